import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { useCommand } from '@/shared/api/use-command';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { DateField } from '@/shared/ui/date-field';
import { FileUpload } from '@/shared/ui/file-upload';
import { useNotice } from '@/shared/ui/notice';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { declareValue, VALUES_KEY, type NewAppraisal, type Value } from '../api/values';

interface Fields extends Omit<NewAppraisal, 'fileId'> {
  report?: StoredDocument[];
}

interface Props {
  assetId: string;
  onDone: () => void;
  onCancel: () => void;
}

/** An appraisal report: what an appraisal firm says the right is worth, and until when. */
export function DeclareValueForm({ assetId, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const notice = useNotice();
  const declare = useCommand<Value, NewAppraisal>({
    send: (appraisal, intent) => declareValue(assetId, appraisal, intent),
    refreshes: [VALUES_KEY, ['ipasset'], ['timeline', assetId], ['matching']],
    onDone: (value) => {
      notice.say(t(value.counts ? 'valuation.declared' : 'valuation.declaredWithoutReport'));
      onDone();
    },
  });
  const { formProps, summary, submitting } = useProblemForm<Fields>({
    pointers: { '/fileId': ['report'] },
    onSubmit: ({ report, ...values }) => declare.mutateAsync({ ...values, fileId: report?.[0]?.id }),
  });
  const valuer = t('valuation.field.firm');
  return (
    <Form {...formProps} data-testid="declare-value">
      {summary}
      <div className="zr-form-grid">
        <Form.Item name="amount" label={t('valuation.field.amount')} rules={[{ required: true, message: t('problem.required', { field: t('valuation.field.amount') }) }, amountRule(t)]}>
          <AmountInput />
        </Form.Item>
        <Form.Item
          name="valuer"
          label={valuer}
          rules={[
            { required: true, whitespace: true, message: t('problem.required', { field: valuer }) },
            { max: 120, message: t('problem.tooLong', { field: valuer, max: 120 }) },
          ]}
        >
          <Input />
        </Form.Item>
        <DateField name="valuedOn" label={t('valuation.field.valuedOn')} required notAfterToday />
        <DateField name="validUntil" label={t('valuation.field.validUntil')} extra={t('valuation.validUntilHint')} required notBefore="valuedOn" notBeforeLabel={t('valuation.field.valuedOn')} />
        <Form.Item className="zr-form-grid__wide" name="report" label={t('valuation.field.report')} extra={t('valuation.reportHint')}>
          <FileUpload types={['pdf']} />
        </Form.Item>
      </div>
      <p className="zr-muted zr-value-form__note">{t('valuation.declareNote', { seenBy: t('valuation.seenBy.EXTERNAL_APPRAISAL') })}</p>
      <div className="zr-value-form__foot">
        <Button type="primary" htmlType="submit" loading={submitting} data-testid="submit">{t('valuation.declare')}</Button>
        <Button onClick={onCancel} disabled={submitting}>{t('valuation.cancel')}</Button>
      </div>
    </Form>
  );
}
