import { queryOptions } from '@tanstack/react-query';
import { api, body, versioned } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Filters } from '@/shared/lib/use-filters';
import type { PageOf } from '@/shared/ui/list-page';

type Schemas = components['schemas'];
export type Registration = Schemas['PledgeRegistrationView'];
export type RegistrationLine = Schemas['PledgeLineView'];
export type Ground = Schemas['PledgeGroundView'];
export type PledgedRight = Schemas['PledgedRight'];
export type Duty = Schemas['PledgeDutyView'];
export type RightType = Schemas['RightType'];
export type Opening = Schemas['PledgeOpeningView'];
export type ContractedCase = Schemas['CaseLineView'];
export type OpenRequest = Schemas['OpenRegistrationRequest'];

export const PLEDGE_KEY = ['pledge'] as const;
export const RIGHT_TYPES = ['PATENT', 'TRADEMARK'] as const satisfies readonly RightType[];
export const STATES = [
  'DRAFT', 'CONFIRMED', 'FILED', 'DEFECT', 'REGISTERED', 'CANCELLING', 'CANCELLED', 'REFUSED', 'WITHDRAWN', 'LAPSED',
] as const satisfies readonly Registration['state'][];

/** One page of the registrations that this reader may see. */
export function listRegistrations(filters: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<RegistrationLine>> {
  const { state, rightType, keyword, caseId, registeredFrom, registeredTo } = filters;
  return body(
    api.GET('/api/pledge-registrations', {
      params: {
        query: {
          ...page,
          keyword: keyword?.replace(/^ZL/i, ''),
          state: state as Registration['state'] | undefined,
          rightType: rightType as RightType | undefined,
          caseId,
          registeredFrom,
          registeredTo,
        },
      },
    }),
  );
}

export const registrationQuery = (id: string) =>
  queryOptions({
    queryKey: [...PLEDGE_KEY, 'one', id],
    queryFn: () => versioned(api.GET('/api/pledge-registrations/{id}', { params: { path: { id } } })),
  });

/** What of a contracted case can still be registered. */
export const openingQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...PLEDGE_KEY, 'opening', caseId],
    queryFn: () => body(api.GET('/api/pledge-registrations/openings/{caseId}', { params: { path: { caseId } } })),
  });

/** One page of the cases whose collateral is not registered in full yet. */
export function listContractedCases({ keyword }: Filters, page: { cursor: string | undefined; limit: number }): Promise<PageOf<ContractedCase>> {
  return body(api.GET('/api/financing-cases', { params: { query: { ...page, keyword, state: 'CONTRACTED' } } }));
}

export function openRegistration(request: OpenRequest, { headers }: Intent): Promise<Registration> {
  return body(api.POST('/api/pledge-registrations', { body: request, headers }));
}

export const applicationFormUrl = (id: string) => `/api/pledge-registrations/${id}/application-form`;
export const declarationUrl = (id: string) => `/api/pledge-registrations/${id}/declaration`;
