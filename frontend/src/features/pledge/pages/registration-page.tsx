import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { hasRole, useSession, ENTERPRISE, BANK } from '@/shared/session/session';
import { ActionBar, type ActionButton } from '@/shared/ui/action-bar';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { ResponsibilityStrip } from '@/shared/ui/responsibility-strip';
import { Sheet } from '@/shared/ui/sheet';
import type { ActionName } from '../api/actions';
import { registrationQuery, type Registration } from '../api/registrations';
import { AgreeCancellation, ConfirmCancellation, ConfirmPledge, ConfirmResult } from '../components/confirm-sheets';
import { DefectForm, FilingForm, ResultForm } from '../components/office-forms';
import { OfficeRecord } from '../components/office-record';
import { CancellationForm, CureForm, ProofForm, PublicationForm, WithdrawForm } from '../components/other-forms';
import { useIsMine } from '../components/pledge-words';
import '../components/pledge.css';
import { PrecheckList } from '../components/precheck-list';
import { Confirmations, PledgedRights, PledgeFacts, PreparedPapers } from '../components/registration-facts';
import { stagesOf } from '../components/stages';
import { useAction } from '../components/use-action';

/** One registration: who holds it, the pre-check with its evidence, what the office said, and what can be done now. */
export function RegistrationPage() {
  const { id = '' } = useParams();
  const query = useQuery(registrationQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <RegistrationCase key={data.version} registration={data} etag={etag} />}</QueryView>;
}

const BUTTONS = [
  'confirm', 'record-filing', 'record-result', 'confirm-result', 'record-cure', 'record-publication', 'issue-settlement-proof', 'agree-cancellation',
  'record-cancellation', 'confirm-cancellation', 'run-precheck', 'record-defect', 'take-back-result', 'take-back-cancellation', 'withdraw',
] as const satisfies readonly ActionName[];
const AT_ONCE = ['run-precheck', 'take-back-result', 'take-back-cancellation'] as const;
const DANGER = ['withdraw', 'take-back-result', 'take-back-cancellation'];
type AtOnce = (typeof AT_ONCE)[number];

function RegistrationCase({ registration, etag }: { registration: Registration; etag: string | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  const [open, setOpen] = useState<ActionName>();
  const action = useAction(registration, etag, () => setOpen(undefined));
  const mine = useIsMine(registration.nextDuty);
  const party = hasRole(session, [...ENTERPRISE, ...BANK]);
  const { heldBy } = registration;
  const start = (name: ActionName) => {
    action.reset();
    if ((AT_ONCE as readonly string[]).includes(name)) void action.act(name as AtOnce, {}).catch(() => undefined);
    else setOpen(name);
  };
  const handlers = Object.fromEntries(
    BUTTONS.map((name): [string, ActionButton] => [
      name,
      { label: t(`pledge.act.${name}`), danger: DANGER.includes(name), busy: action.running === name, onClick: () => start(name) },
    ]),
  );
  return (
    <>
      <PageHeader
        title={t('pledge.page.title', { pledgor: registration.pledgor, type: t(`pledge.rightType.${registration.rightType}`) })}
        crumbs={[{ label: t('pledge.list.title'), to: '/pledges' }]}
      />
      <ResponsibilityStrip
        caseNo={registration.registrationCaseNo}
        of="pledge"
        state={registration.state}
        mine={mine}
        heldBy={heldBy && { office: heldBy.organisation, phone: heldBy.phone }}
        dueAt={registration.dueAt}
        workingDaysLeft={registration.nextDuty.workingDaysLeft}
        stages={stagesOf(t, registration)}
      />
      {!open && action.problem && <ProblemAlert problem={action.problem} />}
      {open && <Panel name={open} registration={registration} action={action} onBack={() => setOpen(undefined)} />}
      <div className="zr-columns">
        <div>
          <OfficeRecord registration={registration} papers={party} />
          {registration.grounds.length > 0 && (
            <PrecheckList
              registration={registration}
              canTick={registration.actions.includes('tick-ground')}
              canDeclare={registration.actions.includes('issue-declaration')}
              busy={action.busy}
              onTick={(input) => action.act('tick-ground', input)}
              onDeclare={(ground) => void action.act('issue-declaration', { ground }).catch(() => undefined)}
            />
          )}
          <PledgedRights registration={registration} />
          <Sheet title={t('timeline.label')}>
            <CaseTimeline stream={registration.id} words="pledge" of="pledge" />
          </Sheet>
        </div>
        <aside>
          <PledgeFacts registration={registration} />
          {party && <Confirmations registration={registration} />}
          <PreparedPapers registration={registration} />
        </aside>
      </div>
      {!open && <ActionBar actions={registration.actions} handlers={handlers} note={party ? <Note registration={registration} mine={mine} /> : undefined} />}
    </>
  );
}

/** What is missing, or who has to act instead. */
function Note({ registration, mine }: { registration: Registration; mine: boolean }) {
  const { t } = useTranslation();
  const openGrounds = registration.grounds.filter((ground) => ground.open).length;
  if (registration.state === 'DRAFT' && openGrounds > 0) return t('pledge.note.openGrounds', { count: openGrounds });
  if (registration.nextDuty.kind === 'NONE') return null;
  return mine ? t(`pledge.duty.${registration.nextDuty.kind}`) : t('pledge.note.others', { holder: registration.heldBy?.organisation ?? '', duty: t(`pledge.duty.${registration.nextDuty.kind}`) });
}

interface PanelProps {
  name: ActionName;
  registration: Registration;
  action: ReturnType<typeof useAction>;
  onBack: () => void;
}

function Panel({ name, registration, action, onBack }: PanelProps): ReactNode {
  const sheet = { registration, busy: action.busy, problem: action.problem, onBack };
  const sent = (promise: Promise<unknown>) => void promise.catch(() => undefined);
  switch (name) {
    case 'confirm': return <ConfirmPledge {...sheet} onConfirm={(declarations) => sent(action.act('confirm', { declarations }))} />;
    case 'confirm-result': return <ConfirmResult {...sheet} onConfirm={() => sent(action.act('confirm-result', {}))} />;
    case 'agree-cancellation': return <AgreeCancellation {...sheet} onConfirm={() => sent(action.act('agree-cancellation', {}))} />;
    case 'confirm-cancellation': return <ConfirmCancellation {...sheet} onConfirm={() => sent(action.act('confirm-cancellation', {}))} />;
    case 'record-filing': return <FilingForm registration={registration} onBack={onBack} onSubmit={(input) => action.act('record-filing', input)} />;
    case 'record-defect': return <DefectForm registration={registration} onBack={onBack} onSubmit={(input) => action.act('record-defect', input)} />;
    case 'record-result': return <ResultForm registration={registration} onBack={onBack} onSubmit={(input) => action.act('record-result', input)} />;
    case 'record-cure': return <CureForm onBack={onBack} onSubmit={(input) => action.act('record-cure', input)} />;
    case 'record-publication': return <PublicationForm onBack={onBack} onSubmit={(input) => action.act('record-publication', input)} />;
    case 'issue-settlement-proof': return <ProofForm onBack={onBack} onSubmit={(input) => action.act('issue-settlement-proof', input)} />;
    case 'record-cancellation': return <CancellationForm onBack={onBack} onSubmit={(input) => action.act('record-cancellation', input)} />;
    case 'withdraw': return <WithdrawForm onBack={onBack} onSubmit={(input) => action.act('withdraw', input)} />;
    default: return null;
  }
}
