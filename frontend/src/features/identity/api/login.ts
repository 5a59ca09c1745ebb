import { api, body } from '@/shared/api/client';
import type { Session } from '@/shared/session/session';

export interface Credentials {
  username: string;
  password: string;
}

export function login(credentials: Credentials): Promise<Session> {
  return body(api.POST('/api/session', { body: credentials }));
}
