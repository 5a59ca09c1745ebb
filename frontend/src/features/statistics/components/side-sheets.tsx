import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { compare, sum, wan } from '@/shared/lib/numbers';
import { Icon, type IconName } from '@/shared/ui/icon';
import { Sheet } from '@/shared/ui/sheet';
import type { Bank, CallBudget, Overview } from '../api/statistics';
import { share } from './comparison';
import { rowsLink } from './links';

const SHOWN_BANKS = 4;
const PARTS = ['spent', 'committed', 'reserved', 'available'] as const;

const ratio = (part: string, whole: string) => (compare(whole, '0.00') > 0 ? Number((Number(part) / Number(whole)).toFixed(4)) : 0);

/** What of the year's budgets is spent, committed, reserved and left. */
export function BudgetSheet({ overview: { budget, period } }: { overview: Overview }) {
  const { t } = useTranslation();
  const to = `/statistics/budgets?year=${period.year}`;
  return (
    <Sheet title={t('statistics.budgetOf', { year: period.year })} extra={budget.calls > 0 && <Link to={to}>{t('statistics.budgetTotal', { wan: wan(budget.total) })}</Link>}>
      {budget.calls === 0 ? (
        <p className="zr-muted">{t('statistics.noBudget', { year: period.year })}</p>
      ) : (
        <>
          <div className="zr-budget" role="img" aria-label={PARTS.map((part) => `${t(`statistics.budget.${part}`)} ${wan(budget[part])}`).join(t('punctuation.list'))}>
            {PARTS.map((part) => <i key={part} className={`zr-mark--${part}`} style={{ flexGrow: ratio(budget[part], budget.total) }} />)}
          </div>
          <ul className="zr-parts">
            {PARTS.map((part) => (
              <li key={part}>
                <i className={`zr-mark zr-mark--${part}`} />
                {t(`statistics.budget.${part}`)}
                <span className="zr-muted">{share(ratio(budget[part], budget.total))}%</span>
                <Link to={to} data-testid={`budget-${part}`}>{wan(budget[part])}</Link>
              </li>
            ))}
          </ul>
          <p className="zr-meta">{t('statistics.inWan')}</p>
        </>
      )}
    </Sheet>
  );
}

/** Who the pledgees are. */
export function BankSheet({ overview: { banks, period, figures } }: { overview: Overview }) {
  const { t } = useTranslation();
  if (banks.length === 0) return null;
  const shown = banks.slice(0, SHOWN_BANKS);
  const others = banks.slice(SHOWN_BANKS);
  const count = (list: readonly Bank[]) => list.reduce((total, bank) => total + bank.registrations, 0);
  return (
    <Sheet flush title={t('statistics.banks')} extra={t('statistics.amountWan')}>
      <table className="zr-table">
        <tbody>
          {shown.map((bank) => (
            <tr key={bank.pledgee}>
              <th scope="row">{bank.pledgee}</th>
              <td className="zr-num"><Link to={rowsLink('registrations', period, { pledgee: bank.pledgee })}>{wan(bank.amount)}</Link></td>
              <td className="zr-num zr-muted">{t('statistics.countOf', { count: bank.registrations })}</td>
            </tr>
          ))}
          {others.length > 0 && (
            <tr>
              <th scope="row">{t('statistics.otherBanks', { count: others.length })}</th>
              <td className="zr-num">{wan(sum(others.map((bank) => bank.amount)))}</td>
              <td className="zr-num zr-muted">{t('statistics.countOf', { count: count(others) })}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <td>{t('statistics.total')}</td>
            <td className="zr-num">{wan(figures.amount.value)}</td>
            <td className="zr-num">{t('statistics.countOf', { count: count(banks) })}</td>
          </tr>
        </tfoot>
      </table>
    </Sheet>
  );
}

/** Patents and trademarks, inclusive finance, made here or elsewhere. */
export function CompositionSheet({ overview: { composition, period, figures } }: { overview: Overview }) {
  const { t } = useTranslation();
  const total = figures.registrations.value;
  if (total === 0) return null;
  const lines = [
    { key: 'patent', part: composition.patent, filter: { rightType: 'PATENT' } },
    { key: 'trademark', part: composition.trademark, filter: { rightType: 'TRADEMARK' } },
    { key: 'inclusive', part: composition.inclusive, filter: { inclusive: true } },
    { key: 'imported', part: composition.imported, filter: { imported: true } },
  ] as const;
  return (
    <Sheet flush title={t('statistics.composition')} extra={t('statistics.amountWan')}>
      <table className="zr-table">
        <tbody>
          {lines.map(({ key, part, filter }) => (
            <tr key={key}>
              <th scope="row">{t(`statistics.part.${key}`)}</th>
              <td className="zr-num"><Link to={rowsLink('registrations', period, filter)}>{wan(part.amount)}</Link></td>
              <td className="zr-num zr-muted">{t('statistics.countShare', { count: part.registrations, share: share(Number((part.registrations / total).toFixed(4))) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}

/** Windows that close next. */
export function ComingSheet({ calls, today }: { calls: readonly CallBudget[]; today: string }) {
  const { t } = useTranslation();
  const coming = calls.filter((call) => call.windowTo >= today).sort((a, b) => a.windowTo.localeCompare(b.windowTo));
  if (coming.length === 0) return null;
  return (
    <Sheet flush title={t('statistics.coming')}>
      <ul className="zr-minds">
        {coming.map((call) => (
          <li key={call.callId}>
            <time dateTime={call.windowTo} className="zr-label zr-nowrap">{call.windowTo.slice(5)}</time>
            <div>
              <Link to={`/statistics/budgets?year=${call.year}`}>{call.title}</Link>
              <small>{t('statistics.windowCloses', { wan: wan(call.available) })}</small>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** One thing to look into. */
export function Mind({ icon, bad = false, title, note }: { icon: IconName; bad?: boolean; title: ReactNode; note: ReactNode }) {
  return (
    <li>
      <span className={bad ? 'zr-stat-down' : 'zr-warn'}><Icon name={icon} /></span>
      <div>
        {title}
        <small>{note}</small>
      </div>
    </li>
  );
}
