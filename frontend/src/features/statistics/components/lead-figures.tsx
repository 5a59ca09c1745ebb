import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { compare, wan, yi } from '@/shared/lib/numbers';
import type { Overview } from '../api/statistics';
import { Completion, Growth, PaceBar, share } from './comparison';
import { rowsLink } from './links';

const YI = '100000000.00';

/** The amount on record large, the four other figures beside it; each opens its rows. */
export function LeadFigures({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { figures, period } = overview;
  const { amount, registrations, enterprises, firstTimeBorrowers, subsidyPaid } = figures;
  const label = t(`statistics.span.${period.span}`);
  return (
    <section className="zr-sheet zr-kpi" aria-label={t('statistics.figures')}>
      <Lead overview={overview} />
      <Small label={t('statistics.registrations')} value={String(registrations.value)} unit={t('statistics.unit.registration')} to={rowsLink('registrations', period)} pace={period.pace} {...ratios(registrations)} target={target(registrations.target, t('statistics.unit.registration'))} />
      <Small label={t('statistics.enterprises')} value={String(enterprises.value)} unit={t('statistics.unit.enterprise')} to={rowsLink('enterprises', period)} pace={period.pace} {...ratios(enterprises)} target={target(enterprises.target, t('statistics.unit.enterprise'))} />
      <Small label={t('statistics.firstTime')} value={String(firstTimeBorrowers.value)} unit={t('statistics.unit.enterprise')} to={rowsLink('enterprises', period, { firstTime: true })} pace={period.pace} {...ratios(firstTimeBorrowers)} target={target(firstTimeBorrowers.target, t('statistics.unit.enterprise'))} />
      <Small label={t('statistics.subsidyPaid')} value={wan(subsidyPaid.value) ?? ''} unit={t('statistics.unit.wan')} to={rowsLink('payments', period)} pace={period.pace} {...ratios(subsidyPaid)} target={target(subsidyPaid.target && wan(subsidyPaid.target), t('statistics.unit.wan'))} />
      <span className="zr-visually-hidden">{label} {wan(amount.value)}</span>
    </section>
  );
}

const ratios = ({ completion, growth }: { completion?: number; growth?: number }) => ({ completion, growth });
const target = (value: string | number | undefined, unit: string) => (value === undefined ? undefined : `${value} ${unit}`);

function Lead({ overview: { figures: { amount }, period } }: { overview: Overview }) {
  const { t } = useTranslation();
  const large = compare(amount.value, YI) >= 0;
  const { completion } = amount;
  return (
    <div className="zr-kpi__lead">
      <div className="zr-kpi__label">
        <span>{t(`statistics.amountOf.${period.span}`)}</span>
        {amount.target && <span>{t('statistics.target')} {large ? yi(amount.target) : wan(amount.target)} {t(large ? 'statistics.unit.yi' : 'statistics.unit.wan')}</span>}
      </div>
      <div className="zr-kpi__row">
        <p className="zr-kpi__value">
          <Link to={rowsLink('registrations', period)} data-testid="figure-amount">{large ? yi(amount.value) : wan(amount.value)}</Link>
          <small>{t(large ? 'statistics.unit.yi' : 'statistics.unit.wan')}</small>
        </p>
        <p className="zr-kpi__beside">
          {completion !== undefined && <span>{t('statistics.completed')} <b><Completion value={completion} /></b></span>}
          <Growth word value={amount.growth} />
        </p>
      </div>
      <PaceBar value={completion} pace={period.pace} label={t('statistics.paceLabel', { completion: share(completion ?? 0), pace: share(period.pace) })} />
      {completion !== undefined && <p className="zr-kpi__pace" style={{ marginLeft: `${Math.min(Math.max(period.pace, 0.14), 0.86) * 100}%` }}>{t('statistics.paceAt', { pace: share(period.pace) })}</p>}
      <p className="zr-muted">
        {t('statistics.exactly', { wan: wan(amount.value) })}
        {completion !== undefined && t(completion >= period.pace ? 'statistics.ahead' : 'statistics.behind', { points: share(Math.abs(completion - period.pace)) })}
      </p>
    </div>
  );
}

interface SmallProps {
  label: string;
  value: string;
  unit: string;
  to: string;
  completion: number | undefined;
  growth: number | undefined;
  target: string | undefined;
  pace: number;
}

function Small({ label, value, unit, to, completion, growth, target: wanted, pace }: SmallProps) {
  const { t } = useTranslation();
  return (
    <div className="zr-kpi__small">
      <div className="zr-kpi__label"><span>{label}</span></div>
      <p className="zr-kpi__value"><Link to={to}>{value}</Link><small>{unit}</small></p>
      <p className="zr-kpi__ratios">
        {completion !== undefined && <span>{t('statistics.completed')} <b><Completion value={completion} /></b></span>}
        <Growth word value={growth} />
      </p>
      <PaceBar value={completion} pace={pace} label={t('statistics.paceLabel', { completion: share(completion ?? 0), pace: share(pace) })} />
      <p className="zr-muted">{wanted ? `${t('statistics.target')} ${wanted}` : t('statistics.noTarget')}</p>
    </div>
  );
}
