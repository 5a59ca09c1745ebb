import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { Facts, Sheet } from '@/shared/ui/sheet';
import type { Case } from '../api/cases';
import type { CaseAt } from '../api/use-case-action';
import { CaseActions } from './case-actions';
import { useFieldName } from './case-words';
import { Papers } from './checks-pane';
import { CollateralTable } from './collateral-table';
import { ContractSheet } from './contract-panel';
import { DecisionSheet } from './decision-panels';
import { FourAmounts } from './four-amounts';
import { RepaymentsSheet } from './repayments-sheet';
import { RequestPane } from './request-pane';

/** The view of the enterprise, and of the bureau, whom the server tells less. */
export function PartyCase({ item, etag }: CaseAt) {
  const { t } = useTranslation();
  const requested = item.rounds.length > 0;
  return (
    <>
      {item.state === 'RETURNED' && <OpenRemarks item={item} />}
      <FourAmounts item={item} />
      <DecisionSheet item={item} />
      <CaseActions item={item} etag={etag} />
      <ContractSheet item={item} />
      <RepaymentsSheet item={item} etag={etag} />
      {requested ? (
        <div className="zr-split zr-split--two">
          <section aria-label={t('financing.pane.request')}>
            <div className="zr-split__head"><h2>{t('financing.pane.request')}</h2></div>
            <RequestPane item={item} />
          </section>
          <section aria-label={t('financing.pane.collateral')}>
            <div className="zr-split__head"><h2>{t('financing.pane.collateral')}</h2><span className="zr-tag">{t('financing.right.count', { count: item.collateral.length })}</span></div>
            <CollateralTable item={item} etag={etag} />
            <Papers item={item} />
          </section>
        </div>
      ) : (
        <>
          <Parties item={item} />
          {item.collateral.length > 0 && <Sheet title={t('financing.pane.collateral')} flush><CollateralTable item={item} etag={etag} /></Sheet>}
        </>
      )}
    </>
  );
}

function OpenRemarks({ item }: { item: Case }) {
  const { t } = useTranslation();
  const fieldName = useFieldName(item);
  const open = item.remarks.filter((remark) => remark.round === item.round);
  return (
    <Sheet title={t('financing.remark.open', { count: open.length })}>
      <ul className="zr-missing" data-testid="open-remarks">
        {open.map((remark) => (
          <li key={remark.field + remark.text} className="zr-bad"><Icon name="triangle" /> <b>{fieldName(remark.field)}</b>{t('punctuation.colon')}{remark.text}</li>
        ))}
      </ul>
    </Sheet>
  );
}

/** What a bureau sees of who is in the case. */
function Parties({ item }: { item: Case }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('financing.parties')}>
      <Facts
        columns={2}
        items={[
          { label: t('financing.field.enterprise'), value: item.enterprise.name },
          { label: t('financing.field.uscc'), value: item.enterprise.uscc },
          { label: t('financing.field.bank'), value: item.bank.name },
          { label: t('financing.field.product'), value: item.productName },
        ]}
      />
    </Sheet>
  );
}
