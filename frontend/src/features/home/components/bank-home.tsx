import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { todosQuery, type Todo } from '@/shared/api/todos';
import { useSession } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { TodoSheet } from './todo-sheet';

const SOON = 2;

/** What a bank's people see first: their worklist, the overdue and the pressing on top. */
export function BankHome() {
  const { t } = useTranslation();
  const { organisation, businessDate } = useSession();
  const query = useQuery(todosQuery());
  return (
    <>
      <PageHeader title={t('home.worklist')} note={`${organisation.name} · ${t('home.today', { date: businessDate })}`} />
      <Sheet>
        <QueryView query={query} rows={1}>{(todos) => <Pressure todos={todos} />}</QueryView>
      </Sheet>
      <TodoSheet shown={50} />
    </>
  );
}

/** How many, and how many of them press. */
export function Pressure({ todos }: { todos: readonly Todo[] }) {
  const { t } = useTranslation();
  const overdue = todos.filter((todo) => todo.overdue).length;
  const soon = todos.filter((todo) => !todo.overdue && typeof todo.workingDaysLeft === 'number' && todo.workingDaysLeft <= SOON).length;
  const figures = [
    { key: 'all', value: todos.length, look: '' },
    { key: 'overdue', value: overdue, look: overdue > 0 ? 'zr-bad' : '' },
    { key: 'soon', value: soon, look: soon > 0 ? 'zr-warn' : '' },
  ];
  return (
    <dl className="zr-tiles" data-testid="pressure">
      {figures.map(({ key, value, look }) => (
        <div key={key}>
          <dt>{t(`home.pressure.${key}`)}</dt>
          <dd className={look}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
