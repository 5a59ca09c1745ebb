import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { Sheet } from '@/shared/ui/sheet';
import type { CaseAt } from '../api/use-case-action';
import { CaseActions } from './case-actions';
import { Checklist, Papers } from './checks-pane';
import { CollateralTable } from './collateral-table';
import { ContractSheet } from './contract-panel';
import { DecisionSheet } from './decision-panels';
import { FourAmounts } from './four-amounts';
import { OpinionRow, ValueBasis } from './opinion-fields';
import { PendingDisbursement } from './pending-disbursement';
import { PledgeStep } from './pledge-step';
import { RepaymentsSheet } from './repayments-sheet';
import { RequestPane } from './request-pane';
import { useOpinion } from './use-opinion';

/** The bank's view: once there is a loan its figures come first, below them the review in three panes. */
export function BankCase({ item, etag }: CaseAt) {
  const { t } = useTranslation();
  const opinion = useOpinion(item);
  const reviewed = item.review !== undefined;
  const shown = reviewed ? opinion : undefined;
  return (
    <>
      {item.review?.sentBackNote && (
        <Sheet title={t('financing.sendBack.title')}><p className="zr-warn"><Icon name="triangle" /> {item.review.sentBackNote}</p></Sheet>
      )}
      {item.review?.proposal === 'REJECTION' && item.state === 'RECOMMENDED' && (
        <Sheet title={t('financing.reject.proposed')}>
          <p>{item.review.reasonCode && t(`financing.reason.${item.review.reasonCode}`)}{t('punctuation.colon')}{item.review.reasonText}</p>
        </Sheet>
      )}
      <FourAmounts item={item} />
      <PledgeStep item={item} />
      <PendingDisbursement item={item} />
      <DecisionSheet item={item} />
      <ContractSheet item={item} />
      <RepaymentsSheet item={item} etag={etag} />
      <nav className="zr-split__tabs" aria-label={t('financing.pane.label')}>
        <a href="#pane-request">{t('financing.pane.request')}</a>
        <a href="#pane-collateral">{t('financing.pane.collateral')}</a>
        <a href="#pane-papers">{t('financing.pane.papers')}</a>
      </nav>
      <div className="zr-split" data-testid="review">
        <section id="pane-request" aria-label={t('financing.pane.request')}>
          <div className="zr-split__head"><h2>{t('financing.pane.request')}</h2></div>
          <RequestPane item={item} />
        </section>
        <section id="pane-collateral" aria-label={t('financing.pane.collateral')}>
          <div className="zr-split__head">
            <h2>{t('financing.pane.collateral')}</h2>
            <span className="zr-tag">{t('financing.right.count', { count: item.collateral.length })}</span>
            <span className="zr-meta">{t('financing.right.unit')}</span>
          </div>
          <CollateralTable item={item} etag={etag} opinion={shown} />
          {shown && <ValueBasis opinion={shown} />}
        </section>
        <section id="pane-papers" aria-label={t('financing.pane.papers')}>
          {shown && <Checklist item={item} opinion={shown} />}
          <Papers item={item} opinion={shown} />
        </section>
      </div>
      {shown && <OpinionRow item={item} opinion={shown} />}
      <CaseActions item={item} etag={etag} opinion={shown} />
    </>
  );
}
