import createClient, { type Middleware } from 'openapi-fetch';
import { i18n } from '@/shared/i18n/i18n';
import { asProblem, ProblemError, problemOf } from './problem';
import type { paths } from './schema';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
const signedOutListeners = new Set<() => void>();

/** Calls the listener whenever the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

function cookie(name: string): string | undefined {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}

/** The headers every request carries; also used by uploads, which don't go through the generated client. */
export function standardHeaders(method: string): Record<string, string> {
  const headers: Record<string, string> = { 'Accept-Language': i18n.language };
  const token = cookie('XSRF-TOKEN');
  if (!SAFE.has(method) && token) headers['X-XSRF-TOKEN'] = token;
  return headers;
}

const standard: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(standardHeaders(request.method))) request.headers.set(name, value);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    const problem = await problemOf(response);
    if (response.status === 401 && !request.url.endsWith('/api/session')) signedOutListeners.forEach((call) => call());
    throw problem;
  },
  onError({ error }) {
    return asProblem(error);
  },
};

/** The generated client. A refusal is thrown as {@link ProblemError}, so an answer is always a success. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: (request) => globalThis.fetch(request) });
api.use(standard);

/** Takes the body out of an answer of {@link api}. */
export async function body<T>(answer: Promise<{ data?: T; response: Response }>): Promise<T> {
  const { data, response } = await answer;
  if (data === undefined) throw new ProblemError(response.status, {});
  return data;
}

/** A body together with the version that a later update must name in `If-Match`. */
export interface Versioned<T> {
  data: T;
  etag: string | undefined;
}

export async function versioned<T>(answer: Promise<{ data?: T; response: Response }>): Promise<Versioned<T>> {
  const { data, response } = await answer;
  if (data === undefined) throw new ProblemError(response.status, {});
  return { data, etag: response.headers.get('ETag') ?? undefined };
}

/** `params: { header: ifMatch(etag) }`; a number is taken for the version in the body. */
export function ifMatch(version: string | number | undefined): { 'If-Match': string } {
  if (version === undefined) return { 'If-Match': '' };
  return { 'If-Match': typeof version === 'number' ? `"${version}"` : version };
}
