import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { hasRole, useSession, type Session } from '@/shared/session/session';
import { DateText } from '@/shared/ui/figures';
import { Chip, DaysLeft } from '@/shared/ui/state-chip';
import type { Duty, Ground, PledgedRight } from '../api/registrations';

/** ZL202110123456.7, or 第 12345678 号 · 第 7 类. */
export function rightNumber(t: TFunction, right: PledgedRight): string {
  if (right.kind !== 'TRADEMARK') return `ZL${right.assetNo}`;
  return t('pledge.trademarkNo', { no: right.assetNo, class: right.niceClass });
}

/** Whether this person is among those who have to act. */
export function isMine(duty: Duty, session: Session): boolean {
  const bank = hasRole(session, ['BANK_OPERATIONS']);
  const pledgor = hasRole(session, ['ENTERPRISE_OPERATOR', 'ENTERPRISE_SIGNATORY']);
  return (duty.holder === 'PLEDGEE' && bank) || (duty.holder === 'PLEDGOR' && pledgor) || (duty.holder === 'BOTH' && (bank || pledgor));
}

export function useIsMine(duty: Duty): boolean {
  return isMine(duty, useSession());
}

/** What is due next, whose turn it is, and until when. */
export function DutyText({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  if (duty.kind === 'NONE') return <span className="zr-muted">{t('pledge.duty.NONE')}</span>;
  return (
    <>
      <span>{t(`pledge.duty.${duty.kind}`)}</span>
      {duty.dueDate && (
        <div className="zr-meta zr-nowrap">
          <DateText value={duty.dueDate} /> {typeof duty.workingDaysLeft === 'number' && <DaysLeft days={duty.workingDaysLeft} />}
        </div>
      )}
    </>
  );
}

/** What a check says: passed, stands, to be looked at, or waived by declaration. */
export function VerdictChip({ ground }: { ground: Ground }) {
  const { t } = useTranslation();
  if (ground.verdict === 'PASS') return <Chip family="done" icon="checkCircle">{t('pledge.verdict.PASS')}</Chip>;
  if (ground.verdict === 'MANUAL') return <Chip family="mine" icon="arrowToBar">{t('pledge.verdict.MANUAL')}</Chip>;
  if (!ground.open) return <Chip family="done" icon="page">{t('pledge.verdict.DECLARED')}</Chip>;
  return <Chip family="problem" icon="triangle">{t(ground.waivable ? 'pledge.verdict.WAIVABLE' : 'pledge.verdict.FAIL')}</Chip>;
}
