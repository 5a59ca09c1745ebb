import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Todo } from '@/shared/api/todos';
import { Chip } from '@/shared/ui/state-chip';
import { Sheet } from '@/shared/ui/sheet';
import { useTodoWords } from '@/shared/ui/todo-list';
import type { District, Overview } from '../api/statistics';
import { lags } from './comparison';
import { Mind } from './side-sheets';

/** Points behind the year's pace from which a district is worth a question. */
const FAR_BEHIND = 0.1;
const SHOWN = 4;

interface Props {
  overview: Overview;
  districts: readonly District[];
  todos: readonly Todo[];
}

/** 需要过问: what is overdue, and which districts are far behind. */
export function AttentionSheet({ overview, districts, todos }: Props) {
  const { t } = useTranslation();
  const words = useTodoWords();
  const overdue = todos.filter((todo) => todo.overdue);
  const behind = districts.filter(({ figures: { amount } }) => amount.completion !== undefined && lags(amount.completion, overview.period.pace, FAR_BEHIND));
  const count = overdue.length + (behind.length > 0 ? 1 : 0);
  return (
    <Sheet flush title={t('statistics.attention')} extra={count > 0 && <Chip family="mine" icon="arrowToBar">{t('todo.count', { count })}</Chip>}>
      {count === 0 ? (
        <p className="zr-minds__none">{t('statistics.noAttention')}</p>
      ) : (
        <ul className="zr-minds" data-testid="attention">
          {overdue.slice(0, SHOWN).map((todo) => (
            <Mind
              key={todo.kind + todo.caseId}
              bad
              icon="triangle"
              title={<Link to={todo.link}>{words(todo)}</Link>}
              note={[todo.caseNo, todo.title, t('state.overdue', { count: Math.max(1, -(todo.workingDaysLeft ?? 0)) })].join(t('punctuation.dot'))}
            />
          ))}
          {overdue.length > SHOWN && <Mind bad icon="triangle" title={<Link to="/todos">{t('statistics.moreOverdue', { count: overdue.length - SHOWN })}</Link>} note={t('statistics.seeTodos')} />}
          {behind.length > 0 && (
            <Mind
              icon="flag"
              title={<a href="#districts">{t('statistics.behindPace', { count: behind.length })}</a>}
              note={behind.slice(0, 3).map((district) => district.name).join(t('punctuation.list'))}
            />
          )}
        </ul>
      )}
    </Sheet>
  );
}
