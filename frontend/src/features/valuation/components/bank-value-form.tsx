import { Button, Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { useCommand } from '@/shared/api/use-command';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { DateField } from '@/shared/ui/date-field';
import { FileUpload } from '@/shared/ui/file-upload';
import { useNotice } from '@/shared/ui/notice';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { recordBankValue, VALUES_KEY, type NewBankValue, type Value } from '../api/values';

interface Fields extends Omit<NewBankValue, 'fileId'> {
  memo?: StoredDocument[];
}

const KINDS = ['BANK_INTERNAL', 'NEGOTIATED'] as const;

interface Props {
  assetId: string;
  onDone: () => void;
  onCancel: () => void;
}

/** A bank's own value of the right, or one that it agreed with the owner; it counts for that bank alone. */
export function BankValueForm({ assetId, onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const notice = useNotice();
  const record = useCommand<Value, NewBankValue>({
    send: (value, intent) => recordBankValue(assetId, value, intent),
    refreshes: [VALUES_KEY, ['ipasset'], ['timeline', assetId], ['matching']],
    onDone: (value) => {
      notice.say(t('valuation.recorded', { kind: t(`code.valueKind.${value.kind}`) }));
      onDone();
    },
  });
  const { formProps, summary, submitting } = useProblemForm<Fields>({
    initialValues: { kind: 'BANK_INTERNAL' },
    pointers: { '/fileId': ['memo'] },
    onSubmit: ({ memo, ...values }) => record.mutateAsync({ ...values, fileId: memo?.[0]?.id }),
  });
  return (
    <Form {...formProps} data-testid="record-value">
      {summary}
      <div className="zr-form-grid">
        <Form.Item className="zr-form-grid__wide" name="kind" label={t('valuation.field.kind')} rules={[{ required: true }]}>
          <Radio.Group options={KINDS.map((value) => ({ value, label: t(`code.valueKind.${value}`) }))} />
        </Form.Item>
        <Form.Item className="zr-form-grid__wide" name="amount" label={t('valuation.field.value')} rules={[{ required: true, message: t('problem.required', { field: t('valuation.field.value') }) }, amountRule(t)]}>
          <AmountInput />
        </Form.Item>
        <DateField name="valuedOn" label={t('valuation.field.valuedOn')} required notAfterToday />
        <DateField name="validUntil" label={t('valuation.field.validUntil')} required notBefore="valuedOn" notBeforeLabel={t('valuation.field.valuedOn')} />
        <Form.Item className="zr-form-grid__wide" name="memo" label={t('valuation.field.memo')}>
          <FileUpload />
        </Form.Item>
      </div>
      <p className="zr-muted zr-value-form__note">{t('valuation.seenBy.BANK_INTERNAL')}</p>
      <div className="zr-value-form__foot">
        <Button type="primary" htmlType="submit" loading={submitting} data-testid="submit">{t('valuation.record')}</Button>
        <Button onClick={onCancel} disabled={submitting}>{t('valuation.cancel')}</Button>
      </div>
    </Form>
  );
}
