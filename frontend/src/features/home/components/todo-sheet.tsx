import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { todosQuery } from '@/shared/api/todos';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { TodoLines } from '@/shared/ui/todo-list';

/** The first of what waits; the rest is one click away. */
export function TodoSheet({ shown = 6 }: { shown?: number }) {
  const { t } = useTranslation();
  const query = useQuery(todosQuery());
  const count = query.data?.length ?? 0;
  return (
    <Sheet flush title={t('todo.title')} extra={count > shown ? <Link to="/todos">{t('home.allTodos', { count })}</Link> : count > 0 && t('todo.count', { count })}>
      <QueryView query={query} rows={3}>
        {(todos) => (todos.length === 0 ? <EmptyState icon="checkCircle" title={t('todo.none')} hint={t('todo.noneHint')} /> : <TodoLines todos={todos.slice(0, shown)} />)}
      </QueryView>
    </Sheet>
  );
}
