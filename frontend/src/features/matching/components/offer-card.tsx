import { Button, Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percent, yuan } from '@/shared/lib/numbers';
import { Chip } from '@/shared/ui/state-chip';
import { Icon } from '@/shared/ui/icon';
import type { Match, Matches } from '../api/matches';
import { CriteriaTable } from './criteria-table';
import { moneyFigure, moneyText } from './criterion-words';
import { LimitLine } from './limit-line';
import { applicationFor } from './wish';

interface Props {
  match: Match;
  rights: Matches['rights'];
  asked: string | undefined;
  /** Shown with its conditions; its costs are explained beside. */
  open: boolean;
  first: boolean;
  compared: boolean;
  onOpen: () => void;
  onCompare: (on: boolean) => void;
}

/** A product that fits: how much, at what rate, what it costs after subsidy, and why. */
export function OfferCard({ match, rights, asked, open, first, compared, onOpen, onCompare }: Props) {
  const { t } = useTranslation();
  const id = `offer-${match.productId}`;
  return (
    <article className={open ? 'zr-sheet zr-offer zr-offer--open' : 'zr-sheet zr-offer'} aria-labelledby={id} data-testid="offer" data-product={match.productId}>
      <div className="zr-offer__row">
        <div className="zr-offer__who">
          <small>{match.bankName}</small>
          <h3 id={id}><Link to={`/products/${match.productId}`}>{match.productName}</Link></h3>
          <span className="zr-states">
            {match.whitelistedUntil && <Chip family="done" icon="checkCircle">{t('matching.whitelisted', { date: match.whitelistedUntil })}</Chip>}
            {match.unverified && <span className="zr-tag">{t('matching.unverified')}</span>}
          </span>
        </div>
        <Figure label={t('matching.field.estimatedMaxAmount')} {...moneyFigure(t, match.estimatedMaxAmount)} note={limitNote(t, match, asked)} />
        <Figure
          label={t('matching.field.rate')}
          value={match.annualRate === undefined ? '—' : `${percent(String(match.annualRate)) ?? ''}%`}
          note={t('rate.lprSpread', { sign: match.spreadBp < 0 ? '−' : '+', bp: Math.abs(match.spreadBp) })}
        />
        <Figure label={t('matching.field.term')} value={String(match.termMonths)} unit={t('matching.months')} />
        <NetFigure match={match} />
        <div className="zr-offer__go">
          <Link to={applicationFor(match, rights)} data-testid="apply">
            <Button type={first ? 'primary' : 'default'} tabIndex={-1}>{t('matching.apply')}</Button>
          </Link>
          <Checkbox checked={compared} onChange={(event) => onCompare(event.target.checked)} aria-label={t('matching.compareProduct', { product: match.productName })}>{t('matching.compare')}</Checkbox>
        </div>
      </div>
      {open ? (
        <>
          <div className="zr-offer__detail">
            {match.summary && <p className="zr-muted">{match.summary}</p>}
            <CriteriaTable criteria={match.criteria} />
          </div>
          <LimitLine match={match} asked={asked} />
        </>
      ) : (
        <button type="button" className="zr-text-button zr-offer__more" aria-expanded={false} onClick={onOpen}>
          {t('matching.showCriteria', { count: match.criteria.length })} <Icon name="down" />
        </button>
      )}
    </article>
  );
}

function limitNote(t: ReturnType<typeof useTranslation>['t'], match: Match, asked: string | undefined): string {
  if (asked && match.limitedBy.includes('AMOUNT_ASKED')) return t('matching.satisfied', { amount: moneyText(t, asked) });
  return t('matching.limited', { what: match.limitedBy.map((limit) => t(`matching.limit.${limit}`)).join(t('punctuation.list')) });
}

function Figure({ label, value, unit, note }: { label: string; value: string; unit?: string; note?: string }) {
  return (
    <div>
      <div className="zr-offer__label">{label}</div>
      <div className="zr-offer__figure">{value}{unit && <small> {unit}</small>}</div>
      {note && <div className="zr-offer__label">{note}</div>}
    </div>
  );
}

function NetFigure({ match }: { match: Match }) {
  const { t } = useTranslation();
  const cost = match.netCost;
  return (
    <div className="zr-offer__net">
      <div className="zr-offer__label">{t('matching.field.netCost')}</div>
      {cost ? (
        <>
          <div className="zr-offer__figure">{percent(String(cost.netAnnualRate))}%<small> {t('matching.perYear')}</small></div>
          <div className="zr-offer__label">{t('matching.aboutYuan', { amount: yuan(cost.netPerYear) })}</div>
        </>
      ) : (
        <>
          <div className="zr-offer__figure">—</div>
          <div className="zr-offer__label">{t('matching.noSubsidy')}</div>
        </>
      )}
    </div>
  );
}
