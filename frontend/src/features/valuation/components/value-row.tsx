import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { documentUrl } from '@/shared/api/documents';
import { useCommand } from '@/shared/api/use-command';
import { amountInCapitals } from '@/shared/lib/amount-in-capitals';
import { Amount, DateText } from '@/shared/ui/figures';
import { useNotice } from '@/shared/ui/notice';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Chip } from '@/shared/ui/state-chip';
import { VALUES_KEY, verifyValue, type Value } from '../api/values';

/** One value: how much, by whom, of which day, until when, who sees it, whether it counts. */
export function ValueRow({ value, current }: { value: Value; current: boolean }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const verify = useCommand<Value>({
    send: (_, intent) => verifyValue(value, intent),
    refreshes: [VALUES_KEY, ['ipasset'], ['timeline', value.assetId]],
    onDone: (checked) => notice.say(t('valuation.verified', { valuer: checked.valuer, date: checked.valuedOn })),
  });
  return (
    <li className={current ? 'zr-value zr-value--current' : 'zr-value'} data-testid="value" data-kind={value.kind} data-standing={value.standing}>
      <div className="zr-value__head">
        <span className="zr-value__amount"><Amount value={value.amount} echo /></span>
        <span className="zr-states">
          {current && <span className="zr-tag">{t('valuation.current')}</span>}
          <StandingChip value={value} />
          {value.silentBecause && <Chip family="ended" icon="minusCircle">{t(`valuation.silent.${value.silentBecause}`)}</Chip>}
        </span>
      </div>
      <div className="zr-meta" lang="zh-CN">{amountInCapitals(value.amount)}</div>
      <dl className="zr-value__facts">
        <div><dt>{t('valuation.field.kind')}</dt><dd>{t(`code.valueKind.${value.kind}`)}</dd></div>
        <div><dt>{t('valuation.field.valuer')}</dt><dd>{value.valuer}</dd></div>
        <div><dt>{t('valuation.field.valuedOn')}</dt><dd><DateText value={value.valuedOn} /></dd></div>
        <div><dt>{t('valuation.field.validUntil')}</dt><dd><DateText value={value.validUntil} /></dd></div>
        <div><dt>{t('valuation.field.file')}</dt><dd>{value.fileId ? <a href={documentUrl(value.fileId)} target="_blank" rel="noreferrer">{t('valuation.openReport')}</a> : '—'}</dd></div>
        <div className="zr-value__seen"><dt>{t('valuation.field.seenBy')}</dt><dd>{t(`valuation.seenBy.${value.kind}`)}</dd></div>
      </dl>
      {value.actions.includes('VERIFY') && (
        <div className="zr-value__do">
          <Button size="small" type="primary" loading={verify.isPending} onClick={() => verify.mutate()} data-action="VERIFY">{t('valuation.verify')}</Button>
          <span className="zr-meta">{t('valuation.verifyHint')}</span>
        </div>
      )}
      {verify.error && <ProblemAlert problem={verify.error} />}
    </li>
  );
}

function StandingChip({ value }: { value: Value }) {
  const { t } = useTranslation();
  const verified = value.standing === 'VERIFIED';
  return (
    <Chip family={verified ? 'done' : value.actions.includes('VERIFY') ? 'mine' : 'others'} icon={verified ? 'checkCircle' : 'hourglass'}>
      {t(`valuation.standing.${value.standing}`)}
    </Chip>
  );
}
