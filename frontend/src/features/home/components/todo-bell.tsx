import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { todosQuery } from '@/shared/api/todos';
import { usePhone } from '@/shared/lib/use-media';
import { Icon } from '@/shared/ui/icon';

/** How much waits for this person, in the top bar of every page. */
export function TodoBell() {
  const { t } = useTranslation();
  const phone = usePhone();
  const { data } = useQuery(todosQuery());
  const count = data?.length ?? 0;
  return (
    <Link to="/todos" className="zr-bar-button" aria-label={t('home.bell', { count })} data-testid="todo-bell">
      <Icon name="bell" />
      {!phone && t('todo.title')}
      {count > 0 && <b>{count}</b>}
    </Link>
  );
}
