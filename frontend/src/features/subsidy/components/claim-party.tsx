import { useTranslation } from 'react-i18next';
import { Amount, DateText } from '@/shared/ui/figures';
import { Facts, Sheet } from '@/shared/ui/sheet';
import type { Claim } from '../api/claims';
import type { ClaimAt } from '../api/use-claim-action';
import { ClaimActions } from './claim-actions';
import { BankPane, LoanPane, PapersPane } from './claim-panes';
import { DecisionSheet, OpinionsSheet, RemarksSheet } from './claim-sheets';
import { ComputationTable } from './computation-sheet';

/** The view of the enterprise, and of the bank, whom the server tells less. */
export function ClaimParty({ item, etag, bank }: ClaimAt & { bank: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <RemarksSheet item={item} />
      {!bank && <AmountSheet item={item} />}
      <ClaimActions item={item} etag={etag} />
      <DecisionSheet item={item} />
      <OpinionsSheet item={item} />
      {item.computation && <Sheet title={t('subsidy.pane.computation')} extra={item.policy.name} flush><ComputationTable computation={item.computation} /></Sheet>}
      <div className="zr-split zr-split--two">
        <section aria-label={t('subsidy.pane.loan')}>
          <div className="zr-split__head"><h2>{t('subsidy.pane.loan')}</h2></div>
          <LoanPane item={item} />
        </section>
        <section aria-label={t('subsidy.bank.title')}>
          <BankPane item={item} />
          <PapersPane item={item} />
          {!bank && <Declaration item={item} />}
        </section>
      </div>
    </>
  );
}

function AmountSheet({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const { claimedAmount, computation, proposedAmount } = item;
  return (
    <section className="zr-sheet">
      <dl className="zr-four zr-four--three">
        <div><dt>{t(claimedAmount ? 'subsidy.field.claimedAmount' : 'subsidy.field.estimatedAmount')}</dt><dd><Amount value={claimedAmount ?? computation?.amount} echo /></dd></div>
        <div><dt>{t('subsidy.field.proposedAmount')}</dt><dd><Amount value={proposedAmount} echo /></dd></div>
        <div><dt>{t('subsidy.field.declaredOn')}</dt><dd><DateText value={item.declaredOn} /></dd></div>
      </dl>
    </section>
  );
}

function Declaration({ item }: { item: Claim }) {
  const { t } = useTranslation();
  const { declaration } = item;
  return (
    <>
      <div className="zr-split__head"><h2>{t('subsidy.form.payee')}</h2></div>
      <div className="zr-split__block">
        <Facts
          items={[
            { label: t('subsidy.field.payeeBank'), value: declaration?.payeeBank },
            { label: t('subsidy.field.payeeAccount'), value: declaration?.payeeAccount },
            { label: t('subsidy.field.contactName'), value: declaration?.contactName },
            { label: t('subsidy.field.contactPhone'), value: declaration?.contactPhone },
          ]}
        />
      </div>
    </>
  );
}
