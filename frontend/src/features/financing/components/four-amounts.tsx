import { useTranslation } from 'react-i18next';
import { Amount } from '@/shared/ui/figures';
import { Sheet } from '@/shared/ui/sheet';
import type { Case } from '../api/cases';

const KINDS = ['registeredSecuredAmount', 'creditLine', 'disbursedAmount', 'outstandingBalance'] as const;

/** 登记担保金额, 授信额度, 放款额, 余额: side by side and never mixed. */
export function FourAmounts({ item }: { item: Case }) {
  const { t } = useTranslation();
  if (KINDS.every((kind) => !item.amounts[kind])) return null;
  return (
    <Sheet title={t('financing.amounts.title')} flush>
      <dl className="zr-four" data-testid="four-amounts">
        {KINDS.map((kind) => (
          <div key={kind} data-amount={kind}>
            <dt>{t(`financing.amounts.${kind}`)}</dt>
            <dd><Amount value={item.amounts[kind]} echo /></dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
