import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { AmountInput, amountRule } from '@/shared/ui/amount-input';
import { DateField } from '@/shared/ui/date-field';
import { Amount, DateText, RateText } from '@/shared/ui/figures';
import { FileUpload } from '@/shared/ui/file-upload';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { recordContracts } from '../api/actions';
import type { Case } from '../api/cases';
import { useCaseAction } from '../api/use-case-action';
import { FileLink } from './case-words';
import { fractionOf, percentOf } from './rates';
import { Buttons, type PanelProps } from './text-panels';

interface ContractForm {
  loanContractNo: string;
  loanContractDate: string;
  pledgeContractNo: string;
  pledgeContractDate: string;
  principalClaim: string;
  securedAmount: string;
  debtFrom: string;
  debtTo: string;
  annualRate: string;
  ipShare: string;
  insured: boolean;
  fileIds: StoredDocument[];
}

const PERCENT = /^\d{1,3}(\.\d{1,4})?$/;

/** 合同信息: what the signed loan and pledge contracts say. */
export function ContractPanel({ item, etag, close }: PanelProps) {
  const { t } = useTranslation();
  const send = useCaseAction({ item, etag }, recordContracts, 'financing.said.contracted', close);
  const problemForm = useProblemForm<ContractForm>({
    initialValues: { principalClaim: item.amounts.creditLine, securedAmount: item.amounts.creditLine, annualRate: percentOf(item.decision?.annualRate), ipShare: '100', insured: false, fileIds: [] },
    onSubmit: (form) =>
      send.mutateAsync({
        ...form,
        annualRate: Number(fractionOf(form.annualRate)),
        ipShare: Number(fractionOf(form.ipShare)),
        fileIds: form.fileIds.map((file) => file.id),
      }),
  });
  const text = (name: 'loanContractNo' | 'pledgeContractNo') => (
    <Form.Item name={name} label={t(`financing.contract.${name}`)} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: t(`financing.contract.${name}`) }) }]}>
      <Input maxLength={60} />
    </Form.Item>
  );
  const amount = (name: 'principalClaim' | 'securedAmount') => (
    <Form.Item name={name} label={t(`financing.contract.${name}`)} rules={[{ required: true, message: t('problem.required', { field: t(`financing.contract.${name}`) }) }, amountRule(t)]}>
      <AmountInput />
    </Form.Item>
  );
  const rate = (name: 'annualRate' | 'ipShare') => (
    <Form.Item name={name} label={t(`financing.contract.${name}`)} rules={[{ required: true, pattern: PERCENT, message: t('financing.notAPercentage') }]}>
      <Input inputMode="decimal" suffix="%" />
    </Form.Item>
  );
  return (
    <div className="zr-panel">
      <Sheet title={t('financing.action.RECORD_CONTRACTS')}>
        {problemForm.summary}
        <Form {...problemForm.formProps}>
          <div className="zr-form-grid">
            {text('loanContractNo')}
            <DateField name="loanContractDate" label={t('financing.contract.loanContractDate')} required notAfterToday />
            {text('pledgeContractNo')}
            <DateField name="pledgeContractDate" label={t('financing.contract.pledgeContractDate')} required notAfterToday />
            {amount('principalClaim')}
            {amount('securedAmount')}
            <DateField name="debtFrom" label={t('financing.contract.debtFrom')} required notBefore="loanContractDate" notBeforeLabel={t('financing.contract.loanContractDate')} />
            <DateField name="debtTo" label={t('financing.contract.debtTo')} required notBefore="debtFrom" notBeforeLabel={t('financing.contract.debtFrom')} />
            {rate('annualRate')}
            {rate('ipShare')}
            <Form.Item className="zr-form-grid__wide" name="insured" valuePropName="checked"><Checkbox>{t('financing.contract.insured')}</Checkbox></Form.Item>
            <Form.Item className="zr-form-grid__wide" name="fileIds" label={t('financing.contract.files')} rules={[{ required: true, type: 'array', min: 1, message: t('problem.required', { field: t('financing.contract.files') }) }]}>
              <FileUpload multiple />
            </Form.Item>
          </div>
          <Buttons label={t('financing.contract.send')} submit busy={problemForm.submitting} close={close} />
        </Form>
      </Sheet>
    </div>
  );
}

/** The contracts as they are recorded. */
export function ContractSheet({ item }: { item: Case }) {
  const { t } = useTranslation();
  const { contract } = item;
  if (!contract) return null;
  return (
    <Sheet title={t('financing.contract.title')}>
      <Facts
        columns={2}
        items={[
          { label: t('financing.contract.loanContractNo'), value: contract.loanContractNo },
          { label: t('financing.contract.loanContractDate'), value: <DateText value={contract.loanContractDate} /> },
          { label: t('financing.contract.pledgeContractNo'), value: contract.pledgeContractNo },
          { label: t('financing.contract.pledgeContractDate'), value: <DateText value={contract.pledgeContractDate} /> },
          { label: t('financing.contract.principalClaim'), value: <Amount value={contract.principalClaim} echo /> },
          { label: t('financing.contract.securedAmount'), value: <Amount value={contract.securedAmount} echo /> },
          { label: t('financing.contract.debt'), value: <><DateText value={contract.debtFrom} /> – <DateText value={contract.debtTo} /></> },
          { label: t('financing.contract.annualRate'), value: <RateText value={String(contract.annualRate)} /> },
          { label: t('financing.contract.ipShare'), value: <RateText value={String(contract.ipShare)} /> },
          { label: t('financing.contract.insuredShort'), value: t(contract.insured ? 'financing.yes' : 'financing.no') },
          { label: t('financing.contract.files'), value: <>{contract.fileIds.map((id, index) => <FileLink key={id} id={id} name={t('financing.contract.file', { no: index + 1 })} />)}</> },
        ]}
      />
    </Sheet>
  );
}
