import { useTranslation } from 'react-i18next';
import { percent, yuan } from '@/shared/lib/numbers';
import { Icon } from '@/shared/ui/icon';
import { Sheet } from '@/shared/ui/sheet';
import type { Match } from '../api/matches';
import { moneyText } from './criterion-words';

const rate = (value: number) => `${percent(String(value)) ?? ''}%`;

/** How the net cost of the opened product is reckoned, and which papers it will ask for. */
export function NetCostSheet({ match, subsidyKnown }: { match: Match; subsidyKnown: boolean }) {
  const { t } = useTranslation();
  const cost = match.netCost;
  const amount = yuan(match.estimatedMaxAmount);
  return (
    <Sheet title={t('matching.cost.title')}>
      <p className="zr-meta">{[match.productName, moneyText(t, match.estimatedMaxAmount), t('matching.measure.months', { count: match.termMonths })].join(t('punctuation.dot'))}</p>
      {cost ? (
        <>
          <ul className="zr-ledger">
            <li>
              <span>{t('matching.cost.interest')}<small>{amount} × {rate(match.annualRate ?? 0)}</small></span>
              <b className="zr-num">{yuan(cost.yearlyInterest)}</b>
            </li>
            <li>
              <span>
                {t('matching.cost.subsidy')}
                <small>{t('matching.cost.subsidyHow', { total: yuan(cost.subsidyTotal), base: rate(cost.baseRate), ratio: percent(String(cost.ratio), 0), days: cost.days, dayCount: cost.dayCount, amount })}</small>
                {cost.cap && <small>{t('matching.cost.cap', { cap: yuan(cost.cap) })}</small>}
              </span>
              <b className="zr-num">− {yuan(cost.subsidyPerYear)}</b>
            </li>
            <li className="zr-ledger__total">
              <span>{t('matching.cost.net')}<small>{rate(cost.netAnnualRate)} {t('matching.perYear')}</small></span>
              <b className="zr-num">{yuan(cost.netPerYear)} {t('amount.yuan')}</b>
            </li>
          </ul>
          <p className="zr-meta">{!cost.official && <><span className="zr-tag">{t('matching.cost.unofficial')}</span> </>}{t('matching.cost.note', { policy: cost.policyName })}</p>
        </>
      ) : (
        <p className="zr-muted">{t(subsidyKnown ? 'matching.cost.noPolicy' : 'matching.cost.unknown')}</p>
      )}
    </Sheet>
  );
}

/** What the bank will ask for, so that it can be got ready before the application. */
export function PapersSheet({ match }: { match: Match }) {
  const { t, i18n } = useTranslation();
  return (
    <Sheet title={t('matching.papers.title')}>
      {match.requiredPapers.length === 0 ? (
        <p className="zr-muted">{t('matching.papers.none')}</p>
      ) : (
        <ul className="zr-ledger">
          {match.requiredPapers.map((paper) => <li key={paper.code}><span><Icon name="page" /> {i18n.language === 'en' ? paper.en : paper.zh}</span></li>)}
        </ul>
      )}
    </Sheet>
  );
}
