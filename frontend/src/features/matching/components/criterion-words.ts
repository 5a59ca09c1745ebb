import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useIndustryName, useRegionName } from '@/shared/api/reference';
import { wan, yuan } from '@/shared/lib/numbers';
import type { Criterion, Measure } from '../api/matches';

/** `235000.00` → `23.5`: ten thousands to the fen, without zeros that say nothing. */
const shortWan = (amount: string): string => (wan(amount, 6) ?? amount).replace(/\.?0+$/, '');
const shortYuan = (amount: string): string => (yuan(amount) ?? amount).replace(/\.00$/, '');

/** An amount as it is said: 23.5 万元, or 235,000 yuan. */
export const moneyText = (t: TFunction, amount: string): string => t('matching.measure.money', { wan: shortWan(amount), yuan: shortYuan(amount) });

/** The same, number and unit apart. */
export const moneyFigure = (t: TFunction, amount: string): { value: string; unit: string } => ({
  value: t('matching.measure.moneyValue', { wan: shortWan(amount), yuan: shortYuan(amount) }),
  unit: t('matching.measure.moneyUnit'),
});

const MONTHS_OF_YEAR = 12;

/** Ages are told in years, terms in months. */
function monthsText(t: TFunction, criterion: Criterion, number: string): string {
  if (criterion.kind !== 'AGE') return t('matching.measure.months', { count: Number(number) });
  const years = Math.floor(Number(number) / MONTHS_OF_YEAR);
  const months = Number(number) % MONTHS_OF_YEAR;
  const parts = [years > 0 && t('matching.measure.years', { count: years }), (months > 0 || years === 0) && t('matching.measure.months', { count: months })];
  return parts.filter(Boolean).join(t('matching.measure.and'));
}

export interface CriterionWords {
  label: string;
  required: string;
  actual: string;
  /** What is missing; empty when met. */
  distance: string;
  /** actual ÷ required for the ruler; absent where nothing is measured. */
  ratio: number | undefined;
}

/** A condition in words: what is required, what there is, how far it is to a "yes". */
export function useCriterionWords(): (criterion: Criterion) => CriterionWords {
  const { t } = useTranslation();
  const regionName = useRegionName();
  const industryName = useIndustryName();

  const codeName = (criterion: Criterion, code: string): string => {
    switch (criterion.kind) {
      case 'RIGHT_KIND': return t(`code.assetKind.${code}`);
      case 'ENTERPRISE_SIZE': return t(`code.size.${code}`);
      case 'TAG': return t(`code.tag.${code}`);
      case 'REGION': return regionName(code);
      case 'INDUSTRY': return industryName(code);
      default: return code;
    }
  };
  const measure = (criterion: Criterion, { unit, number = '0', codes }: Measure): string => {
    switch (unit) {
      case 'COUNT': return t('matching.measure.count', { count: Number(number) });
      case 'YUAN': return moneyText(t, number);
      case 'MONTHS': return monthsText(t, criterion, number);
      case 'CODES': return codes.length > 0 ? codes.map((code) => codeName(criterion, code)).join(t('punctuation.list')) : t('matching.measure.none');
      case 'UNKNOWN': return t('matching.measure.unknown');
    }
  };
  const distanceOf = (criterion: Criterion): string => {
    const { distance, kind, bound } = criterion;
    if (criterion.met) return '';
    if (!distance) return t(criterion.actual.unit === 'UNKNOWN' ? 'matching.distance.unknown' : `matching.distance.${kind === 'REGION' ? 'region' : 'other'}`);
    const value = measure(criterion, distance);
    if (bound === 'AT_MOST') return t('matching.distance.over', { value });
    return kind === 'RIGHT_COUNT' ? t('matching.distance.rights', { value, kind: t(`code.assetKind.${criterion.about ?? ''}`) }) : t('matching.distance.missing', { value });
  };
  return (criterion) => {
    const sign = { AT_LEAST: '≥ ', AT_MOST: '≤ ', ANY_OF: '' }[criterion.bound];
    const measured = criterion.bound === 'AT_LEAST' && criterion.required.number !== undefined && criterion.actual.number !== undefined;
    return {
      label: criterion.about ? t('matching.criterion.RIGHT_COUNT', { kind: t(`code.assetKind.${criterion.about}`) }) : t(`matching.criterion.${criterion.kind}`),
      required: sign + measure(criterion, criterion.required),
      actual: measure(criterion, criterion.actual),
      distance: distanceOf(criterion),
      ratio: measured ? Number(criterion.actual.number) / Number(criterion.required.number) : undefined,
    };
  };
}
