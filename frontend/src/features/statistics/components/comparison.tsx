import { useTranslation } from 'react-i18next';
import { percent } from '@/shared/lib/numbers';

const share = (value: number) => percent(String(value), 1) ?? '';

/** ▲ 22.8%: growth against the same days of last year; a dash when there was nothing. */
export function Growth({ value, word = false }: { value: number | undefined; word?: boolean }) {
  const { t } = useTranslation();
  const label = word ? `${t('statistics.growth')} ` : '';
  if (value === undefined) return <span className="zr-nowrap zr-muted">{label}—</span>;
  const up = value >= 0;
  return (
    <span className="zr-nowrap">
      {label}
      <span className={up ? 'zr-ok' : 'zr-stat-down'}>
        {value === 0 ? t('statistics.unchanged') : `${up ? '▲' : '▼'} ${share(Math.abs(value))}%`}
      </span>
    </span>
  );
}

/** 73.3%; a dash where no target is set. */
export function Completion({ value }: { value: number | undefined }) {
  return <>{value === undefined ? '—' : `${share(value)}%`}</>;
}

/** Bar of completion with the tick of the year's pace; amber when it lags behind by more than six points. */
export function PaceBar({ value, pace, label }: { value: number | undefined; pace: number; label: string }) {
  if (value === undefined) return null;
  return (
    <span className={lags(value, pace) ? 'zr-pace zr-pace--low' : 'zr-pace'} role="img" aria-label={label}>
      <i style={{ width: `${Math.min(value, 1) * 100}%` }} />
      <u style={{ left: `${pace * 100}%` }} />
    </span>
  );
}

export const lags = (completion: number, pace: number, points = 0.06) => completion < pace - points;
export { share };
