import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answer } from '@/testing/render';
import { api, body, ifMatch, onSignedOut, versioned } from './client';
import { namePathOf, ProblemError } from './problem';

const sent: Request[] = [];
let reply: () => Promise<Response>;

beforeEach(() => {
  sent.length = 0;
  document.cookie = 'XSRF-TOKEN=secret%2B1';
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    return reply();
  });
});
afterEach(() => vi.unstubAllGlobals());

const login = () => body(api.POST('/api/session', { body: { username: 'a', password: 'b' } }));

it('sends the token against forged requests, the language and a key with every creation', async () => {
  reply = () => Promise.resolve(answer(200, { ok: true }));
  await login();
  expect(sent[0]?.headers.get('X-XSRF-TOKEN')).toBe('secret+1');
  expect(sent[0]?.headers.get('Accept-Language')).toBe('zh-CN');
  expect(sent[0]?.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
});

it('sends neither token nor key when it only reads', async () => {
  reply = () => Promise.resolve(answer(200, {}));
  await body(api.GET('/api/session'));
  expect(sent[0]?.headers.has('X-XSRF-TOKEN')).toBe(false);
  expect(sent[0]?.headers.has('Idempotency-Key')).toBe(false);
});

it('throws a refusal as a problem with its fields', async () => {
  reply = () => Promise.resolve(answer(422, { status: 422, code: 'request.invalid', requestId: 'r1', errors: [{ pointer: '/owners/0/name', code: 'x', detail: 'y' }] }));
  const problem = await login().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ProblemError);
  expect(problem).toMatchObject({ status: 422, code: 'request.invalid', requestId: 'r1', retryable: false });
  expect(namePathOf('/owners/0/name')).toEqual(['owners', 0, 'name']);
});

it('takes a broken connection and an answer that is no problem+json for problems, too', async () => {
  reply = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(login()).rejects.toMatchObject({ status: 0, code: 'client.offline', retryable: true });
  reply = () => Promise.resolve(new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html', 'X-Request-Id': 'r2' } }));
  await expect(login()).rejects.toMatchObject({ status: 502, code: 'server.fault', requestId: 'r2', retryable: true });
});

it('tells when the session has ended, but not when a login fails', async () => {
  const ended = vi.fn();
  const stop = onSignedOut(ended);
  reply = () => Promise.resolve(answer(401, { status: 401, code: 'session.none' }));
  await login().catch(() => undefined);
  expect(ended).not.toHaveBeenCalled();
  await body(api.GET('/api/ip-assets')).catch(() => undefined);
  expect(ended).toHaveBeenCalledOnce();
  stop();
});

it('hands out the version to name in a later change', async () => {
  reply = () => Promise.resolve(answer(200, { id: 'a' }, { ETag: '"7"' }));
  const { etag } = await versioned(api.GET('/api/ip-assets/{id}', { params: { path: { id: 'a' } } }));
  expect(ifMatch(etag)).toEqual({ 'If-Match': '"7"' });
  expect(ifMatch(7)).toEqual({ 'If-Match': '"7"' });
});
