import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { ifMatch } from '@/shared/api/client';
import { useCommand } from '@/shared/api/use-command';
import { Icon } from '@/shared/ui/icon';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Sheet } from '@/shared/ui/sheet';
import { StepForm, type Step } from '@/shared/ui/step-form';
import { useProblemForm, type ProblemForm } from '@/shared/ui/use-problem-form';
import { submitCase } from '../api/actions';
import { CASES_KEY, caseQuery, type Case } from '../api/cases';
import { useFieldName } from '../components/case-words';
import { formOf, type RequestForm } from '../components/request-form';
import { useRequestReview } from '../components/request-review';
import { CollateralStep, NeedStep, PapersStep, StandingStep } from '../components/request-steps';
import { useServerDraft } from '../components/use-server-draft';

/** The application step by step, at first or after a return; kept on the server while it is filled in. */
export function EditApplicationPage() {
  const { id = '' } = useParams();
  const query = useQuery({ ...caseQuery(id), queryKey: [...CASES_KEY, 'edit', id], staleTime: Infinity, gcTime: 0 });
  return (
    <QueryView query={query}>
      {({ data }) => (data.actions.includes('EDIT') ? <Application key={data.id} item={data} /> : <Navigate replace to={`/financing/cases/${data.id}`} />)}
    </QueryView>
  );
}

function Application({ item }: { item: Case }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const draft = useServerDraft(item);
  const review = useRequestReview(item);
  const signs = item.actions.includes('SUBMIT');
  const send = useCommand<Case | undefined, RequestForm>({
    send: async (values, { headers }) => {
      const version = await draft.flush(values);
      return signs ? submitCase(item.id, { ...headers, ...ifMatch(version) }) : undefined;
    },
    refreshes: [[...CASES_KEY, 'list'], caseQuery(item.id).queryKey, ['timeline', item.id], ['todos']],
    onDone: (sent) => {
      if (!sent) notice.say(t('financing.said.savedForSignatory'));
      else if (sent.state === 'SUBMITTED') notice.say(t('financing.said.submitted', { bank: item.bank.name, date: sent.dueAt }));
      else notice.say(t('financing.said.resubmitted', { bank: item.bank.name }));
      void navigate(`/financing/cases/${item.id}`);
    },
  });
  const initialValues = formOf(item);
  const problemForm: ProblemForm<RequestForm> = useProblemForm<RequestForm>({
    initialValues,
    onSubmit: (values) => send.mutateAsync({ ...initialValues, ...(problemForm.form.getFieldsValue(true) as RequestForm), ...values }),
  });
  return (
    <>
      <PageHeader
        title={t('financing.apply.title', { product: item.productName })}
        note={item.bank.name}
        crumbs={[{ label: t('financing.list.mine'), to: '/financing/cases' }, { label: item.caseNo, to: `/financing/cases/${item.id}` }]}
      />
      {draft.stale && <ProblemAlert problem={draft.stale} />}
      {item.state === 'RETURNED' && <Remarks item={item} />}
      <StepForm<RequestForm>
        problemForm={problemForm}
        draft={draft}
        submitLabel={t(signs ? 'financing.apply.submit' : 'financing.apply.save')}
        promise={t(signs ? 'financing.apply.promise' : 'financing.apply.signatoryNeeded', { bank: item.bank.name })}
        missing={review.missing}
        reviewFirst={item.state === 'DRAFT'}
        steps={steps(item, t, review)}
      />
    </>
  );
}

function steps(item: Case, t: (key: string) => string, review: ReturnType<typeof useRequestReview>): Step<RequestForm>[] {
  return [
    { key: 'need', title: t('financing.step.need'), fields: ['amount', 'termMonths', 'purpose', 'repaymentSource'], content: <NeedStep item={item} />, review: review.need },
    { key: 'collateral', title: t('financing.step.collateral'), fields: ['assetIds'], content: <CollateralStep item={item} />, review: review.collateral },
    { key: 'standing', title: t('financing.step.standing'), fields: ['annualRevenue', 'outstandingLoans', 'creditEnquiryConsent'], content: <StandingStep item={item} />, review: review.standing },
    { key: 'papers', title: t('financing.step.papers'), fields: ['papers'], content: <PapersStep item={item} />, review: review.papers },
  ];
}

/** Everything the bank wants corrected, on top of the form. */
function Remarks({ item }: { item: Case }) {
  const { t } = useTranslation();
  const fieldName = useFieldName(item);
  const open = item.remarks.filter((remark) => remark.round === item.round);
  return (
    <Sheet title={t('financing.remark.open', { count: open.length })}>
      <ul className="zr-missing" data-testid="remarks">
        {open.map((remark) => (
          <li key={remark.field + remark.text}><Icon name="triangle" /> <b>{fieldName(remark.field)}</b>{t('punctuation.colon')}{remark.text}</li>
        ))}
      </ul>
    </Sheet>
  );
}
