import dayjs from 'dayjs';
import type { AssetKind } from '../api/assets';

const LONGER_DESIGN_TERM_FROM = '2021-06-01';

function years(kind: AssetKind, from: string): number {
  if (kind === 'INVENTION') return 20;
  if (kind === 'DESIGN') return from >= LONGER_DESIGN_TERM_FROM ? 15 : 10;
  return 10;
}

/**
 * The day on which a right is over, to show while the form is filled in; the server's answer counts. Patents: 专利法 art.
 * 42, from the filing date; trademarks: 商标法 art. 39, from the registration, or after the last day of a renewed term.
 */
export function expiryDate(kind: AssetKind, from: string, termEndsOn?: string | null): string {
  const end = termEndsOn ? dayjs(termEndsOn).add(1, 'day') : dayjs(from).add(years(kind, from), 'year');
  return end.format('YYYY-MM-DD');
}
