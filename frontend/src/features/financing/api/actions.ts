import { api, body } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Case, CaseDraft, Opinion } from './cases';

type Schemas = components['schemas'];
type Headers = Record<string, string>;

/** Sends one action on a case; the answer is the case as it is then. */
export type Send<B> = (id: string, headers: Headers, input: B) => Promise<Case>;

const version = (headers: Headers) => ({ header: { 'If-Match': headers['If-Match'] ?? '' } });
const at = (id: string, headers: Headers) => ({ path: { id }, ...version(headers) });

export const createCase = (input: Schemas['CreateCaseRequest'], headers: Headers): Promise<Case> =>
  body(api.POST('/api/financing-cases', { body: input, headers }));
export const saveDraft: Send<CaseDraft> = (id, headers, input) =>
  body(api.PUT('/api/financing-cases/{id}', { params: at(id, headers), body: input, headers }));
export const submitCase: Send<void> = (id, headers) => body(api.POST('/api/financing-cases/{id}/submit', { params: at(id, headers), headers }));
export const withdrawCase: Send<void> = (id, headers) => body(api.POST('/api/financing-cases/{id}/withdraw', { params: at(id, headers), headers }));
export const discardCase: Send<void> = (id, headers) => body(api.POST('/api/financing-cases/{id}/discard', { params: at(id, headers), headers }));
export const agreeToOffer: Send<void> = (id, headers) => body(api.POST('/api/financing-cases/{id}/agree', { params: at(id, headers), headers }));
export const declineOffer: Send<void> = (id, headers) => body(api.POST('/api/financing-cases/{id}/decline', { params: at(id, headers), headers }));
export const takeUpCase: Send<void> = (id, headers) => body(api.POST('/api/financing-cases/{id}/take-up', { params: at(id, headers), headers }));
export const saveReview: Send<Opinion> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/review', { params: at(id, headers), body: input, headers }));
export const verifyOwnership: Send<Schemas['VerifyCaseOwnershipRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/verify-ownership', { params: at(id, headers), body: input, headers }));
export const returnCase: Send<Schemas['ReturnCaseRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/return-for-correction', { params: at(id, headers), body: input, headers }));
export const delegateCase: Send<Schemas['DelegateCaseRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/delegate', { params: at(id, headers), body: input, headers }));
export const recommendCase: Send<Opinion> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/recommend', { params: at(id, headers), body: input, headers }));
export const proposeRejection: Send<Schemas['ProposeRejectionRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/propose-rejection', { params: at(id, headers), body: input, headers }));
export const approveCase: Send<Schemas['ApproveCaseRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/approve', { params: at(id, headers), body: input, headers }));
export const sendBackCase: Send<Schemas['SendBackCaseRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/send-back', { params: at(id, headers), body: input, headers }));
export const rejectCase: Send<Schemas['RejectCaseRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/reject', { params: at(id, headers), body: input, headers }));
export const recordContracts: Send<Schemas['RecordContractsRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/record-contracts', { params: at(id, headers), body: input, headers }));
export const callOffCase: Send<void> = (id, headers) => body(api.POST('/api/financing-cases/{id}/call-off', { params: at(id, headers), headers }));
export const enterDisbursement: Send<Schemas['EnterDisbursementRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/enter-disbursement', { params: at(id, headers), body: input, headers }));
export const confirmDisbursement: Send<void> = (id, headers) =>
  body(api.POST('/api/financing-cases/{id}/confirm-disbursement', { params: at(id, headers), headers }));
export const discardDisbursement: Send<void> = (id, headers) =>
  body(api.POST('/api/financing-cases/{id}/discard-disbursement', { params: at(id, headers), headers }));
export const recordRepayment: Send<Schemas['RecordRepaymentRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/repayments', { params: at(id, headers), body: input, headers }));
export const cancelRepayment: Send<string> = (id, headers, repaymentId) =>
  body(api.POST('/api/financing-cases/{id}/repayments/{repaymentId}/cancel', { params: { path: { id, repaymentId }, ...version(headers) }, headers }));
export const settleLoan: Send<Schemas['SettleLoanRequest']> = (id, headers, input) =>
  body(api.POST('/api/financing-cases/{id}/settle', { params: at(id, headers), body: input, headers }));
