import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { BUREAU, ENTERPRISE, hasRole, useSession } from '@/shared/session/session';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { startClaim } from '../api/actions';
import { batchesOfCallQuery } from '../api/batches';
import { callQuery, claimableLoansQuery, type Call, type ClaimableLoan } from '../api/calls';
import type { Claim } from '../api/claims';
import { BatchState } from '../components/batch-words';
import { BudgetBar } from '../components/budget-bar';
import { ComputationTable, Refusals } from '../components/computation-sheet';
import { mayOpenCalls } from '../components/may';
import { PolicyMarks } from '../components/policy-marks';
import { OpenChip } from './call-list-page';
import '../components/subsidy.css';

/** One call: what an enterprise's loans would bring under it, or its money and its lists for a bureau. */
export function CallPage() {
  const { id = '' } = useParams();
  const query = useQuery(callQuery(id));
  const session = useSession();
  const { t } = useTranslation();
  return (
    <QueryView query={query}>
      {(call) => (
        <>
          <PageHeader title={call.title} extra={<OpenChip open={call.open} />} note={call.ownerName} crumbs={[{ label: t(hasRole(session, ENTERPRISE) ? 'subsidy.menu.claimable' : 'subsidy.menu.calls'), to: '/calls' }]} />
          <PolicyMarks demo={call.demo} verified={call.verified} />
          {call.budget && hasRole(session, BUREAU) && <BudgetBar budget={call.budget} />}
          <Sheet title={t('subsidy.call.facts')} extra={hasRole(session, BUREAU) && <Link to={`/claims?desk=all&callId=${call.id}`}>{t('subsidy.call.claims')}</Link>}>
            <Facts
              columns={2}
              items={[
                { label: t('subsidy.field.policy'), value: <Link to={`/policies/${call.policyId}`}>{call.policyName}</Link> },
                { label: t('subsidy.call.region'), value: call.region.name },
                { label: t('subsidy.call.window'), value: <><DateText value={call.windowFrom} /> – <DateText value={call.windowTo} /></> },
                { label: t('subsidy.call.correctionDeadline'), value: <DateText value={call.correctionDeadline} /> },
                { label: t('subsidy.call.noticeWorkingDays'), value: t('subsidy.workingDays', { count: call.noticeWorkingDays }) },
              ]}
            />
          </Sheet>
          {hasRole(session, ENTERPRISE) && <Loans call={call} />}
          {hasRole(session, BUREAU) && <Batches call={call} />}
        </>
      )}
    </QueryView>
  );
}

function Loans({ call }: { call: Call }) {
  const { t } = useTranslation();
  const query = useQuery(claimableLoansQuery(call.id));
  return (
    <Sheet title={t('subsidy.loans.title')} extra={t('subsidy.loans.hint')} flush>
      <QueryView query={query}>
        {(loans) =>
          loans.length === 0 ? (
            <EmptyState icon="yuan" title={t('subsidy.loans.none')} hint={t('subsidy.loans.noneHint')} />
          ) : (
            <ul className="zr-loans">{loans.map((loan) => <Loan key={loan.loanId} loan={loan} call={call} />)}</ul>
          )
        }
      </QueryView>
    </Sheet>
  );
}

function Loan({ loan, call }: { loan: ClaimableLoan; call: Call }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { computation } = loan;
  const start = useCommand<Claim>({
    send: (_, { headers }) => startClaim({ callId: call.id, loanId: loan.loanId }, headers),
    refreshes: [['subsidy'], ['todos']],
    onDone: (claim) => void navigate(`/claims/${claim.id}/edit`),
  });
  const fits = computation.refusals.length === 0 && !computation.lprMissingMonth;
  return (
    <li data-testid="loan" data-fits={fits}>
      <div>
        <h3>{loan.bankName} <span className="zr-muted">{loan.loanContractNo}</span></h3>
        <p className="zr-muted">
          {t('subsidy.field.principal')} <Amount value={loan.principal} />{t('punctuation.dot')}
          {t('subsidy.field.disbursedOn')} <DateText value={loan.disbursedOn} />{t('punctuation.dot')}
          {t('subsidy.field.settledOn')} <DateText value={loan.settledOn} />
        </p>
        {!fits && (computation.lprMissingMonth ? <p className="zr-bad"><Icon name="triangle" /> {t('subsidy.lprMissing', { month: computation.lprMissingMonth })}</p> : <Refusals refusals={computation.refusals} />)}
        {start.error && <ProblemAlert problem={start.error} />}
      </div>
      <div className="zr-loans__side">
        {fits && <span className="zr-loans__amount"><Amount value={computation.amount} /></span>}
        {fits && <p className="zr-meta">{t('subsidy.loans.estimate')}</p>}
        {loan.claimed ? (
          <Link to="/claims">{t('subsidy.loans.claimed')}</Link>
        ) : (
          fits && (call.open ? <Button loading={start.isPending} onClick={() => start.mutate()} data-testid="start-claim">{t('subsidy.loans.start')}</Button> : <span className="zr-muted">{t('subsidy.loans.notNow')}</span>)
        )}
        {!fits && <span className="zr-bad">{t('subsidy.loans.unfit')}</span>}
      </div>
      {fits && (
        <details>
          <summary>{t('subsidy.loans.steps')}</summary>
          <ComputationTable computation={computation} />
        </details>
      )}
    </li>
  );
}

function Batches({ call }: { call: Call }) {
  const { t } = useTranslation();
  const query = useQuery(batchesOfCallQuery(call.id));
  const session = useSession();
  const make = mayOpenCalls(session) && <Link to={`/subsidy-batches/new?call=${call.id}`}><Button tabIndex={-1}><Icon name="plus" />{t('subsidy.batch.make')}</Button></Link>;
  return (
    <Sheet title={t('subsidy.menu.batches')} extra={make} flush>
      <QueryView query={query} rows={2}>
        {(batches) =>
          batches.length === 0 ? (
            <EmptyState icon="list" title={t('subsidy.batch.none')} hint={t('subsidy.batch.noneHint')} />
          ) : (
            <ul className="zr-cards">
              {batches.map((batch) => (
                <li key={batch.id}>
                  <Link className="zr-card" to={`/subsidy-batches/${batch.id}`}>
                    <div className="zr-card__line"><span><b>{batch.title}</b></span><span><BatchState of={batch} /></span></div>
                    <div className="zr-card__line zr-card__line--meta"><span>{batch.batchNo}{t('punctuation.dot')}{batch.decisionNo}</span><span><DateText value={batch.decisionDate} /></span></div>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Sheet>
  );
}
