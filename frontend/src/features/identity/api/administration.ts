import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

export type Organisation = components['schemas']['OrganisationView'];
export type OrganisationKind = Organisation['kind'];
export type NewOrganisation = components['schemas']['EnrolRequest'];
export type User = components['schemas']['UserView'];
export type NewUser = components['schemas']['AddUserRequest'];

export const ORGANISATIONS_KEY = ['organisations'] as const;

/** The kinds that the platform enrols; enterprises mostly register themselves. */
export const ENROLLED_KINDS = ['BANK', 'BUREAU', 'GUARANTOR', 'INSURER', 'APPRAISER', 'ASSOCIATION', 'UNIVERSITY', 'ENTERPRISE'] as const satisfies OrganisationKind[];
export const ALL_KINDS = [...ENROLLED_KINDS, 'PLATFORM'] as const satisfies OrganisationKind[];

export function listOrganisations(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<Organisation>> {
  const { kind, keyword } = filters;
  return body(api.GET('/api/organisations', { params: { query: { ...page, keyword, kind: kind as OrganisationKind | undefined } } }));
}

/** Head offices of banks, for choosing the one that a branch belongs to. */
export const headOfficesQuery = queryOptions({
  queryKey: [...ORGANISATIONS_KEY, 'head-offices'],
  queryFn: async () => (await body(api.GET('/api/organisations', { params: { query: { kind: 'BANK', limit: 100 } } }))).items.filter((bank) => !bank.parentId),
});

export const organisationQuery = (id: string) =>
  queryOptions({ queryKey: [...ORGANISATIONS_KEY, id], queryFn: () => versioned(api.GET('/api/organisations/{id}', { params: { path: { id } } })) });

export const usersQuery = (id: string) =>
  queryOptions({ queryKey: [...ORGANISATIONS_KEY, id, 'users'], queryFn: () => body(api.GET('/api/organisations/{id}/users', { params: { path: { id } } })) });

export function enrolOrganisation(organisation: NewOrganisation, { headers }: Intent): Promise<Organisation> {
  return body(api.POST('/api/organisations', { body: organisation, headers }));
}

export function changeOrganisation(id: string, etag: string | undefined, change: components['schemas']['ChangeRequest']): Promise<Organisation> {
  return body(api.PUT('/api/organisations/{id}', { params: { path: { id }, header: ifMatch(etag) }, body: change }));
}

export function addUser(organisation: string, user: NewUser, { headers }: Intent): Promise<User> {
  return body(api.POST('/api/organisations/{id}/users', { params: { path: { id: organisation } }, body: user, headers }));
}

/** Closes an account at once, or opens it again. */
export function switchUser(user: User, { headers }: Intent): Promise<User> {
  const params = { path: { id: user.id }, header: ifMatch(user.version) };
  return body(user.active ? api.POST('/api/users/{id}/deactivate', { params, headers }) : api.POST('/api/users/{id}/activate', { params, headers }));
}

export async function resetPassword(id: string, password: string, { headers }: Intent): Promise<void> {
  await api.POST('/api/users/{id}/reset-password', { params: { path: { id } }, body: { password }, headers });
}

export async function changePassword(change: components['schemas']['ChangePasswordRequest'], { headers }: Intent): Promise<void> {
  await api.POST('/api/session/password', { body: change, headers });
}
