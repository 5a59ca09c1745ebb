import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSession } from '@/shared/session/session';
import type { Chosen, Span } from '../api/statistics';

const SPANS: readonly Span[] = ['YEAR', 'QUARTER', 'MONTH'];

/** The period in the address: this year unless something else was chosen. */
export function useChosenPeriod(): Chosen {
  const [params] = useSearchParams();
  const year = Number(params.get('year'));
  const span = params.get('span') as Span;
  return { year: Number.isInteger(year) && year > 0 ? year : undefined, span: SPANS.includes(span) ? span : 'YEAR' };
}

/** 本年 本季 本月 去年. */
export function PeriodChoice({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation();
  const [, setParams] = useSearchParams();
  const thisYear = Number(useSession().businessDate.slice(0, 4));
  const choices = [
    { key: 'YEAR', params: {}, on: chosen.span === 'YEAR' && (chosen.year ?? thisYear) === thisYear },
    { key: 'QUARTER', params: { span: 'QUARTER' }, on: chosen.span === 'QUARTER' },
    { key: 'MONTH', params: { span: 'MONTH' }, on: chosen.span === 'MONTH' },
    { key: 'LAST_YEAR', params: { year: String(thisYear - 1) }, on: chosen.span === 'YEAR' && chosen.year === thisYear - 1 },
  ];
  return (
    <div className="zr-segments" role="group" aria-label={t('statistics.period')}>
      {choices.map(({ key, params, on }) => (
        <button key={key} type="button" aria-pressed={on} data-span={key} onClick={() => setParams(params as Record<string, string>)}>
          {t(`statistics.choice.${key}`)}
        </button>
      ))}
    </div>
  );
}
