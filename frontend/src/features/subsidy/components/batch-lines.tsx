import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Amount } from '@/shared/ui/figures';
import { StateChip } from '@/shared/ui/state-chip';
import type { Batch } from '../api/batches';

interface Props {
  batch: Batch;
  /** Takes a line out again, while the list is a draft. */
  onRemove?: (claimId: string) => void;
  busy?: boolean;
}

/** The lines of a list with their total, which ties. */
export function BatchLines({ batch, onRemove, busy = false }: Props) {
  const { t } = useTranslation();
  return (
    <table className="zr-lines" data-testid="lines">
      <thead>
        <tr>
          <th scope="col">{t('subsidy.notice.no')}</th>
          <th scope="col">{t('strip.caseNo')}</th>
          <th scope="col">{t('subsidy.field.enterprise')}</th>
          <th scope="col">{t('subsidy.field.county')}</th>
          <th scope="col">{t('subsidy.field.rights')}</th>
          <th scope="col">{t('subsidy.field.bank')}</th>
          <th scope="col" className="zr-num">{t('subsidy.field.proposedAmount')} ({t('amount.yuan')})</th>
          <th scope="col">{t('strip.state')}</th>
        </tr>
      </thead>
      <tbody>
        {batch.lines.map((line, index) => (
          <tr key={line.claimId} data-row={line.claimId} className={line.state === 'SUSPENDED' ? 'zr-lines__contested' : undefined}>
            <td data-label={t('subsidy.notice.no')}>{line.lineNo ?? index + 1}</td>
            <td><Link className="zr-nowrap" to={`/claims/${line.claimId}`}>{line.claimNo}</Link></td>
            <td><b>{line.enterpriseName}</b></td>
            <td>{line.county.name}</td>
            <td data-label={t('subsidy.field.rights')}>{line.assetNos.map((no) => <div key={no}>{no}</div>)}</td>
            <td>{line.bankName}</td>
            <td data-label={t('subsidy.field.proposedAmount')} className="zr-num"><Amount value={line.proposedAmount} unit={false} /></td>
            <td>
              <StateChip of="claim" state={line.state} />
              {onRemove && <Button size="small" disabled={busy} onClick={() => onRemove(line.claimId)} aria-label={`${t('action.remove')} ${line.claimNo}`}>{t('action.remove')}</Button>}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={6}>{t('subsidy.notice.total', { count: batch.lines.length })} <small lang="zh-CN">{batch.totalInCapitals}</small></td>
          <td className="zr-num"><Amount value={batch.total} unit={false} /></td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
