import dayjs from 'dayjs';
import type { AssetKind } from '../api/assets';

const LONGER_DESIGN_TERM_FROM = '2021-06-01';

function years(kind: AssetKind, from: string): number {
  if (kind === 'INVENTION') return 20;
  if (kind === 'DESIGN') return from >= LONGER_DESIGN_TERM_FROM ? 15 : 10;
  return 10;
}

/**
 * The day on which a right ends, to show while the form is filled in; the server's answer counts. Patents: 专利法 art. 42,
 * from the filing date; trademarks: 商标法 art. 39, ten years from registration, the last day included.
 */
export function expiryDate(kind: AssetKind, from: string): string {
  const end = dayjs(from).add(years(kind, from), 'year');
  return (kind === 'TRADEMARK' ? end.subtract(1, 'day') : end).format('YYYY-MM-DD');
}
