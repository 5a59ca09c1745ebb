import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

type Schemas = components['schemas'];
export type Product = Schemas['ProductView'];
export type ProductTerms = Schemas['ProductRequest'];
export type ProductAction = Product['actions'][number];
export type AssetKind = Schemas['AssetKind'];

export const PRODUCTS_KEY = ['bankproduct', 'products'] as const;

/** One page of the products that this organisation may see. */
export function listProducts({ state, bankId, kind, keyword }: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<Product>> {
  return body(api.GET('/api/products', { params: { query: { ...page, keyword, bankId, state: state as Product['state'] | undefined, kind: kind as AssetKind | undefined } } }));
}

export const productQuery = (id: string) =>
  queryOptions({ queryKey: [...PRODUCTS_KEY, id], queryFn: () => versioned(api.GET('/api/products/{id}', { params: { path: { id } } })) });

/** How many enterprises the product fits as it stands. */
export const fitCountQuery = (id: string) =>
  queryOptions({
    queryKey: ['matching', 'fits', id, 'count'],
    queryFn: async () => (await body(api.GET('/api/products/{id}/matches', { params: { path: { id }, query: { limit: 1 } } }))).total,
  });

export const createProduct = (terms: ProductTerms, { headers }: Intent): Promise<Product> => body(api.POST('/api/products', { body: terms, headers }));

export const editProduct = (id: string, etag: string | undefined, terms: ProductTerms): Promise<Product> => {
  const seen = ifMatch(etag);
  return body(api.PUT('/api/products/{id}', { params: { path: { id }, header: seen }, body: terms, headers: seen }));
};

const MOVES = {
  PROPOSE: '/api/products/{id}/propose',
  PUBLISH: '/api/products/{id}/publish',
  SEND_BACK: '/api/products/{id}/send-back',
  SUSPEND: '/api/products/{id}/suspend',
  RESUME: '/api/products/{id}/resume',
  REVISE: '/api/products/{id}/revise',
  RETIRE: '/api/products/{id}/retire',
} as const satisfies Record<ProductAction, string>;

/** Takes a product one step of its life further. */
export const moveProduct = (id: string, etag: string | undefined, action: ProductAction, { headers }: Intent): Promise<Product> => {
  const seen = ifMatch(etag);
  return body(api.POST(MOVES[action], { params: { path: { id }, header: seen }, headers: { ...headers, ...seen } }));
};
