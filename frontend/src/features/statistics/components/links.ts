import type { Period } from '../api/statistics';

type Rows = 'registrations' | 'enterprises' | 'payments';

/** The address of the rows behind a figure of this period. */
export function rowsLink(rows: Rows, period: Pick<Period, 'from' | 'to'>, more: Record<string, string | number | boolean> = {}): string {
  const params = new URLSearchParams({ from: period.from, to: period.to });
  for (const [name, value] of Object.entries(more)) params.set(name, String(value));
  return `/statistics/${rows}?${params.toString()}`;
}

/** The days of a month, up to the end of the period. */
export function monthOf(period: Period, month: number): Pick<Period, 'from' | 'to'> {
  const two = String(month).padStart(2, '0');
  const last = String(new Date(period.year, month, 0).getDate()).padStart(2, '0');
  const end = `${period.year}-${two}-${last}`;
  return { from: `${period.year}-${two}-01`, to: end < period.to ? end : period.to };
}
