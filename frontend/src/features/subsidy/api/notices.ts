import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';

type Schemas = components['schemas'];
export type PublicNotice = Schemas['PublicNoticeView'];
export type PublicNoticeRow = Schemas['PublicNoticeRow'];
export type NewObjection = Schemas['ObjectionRequest'];
export type DocumentCheck = Schemas['DocumentCheckView'];

const NOTICES_KEY = ['notices'] as const;

export const noticesQuery = (running: boolean, limit: number, cursor?: string) =>
  queryOptions({
    queryKey: [...NOTICES_KEY, 'list', running, limit, cursor],
    queryFn: () => body(api.GET('/api/public/notices', { params: { query: { running, limit, cursor } } })),
  });

export const noticeQuery = (id: string) =>
  queryOptions({ queryKey: [...NOTICES_KEY, id], queryFn: () => body(api.GET('/api/public/notices/{id}', { params: { path: { id } } })) });

export const noticePdfUrl = (id: string) => `/api/public/notices/${id}/notice.pdf`;

/** An objection to a line, under a real name. */
export const raiseObjection = (id: string, input: NewObjection, { headers }: Intent): Promise<Schemas['ObjectionReceipt']> =>
  body(api.POST('/api/public/notices/{id}/objections', { params: { path: { id } }, body: input, headers }));

export const documentQuery = (code: string) =>
  queryOptions({
    queryKey: ['document-check', code],
    queryFn: () => body(api.GET('/api/public/documents/{code}', { params: { path: { code } } })),
    enabled: code !== '',
  });
