import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Todo } from '@/shared/api/todos';
import type { Lifecycle } from '@/shared/lib/states';
import { DaysLeft, StateChip } from './state-chip';
import { Icon, type IconName } from './icon';

const KINDS: Record<Todo['kind'], { icon: IconName; of?: Lifecycle }> = {
  FINANCING_CASE: { icon: 'yuan', of: 'financing' },
  PLEDGE_REGISTRATION: { icon: 'shield', of: 'pledge' },
  SUBSIDY_CLAIM: { icon: 'flag', of: 'claim' },
  SUBSIDY_BATCH: { icon: 'list' },
  SUBSIDY_OBJECTION: { icon: 'megaphone' },
  ENTERPRISE_VERIFICATION: { icon: 'factory' },
  ASSET_DISPUTE: { icon: 'bulb' },
  ASSET_FEE: { icon: 'clock' },
};

/** What is to be done, in words: 受理融资申请. */
export function useTodoWords(): (todo: Todo) => string {
  const { t } = useTranslation();
  return (todo) => t([`todo.do.${todo.kind}.${todo.duty ?? todo.state}`, `todo.do.${todo.kind}.${todo.state}`, `todo.kind.${todo.kind}`]);
}

/** The lines of a list of to-dos: what, which case, with whom, and how long there is. */
export function TodoLines({ todos }: { todos: readonly Todo[] }) {
  const { t } = useTranslation();
  const words = useTodoWords();
  return (
    <ul className="zr-todos" data-testid="todos">
      {todos.map((todo) => {
        const { icon, of } = KINDS[todo.kind];
        return (
          <li key={todo.kind + todo.caseId} className={todo.overdue ? 'zr-todos__late' : undefined} data-kind={todo.kind}>
            <span className="zr-todos__icon"><Icon name={icon} /></span>
            <div className="zr-todos__what">
              <Link to={todo.link}>{words(todo)}</Link>
              <span className="zr-label">{[todo.caseNo, todo.title, todo.partyName].filter(Boolean).join(t('punctuation.dot'))}</span>
            </div>
            <div className="zr-todos__when">
              {of && <StateChip of={of} state={todo.state} mine />}
              <Due todo={todo} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function Due({ todo }: { todo: Todo }) {
  const { t } = useTranslation();
  if (!todo.dueAt) return <span className="zr-label">{t('todo.noDeadline')}</span>;
  return (
    <span className="zr-label zr-nowrap">
      <time dateTime={todo.dueAt}>{t('todo.due', { date: todo.dueAt.slice(5) })}</time>{' '}
      {typeof todo.workingDaysLeft === 'number' && <DaysLeft days={todo.overdue ? Math.min(todo.workingDaysLeft, -1) : todo.workingDaysLeft} />}
    </span>
  );
}
