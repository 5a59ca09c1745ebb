import { useTranslation } from 'react-i18next';
import { wan } from '@/shared/lib/numbers';
import { Sheet } from '@/shared/ui/sheet';
import type { Budget } from '../api/claims';

const PARTS = ['spent', 'committed', 'reserved', 'left'] as const;

/** The money of a call in one bar: paid, committed, reserved, left; the parts add up to the total. */
export function BudgetBar({ budget, title }: { budget: Budget; title?: string }) {
  const { t } = useTranslation();
  return (
    <Sheet>
      <div className="zr-funds" data-testid="budget">
        <span className="zr-nowrap">{title ?? t('subsidy.budget.title')} <b>{wan(budget.total)} {t('amount.wan')}</b></span>
        <span className="zr-funds__bar" aria-hidden="true">
          {PARTS.map((part) => <i key={part} className={`zr-funds__${part}`} style={{ flexGrow: Number(budget[part]) }} />)}
        </span>
        <ul>
          {PARTS.map((part) => (
            <li key={part} data-part={part}>
              <i className={`zr-funds__${part}`} aria-hidden="true" />{t(`subsidy.budget.${part}`)} <b>{wan(budget[part])}</b>
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
