import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Amount } from '@/shared/ui/figures';
import type { Fact } from '@/shared/ui/sheet';
import type { Case } from '../api/cases';
import { freeRightsQuery } from '../api/choices';
import { rightNumber, usePaperName } from './case-words';
import type { RequestForm } from './request-form';

interface Review {
  need: (values: RequestForm) => Fact[];
  collateral: (values: RequestForm) => Fact[];
  standing: (values: RequestForm) => Fact[];
  papers: (values: RequestForm) => Fact[];
  /** Words of what is still missing. */
  missing: (values: Partial<RequestForm>) => string[];
}

/** What the last step shows of each step before it, and what is still missing. */
export function useRequestReview(item: Case): Review {
  const { t } = useTranslation();
  const nameOf = usePaperName(item);
  const { data: rights = [] } = useQuery(freeRightsQuery);
  const chosen = (values: RequestForm) => rights.filter((right) => values.assetIds?.includes(right.id));
  const files = (values: RequestForm, code: string) => values.papers?.[code] ?? [];
  const codes = item.terms.requiredPapers.map((paper) => paper.code);

  return {
    need: (values) => [
      { label: t('financing.field.bank'), value: `${item.bank.name} ${item.productName}` },
      { label: t('financing.field.amount'), value: <Amount value={values.amount} echo /> },
      { label: t('financing.field.termMonths'), value: values.termMonths ? t('financing.monthCount', { count: values.termMonths }) : undefined },
      { label: t('financing.field.purpose'), value: values.purpose },
      { label: t('financing.field.repaymentSource'), value: values.repaymentSource },
    ],
    collateral: (values) => chosen(values).map((right) => ({ label: t(`financing.kind.${right.kind}`), value: `${right.title} ${rightNumber(t, right)}` })),
    standing: (values) => [
      { label: t('financing.field.annualRevenue'), value: <Amount value={values.annualRevenue} echo /> },
      { label: t('financing.field.outstandingLoans'), value: <Amount value={values.outstandingLoans} echo /> },
      { label: t('financing.field.creditEnquiryConsent'), value: t(values.creditEnquiryConsent ? 'financing.yes' : 'financing.no') },
    ],
    papers: (values) => [...codes, 'OTHER']
      .filter((code) => code !== 'OTHER' || files(values, code).length > 0)
      .map((code) => ({ label: nameOf(code), value: files(values, code).map((file) => file.name).join(t('punctuation.list')) || undefined })),
    missing: (values) => [
      ...(['amount', 'termMonths', 'purpose', 'repaymentSource', 'annualRevenue', 'outstandingLoans'] as const)
        .filter((field) => !values[field])
        .map((field) => t(`financing.field.${field}`)),
      ...(values.assetIds?.length ? [] : [t('financing.field.assetIds')]),
      ...(values.creditEnquiryConsent ? [] : [t('financing.field.creditEnquiryConsent')]),
      ...codes.filter((code) => files(values, code).length === 0).map(nameOf),
    ],
  };
}
