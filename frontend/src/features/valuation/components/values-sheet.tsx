import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole, useSession, type Role } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { rightQuery, valuesQuery, type Value } from '../api/values';
import { BankValueForm } from './bank-value-form';
import { DeclareValueForm } from './declare-value-form';
import { ValueRow } from './value-row';
import './valuation.css';

const OWNERS: readonly Role[] = ['ENTERPRISE_OPERATOR', 'ENTERPRISE_SIGNATORY'];
const VALUERS: readonly Role[] = ['BANK_OFFICER', 'BANK_APPROVER'];

/** All values on record of a right, the current one first, and the way to add one. */
export function ValuesSheet({ assetId }: { assetId: string }) {
  const { t } = useTranslation();
  const session = useSession();
  const [adding, setAdding] = useState(false);
  const query = useQuery(valuesQuery(assetId));
  const owner = hasRole(session, OWNERS);
  const bank = hasRole(session, VALUERS);
  const done = () => setAdding(false);
  const add = (owner || bank) && !adding && (
    <Button size="small" onClick={() => setAdding(true)} data-testid="add-value">
      <Icon name="plus" />{t(owner ? 'valuation.add' : 'valuation.addOfBank')}
    </Button>
  );
  return (
    <Sheet title={t('valuation.title')} extra={add} flush>
      {adding && (
        <div className="zr-value-form">
          {owner ? <DeclareValueForm assetId={assetId} onDone={done} onCancel={done} /> : <BankValueForm assetId={assetId} onDone={done} onCancel={done} />}
        </div>
      )}
      <QueryView query={query} rows={3}>{(values) => <Values assetId={assetId} values={values} owner={owner} />}</QueryView>
    </Sheet>
  );
}

function Values({ assetId, values, owner }: { assetId: string; values: Value[]; owner: boolean }) {
  const { t } = useTranslation();
  const { data: right } = useQuery(rightQuery(assetId));
  if (values.length === 0) return <EmptyState icon="yuan" title={t('valuation.empty')} hint={owner ? t('valuation.emptyHint') : undefined} />;
  const current = values.find((value) => value.counts && value.amount === right?.currentValue?.amount && value.kind === right.currentValue.kind && value.validUntil === right.currentValue.validUntil);
  const ordered = [...values].sort((a, b) => Number(b === current) - Number(a === current) || b.valuedOn.localeCompare(a.valuedOn));
  return (
    <ul className="zr-values" data-testid="values">
      {ordered.map((value) => <ValueRow key={value.id} value={value} current={value === current} />)}
    </ul>
  );
}
