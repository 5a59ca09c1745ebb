import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { sum } from '@/shared/lib/numbers';
import { Amount } from '@/shared/ui/figures';
import type { ClaimRow } from '../api/claims';

interface Props {
  rows: readonly ClaimRow[];
  busy: boolean;
  onAdd: (ids: string[]) => void;
}

/** Claims of the call with an agreed amount that are in no list yet: choose, and put them in. */
export function Waiting({ rows, busy, onAdd }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>(rows.map((row) => row.id));
  if (rows.length === 0) return <p className="zr-sheet__body zr-muted">{t('subsidy.batch.noneWaiting')}</p>;
  const total = sum(rows.filter((row) => chosen.includes(row.id)).map((row) => row.proposedAmount ?? '0'));
  const toggle = (id: string, on: boolean) => setChosen((old) => (on ? [...old, id] : old.filter((other) => other !== id)));
  return (
    <>
      <ul className="zr-cards" data-testid="waiting">
        {rows.map((row) => (
          <li key={row.id}>
            <div className="zr-card">
              <div className="zr-card__line">
                <Checkbox checked={chosen.includes(row.id)} onChange={(event) => toggle(row.id, event.target.checked)}>{row.enterpriseName} <span className="zr-muted">{row.county.name}</span></Checkbox>
                <b><Amount value={row.proposedAmount} /></b>
              </div>
              <div className="zr-card__line zr-card__line--meta"><Link to={`/claims/${row.id}`}>{row.claimNo}</Link><span>{row.bankName}</span></div>
            </div>
          </li>
        ))}
      </ul>
      <div className="zr-batch">
        <span>{t('subsidy.batch.chosen', { count: chosen.length })} <b><Amount value={total} /></b></span>
        <Button type="primary" disabled={chosen.length === 0} loading={busy} onClick={() => onAdd([...chosen])} data-testid="add-claims">{t('subsidy.batch.add', { count: chosen.length })}</Button>
      </div>
    </>
  );
}
