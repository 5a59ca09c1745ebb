import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { yuan } from '@/shared/lib/numbers';
import { DateField } from '@/shared/ui/date-field';
import { Facts, Sheet, type Fact } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { proposeAmount, recommendClaim, returnClaim, type Send } from '../api/actions';
import type { Claim, ClaimAction } from '../api/claims';
import { useClaimAction, type ClaimAt } from '../api/use-claim-action';
import type { Ticks } from './checks-list';
import { useRemarkName } from './claim-sheets';
import { FieldsPanel, type PanelField, type Values } from './fields-panel';

export interface PanelProps extends ClaimAt {
  close: () => void;
}

/** What a reviewer may remark on besides the papers. */
const REMARK_FIELDS = ['payeeBank', 'payeeAccount', 'contactName', 'contactPhone', 'loan', 'interest', 'pledge', 'other'] as const;

interface ReturnValues {
  remarks: { field?: string; text?: string }[];
  dueOn?: string;
}

/** 一次性告知: all remarks at once, each at its field, and the day until which they can be answered. */
export function ReturnPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const nameOf = useRemarkName(item);
  const send = useClaimAction({ item, etag }, 'RETURN_FOR_CORRECTION', returnClaim, close);
  const problemForm = useProblemForm<ReturnValues>({
    initialValues: { remarks: [{}], dueOn: item.call.correctionDeadline },
    onSubmit: ({ remarks, dueOn }) => send.mutateAsync({ dueOn, remarks: remarks.map(({ field, text }) => ({ field: field ?? '', text: text ?? '' })) }),
  });
  const codes = [...new Set(item.papers.map((paper) => paper.code))];
  const options = [
    { label: t('subsidy.remarks.ofPapers'), options: codes.map((value) => ({ value, label: nameOf(value) })) },
    { label: t('subsidy.remarks.ofForm'), options: REMARK_FIELDS.map((value) => ({ value, label: nameOf(value) })) },
  ];
  const count = Form.useWatch<ReturnValues['remarks'] | undefined>('remarks', problemForm.form)?.length ?? 1;
  return (
    <div className="zr-panel" data-testid="panel">
      <Sheet title={t('subsidy.action.RETURN_FOR_CORRECTION')} flush>
        <Form {...problemForm.formProps}>
          <div className="zr-sheet__body">
            {problemForm.summary}
            <p className="zr-muted">{t('subsidy.remarks.hint')}</p>
            <Form.List name="remarks">
              {(rows, { add, remove }) => (
                <>
                  <ul className="zr-panel__rows">
                    {rows.map(({ key, name }) => (
                      <li key={key}>
                        <Form.Item name={[name, 'field']} rules={[{ required: true, message: t('problem.required', { field: t('subsidy.remarks.field') }) }]}>
                          <Select aria-label={t('subsidy.remarks.field')} placeholder={t('subsidy.remarks.field')} options={options} />
                        </Form.Item>
                        <Form.Item name={[name, 'text']} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: t('subsidy.remarks.text') }) }]}>
                          <Input.TextArea autoSize maxLength={500} aria-label={t('subsidy.remarks.text')} placeholder={t('subsidy.remarks.textHint')} />
                        </Form.Item>
                        <Button disabled={rows.length === 1} onClick={() => remove(name)}>{t('action.remove')}</Button>
                      </li>
                    ))}
                  </ul>
                  <p style={{ marginBottom: 14 }}><button type="button" className="zr-text-button" onClick={() => add({})}>{t('subsidy.remarks.more')}</button></p>
                </>
              )}
            </Form.List>
            <DateField name="dueOn" label={t('subsidy.remarks.due')} required extra={t('subsidy.remarks.latest', { date: item.call.correctionDeadline })} />
          </div>
          <div className="zr-form-steps__foot">
            <Button type="primary" htmlType="submit" loading={problemForm.submitting} data-testid="panel-send">{t('subsidy.remarks.send', { count })}</Button>
            <Button onClick={close} disabled={problemForm.submitting}>{t('action.back')}</Button>
          </div>
        </Form>
      </Sheet>
    </div>
  );
}

/** Checks that the platform couldn't pass by itself and that the reviewer hasn't spoken to yet. */
export function checksLeft(item: Claim, ticks: Ticks): Claim['checks'] {
  return item.checks.filter((check) => check.verdict !== 'PASS' && !ticks[check.code]?.trim());
}

/** The opinion of the first level together with what was seen at the checks. */
export function RecommendPanel({ item, etag, close, ticks }: PanelProps & { ticks: Ticks }) {
  const { t } = useTranslation();
  const send = useClaimAction({ item, etag }, 'RECOMMEND', recommendClaim, close);
  const left = checksLeft(item, ticks);
  const said = item.checks.flatMap(({ code }) => { const note = ticks[code]; return note === undefined ? [] : [{ code, note }]; });
  const allSaid = async () => {
    await Promise.resolve();
    if (left.length > 0) throw new Error(t('subsidy.tick.left', { checks: left.map((check) => t(`subsidy.check.${check.code}`)).join(t('punctuation.list')) }));
  };
  return (
    <FieldsPanel
      title={t('subsidy.action.RECOMMEND')}
      fields={[{ name: 'opinion', label: t('subsidy.field.opinion'), kind: 'area' }]}
      initial={{ opinion: t('subsidy.opinion.firstDraft') }}
      sendLabel={t('subsidy.send.RECOMMEND', { office: item.secondLevel.name })}
      promise={t('subsidy.promise.RECOMMEND')}
      onSend={({ opinion }) => send.mutateAsync({ opinion: opinion as string, ticks: said })}
      close={close}
    >
      <Form.Item name="ticks" label={t('subsidy.tick.title')} rules={[{ validator: allSaid }]}>
        <Ticked said={said} />
      </Form.Item>
    </FieldsPanel>
  );
}

function Ticked({ said }: { said: readonly { code: string; note: string }[] }) {
  const { t } = useTranslation();
  if (said.length === 0) return <span className="zr-muted">{t('subsidy.tick.none')}</span>;
  return <ul>{said.map(({ code, note }) => <li key={code}>{t(`subsidy.check.${code}`)}{t('punctuation.colon')}{note || '—'}</li>)}</ul>;
}

/** 核定: the second level proposes the amount, at most what was computed. */
export function ProposePanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const send = useClaimAction({ item, etag }, 'PROPOSE', proposeAmount, close);
  const shown = (amount: Values[string]) => (typeof amount === 'string' ? yuan(amount) : undefined) ?? '—';
  return (
    <FieldsPanel
      title={t('subsidy.action.PROPOSE')}
      fields={[
        { name: 'amount', label: t('subsidy.field.proposedAmount'), kind: 'amount', hint: t('subsidy.atMost', { amount: shown(item.computedAmount) }) },
        { name: 'opinion', label: t('subsidy.field.opinion'), kind: 'area' },
      ]}
      initial={{ amount: item.computedAmount, opinion: t('subsidy.opinion.secondDraft') }}
      sendLabel={({ amount }) => t('subsidy.send.PROPOSE', { amount: shown(amount) })}
      promise={t('subsidy.promise.PROPOSE')}
      onSend={({ amount, opinion }) => send.mutateAsync({ amount: amount as string, opinion: opinion as string })}
      close={close}
    />
  );
}

interface SimpleProps<B> extends PanelProps {
  action: ClaimAction;
  send: Send<B>;
  fields: readonly PanelField[];
  toRequest: (values: Values) => B;
  initial?: Values;
  danger?: boolean;
  /** What has to be known while the fields are filled in. */
  facts?: readonly Fact[];
}

/** An action that needs a few words; title, button and promise are found by the action's name. */
export function SimplePanel<B>({ item, etag, close, action, send, fields, toRequest, initial, danger, facts }: SimpleProps<B>) {
  const { t } = useTranslation();
  const command = useClaimAction({ item, etag }, action, send, close);
  return (
    <FieldsPanel
      title={t(`subsidy.action.${action}`)}
      fields={fields}
      initial={initial}
      danger={danger}
      sendLabel={t(`subsidy.send.${action}`)}
      promise={t(`subsidy.promise.${action}`)}
      onSend={(values) => command.mutateAsync(toRequest(values))}
      close={close}
    >
      {facts && <Facts items={facts} />}
    </FieldsPanel>
  );
}
