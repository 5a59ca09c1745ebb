import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Claim, ClaimDraft } from './claims';

type Schemas = components['schemas'];
type Headers = Record<string, string>;

/** Sends one action on a claim; the answer is the claim as it is then. */
export type Send<B> = (id: string, headers: Headers, input: B) => Promise<Claim>;

const at = (id: string, headers: Headers) => ({ path: { id }, header: { 'If-Match': headers['If-Match'] ?? '' } });

export const startClaim = (input: Schemas['StartClaimRequest'], headers: Headers): Promise<Claim> => body(api.POST('/api/claims', { body: input, headers }));
export const editClaim: Send<ClaimDraft> = (id, headers, input) => body(api.PUT('/api/claims/{id}', { params: at(id, headers), body: input, headers }));
export const submitClaim: Send<void> = (id, headers) => body(api.POST('/api/claims/{id}/submit', { params: at(id, headers), headers }));
export const withdrawClaim: Send<void> = (id, headers) => body(api.POST('/api/claims/{id}/withdraw', { params: at(id, headers), headers }));
export const certifyLoan: Send<Schemas['CertifyRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/certify', { params: at(id, headers), body: input, headers }));
export const takeUpClaim: Send<void> = (id, headers) => body(api.POST('/api/claims/{id}/take-up', { params: at(id, headers), headers }));
export const returnClaim: Send<Schemas['ReturnClaimRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/return-for-correction', { params: at(id, headers), body: input, headers }));
export const recommendClaim: Send<Schemas['RecommendClaimRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/recommend', { params: at(id, headers), body: input, headers }));
export const rejectClaim: Send<Schemas['RejectClaimRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/reject', { params: at(id, headers), body: input, headers }));
export const sendBackClaim: Send<Schemas['ClaimReasonRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/send-back', { params: at(id, headers), body: input, headers }));
export const proposeAmount: Send<Schemas['ProposeAmountRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/propose', { params: at(id, headers), body: input, headers }));
export const confirmAmount: Send<void> = (id, headers) => body(api.POST('/api/claims/{id}/confirm-amount', { params: at(id, headers), headers }));
export const declineAmount: Send<Schemas['ClaimReasonRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/decline-amount', { params: at(id, headers), body: input, headers }));
export const suspendLine: Send<Schemas['ClaimReasonRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/suspend', { params: at(id, headers), body: input, headers }));
export const dismissObjection: Send<Schemas['DismissObjectionRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/dismiss-objection', { params: at(id, headers), body: input, headers }));
export const upholdObjection: Send<Schemas['UpholdObjectionRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/uphold-objection', { params: at(id, headers), body: input, headers }));
export const recordPayment: Send<Schemas['RecordSubsidyPaymentRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/record-payment', { params: at(id, headers), body: input, headers }));
export const confirmPayment: Send<void> = (id, headers) => body(api.POST('/api/claims/{id}/confirm-payment', { params: at(id, headers), headers }));
export const withdrawPayment: Send<void> = (id, headers) => body(api.POST('/api/claims/{id}/withdraw-payment', { params: at(id, headers), headers }));
export const returnPayment: Send<Schemas['ReturnSubsidyPaymentRequest']> = (id, headers, input) =>
  body(api.POST('/api/claims/{id}/return-payment', { params: at(id, headers), body: input, headers }));
export const archiveClaim: Send<void> = (id, headers) => body(api.POST('/api/claims/{id}/archive', { params: at(id, headers), headers }));
