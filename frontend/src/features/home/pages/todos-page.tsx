import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { todosQuery } from '@/shared/api/todos';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { TodoLines } from '@/shared/ui/todo-list';

/** Everything that waits for this person, the earliest deadline first. */
export function TodosPage() {
  const { t } = useTranslation();
  const query = useQuery(todosQuery());
  return (
    <>
      <PageHeader title={t('todo.all')} crumbs={[{ label: t('home.menu'), to: '/home' }]} note={query.data && t('todo.count', { count: query.data.length })} />
      <Sheet flush>
        <QueryView query={query}>
          {(todos) => (todos.length === 0 ? <EmptyState icon="checkCircle" title={t('todo.none')} hint={t('todo.noneHint')} /> : <TodoLines todos={todos} />)}
        </QueryView>
      </Sheet>
    </>
  );
}
