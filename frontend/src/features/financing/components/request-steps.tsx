import { Checkbox, Form, Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { yuan } from '@/shared/lib/numbers';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { FileUpload } from '@/shared/ui/file-upload';
import { Icon } from '@/shared/ui/icon';
import type { Case } from '../api/cases';
import { usePaperName } from './case-words';
import { RightsPicker } from './rights-picker';

const MAX_TEXT = 500;

interface Props {
  item: Case;
}

/** What the bank said about this field when it returned the application. */
function useRemark(item: Case) {
  const { t } = useTranslation();
  const open = item.state === 'RETURNED' ? item.remarks.filter((remark) => remark.round === item.round) : [];
  return (field: string): { extra?: ReactNode; validateStatus?: 'error' } => {
    const remarks = open.filter((remark) => remark.field === field);
    if (remarks.length === 0) return {};
    const said = remarks.map((remark) => remark.text).join(t('punctuation.list'));
    return { validateStatus: 'error', extra: <span className="zr-bad" data-remark={field}><Icon name="triangle" /> {t('financing.remark.said', { text: said })}</span> };
  };
}

export function NeedStep({ item }: Props) {
  const { t } = useTranslation();
  const remark = useRemark(item);
  const { terms } = item;
  const required = (field: string) => ({ required: true, message: t('problem.required', { field: t(`financing.field.${field}`) }) });
  const limits = t('financing.apply.amountLimits', { min: yuan(terms.minAmount), max: yuan(terms.maxAmount) });
  const term = { min: terms.minTermMonths, max: terms.maxTermMonths };
  return (
    <>
      <Form.Item name="amount" label={t('financing.field.amount')} rules={[required('amount'), amountRule(t)]} extra={limits} {...remark('/amount')}>
        <AmountInput />
      </Form.Item>
      <Form.Item name="termMonths" label={t('financing.field.termMonths')} rules={[required('termMonths')]} extra={t('financing.apply.termLimits', term)} {...remark('/termMonths')}>
        <InputNumber precision={0} suffix={t('financing.months')} style={{ width: 160 }} />
      </Form.Item>
      {(['purpose', 'repaymentSource'] as const).map((field) => (
        <Form.Item key={field} name={field} label={t(`financing.field.${field}`)} rules={[{ ...required(field), whitespace: true }, { max: MAX_TEXT }]} {...remark(`/${field}`)}>
          <Input.TextArea rows={2} maxLength={MAX_TEXT} placeholder={t(`financing.apply.${field}Hint`)} />
        </Form.Item>
      ))}
    </>
  );
}

export function CollateralStep({ item }: Props) {
  const { t } = useTranslation();
  const remark = useRemark(item);
  return (
    <Form.Item
      name="assetIds"
      label={t('financing.field.assetIds')}
      rules={[{ required: true, type: 'array', min: 1, message: t('financing.apply.chooseRight') }]}
      extra={t('financing.apply.rightsHint')}
      {...remark('/assetIds')}
    >
      <RightsPicker terms={item.terms} />
    </Form.Item>
  );
}

export function StandingStep({ item }: Props) {
  const { t } = useTranslation();
  const remark = useRemark(item);
  return (
    <>
      {(['annualRevenue', 'outstandingLoans'] as const).map((field) => {
        const label = t(`financing.field.${field}`);
        return (
          <Form.Item key={field} name={field} label={label} rules={[{ required: true, message: t('problem.required', { field: label }) }, amountRule(t)]} extra={t(`financing.apply.${field}Hint`)} {...remark(`/${field}`)}>
            <AmountInput />
          </Form.Item>
        );
      })}
      <Form.Item
        name="creditEnquiryConsent"
        valuePropName="checked"
        rules={[{ validator: (_, on) => (on ? Promise.resolve() : Promise.reject(new Error(t('financing.apply.consentMissing')))) }]}
      >
        <Checkbox>{t('financing.apply.consent', { bank: item.bank.name })}</Checkbox>
      </Form.Item>
    </>
  );
}

export function PapersStep({ item }: Props) {
  const { t } = useTranslation();
  const remark = useRemark(item);
  const nameOf = usePaperName(item);
  const codes = [...item.terms.requiredPapers.map((paper) => paper.code), 'OTHER'];
  return (
    <>
      {codes.map((code) => {
        const required = code !== 'OTHER';
        const rules = required ? [{ required, type: 'array' as const, min: 1, message: t('financing.apply.paperMissing', { name: nameOf(code) }) }] : [];
        return (
          <Form.Item key={code} name={['papers', code]} label={nameOf(code)} rules={rules} {...remark(`/papers/${code}`)}>
            <FileUpload multiple />
          </Form.Item>
        );
      })}
    </>
  );
}
