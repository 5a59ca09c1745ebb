import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { yuan } from '@/shared/lib/numbers';
import { Icon } from '@/shared/ui/icon';
import type { MatchedRight, Matches, Wish } from '../api/matches';
import { moneyText } from './criterion-words';

const SHOWN = 3;

/** `ZL202110412345.8`, or the trademark number with its class. */
function numberOf(t: ReturnType<typeof useTranslation>['t'], right: Pick<MatchedRight, 'kind' | 'assetNo' | 'niceClass'>): string {
  if (right.kind !== 'TRADEMARK') return `ZL${right.assetNo}`;
  return t('matching.trademarkNo', { no: right.assetNo }) + (right.niceClass ? t('punctuation.dot') + t('matching.niceClass', { no: right.niceClass }) : '');
}

/** What the match was made with: the rights, what they are worth together, and what was asked for. */
export function ChosenBar({ matches, wish, adjusting, onAdjust }: { matches: Matches; wish: Wish; adjusting: boolean; onAdjust: () => void }) {
  const { t } = useTranslation();
  const rest = matches.rights.length - SHOWN;
  const worth = Number(matches.totalValue) > 0;
  const checked = matches.rights.every((right) => !right.value || right.value.verified);
  return (
    <section className="zr-sheet zr-chosen" aria-label={t('matching.chosen')} data-testid="chosen">
      {matches.rights.slice(0, SHOWN).map((right) => (
        <div key={right.id}>
          <span className="zr-offer__label">{[t(`code.assetKind.${right.kind}`), t(`matching.legalStatus.${right.legalStatus}`), t(`state.asset.${right.pledgeState.toLowerCase()}`)].join(t('punctuation.dot'))}</span>
          <b><Link to={`/ip-assets/${right.id}`}>{right.title}</Link></b>
          <span className="zr-meta zr-nowrap">{numberOf(t, right)}</span>
        </div>
      ))}
      {rest > 0 && <div><span className="zr-offer__label">{t('matching.more')}</span><b>{t('matching.moreRights', { count: rest })}</b></div>}
      <div>
        <span className="zr-offer__label">{t('matching.totalValue')}</span>
        <b>{worth ? moneyText(t, matches.totalValue) : t('matching.noValue')}</b>
        <span className="zr-meta">{worth ? t(checked ? 'matching.valueVerified' : 'matching.valueDeclared') : t('matching.noValueHint')}</span>
      </div>
      <div>
        <span className="zr-offer__label">{t('matching.wish')}</span>
        <b>{wish.amount ? moneyText(t, wish.amount) : t('matching.anyAmount')}</b>
        <span className="zr-meta">{wish.termMonths ? t('matching.measure.months', { count: Number(wish.termMonths) }) : t('matching.anyTerm')}</span>
      </div>
      {!adjusting && (
        <div className="zr-chosen__do zr-no-print">
          <Button onClick={onAdjust} data-testid="adjust"><Icon name="swap" />{t('matching.adjust')}</Button>
        </div>
      )}
      <p className="zr-print-only">{t('matching.totalValue')} {yuan(matches.totalValue)}</p>
    </section>
  );
}
