import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, versioned } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

export type Registration = components['schemas']['RegistrationView'];
export type Papers = components['schemas']['PapersRequest'];
export type RegistrationLine = components['schemas']['RegistrationLine'];

export const REGISTRATIONS_KEY = ['registrations'] as const;
export const REGISTRATION_STATES = ['SUBMITTED', 'RETURNED', 'VERIFIED'] as const satisfies Registration['state'][];

export function listRegistrations(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<RegistrationLine>> {
  return body(api.GET('/api/registrations', { params: { query: { ...page, state: filters.state as Registration['state'] | undefined } } }));
}

export const registrationQuery = (id: string) =>
  queryOptions({ queryKey: [...REGISTRATIONS_KEY, id], queryFn: () => versioned(api.GET('/api/registrations/{id}', { params: { path: { id } } })) });

/** The own papers; `null` while none were handed in. */
export const ownRegistrationQuery = queryOptions({
  queryKey: [...REGISTRATIONS_KEY, 'own'],
  queryFn: async (): Promise<Registration | null> => {
    try {
      return await body(api.GET('/api/enterprise/registration'));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) return null;
      throw error;
    }
  },
});

export function verifyEnterprise(id: string, etag: string | undefined, { headers }: Intent): Promise<Registration> {
  return body(api.POST('/api/registrations/{id}/verify', { params: { path: { id }, header: ifMatch(etag) }, headers }));
}

export function returnRegistration(id: string, etag: string | undefined, reason: string, { headers }: Intent): Promise<Registration> {
  return body(api.POST('/api/registrations/{id}/return', { params: { path: { id }, header: ifMatch(etag) }, body: { reason }, headers }));
}

export function handInPapers(papers: Papers, { headers }: Intent): Promise<Registration> {
  return body(api.POST('/api/enterprise/registration', { body: papers, headers }));
}
