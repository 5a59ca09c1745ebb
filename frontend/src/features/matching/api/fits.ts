import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { PageOf } from '@/shared/ui/list-page';
import { MATCHING_KEY } from './matches';

export type Fit = components['schemas']['FitView'];

/** One page of the enterprises that a product of the own bank fits. */
export function listFits(productId: string, { cursor, limit }: { cursor: string | undefined; limit: number }): Promise<PageOf<Fit>> {
  return body(api.GET('/api/products/{id}/matches', { params: { path: { id: productId }, query: { limit, cursor: cursor === undefined ? undefined : Number(cursor) } } }));
}

export const productQuery = (id: string) =>
  queryOptions({ queryKey: ['bankproduct', id, 'plain'], queryFn: () => body(api.GET('/api/products/{id}', { params: { path: { id } } })) });

export const FITS_KEY = [...MATCHING_KEY, 'fits'] as const;
