import type { AssetKind, Product, ProductTerms } from '../api/products';
import { KINDS } from './product-words';

interface KindFields {
  accepted?: boolean;
  /** In percent, as people say it. */
  rate?: number | null;
  count?: number | null;
}

/** The form of a product; rates in percent, months and counts may be left empty. */
export interface ProductFields extends Omit<ProductTerms, 'pledgeRates' | 'minAssetCounts' | 'regions'> {
  kinds: Partial<Record<AssetKind, KindFields>>;
  regions?: string[];
}

const PERCENT = 100;
const RATE_DECIMALS = 4;
const MOST_REGIONS = 200;
const MOST_SECTIONS = 20;

export const EMPTY: Partial<ProductFields> = { kinds: { INVENTION: { accepted: true } }, acceptedValueKinds: ['EXTERNAL_APPRAISAL'], lprTenor: 'ONE_YEAR', requiredPapers: [] };

/** A product as the form shows it. */
export function fieldsOf(product: Product): Partial<ProductFields> {
  const { pledgeRates, minAssetCounts, regions, minRemainingMonths, minAgeMonths, ...same } = product;
  return {
    name: same.name, code: same.code, summary: same.summary, acceptedValueKinds: same.acceptedValueKinds, minAppraisedValue: same.minAppraisedValue, industries: same.industries, tags: same.tags, sizes: same.sizes,
    minAmount: same.minAmount, maxAmount: same.maxAmount, minTermMonths: same.minTermMonths, maxTermMonths: same.maxTermMonths, lprTenor: same.lprTenor, spreadBp: same.spreadBp, requiredPapers: same.requiredPapers,
    minRemainingMonths: minRemainingMonths || undefined,
    minAgeMonths: minAgeMonths || undefined,
    regions: regions.map(String),
    kinds: Object.fromEntries(
      KINDS.map((kind) => {
        const rate = pledgeRates[kind];
        return [kind, { accepted: rate !== undefined, rate: rate === undefined ? undefined : Number((rate * PERCENT).toFixed(2)), count: minAssetCounts[kind] }];
      }),
    ),
  };
}

/** The form as it is sent; what belongs to kinds that aren't accepted is left out. */
export function termsOf({ kinds, regions, ...fields }: ProductFields): ProductTerms {
  const accepted = KINDS.filter((kind) => kinds[kind]?.accepted);
  return {
    ...fields,
    pledgeRates: Object.fromEntries(accepted.map((kind) => [kind, Number(((kinds[kind]?.rate ?? 0) / PERCENT).toFixed(RATE_DECIMALS))])),
    minAssetCounts: Object.fromEntries(accepted.flatMap((kind) => (kinds[kind]?.count ? [[kind, kinds[kind].count]] : []))),
    regions: (regions ?? []).map(Number),
    minRemainingMonths: fields.minRemainingMonths ?? undefined,
    minAgeMonths: fields.minAgeMonths ?? undefined,
    minAppraisedValue: fields.minAppraisedValue ?? undefined,
  };
}

/** Where the fields of the request stand in the form. */
export const POINTERS: Record<string, (string | number)[]> = {
  '/pledgeRates': ['kinds', 'INVENTION', 'accepted'],
  ...Object.fromEntries(KINDS.flatMap((kind) => [[`/pledgeRates/${kind}`, ['kinds', kind, 'rate']], [`/minAssetCounts/${kind}`, ['kinds', kind, 'count']]])),
  ...Object.fromEntries(Array.from({ length: MOST_REGIONS }, (_, index) => [`/regions/${index}`, ['regions']])),
  ...Object.fromEntries(Array.from({ length: MOST_SECTIONS }, (_, index) => [`/industries/${index}`, ['industries']])),
};
