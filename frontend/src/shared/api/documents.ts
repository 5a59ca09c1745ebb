import { standardHeaders } from './client';
import { asProblem, problemOf } from './problem';
import type { components } from './schema';

export type StoredDocument = components['schemas']['DocumentView'];

/** Stores a file; the same key sent again is the same document. */
export async function uploadDocument(file: File, key: string): Promise<StoredDocument> {
  const form = new FormData();
  form.append('file', file);
  let response: Response;
  try {
    response = await fetch('/api/documents', { method: 'POST', body: form, headers: { ...standardHeaders('POST'), 'Idempotency-Key': key } });
  } catch (error) {
    throw asProblem(error);
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as StoredDocument;
}

/** Where a stored document is read. */
export const documentUrl = (id: string) => `/api/documents/${id}/content`;
