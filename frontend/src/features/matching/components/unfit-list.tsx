import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DistanceRuler } from '@/shared/ui/distance-ruler';
import { Icon } from '@/shared/ui/icon';
import { Chip } from '@/shared/ui/state-chip';
import type { Match } from '../api/matches';
import { moneyFigure, useCriterionWords } from './criterion-words';
import { NextStep } from './next-step';

const SHOWN_AT_FIRST = 5;

const isMeasured = (match: Match) => match.criteria.some((criterion) => !criterion.met && criterion.distance);

/** Products that don't fit yet, the nearest first, each with the distance to a "yes". */
export function UnfitList({ matches, onAdjust }: { matches: readonly Match[]; onAdjust: () => void }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | undefined>((matches.slice(0, SHOWN_AT_FIRST).find(isMeasured) ?? matches[0])?.productId);
  const shown = all ? matches : matches.slice(0, SHOWN_AT_FIRST);
  return (
    <ul className="zr-sheet zr-unfits" data-testid="unfits">
      {shown.map((match) => (
        <Unfit key={match.productId} match={match} open={open === match.productId} onToggle={() => setOpen(open === match.productId ? undefined : match.productId)} onAdjust={onAdjust} />
      ))}
      {matches.length > shown.length && (
        <li>
          <button type="button" className="zr-text-button zr-unfits__rest" onClick={() => setAll(true)}>{t('matching.showRest', { count: matches.length - shown.length })} <Icon name="down" /></button>
        </li>
      )}
    </ul>
  );
}

function Unfit({ match, open, onToggle, onAdjust }: { match: Match; open: boolean; onToggle: () => void; onAdjust: () => void }) {
  const { t } = useTranslation();
  const wordsOf = useCriterionWords();
  const gaps = match.criteria.filter((criterion) => !criterion.met);
  const single = gaps.length === 1 && gaps[0] ? wordsOf(gaps[0]) : undefined;
  return (
    <li data-testid="unfit" data-product={match.productId}>
      <button type="button" className="zr-unfits__row" aria-expanded={open} onClick={onToggle}>
        <span><b>{match.productName}</b> <span className="zr-meta">{match.bankName}</span></span>
        <span className="zr-muted zr-unfits__mid">
          {single
            ? t('matching.oneGap', { label: single.label, required: single.required, actual: single.actual })
            : t('matching.gapsOf', { labels: gaps.map((gap) => wordsOf(gap).label).join(t('punctuation.list')) })}
        </span>
        <Chip family="ended">{t('matching.gaps', { count: gaps.length })}</Chip>
        <Icon name={open ? 'down' : 'right'} />
      </button>
      {open && (
        <div className="zr-unfits__open">
          <div>
            <div className="zr-offer__label">{t('matching.field.maxAmount')}</div>
            <div className="zr-offer__figure">{moneyFigure(t, match.maxAmount).value}<small> {moneyFigure(t, match.maxAmount).unit}</small></div>
            <div className="zr-offer__label">{t('rate.lprSpread', { sign: match.spreadBp < 0 ? '−' : '+', bp: Math.abs(match.spreadBp) })}</div>
            <Link to={`/products/${match.productId}`}>{t('matching.seeProduct')}</Link>
          </div>
          <div className="zr-unfits__gaps">
            {gaps.map((gap) => {
              const words = wordsOf(gap);
              return <DistanceRuler key={`${gap.kind}${gap.about ?? ''}`} label={words.label} required={words.required} actual={words.actual} distance={words.distance} ratio={words.ratio} />;
            })}
          </div>
          <NextStep gaps={gaps} onAdjust={onAdjust} />
        </div>
      )}
    </li>
  );
}
