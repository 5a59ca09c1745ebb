import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  required: string;
  actual: string;
  /** What is missing, in words: 还差 23.5 万元. */
  distance: string;
  /** actual ÷ required, 0 to 1; without it no bar is drawn. */
  ratio?: number;
  met?: boolean;
}

/** A "no" as a distance: required, actual and what is missing, side by side. */
export function DistanceRuler({ label, required, actual, distance, ratio, met = false }: Props) {
  const { t } = useTranslation();
  return (
    <div className={met ? 'zr-gap zr-gap--met' : 'zr-gap'} data-testid="distance">
      <div className="zr-gap__head">
        <b>{label}</b>
        <span className="zr-gap__distance">{distance}</span>
      </div>
      {ratio !== undefined && (
        <div className="zr-gap__bar" role="img" aria-label={t('distance.bar', { label, required, actual, distance })}>
          <i style={{ width: `${Math.min(100, Math.max(0, ratio * 100))}%` }} />
          <u />
        </div>
      )}
      <div className="zr-gap__foot">
        <span>{t('distance.actual', { value: actual })}</span>
        <span>{t('distance.required', { value: required })}</span>
      </div>
    </div>
  );
}
