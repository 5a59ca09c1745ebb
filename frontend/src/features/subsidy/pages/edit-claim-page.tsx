import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useNavigate, useParams } from 'react-router';
import { ifMatch } from '@/shared/api/client';
import { ProblemError, type FieldProblem } from '@/shared/api/problem';
import { useCommand } from '@/shared/api/use-command';
import { Amount, DateText } from '@/shared/ui/figures';
import { FileUpload } from '@/shared/ui/file-upload';
import { Icon } from '@/shared/ui/icon';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { editClaim } from '../api/actions';
import { CLAIMS_KEY, claimQuery, type Claim } from '../api/claims';
import type { ClaimAt } from '../api/use-claim-action';
import { askedPapers, formOf, missingOf, toRequest, type ClaimForm } from '../components/claim-form';
import { RemarksSheet } from '../components/claim-sheets';
import { PolicyMarks } from '../components/policy-marks';
import '../components/subsidy.css';

/** What only the enterprise knows: account, contact, papers, commitment; at first or after a return. */
export function EditClaimPage() {
  const { id = '' } = useParams();
  const query = useQuery({ ...claimQuery(id), queryKey: [...CLAIMS_KEY, id, 'edit'], staleTime: Infinity, gcTime: 0 });
  return (
    <QueryView query={query}>
      {({ data, etag }) => (data.actions.includes('EDIT') ? <Filling key={data.id} item={data} etag={etag} /> : <Navigate replace to={`/claims/${data.id}`} />)}
    </QueryView>
  );
}

interface Refused {
  problem?: { status: number; code: string; fields: FieldProblem[] };
}

function Filling({ item, etag }: ClaimAt) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const { state } = useLocation() as { state: Refused | null };
  const save = useCommand<Claim, ClaimForm>({
    send: (values, { headers }) => editClaim(item.id, { ...headers, ...ifMatch(etag) }, toRequest(values)),
    refreshes: [['subsidy'], ['timeline', item.id], ['todos']],
    onDone: (saved) => {
      notice.say(t(saved.actions.includes('SUBMIT') ? 'subsidy.said.savedToSubmit' : 'subsidy.said.savedForSignatory'));
      void navigate(`/claims/${item.id}`, { state: { submit: true } });
    },
  });
  const initialValues = formOf(item);
  const problemForm = useProblemForm<ClaimForm>({ initialValues, onSubmit: (values) => save.mutateAsync(values) });
  const { form, formProps, summary, submitting, show } = problemForm;
  useEffect(() => {
    // What the submission was refused for, at its fields.
    if (state?.problem) show(new ProblemError(state.problem.status, { code: state.problem.code, errors: state.problem.fields }));
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const values: Partial<ClaimForm> = { ...initialValues, ...Form.useWatch<ClaimForm>([], form) };
  const remarked = (field: string) => item.state === 'RETURNED' && item.remarks.filter((remark) => remark.field === field);
  const extra = (field: string, hint?: string) => {
    const found = remarked(field) || [];
    return found.length > 0 ? found.map((remark) => <span key={remark.text} className="zr-warn" data-testid="field-remark"><Icon name="triangle" /> {remark.text} </span>) : hint;
  };
  return (
    <>
      <PageHeader
        title={t(item.state === 'RETURNED' ? 'subsidy.form.correct' : 'subsidy.form.title')}
        note={item.claimNo}
        crumbs={[{ label: t('subsidy.menu.mine'), to: '/claims' }, { label: item.claimNo, to: `/claims/${item.id}` }]}
      />
      <PolicyMarks demo={item.policy.demo} verified={item.policy.verified} />
      {item.state === 'RETURNED' && <RemarksSheet item={item} />}
      <div className="zr-form-steps">
        <Form {...formProps}>
          {summary}
          <Sheet title={t('subsidy.form.payee')} extra={item.enterpriseName}>
            <div className="zr-form-grid">
              <Form.Item name="payeeBank" label={t('subsidy.field.payeeBank')} extra={extra('payeeBank', t('subsidy.form.payeeBankHint'))}><Input maxLength={120} /></Form.Item>
              <Form.Item name="payeeAccount" label={t('subsidy.field.payeeAccount')} extra={extra('payeeAccount', t('subsidy.form.payeeAccountHint'))}><Input maxLength={40} inputMode="numeric" autoComplete="off" /></Form.Item>
              <Form.Item name="contactName" label={t('subsidy.field.contactName')} extra={extra('contactName')}><Input maxLength={40} /></Form.Item>
              <Form.Item name="contactPhone" label={t('subsidy.field.contactPhone')} extra={extra('contactPhone')}><Input maxLength={40} inputMode="tel" /></Form.Item>
            </div>
          </Sheet>
          <Sheet title={t('subsidy.papers')} extra={t('subsidy.form.papersHint')}>
            {askedPapers(item).map((paper) => (
              <Form.Item key={paper.code} name={['papers', paper.code]} label={paper.name} extra={extra(paper.code)}><FileUpload multiple /></Form.Item>
            ))}
          </Sheet>
          <Sheet title={t('subsidy.field.committed')} flush>
            <div className="zr-sheet__body">
              <Form.Item name="committed" valuePropName="checked" style={{ marginBottom: 0 }}><Checkbox>{t('subsidy.form.commitment')}</Checkbox></Form.Item>
            </div>
            <div className="zr-form-steps__foot">
              <Button type="primary" htmlType="submit" loading={submitting} data-testid="save">{t(item.actions.includes('SUBMIT') ? 'subsidy.form.saveAndCheck' : 'subsidy.form.save')}</Button>
              <Button onClick={() => void navigate(`/claims/${item.id}`)} disabled={submitting}>{t('action.back')}</Button>
            </div>
          </Sheet>
        </Form>
        <Side item={item} values={values} />
      </div>
    </>
  );
}

function Side({ item, values }: { item: Claim; values: Partial<ClaimForm> }) {
  const { t } = useTranslation();
  const missing = missingOf(item, values);
  const words = [...missing.fields.map((key) => t(key)), ...missing.papers];
  return (
    <aside>
      <Sheet title={t('subsidy.field.estimatedAmount')}>
        <p className="zr-split__lead"><Amount value={item.computation?.amount} /></p>
        <p className="zr-muted">{item.call.title}</p>
        <p className="zr-muted">{t('subsidy.field.windowTo')} <DateText value={item.state === 'RETURNED' ? item.correctionDue : item.call.windowTo} /></p>
      </Sheet>
      <Sheet title={t('form.missing')}>
        {words.length === 0 ? <p className="zr-ok">{t('form.complete')}</p> : <ul className="zr-missing">{words.map((word) => <li key={word}>{word}</li>)}</ul>}
      </Sheet>
    </aside>
  );
}
