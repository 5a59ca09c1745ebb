import { useTranslation } from 'react-i18next';
import { checkPatentNumber } from '@/shared/lib/identifiers';
import { useSession } from '@/shared/session/session';
import type { Fact } from '@/shared/ui/sheet';
import type { AssetForm } from './asset-form-steps';
import { expiryDate } from './asset-term';

interface Review {
  number: (values: AssetForm) => Fact[];
  basics: (values: AssetForm) => Fact[];
  owners: (values: AssetForm) => Fact[];
  /** Words of the facts that are still missing. */
  missing: (values: Partial<AssetForm>) => string[];
}

/** What the last step shows of each step before it. */
export function useAssetReview(): Review {
  const { t } = useTranslation();
  const { organisation } = useSession();
  const start = (values: Partial<AssetForm>) => (values.kind === 'TRADEMARK' ? values.registrationDate : values.filingDate);
  const shareWords = (name: string, share: number | null | undefined) => (share ? `${name} ${share}%` : name);

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
        { label: t(trademark ? 'ipasset.field.trademarkName' : 'ipasset.field.title'), value: values.title },
        ...(trademark
          ? [
              { label: t('ipasset.field.niceClass'), value: values.niceClass },
              { label: t('ipasset.field.registrationDate'), value: values.registrationDate },
              { label: t('ipasset.field.termEndsOn'), value: values.termEndsOn },
            ]
          : [
              { label: t('ipasset.field.filingDate'), value: values.filingDate },
              { label: t('ipasset.field.grantDate'), value: values.grantDate },
              { label: t('ipasset.field.sameDay'), value: t(values.sameDayUtilityModel ? 'ipasset.yes' : 'ipasset.no') },
            ]),
        { label: t('ipasset.field.expiryDate'), value: from && expiryDate(values.kind, from, trademark ? values.termEndsOn : undefined) },
      ];
    },
    owners: ({ coOwners = [], ownSharePercent }) => [
      { label: t('ipasset.field.owner'), value: shareWords(organisation.name, ownSharePercent) },
      { label: t('ipasset.field.coOwners'), value: coOwners.length > 0 ? coOwners.map((owner) => shareWords(owner.name, owner.sharePercent)).join(t('punctuation.list')) : t('ipasset.none') },
    ],
    missing: (values) => {
      const trademark = values.kind === 'TRADEMARK';
      const needed: [unknown, string][] = [
        [values.assetNo, t(trademark ? 'ipasset.field.trademarkNo' : 'ipasset.field.patentNo')],
        [values.title, t(trademark ? 'ipasset.field.trademarkName' : 'ipasset.field.title')],
        [start(values), t(trademark ? 'ipasset.field.registrationDate' : 'ipasset.field.filingDate')],
        [trademark ? values.niceClass : values.grantDate, t(trademark ? 'ipasset.field.niceClass' : 'ipasset.field.grantDate')],
      ];
      return needed.filter(([value]) => value === undefined || value === null || value === '').map(([, word]) => word);
    },
  };
}
