import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { wan } from '@/shared/lib/numbers';
import { Loading, ProblemState } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { assetSummaryQuery, runningLoansQuery } from '../api/home';

const SHOWN = 6;

interface Deadline {
  key: string;
  on: string;
  to: string;
  what: string;
  note: string;
}

/** What comes due next: loans to pay back, annual fees, renewals. */
export function DeadlineSheet() {
  const { t } = useTranslation();
  const assets = useQuery(assetSummaryQuery());
  const loans = useQuery(runningLoansQuery());
  const fees = (assets.data?.deadlines ?? []).map((due): Deadline => ({
    key: due.assetId,
    on: due.dueOn,
    to: `/ip-assets/${due.assetId}`,
    what: t(due.kind === 'TRADEMARK' ? 'home.renewal' : 'home.annualFee'),
    note: `${due.title} ${due.assetNo}`,
  }));
  const debts = (loans.data ?? []).map((loan): Deadline => ({
    key: loan.id,
    on: loan.debtTo,
    to: `/financing/cases/${loan.caseId}`,
    what: t('home.repay'),
    note: `${loan.bankName} · ${t('home.balance', { wan: wan(loan.outstandingBalance) })}`,
  }));
  const deadlines = [...fees, ...debts].sort((a, b) => a.on.localeCompare(b.on)).slice(0, SHOWN);
  if (assets.isPending || loans.isPending) return <Sheet title={t('home.deadlines')}><Loading rows={3} /></Sheet>;
  const failed = assets.error ?? loans.error;
  if (failed) return <Sheet title={t('home.deadlines')}><ProblemState error={failed} retry={() => void Promise.all([assets.refetch(), loans.refetch()])} /></Sheet>;
  if (deadlines.length === 0) return null;
  return (
    <Sheet flush title={t('home.deadlines')}>
      <ul className="zr-dates" data-testid="deadlines">
        {deadlines.map(({ key, on, to, what, note }) => (
          <li key={key}>
            <time dateTime={on}>{on}</time>
            <div>
              <Link to={to}>{what}</Link>
              <small>{note}</small>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
