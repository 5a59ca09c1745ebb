import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, standardHeaders, versioned } from '@/shared/api/client';
import { asProblem, problemOf } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

type Schemas = components['schemas'];
export type Entry = Schemas['EntryView'];
export type Whitelist = Schemas['WhitelistView'];
export type RecommendationList = Schemas['RecommendationListView'];
export type Preview = Schemas['ListPreview'];
export type StoredList = Schemas['StoredList'];
type Paging = { cursor: string | undefined; limit: number };

/** A bank's credit whitelist, or a bureau's recommendation list; the two are never mixed. */
export type ListKind = 'whitelist' | 'recommendation';

const BASE = { whitelist: '/api/whitelists', recommendation: '/api/recommendation-lists' } as const;

export const LISTS_KEY = ['bankproduct', 'lists'] as const;
export const templateUrl = (kind: ListKind) => `${BASE[kind]}/template`;

export const listWhitelists = (_: Filters, page: Paging): Promise<PageOf<Whitelist>> => body(api.GET('/api/whitelists', { params: { query: page } }));

export const listRecommendationLists = (_: Filters, page: Paging): Promise<PageOf<RecommendationList>> => body(api.GET('/api/recommendation-lists', { params: { query: page } }));

export const whitelistQuery = (id: string) =>
  queryOptions({ queryKey: [...LISTS_KEY, 'whitelist', id], queryFn: () => body(api.GET('/api/whitelists/{id}', { params: { path: { id } } })) });

export const recommendationListQuery = (id: string) =>
  queryOptions({ queryKey: [...LISTS_KEY, 'recommendation', id], queryFn: () => versioned(api.GET('/api/recommendation-lists/{id}', { params: { path: { id } } })) });

/** One page of the lines of a list, or of all lists of the kind. */
export function listEntries(kind: ListKind, listId: string | undefined, { standing, keyword }: Filters, page: Paging): Promise<PageOf<Entry>> {
  const query = { ...page, listId, keyword, standing: standing as Entry['standing'] | undefined };
  return body(kind === 'whitelist' ? api.GET('/api/whitelist-entries', { params: { query } }) : api.GET('/api/recommendation-entries', { params: { query } }));
}

/** Takes a line out of its list. */
export function removeEntry(kind: ListKind, { id, version }: Entry, { headers }: Intent): Promise<Entry> {
  const seen = ifMatch(version);
  const options = { params: { path: { id }, header: seen }, headers: { ...headers, ...seen } };
  return body(kind === 'whitelist' ? api.POST('/api/whitelist-entries/{id}/remove', options) : api.POST('/api/recommendation-entries/{id}/remove', options));
}

/** Lets further banks see a recommendation list. */
export const pushList = (id: string, etag: string | undefined, banks: string[], { headers }: Intent): Promise<RecommendationList> => {
  const seen = ifMatch(etag);
  return body(api.POST('/api/recommendation-lists/{id}/push', { params: { path: { id }, header: seen }, body: { banks }, headers: { ...headers, ...seen } }));
};

/** Sends the workbook; nothing of it is kept by the browser but the file that the person chose. */
async function sendFile(path: string, file: File): Promise<Response> {
  const form = new FormData();
  form.append('file', file);
  let response: Response;
  try {
    response = await fetch(path, { method: 'POST', body: form, headers: { ...standardHeaders('POST'), 'Idempotency-Key': crypto.randomUUID() } });
  } catch (error) {
    throw asProblem(error);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

export const previewList = async (kind: ListKind, file: File): Promise<Preview> => (await (await sendFile(`${BASE[kind]}/preview`, file)).json()) as Preview;

/** Stores the whole file or nothing; the same file on the same day is the same import. */
export async function importList(kind: ListKind, file: File, title = '', banks: readonly string[] = []): Promise<StoredList> {
  const query = new URLSearchParams(kind === 'recommendation' ? [['title', title], ...banks.map((bank) => ['banks', bank])] : []);
  return (await (await sendFile(kind === 'recommendation' ? `${BASE[kind]}?${query.toString()}` : BASE[kind], file)).json()) as StoredList;
}

/** The uploaded file with its wrong cells marked, saved under the name of the original. */
export async function saveErrors(kind: ListKind, file: File): Promise<void> {
  const url = URL.createObjectURL(await (await sendFile(`${BASE[kind]}/errors`, file)).blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name.replace(/\.xlsx$/i, '-errors.xlsx');
  link.click();
  URL.revokeObjectURL(url);
}
