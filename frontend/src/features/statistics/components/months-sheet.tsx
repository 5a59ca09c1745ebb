import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { compare, sum, wan } from '@/shared/lib/numbers';
import { usePhone } from '@/shared/lib/use-media';
import { Sheet } from '@/shared/ui/sheet';
import type { Month, Overview, Period } from '../api/statistics';
import { share } from './comparison';
import { monthOf, rowsLink } from './links';

const MonthChart = lazy(async () => ({ default: (await import('./month-chart')).MonthChart }));

/** Registered amounts by month: chart on a desk, bars on a phone, and the table behind both. */
export function MonthsSheet({ overview: { months, period } }: { overview: Overview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const phone = usePhone();
  const [asTable, setAsTable] = useState(false);
  const open = (month: number) => void navigate(rowsLink('registrations', monthOf(period, month)));
  return (
    <Sheet title={t('statistics.byMonth')} extra={<Legend year={period.year} />}>
      {asTable ? (
        <MonthTable months={months} period={period} />
      ) : phone ? (
        <MonthBars months={months} period={period} />
      ) : (
        <Suspense fallback={<div className="zr-chart" />}><MonthChart months={months} onMonth={open} /></Suspense>
      )}
      <p className="zr-chart__caption">
        <span>{finding(months, period, t)}</span>
        <button type="button" className="zr-text-button zr-no-print" aria-pressed={asTable} data-testid="as-table" onClick={() => setAsTable(!asTable)}>
          {asTable ? t('statistics.showChart') : t('statistics.showTable')}
        </button>
      </p>
    </Sheet>
  );
}

function Legend({ year }: { year: number }) {
  const { t } = useTranslation();
  return (
    <span className="zr-legend">
      <span><i className="zr-mark zr-mark--now" />{t('statistics.yearName', { year })}</span>
      <span><i className="zr-mark zr-mark--before" />{t('statistics.yearBefore', { year: year - 1 })}</span>
      <span>{t('statistics.inWan')}</span>
    </span>
  );
}

function finding(months: readonly Month[], period: Period, t: ReturnType<typeof useTranslation>['t']): string {
  const begun = months.filter((month) => month.amount !== undefined);
  const running = begun.find((month) => !month.complete);
  const total = sum(begun.map((month) => month.amount ?? '0'));
  const best = begun.reduce<Month | undefined>((top, month) => (top === undefined || compare(month.amount ?? '0', top.amount ?? '0') > 0 ? month : top), undefined);
  const partial = running ? t('statistics.partialMonth', { month: running.month, day: Number(period.to.slice(-2)) }) : '';
  if (!best?.amount || compare(total, '0.00') <= 0) return partial + t('statistics.noneByMonth');
  const ratio = Number(wan(best.amount)?.replaceAll(',', '')) / Number(wan(total)?.replaceAll(',', ''));
  return partial + t('statistics.bestMonth', { month: best.month, amount: wan(best.amount, 0), share: share(Number(ratio.toFixed(4))) });
}

function MonthTable({ months, period }: { months: readonly Month[]; period: Period }) {
  const { t } = useTranslation();
  const begun = months.filter((month) => month.amount !== undefined);
  return (
    <table className="zr-table">
      <thead>
        <tr>
          <th scope="col">{t('statistics.month')}</th>
          <th scope="col" className="zr-num">{t('statistics.amountWan')}</th>
          <th scope="col" className="zr-num">{t('statistics.registrations')}</th>
          <th scope="col" className="zr-num">{t('statistics.beforeWan')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <td>{t('statistics.monthName', { month: month.month })}</td>
            <td className="zr-num">{month.amount === undefined ? '—' : <Link to={rowsLink('registrations', monthOf(period, month.month))}>{wan(month.amount)}</Link>}</td>
            <td className="zr-num">{month.registrations ?? '—'}</td>
            <td className="zr-num">{wan(month.amountBefore)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td>{t('statistics.total')}</td>
          <td className="zr-num">{wan(sum(begun.map((month) => month.amount ?? '0')))}</td>
          <td className="zr-num">{begun.reduce((total, month) => total + (month.registrations ?? 0), 0)}</td>
          <td className="zr-num">{wan(sum(months.map((month) => month.amountBefore)))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function MonthBars({ months, period }: { months: readonly Month[]; period: Period }) {
  const { t } = useTranslation();
  const begun = months.filter((month) => month.amount !== undefined);
  const all = begun.flatMap((month) => [month.amount ?? '0', month.amountBefore]);
  const top = all.reduce((most, amount) => (compare(amount, most) > 0 ? amount : most), '1.00');
  const width = (amount: string) => `${(Number(amount) / Number(top)) * 100}%`;
  return (
    <ul className="zr-bars">
      {begun.map((month) => (
        <li key={month.month}>
          <span>{t('statistics.monthName', { month: month.month })}{month.complete ? '' : '*'}</span>
          <span><i style={{ width: width(month.amount ?? '0') }} /><u style={{ width: width(month.amountBefore) }} /></span>
          <Link to={rowsLink('registrations', monthOf(period, month.month))}>{wan(month.amount ?? '0', 0)}</Link>
        </li>
      ))}
    </ul>
  );
}
