import { useTranslation } from 'react-i18next';
import { useIndustryName, useRegionName } from '@/shared/api/reference';
import type { Family } from '@/shared/lib/states';
import { percent, yuan } from '@/shared/lib/numbers';
import type { IconName } from '@/shared/ui/icon';
import type { Fact } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import type { AssetKind, Product } from '../api/products';

export const KINDS: readonly AssetKind[] = ['INVENTION', 'UTILITY_MODEL', 'DESIGN', 'TRADEMARK'];
export const STATES: readonly Product['state'][] = ['DRAFT', 'PROPOSED', 'PUBLISHED', 'SUSPENDED', 'RETIRED'];
export const VALUE_KINDS: readonly Product['acceptedValueKinds'][number][] = ['EXTERNAL_APPRAISAL', 'BANK_INTERNAL', 'NEGOTIATED'];
export const SIZES: readonly Product['sizes'][number][] = ['LARGE', 'MEDIUM', 'SMALL', 'MICRO'];
export const TAGS: readonly Product['tags'][number][] = [
  'HIGH_TECH', 'TECH_SME', 'INNOVATIVE_SME', 'SPECIALISED_SME', 'LITTLE_GIANT', 'IP_ADVANTAGE', 'IP_DEMONSTRATION', 'CHAIN_LEADER', 'LISTING_RESERVE',
];

const LOOK: Record<Product['state'], { family: Family; icon: IconName }> = {
  DRAFT: { family: 'draft', icon: 'pen' },
  PROPOSED: { family: 'others', icon: 'hourglass' },
  PUBLISHED: { family: 'done', icon: 'checkCircle' },
  SUSPENDED: { family: 'ended', icon: 'minusCircle' },
  RETIRED: { family: 'ended', icon: 'minusCircle' },
};

/** Where a product stands; amber for whoever may publish it. */
export function ProductState({ product }: { product: Pick<Product, 'state' | 'actions'> }) {
  const { t } = useTranslation();
  const mine = product.state === 'PROPOSED' && product.actions.includes('PUBLISH');
  const look = mine ? ({ family: 'mine', icon: 'arrowToBar' } as const) : LOOK[product.state];
  return <Chip {...look}>{t(`bankproduct.state.${product.state}`)}</Chip>;
}

/** `60%`, `62.5%`. */
export const shortPercent = (rate: number): string => `${(percent(String(rate)) ?? '').replace(/\.?0+$/, '')}%`;

/** The kinds of right that a product takes, in the usual order. */
export const acceptedKinds = (product: Pick<Product, 'pledgeRates'>): AssetKind[] => KINDS.filter((kind) => kind in product.pledgeRates);

/** Price, rights, conditions of a product as facts, the same for its page and for the check before publication. */
export function useProductFacts(): { money: (product: Product) => Fact[]; rights: (product: Product) => Fact[]; conditions: (product: Product) => Fact[]; papers: (product: Product) => string[] } {
  const { t, i18n } = useTranslation();
  const regionName = useRegionName();
  const industryName = useIndustryName();
  const joined = (words: readonly string[]) => (words.length > 0 ? words.join(t('punctuation.list')) : t('bankproduct.noCondition'));
  return {
    money: (product) => [
      { label: t('bankproduct.field.amounts'), value: t('bankproduct.amountRange', { min: yuan(product.minAmount), max: yuan(product.maxAmount) }) },
      { label: t('bankproduct.field.terms'), value: t('bankproduct.termRange', { min: product.minTermMonths, max: product.maxTermMonths }) },
      { label: t('bankproduct.field.price'), value: `${t(`code.lprTenor.${product.lprTenor}`)} ${product.spreadBp < 0 ? '−' : '+'} ${Math.abs(product.spreadBp)} BP` },
    ],
    rights: (product) => [
      {
        label: t('bankproduct.field.pledgeRates'),
        value: acceptedKinds(product).map((kind) => {
          const count = product.minAssetCounts[kind];
          return <div key={kind}>{t(`code.assetKind.${kind}`)} {shortPercent(product.pledgeRates[kind] ?? 0)}{count ? t('bankproduct.atLeast', { count }) : ''}</div>;
        }),
      },
      { label: t('bankproduct.field.acceptedValueKinds'), value: joined(VALUE_KINDS.filter((kind) => product.acceptedValueKinds.includes(kind)).map((kind) => t(`code.valueKind.${kind}`))) },
      { label: t('bankproduct.field.minAppraisedValue'), value: product.minAppraisedValue ? t('bankproduct.yuan', { amount: yuan(product.minAppraisedValue) }) : t('bankproduct.noCondition') },
      { label: t('bankproduct.field.minRemainingMonths'), value: product.minRemainingMonths > 0 ? t('bankproduct.months', { count: product.minRemainingMonths }) : t('bankproduct.noCondition') },
    ],
    conditions: (product) => [
      { label: t('bankproduct.field.sizes'), value: joined(SIZES.filter((size) => product.sizes.includes(size)).map((size) => t(`code.size.${size}`))) },
      { label: t('bankproduct.field.regions'), value: joined(product.regions.map(regionName)) },
      { label: t('bankproduct.field.industries'), value: joined(product.industries.map(industryName)) },
      { label: t('bankproduct.field.tags'), value: joined(TAGS.filter((tag) => product.tags.includes(tag)).map((tag) => t(`code.tag.${tag}`))) },
      { label: t('bankproduct.field.minAgeMonths'), value: product.minAgeMonths > 0 ? t('bankproduct.months', { count: product.minAgeMonths }) : t('bankproduct.noCondition') },
    ],
    papers: (product) => product.requiredPapers.map((paper) => (i18n.language === 'en' ? paper.en : paper.zh)),
  };
}
