import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { api, body } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';

export type Session = components['schemas']['SessionView'];
export type Role = Session['roles'][number];

export const SESSION_KEY = ['session'] as const;

export const ENTERPRISE: readonly Role[] = ['ENTERPRISE_OPERATOR', 'ENTERPRISE_SIGNATORY'];
export const BANK: readonly Role[] = ['BANK_OFFICER', 'BANK_APPROVER', 'BANK_OPERATIONS'];
export const BUREAU: readonly Role[] = ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER', 'BUREAU_FINANCE'];

async function currentSession(): Promise<Session | null> {
  try {
    return await body(api.GET('/api/session'));
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

/** Who is signed in; `null` is a guest. */
export function useSessionQuery(): UseQueryResult<Session | null> {
  return useQuery({ queryKey: SESSION_KEY, queryFn: currentSession, staleTime: 60_000 });
}

const Current = createContext<Session | null>(null);

/** Hands the session down to the pages of the workbench, which are shown only while there is one. */
export const SessionProvider = Current.Provider;

/** The signed-in user. Only for pages inside the workbench, where the guard has made sure that there is one. */
export function useSession(): Session {
  const session = useContext(Current);
  if (!session) throw new Error('A workbench page was shown to a guest');
  return session;
}

export function hasRole(session: Session | null | undefined, roles: readonly Role[] | undefined): boolean {
  return !roles || (session?.roles.some((role) => roles.includes(role)) ?? false);
}
