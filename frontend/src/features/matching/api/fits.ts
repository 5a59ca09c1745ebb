import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { PageOf } from '@/shared/ui/list-page';
import { MATCHING_KEY } from './matches';

/** A row of the list; masked ones have no id, so their place tells them apart. */
export type Fit = components['schemas']['FitView'] & { place: number };

/** One page of the enterprises that a product of the own bank fits. */
export async function listFits(productId: string, { cursor, limit }: { cursor: string | undefined; limit: number }): Promise<PageOf<Fit>> {
  const from = cursor === undefined ? undefined : Number(cursor);
  const page = await body(api.GET('/api/products/{id}/matches', { params: { path: { id: productId }, query: { limit, cursor: from } } }));
  return { ...page, items: page.items.map((fit, index) => ({ ...fit, place: (from ?? 0) + index })) };
}

export const productQuery = (id: string) =>
  queryOptions({ queryKey: ['bankproduct', id, 'plain'], queryFn: () => body(api.GET('/api/products/{id}', { params: { path: { id } } })) });

export const FITS_KEY = [...MATCHING_KEY, 'fits'] as const;
