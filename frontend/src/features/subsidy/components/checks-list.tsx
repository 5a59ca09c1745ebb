import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import type { Check } from '../api/claims';

const LOOKS = {
  PASS: { className: 'zr-ok', icon: 'checkCircle' },
  FAIL: { className: 'zr-bad', icon: 'triangle' },
  MANUAL: { className: 'zr-warn', icon: 'clock' },
} as const;

export type Ticks = Partial<Record<Check['code'], string>>;

interface Props {
  checks: readonly Check[];
  /** What the reviewer has seen, by check; without it the list can only be read. */
  ticks?: Ticks;
  onTicks?: (ticks: Ticks) => void;
}

/** 十项核查: what the platform found, and where the reviewer says what was seen. */
export function ChecksList({ checks, ticks, onTicks }: Props) {
  const { t } = useTranslation();
  return (
    <ul className="zr-checks" data-testid="checks">
      {checks.map((check) => {
        const look = LOOKS[check.verdict];
        const open = check.verdict !== 'PASS' && onTicks !== undefined;
        const note = ticks?.[check.code];
        return (
          <li key={check.code} data-check={check.code} data-verdict={check.verdict}>
            <span className={look.className}><Icon name={look.icon} /></span>
            <span>
              {t(`subsidy.check.${check.code}`)} <span className={`zr-meta ${look.className}`}>{t(`subsidy.verdict.${check.verdict}`)}</span>
              <small>{check.evidence}</small>
              {check.refusals.map((refusal) => <small key={refusal.rule} className="zr-bad">{refusal.found} {refusal.clause}</small>)}
              {open && note !== undefined && (
                <Input.TextArea
                  autoSize
                  maxLength={300}
                  aria-label={t('subsidy.tick.note', { check: t(`subsidy.check.${check.code}`) })}
                  placeholder={t('subsidy.tick.noteHint')}
                  value={note}
                  onChange={(event) => onTicks({ ...ticks, [check.code]: event.target.value })}
                />
              )}
            </span>
            {open && (
              <Checkbox
                aria-label={t('subsidy.tick.label', { check: t(`subsidy.check.${check.code}`) })}
                data-testid={`tick-${check.code}`}
                checked={note !== undefined}
                onChange={(event) => {
                  onTicks({ ...ticks, [check.code]: event.target.checked ? '' : undefined });
                }}
              >
                {t('subsidy.tick.words')}
              </Checkbox>
            )}
          </li>
        );
      })}
    </ul>
  );
}
