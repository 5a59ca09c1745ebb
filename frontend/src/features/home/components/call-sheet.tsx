import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { compare, yuan } from '@/shared/lib/numbers';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { callLoansQuery, openCallsQuery, type OpenCall } from '../api/home';

/** Subsidies that can be claimed now: until when, and what the enterprise's own loans would bring. */
export function CallSheet() {
  const { t } = useTranslation();
  const query = useQuery(openCallsQuery());
  return (
    <Sheet flush title={t('home.calls')} extra={<Link to="/calls">{t('home.seeAll')}</Link>}>
      <QueryView query={query} rows={2}>
        {(calls) =>
          calls.length === 0 ? (
            <EmptyState icon="flag" title={t('home.noCalls')} />
          ) : (
            <ul className="zr-dates" data-testid="open-calls">{calls.map((call) => <Line key={call.id} call={call} />)}</ul>
          )
        }
      </QueryView>
    </Sheet>
  );
}

function Line({ call }: { call: OpenCall }) {
  const { t } = useTranslation();
  const loans = useQuery(callLoansQuery(call.id)).data ?? [];
  const best = loans.flatMap(({ claimed, computation }) => (claimed || !computation.amount ? [] : [computation.amount])).toSorted(compare).at(-1);
  return (
    <li>
      <time dateTime={call.windowTo}>{call.windowTo}</time>
      <div>
        <Link to={`/calls/${call.id}`}>{call.title}</Link>
        <small>{best && compare(best, '0.00') > 0 ? t('home.estimated', { amount: yuan(best) }) : t('home.noLoanYet')}</small>
      </div>
    </li>
  );
}
