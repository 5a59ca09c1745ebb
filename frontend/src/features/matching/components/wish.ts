import type { Match, Matches, Wish } from '../api/matches';

/** The wish as the address of the page tells it. */
export function wishOf(params: URLSearchParams): Wish {
  return {
    assets: params.get('assets')?.split(',').filter(Boolean) ?? [],
    amount: params.get('amount') ?? undefined,
    termMonths: params.get('termMonths') ?? undefined,
  };
}

/** The address of the match page for a wish. */
export function addressOf(wish: { assets?: string[]; amount?: string; termMonths?: number | string | null }): URLSearchParams {
  const params = new URLSearchParams();
  if (wish.assets && wish.assets.length > 0) params.set('assets', wish.assets.join(','));
  if (wish.amount) params.set('amount', wish.amount);
  if (wish.termMonths) params.set('termMonths', String(wish.termMonths));
  return params;
}

/** The new application with product, rights that the product takes, amount and term filled in. */
export function applicationFor(match: Match, rights: Matches['rights']): string {
  const taken = rights.filter((right) => right.kind in match.pledgeRates).map((right) => right.id);
  const params = new URLSearchParams({ productId: match.productId, assetIds: taken.join(','), amount: match.estimatedMaxAmount, termMonths: String(match.termMonths) });
  return `/financing/new?${params.toString()}`;
}

export const ORDERS = ['recommended', 'netCost', 'amount', 'rate'] as const;
export type Order = (typeof ORDERS)[number];

const rateOf = (match: Match) => match.annualRate ?? Infinity;
const costOf = (match: Match) => match.netCost?.netAnnualRate ?? rateOf(match);

/** The products that fit in the order that was chosen; the server's own is the recommended one. */
export function ordered(matches: readonly Match[], order: Order): Match[] {
  const sorted = [...matches];
  if (order === 'netCost') sorted.sort((a, b) => costOf(a) - costOf(b));
  if (order === 'rate') sorted.sort((a, b) => rateOf(a) - rateOf(b));
  if (order === 'amount') sorted.sort((a, b) => Number(b.estimatedMaxAmount) - Number(a.estimatedMaxAmount));
  return sorted;
}
