/** One field that the server refused; `pointer` is a JSON pointer into the request body. */
export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** The body of an RFC 9457 answer as ZhiRong sends it. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  requestId?: string;
  errors?: FieldProblem[];
}

export const OFFLINE = 'client.offline';
export const SERVER_FAULT = 'server.fault';

/** An expected refusal by the server, a fault of the server, or a connection that broke. */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldProblem[];

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code ?? String(status));
    this.name = 'ProblemError';
    this.status = status;
    this.code = body.code ?? (status === 0 ? OFFLINE : SERVER_FAULT);
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.requestId = body.requestId;
    this.fields = body.errors ?? [];
  }

  /** True when the same request may be sent again: nobody knows whether it arrived, or the server failed. */
  get retryable(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Turns whatever a request ended with into a problem. */
export function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  return new ProblemError(0, { code: OFFLINE, title: error instanceof Error ? error.message : '' });
}

/** Reads the refusal out of an answer; an answer that is no problem+json becomes a server fault. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) return new ProblemError(response.status, { requestId });
  try {
    const body = (await response.json()) as ProblemBody;
    return new ProblemError(response.status, { requestId, ...body });
  } catch {
    return new ProblemError(response.status, { requestId });
  }
}

/** `/owners/0/name` → `['owners', 0, 'name']`, the name path of a form field. */
export function namePathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}
