import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { sum, wan } from '@/shared/lib/numbers';
import { useSession } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { budgetsQuery, type CallBudget } from '../api/statistics';
import '../components/statistics.css';

const PARTS = ['total', 'spent', 'committed', 'reserved', 'available'] as const;

/** The budgets of a year call by call, with a total that ties with the home page. */
export function BudgetsPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(useSession().businessDate.slice(0, 4));
  const year = Number(params.get('year')) || thisYear;
  const query = useQuery(budgetsQuery(year));
  return (
    <>
      <PageHeader
        title={t('statistics.budgetOf', { year })}
        crumbs={[{ label: t('home.menu'), to: '/home' }]}
        note={t('statistics.inWan')}
        actions={
          <>
            <YearChoice year={year} last={thisYear} onChange={(chosen) => setParams({ year: String(chosen) })} />
            <Button onClick={() => window.print()}><Icon name="printer" />{t('statistics.print')}</Button>
          </>
        }
      />
      <p className="zr-print-only">{t('list.printScope', { filters: t('statistics.yearName', { year }) })}</p>
      <Sheet flush>
        <QueryView query={query}>{(calls) => (calls.length === 0 ? <EmptyState icon="yuan" title={t('statistics.noBudget', { year })} /> : <Calls calls={calls} />)}</QueryView>
      </Sheet>
    </>
  );
}

/** This year and those before it. */
export function YearChoice({ year, last, onChange }: { year: number; last: number; onChange: (year: number) => void }) {
  const { t } = useTranslation();
  const years = Array.from({ length: 6 }, (_, back) => last - back);
  return (
    <Select
      aria-label={t('statistics.year')}
      value={year}
      style={{ minWidth: 110 }}
      options={years.map((value) => ({ value, label: t('statistics.yearName', { year: value }) }))}
      onChange={onChange}
    />
  );
}

function Calls({ calls }: { calls: readonly CallBudget[] }) {
  const { t } = useTranslation();
  return (
    <div className="zr-scroll" data-testid="budgets">
      <table className="zr-table">
        <thead>
          <tr>
            <th scope="col">{t('statistics.call')}</th>
            <th scope="col">{t('statistics.issuer')}</th>
            <th scope="col">{t('statistics.window')}</th>
            {PARTS.map((part) => <th key={part} scope="col" className="zr-num">{t(`statistics.budget.${part}`)}</th>)}
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <tr key={call.callId}>
              <th scope="row">{call.title}<div className="zr-meta">{call.policyCode}</div></th>
              <td className="zr-nowrap">{call.regionName}</td>
              <td className="zr-nowrap">{call.windowFrom}<br />{call.windowTo}</td>
              {PARTS.map((part) => <td key={part} className="zr-num">{wan(call[part])}</td>)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>{t('statistics.total')}</td>
            {PARTS.map((part) => <td key={part} className="zr-num">{wan(sum(calls.map((call) => call[part])))}</td>)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
