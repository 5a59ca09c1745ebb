import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { todosQuery } from '@/shared/api/todos';
import { hasRole, useSession } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { TodoLines } from '@/shared/ui/todo-list';
import { budgetsQuery, districtsQuery, listRegistrations, overviewQuery, STATISTICS_KEY, type Overview } from '../api/statistics';
import { AttentionSheet } from '../components/attention-sheet';
import { DistrictSheet } from '../components/district-sheet';
import { LeadFigures } from '../components/lead-figures';
import { MonthsSheet } from '../components/months-sheet';
import { PeriodChoice, useChosenPeriod } from '../components/period-choice';
import { BankSheet, BudgetSheet, ComingSheet, CompositionSheet } from '../components/side-sheets';
import '../components/statistics.css';

const SHOWN_TODOS = 6;

/** What a bureau sees first: this year's figures against target and last year, and what needs a question. */
export function DirectorHome() {
  const chosen = useChosenPeriod();
  const overview = useQuery(overviewQuery(chosen));
  return <QueryView query={overview} rows={12}>{(data) => <Figures overview={data} />}</QueryView>;
}

function Figures({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const session = useSession();
  const chosen = useChosenPeriod();
  const { period, regionName: region } = overview;
  const title = t(period.span === 'YEAR' && !period.to.endsWith('12-31') ? 'statistics.title' : 'statistics.titleOf', { region, year: period.year });
  const mayCount = overview.figures.registrations.value === 0 && overview.figures.registrations.before === 0;
  return (
    <div className="zr-director">
      <PageHeader
        title={title}
        note={t('statistics.asOf', { date: period.to })}
        actions={
          <>
            <PeriodChoice chosen={chosen} />
            {hasRole(session, ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER']) && <Link to="/statistics/targets"><Button tabIndex={-1}><Icon name="flag" />{t('statistics.targets.menu')}</Button></Link>}
            <Button onClick={() => window.print()} data-testid="print"><Icon name="printer" />{t('statistics.print')}</Button>
          </>
        }
      />
      <p className="zr-print-only">{t('list.printScope', { filters: t('statistics.scope', { region, from: period.from, to: period.to }) })}</p>
      <LeadFigures overview={overview} />
      <div className="zr-columns">
        <div>
          {mayCount && <NothingYet />}
          <MonthsSheet overview={overview} />
          <Districts overview={overview} />
        </div>
        <Aside overview={overview} today={session.businessDate} />
      </div>
    </div>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  return (
    <Sheet>
      <EmptyState icon="chart" title={t('statistics.empty')} hint={t('statistics.emptyHint')} />
    </Sheet>
  );
}

function Districts({ overview }: { overview: Overview }) {
  const chosen = useChosenPeriod();
  const { from, to } = overview.period;
  const districts = useQuery(districtsQuery(chosen));
  const rows = useQuery({ queryKey: [...STATISTICS_KEY, 'tie', from, to], queryFn: () => listRegistrations({ from, to }, { cursor: undefined, limit: 1 }) });
  return <QueryView query={districts}>{(data) => <DistrictSheet overview={overview} districts={data.districts} rows={rows.data} />}</QueryView>;
}

function Aside({ overview, today }: { overview: Overview; today: string }) {
  const { t } = useTranslation();
  const chosen = useChosenPeriod();
  const districts = useQuery(districtsQuery(chosen));
  const todos = useQuery(todosQuery());
  const budgets = useQuery(budgetsQuery(overview.period.year));
  return (
    <aside>
      <AttentionSheet overview={overview} districts={districts.data?.districts ?? []} todos={todos.data ?? []} />
      {todos.data && todos.data.length > 0 && (
        <Sheet flush title={t('todo.title')} extra={<Link to="/todos">{t('todo.count', { count: todos.data.length })}</Link>}>
          <TodoLines todos={todos.data.slice(0, SHOWN_TODOS)} />
        </Sheet>
      )}
      <BudgetSheet overview={overview} />
      <CompositionSheet overview={overview} />
      <BankSheet overview={overview} />
      <ComingSheet calls={budgets.data ?? []} today={today} />
    </aside>
  );
}
