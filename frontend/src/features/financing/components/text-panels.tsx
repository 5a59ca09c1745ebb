import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { delegateCase, proposeRejection, rejectCase, returnCase, sendBackCase } from '../api/actions';
import { officersQuery, type Officer } from '../api/cases';
import { useCaseAction, type CaseAt } from '../api/use-case-action';
import { useFieldName } from './case-words';

export interface PanelProps extends CaseAt {
  close: () => void;
}

const FIELDS = ['/amount', '/termMonths', '/purpose', '/repaymentSource', '/annualRevenue', '/outstandingLoans', '/assetIds'] as const;
const REASONS = ['OWNERSHIP', 'COLLATERAL_VALUE', 'REPAYMENT_ABILITY', 'CREDIT_RECORD', 'PURPOSE', 'PRODUCT_CONDITIONS', 'OTHER'] as const;
type Reason = (typeof REASONS)[number];

/** 一次性告知: all remarks at once, each at its field. */
export function ReturnPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName(item);
  const [remarks, setRemarks] = useState([{ field: '', text: '' }]);
  const send = useCaseAction({ item, etag }, returnCase, 'financing.said.returned', close);
  const fields = [...FIELDS, ...item.terms.requiredPapers.map((paper) => `/papers/${paper.code}`), '/papers/OTHER'];
  const change = (index: number, part: Partial<(typeof remarks)[number]>) => setRemarks((old) => old.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const filled = remarks.filter((remark) => remark.field && remark.text.trim());
  return (
    <div className="zr-panel">
      <Sheet title={t('financing.action.RETURN_FOR_CORRECTION')}>
        <p className="zr-muted">{t('financing.remark.hint')}</p>
        {send.error && <ProblemAlert problem={send.error} />}
        <ul className="zr-panel__rows">
          {remarks.map((remark, index) => (
            <li key={index}>
              <Select aria-label={t('financing.remark.field')} placeholder={t('financing.remark.field')} value={remark.field || undefined} options={fields.map((value) => ({ value, label: fieldName(value) }))} onChange={(field) => change(index, { field })} />
              <Input.TextArea aria-label={t('financing.remark.text')} placeholder={t('financing.remark.textHint')} autoSize maxLength={500} value={remark.text} onChange={(event) => change(index, { text: event.target.value })} />
              <Button disabled={remarks.length === 1} onClick={() => setRemarks((old) => old.filter((_, at) => at !== index))}>{t('action.remove')}</Button>
            </li>
          ))}
        </ul>
        <p><button type="button" className="zr-text-button" onClick={() => setRemarks((old) => [...old, { field: '', text: '' }])}>{t('financing.remark.more')}</button></p>
        <Buttons label={t('financing.remark.send', { count: filled.length })} disabled={filled.length === 0} busy={send.isPending} close={close} onClick={() => send.mutate({ remarks: filled })} />
      </Sheet>
    </div>
  );
}

interface ReasonForm {
  reasonCode?: Reason;
  reasonText?: string;
}

/** Why a credit is refused; proposed by the officer, decided by a second person. */
export function RejectPanel({ item, etag, close, decides }: PanelProps & { decides: boolean }) {
  const { t } = useTranslation();
  const proposed = item.review?.proposal === 'REJECTION';
  const propose = useCaseAction({ item, etag }, proposeRejection, 'financing.said.rejectionProposed', close);
  const reject = useCaseAction({ item, etag }, rejectCase, 'financing.said.rejected', close);
  const problemForm = useProblemForm<ReasonForm>({
    initialValues: { reasonCode: item.review?.reasonCode, reasonText: item.review?.reasonText },
    onSubmit: (values) =>
      decides ? reject.mutateAsync(values) : propose.mutateAsync({ reasonCode: values.reasonCode ?? 'OTHER', reasonText: values.reasonText ?? '' }),
  });
  return (
    <div className="zr-panel">
      <Sheet title={t(decides ? 'financing.action.REJECT' : 'financing.action.PROPOSE_REJECTION')}>
        {problemForm.summary}
        <Form {...problemForm.formProps}>
          <Form.Item name="reasonCode" label={t('financing.reject.reason')} rules={[{ required: true, message: t('problem.required', { field: t('financing.reject.reason') }) }]}>
            <Select options={REASONS.map((value) => ({ value, label: t(`financing.reason.${value}`) }))} />
          </Form.Item>
          <Form.Item name="reasonText" label={t('financing.reject.text')} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: t('financing.reject.text') }) }]}>
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          <p className="zr-muted">{t(decides ? (proposed ? 'financing.reject.confirms' : 'financing.reject.against') : 'financing.reject.needsSecond')}</p>
          <Buttons label={t(decides ? 'financing.reject.send' : 'financing.reject.propose')} danger submit busy={problemForm.submitting} close={close} />
        </Form>
      </Sheet>
    </div>
  );
}

/** 退回经办: what the officer should look at again, for the bank alone. */
export function SendBackPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const send = useCaseAction({ item, etag }, sendBackCase, 'financing.said.sentBack', close);
  const problemForm = useProblemForm<{ note: string }>({ onSubmit: (values) => send.mutateAsync(values) });
  return (
    <div className="zr-panel">
      <Sheet title={t('financing.action.SEND_BACK')}>
        {problemForm.summary}
        <Form {...problemForm.formProps}>
          <Form.Item name="note" label={t('financing.sendBack.note')} extra={t('financing.sendBack.hint')} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: t('financing.sendBack.note') }) }]}>
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          <Buttons label={t('financing.sendBack.send')} submit busy={problemForm.submitting} close={close} />
        </Form>
      </Sheet>
    </div>
  );
}

/** 转办: another officer of the same office. */
export function DelegatePanel(props: PanelProps) {
  const { t } = useTranslation();
  const query = useQuery(officersQuery(props.item.id));
  return (
    <div className="zr-panel">
      <Sheet title={t('financing.action.DELEGATE')}>
        <QueryView query={query}>{(officers) => <DelegateForm officers={officers} {...props} />}</QueryView>
      </Sheet>
    </div>
  );
}

function DelegateForm({ item, etag, close, officers }: PanelProps & { officers: Officer[] }) {
  const { t } = useTranslation();
  const [officerId, setOfficerId] = useState<string>();
  const send = useCaseAction({ item, etag }, delegateCase, 'financing.said.delegated', close);
  if (officers.length === 0) return <><p>{t('financing.delegate.nobody')}</p><Buttons close={close} /></>;
  return (
    <>
      {send.error && <ProblemAlert problem={send.error} />}
      <p>
        <Select aria-label={t('financing.delegate.to')} placeholder={t('financing.delegate.to')} style={{ width: 260 }} value={officerId} options={officers.map((officer) => ({ value: officer.id, label: officer.displayName }))} onChange={setOfficerId} />
      </p>
      <Buttons label={t('financing.delegate.send')} disabled={!officerId} busy={send.isPending} close={close} onClick={() => officerId && send.mutate({ officerId })} />
    </>
  );
}

interface ButtonsProps {
  label?: string;
  submit?: boolean;
  danger?: boolean;
  disabled?: boolean;
  busy?: boolean;
  onClick?: () => void;
  close: () => void;
}

/** The one button that does it, and the way back. */
export function Buttons({ label, submit = false, danger = false, disabled = false, busy = false, onClick, close }: ButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className="zr-form-steps__foot">
      {label && <Button type="primary" danger={danger} htmlType={submit ? 'submit' : 'button'} disabled={disabled} loading={busy} onClick={onClick} data-testid="panel-send">{label}</Button>}
      <Button onClick={close} disabled={busy}>{t('action.back')}</Button>
    </div>
  );
}
