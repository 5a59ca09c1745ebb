import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { percent, yuan } from '@/shared/lib/numbers';
import type { Match } from '../api/matches';

/** How the estimated maximum came about: every term of the minimum, the binding ones marked. */
export function LimitLine({ match, asked }: { match: Match; asked: string | undefined }) {
  const { t } = useTranslation();
  const rates = Object.entries(match.pledgeRates).map(([kind, rate]) => `${t(`code.assetKind.${kind}`)} ${percent(String(rate), 2)?.replace(/\.?0+$/, '') ?? ''}%`);
  const terms = [
    { key: 'AMOUNT_ASKED', amount: asked },
    { key: 'PRODUCT_LIMIT', amount: match.maxAmount },
    { key: 'COLLATERAL', amount: match.loanableAmount, note: t('matching.loanableOf', { rates: rates.join(t('punctuation.list')) }) },
    { key: 'INDICATIVE_LIMIT', amount: match.indicativeLimit, note: t('matching.indicativeNote') },
  ] as const;
  return (
    <div className="zr-offer__why" data-testid="limits">
      <p>{t('matching.howMuch', { amount: yuan(match.estimatedMaxAmount) })}</p>
      <ul>
        {terms.map((term) => term.amount && (
          <li key={term.key} data-binding={match.limitedBy.includes(term.key)}>
            <span>{t(`matching.limit.${term.key}`)}</span>
            <b className="zr-nowrap">{yuan(term.amount)}</b>
            {match.limitedBy.includes(term.key) && <span className="zr-tag">{t('matching.binding')}</span>}
            {'note' in term && <small>{term.note}</small>}
          </li>
        ))}
      </ul>
      <Link to={`/match-consents?bankId=${match.bankId}`}>{t('matching.grantView')}</Link>
    </div>
  );
}
