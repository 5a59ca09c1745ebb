import { useTranslation } from 'react-i18next';
import { Amount, DateText } from '@/shared/ui/figures';
import { Facts, Sheet } from '@/shared/ui/sheet';
import type { Case } from '../api/cases';

/** A disbursement that waits for its second check; only the bank sees it. */
export function PendingDisbursement({ item }: { item: Case }) {
  const { t } = useTranslation();
  const entry = item.disbursement;
  if (!entry || entry.confirmedBy) return null;
  return (
    <Sheet title={t('financing.loan.pending')}>
      <Facts
        columns={2}
        items={[
          { label: t('financing.amounts.disbursedAmount'), value: <Amount value={entry.amount} echo /> },
          { label: t('financing.loan.disbursedOn'), value: <DateText value={entry.disbursedOn} /> },
          { label: t('financing.loan.enteredBy'), value: entry.enteredBy },
        ]}
      />
    </Sheet>
  );
}
