import { api, body, ifMatch } from '@/shared/api/client';
import type { components } from '@/shared/api/schema';
import type { Intent } from '@/shared/api/use-command';
import type { Registration } from './registrations';

type Schemas = components['schemas'];

/** What each action needs; those without anything to enter take an empty record. */
export interface ActionInputs {
  'run-precheck': object;
  'tick-ground': Schemas['TickGroundRequest'];
  'issue-declaration': Schemas['IssueDeclarationRequest'];
  confirm: Schemas['ConfirmPledgeRequest'];
  withdraw: Schemas['WithdrawPledgeRequest'];
  'record-filing': Schemas['RecordFilingRequest'];
  'record-defect': Schemas['RecordDefectRequest'];
  'record-cure': Schemas['RecordCureRequest'];
  'record-result': Schemas['RecordResultRequest'];
  'take-back-result': object;
  'confirm-result': object;
  'record-publication': Schemas['RecordPublicationRequest'];
  'issue-settlement-proof': Schemas['SettlementProofRequest'];
  'agree-cancellation': object;
  'record-cancellation': Schemas['RecordCancellationRequest'];
  'take-back-cancellation': object;
  'confirm-cancellation': object;
}
export type ActionName = keyof ActionInputs;

interface At {
  id: string;
  etag: string | undefined;
}
type Sender<N extends ActionName> = (at: At, input: ActionInputs[N], intent: Intent) => Promise<Registration>;

const where = ({ id, etag }: At) => ({ path: { id }, header: ifMatch(etag) });

/** One sender per action; the names are those that the server gives in `actions`. */
export const SENDERS: { [N in ActionName]: Sender<N> } = {
  'run-precheck': (at, _, { headers }) => body(api.POST('/api/pledge-registrations/{id}/run-precheck', { params: where(at), headers })),
  'tick-ground': (at, input, { headers }) => body(api.POST('/api/pledge-registrations/{id}/tick-ground', { params: where(at), body: input, headers })),
  'issue-declaration': (at, input, { headers }) =>
    body(api.POST('/api/pledge-registrations/{id}/issue-declaration', { params: where(at), body: input, headers })),
  confirm: (at, input, { headers }) => body(api.POST('/api/pledge-registrations/{id}/confirm', { params: where(at), body: input, headers })),
  withdraw: (at, input, { headers }) => body(api.POST('/api/pledge-registrations/{id}/withdraw', { params: where(at), body: input, headers })),
  'record-filing': (at, input, { headers }) => body(api.POST('/api/pledge-registrations/{id}/record-filing', { params: where(at), body: input, headers })),
  'record-defect': (at, input, { headers }) => body(api.POST('/api/pledge-registrations/{id}/record-defect', { params: where(at), body: input, headers })),
  'record-cure': (at, input, { headers }) => body(api.POST('/api/pledge-registrations/{id}/record-cure', { params: where(at), body: input, headers })),
  'record-result': (at, input, { headers }) => body(api.POST('/api/pledge-registrations/{id}/record-result', { params: where(at), body: input, headers })),
  'take-back-result': (at, _, { headers }) => body(api.POST('/api/pledge-registrations/{id}/take-back-result', { params: where(at), headers })),
  'confirm-result': (at, _, { headers }) => body(api.POST('/api/pledge-registrations/{id}/confirm-result', { params: where(at), headers })),
  'record-publication': (at, input, { headers }) =>
    body(api.POST('/api/pledge-registrations/{id}/record-publication', { params: where(at), body: input, headers })),
  'issue-settlement-proof': (at, input, { headers }) =>
    body(api.POST('/api/pledge-registrations/{id}/issue-settlement-proof', { params: where(at), body: input, headers })),
  'agree-cancellation': (at, _, { headers }) => body(api.POST('/api/pledge-registrations/{id}/agree-cancellation', { params: where(at), headers })),
  'record-cancellation': (at, input, { headers }) =>
    body(api.POST('/api/pledge-registrations/{id}/record-cancellation', { params: where(at), body: input, headers })),
  'take-back-cancellation': (at, _, { headers }) =>
    body(api.POST('/api/pledge-registrations/{id}/take-back-cancellation', { params: where(at), headers })),
  'confirm-cancellation': (at, _, { headers }) =>
    body(api.POST('/api/pledge-registrations/{id}/confirm-cancellation', { params: where(at), headers })),
};
