import { queryOptions } from '@tanstack/react-query';
import { api, body, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import { MATCHING_KEY } from './matches';

export type Consent = components['schemas']['ConsentView'];
export type NewConsent = components['schemas']['ConsentRequest'];

export const CONSENTS_KEY = [...MATCHING_KEY, 'consents'] as const;

/** All consents of the enterprise, the newest first. */
export const consentsQuery = queryOptions({ queryKey: CONSENTS_KEY, queryFn: () => body(api.GET('/api/match-consents')) });

export const grantConsent = (consent: NewConsent, { headers }: Intent): Promise<Consent> => body(api.POST('/api/match-consents', { body: consent, headers }));

export const revokeConsent = ({ id, version }: Consent, { headers }: Intent): Promise<Consent> => {
  const seen = ifMatch(version);
  return body(api.POST('/api/match-consents/{id}/revoke', { params: { path: { id }, header: seen }, headers: { ...headers, ...seen } }));
};
