import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Amount, DateText } from '@/shared/ui/figures';
import { Facts } from '@/shared/ui/sheet';
import type { ClaimAt } from '../api/use-claim-action';
import { BudgetBar } from './budget-bar';
import { ChecksList, type Ticks } from './checks-list';
import { ClaimActions } from './claim-actions';
import { AwardsPane, BankPane, LoanPane, PapersPane } from './claim-panes';
import { DecisionSheet, ObjectionsSheet, OpinionsSheet, RemarksSheet } from './claim-sheets';
import { ComputationSteps } from './computation-sheet';

/** The bureau's view: computation, ten checks, facts and papers side by side, below them the opinions and the buttons. */
export function ClaimReview({ item, etag }: ClaimAt) {
  const { t } = useTranslation();
  const [ticks, setTicks] = useState<Ticks>({});
  const passed = item.checks.filter((check) => check.verdict === 'PASS').length;
  return (
    <>
      {item.budget && <BudgetBar budget={item.budget} title={item.call.title} />}
      <RemarksSheet item={item} />
      <ObjectionsSheet item={item} />
      <nav className="zr-split__tabs" aria-label={t('subsidy.pane.label')}>
        <a href="#pane-computation">{t('subsidy.pane.computation')}</a>
        <a href="#pane-checks">{t('subsidy.pane.checks')}</a>
        <a href="#pane-papers">{t('subsidy.pane.papers')}</a>
      </nav>
      <div className="zr-split zr-split--claim" data-testid="review">
        <section id="pane-computation" aria-label={t('subsidy.pane.computation')}>
          <div className="zr-split__head"><h2>{t('subsidy.pane.computation')}</h2></div>
          {item.computation ? <ComputationSteps computation={item.computation} /> : <p className="zr-split__block zr-muted">{t('subsidy.noComputation')}</p>}
          <div className="zr-split__block">
            <Facts
              items={[
                { label: t('subsidy.field.claimedAmount'), value: <Amount value={item.claimedAmount} /> },
                { label: t('subsidy.field.difference'), value: <Amount value={item.difference} /> },
                { label: t('subsidy.field.declaredOn'), value: <DateText value={item.declaredOn} /> },
              ]}
            />
          </div>
        </section>
        <section id="pane-checks" aria-label={t('subsidy.pane.checks')}>
          <div className="zr-split__head"><h2>{t('subsidy.pane.checks')}</h2><span className="zr-meta">{t('subsidy.checksPassed', { passed, all: item.checks.length })}</span></div>
          <ChecksList checks={item.checks} ticks={ticks} onTicks={item.actions.includes('RECOMMEND') ? setTicks : undefined} />
          {item.checks.length === 0 && <p className="zr-split__block zr-muted">{t('subsidy.noChecks')}</p>}
          <AwardsPane item={item} />
        </section>
        <section id="pane-papers" aria-label={t('subsidy.pane.papers')}>
          <BankPane item={item} />
          <PapersPane item={item} />
          <div className="zr-split__head"><h2>{t('subsidy.pane.loan')}</h2></div>
          <LoanPane item={item} />
        </section>
      </div>
      <div className="zr-below-split">
        <OpinionsSheet item={item} />
        <DecisionSheet item={item} />
      </div>
      <ClaimActions item={item} etag={etag} ticks={ticks} />
    </>
  );
}
