import { useTranslation } from 'react-i18next';
import { checkPatentNumber } from '@/shared/lib/identifiers';
import type { Fact } from '@/shared/ui/sheet';
import type { AssetForm } from './asset-form-steps';
import { expiryDate } from './asset-term';

interface Review {
  number: (values: AssetForm) => Fact[];
  basics: (values: AssetForm) => Fact[];
  status: (values: AssetForm) => Fact[];
  /** Words of the facts that are still missing. */
  missing: (values: Partial<AssetForm>) => string[];
}

/** What the last step shows of each step before it. */
export function useAssetReview(): Review {
  const { t } = useTranslation();
  const start = (values: Partial<AssetForm>) => (values.kind === 'TRADEMARK' ? values.registrationDate : values.filingDate);
  return {
    number: ({ kind, assetNo }) => {
      const checked = checkPatentNumber(assetNo);
      const trademark = kind === 'TRADEMARK';
      return [
        { label: t('ipasset.field.kind'), value: t(`ipasset.kind.${kind}`) },
        { label: t(trademark ? 'ipasset.field.trademarkNo' : 'ipasset.field.patentNo'), value: !trademark && checked.ok ? `ZL${checked.number}` : assetNo },
      ];
    },
    basics: (values) => {
      const from = start(values);
      const trademark = values.kind === 'TRADEMARK';
      return [
        { label: t('ipasset.field.title'), value: values.title },
        ...(trademark
          ? [
              { label: t('ipasset.field.niceClass'), value: values.niceClass },
              { label: t('ipasset.field.registrationDate'), value: values.registrationDate },
            ]
          : [
              { label: t('ipasset.field.filingDate'), value: values.filingDate },
              { label: t('ipasset.field.grantDate'), value: values.grantDate },
            ]),
        { label: t('ipasset.field.expiryDate'), value: from && expiryDate(values.kind, from) },
        { label: t('ipasset.field.owners'), value: values.owners?.map((owner) => owner.name).join(t('punctuation.list')) },
      ];
    },
    status: ({ legalStatus, statusAsOf, documents = [] }) => [
      { label: t('ipasset.field.legalStatus'), value: t(`ipasset.legalStatus.${legalStatus}`) },
      { label: t('ipasset.field.statusAsOf'), value: statusAsOf },
      { label: t('ipasset.field.documents'), value: documents.length > 0 ? documents.map((document) => document.name).join(t('punctuation.list')) : undefined },
    ],
    missing: (values) => {
      const trademark = values.kind === 'TRADEMARK';
      const needed: [unknown, string][] = [
        [values.assetNo, t(trademark ? 'ipasset.field.trademarkNo' : 'ipasset.field.patentNo')],
        [values.title, t('ipasset.field.title')],
        [start(values), t(trademark ? 'ipasset.field.registrationDate' : 'ipasset.field.filingDate')],
        [trademark ? values.niceClass : values.grantDate, t(trademark ? 'ipasset.field.niceClass' : 'ipasset.field.grantDate')],
        [values.statusAsOf, t('ipasset.field.statusAsOf')],
      ];
      return needed.filter(([value]) => value === undefined || value === null || value === '').map(([, word]) => word);
    },
  };
}
