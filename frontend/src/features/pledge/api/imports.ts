import { api, body, standardHeaders } from '@/shared/api/client';
import { asProblem, problemOf } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';
import { type RightType } from './registrations';

type Schemas = components['schemas'];
export type Imported = Schemas['ImportedRegistrationView'];
export type Preview = Schemas['RegistrationPreviewView'];
export type ImportedTotal = Schemas['ImportedTotal'];

const BASE = '/api/imported-registrations';
export const TEMPLATE_URL = `${BASE}/template`;

/** One page of the registrations made elsewhere, of the bureau's regions. */
export function listImported(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<Imported>> {
  const { rightType, keyword, registeredFrom, registeredTo } = filters;
  return body(
    api.GET(BASE, {
      params: { query: { ...page, keyword: keyword?.replace(/^ZL/i, ''), rightType: rightType as RightType | undefined, registeredFrom, registeredTo } },
    }),
  );
}

/** Sends the workbook; nothing of it is kept by the browser but the file that the person chose. */
async function sendFile(path: string, file: File): Promise<Response> {
  const form = new FormData();
  form.append('file', file);
  let response: Response;
  try {
    response = await fetch(`${BASE}${path}`, { method: 'POST', body: form, headers: standardHeaders('POST') });
  } catch (error) {
    throw asProblem(error);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

export const previewImport = async (file: File): Promise<Preview> => (await (await sendFile('/preview', file)).json()) as Preview;
export const importFile = async (file: File): Promise<ImportedTotal> => (await (await sendFile('', file)).json()) as ImportedTotal;

/** The uploaded list with its wrong cells marked, saved under the name of the original. */
export async function saveErrors(file: File): Promise<void> {
  const url = URL.createObjectURL(await (await sendFile('/errors', file)).blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name.replace(/\.xlsx$/i, '-errors.xlsx');
  link.click();
  URL.revokeObjectURL(url);
}
