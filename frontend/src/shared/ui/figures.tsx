import { useTranslation } from 'react-i18next';
import { dateTime, day } from '@/shared/lib/dates';
import { percent, wan, yuan } from '@/shared/lib/numbers';

const NOTHING = '—';

interface AmountProps {
  /** Decimal string in yuan. */
  value: string | null | undefined;
  /** Adds the ten-thousands echo. */
  echo?: boolean;
  /** False in a table, whose head names the unit. */
  unit?: boolean;
}

/** `5,000,000.00 元`; nothing is a dash, zero is 0.00. */
export function Amount({ value, echo = false, unit = true }: AmountProps) {
  const { t } = useTranslation();
  const text = value ? yuan(value) : undefined;
  if (!value || text === undefined) return <span>{NOTHING}</span>;
  return (
    <span className="zr-amount">
      <span className="zr-nowrap">
        {text}
        {unit && <small> {t('amount.yuan')}</small>}
      </span>
      {echo && <small className="zr-nowrap"> {t('amount.echo', { wan: wan(value) })}</small>}
    </span>
  );
}

/** `3.45%`, with LPR + 50BP when the spread is given. */
export function RateText({ value, spreadBp }: { value: string | null | undefined; spreadBp?: number }) {
  const { t } = useTranslation();
  const text = value ? percent(value) : undefined;
  return (
    <span className="zr-amount">
      {text === undefined ? NOTHING : `${text}%`}
      {spreadBp !== undefined && <small> {t('rate.lprSpread', { sign: spreadBp < 0 ? '−' : '+', bp: Math.abs(spreadBp) })}</small>}
    </span>
  );
}

/** A legal date as it is, an instant to the minute in the time of China. */
export function DateText({ value, only }: { value: string | null | undefined; only?: 'day' }) {
  if (!value) return <span>{NOTHING}</span>;
  return <time dateTime={value} className="zr-nowrap">{only === 'day' ? day(value) : dateTime(value)}</time>;
}
