import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { sum } from '@/shared/lib/numbers';
import { Amount } from '@/shared/ui/figures';
import type { ClaimRow } from '../api/claims';

/** The total of the page under the desk's columns; it ties with the rows. */
export function ClaimTotals({ rows }: { rows: readonly ClaimRow[] }) {
  const { t } = useTranslation();
  const of = (amounts: readonly (string | undefined)[]) => sum(amounts.map((amount) => amount ?? '0'));
  return (
    <Table.Summary.Row className="zr-total-row">
      <Table.Summary.Cell index={0} colSpan={3}>{t('list.pageTotal')}{t('punctuation.dot')}{t('list.total', { count: rows.length, unit: t('subsidy.list.unit') })}</Table.Summary.Cell>
      <Table.Summary.Cell index={3} align="right"><Amount value={of(rows.map((row) => row.claimedAmount))} unit={false} /></Table.Summary.Cell>
      <Table.Summary.Cell index={4} align="right"><Amount value={of(rows.map((row) => row.computedAmount))} unit={false} /></Table.Summary.Cell>
      <Table.Summary.Cell index={5} align="right"><Amount value={of(rows.map((row) => row.difference))} unit={false} /></Table.Summary.Cell>
      <Table.Summary.Cell index={6} align="right"><Amount value={of(rows.map((row) => row.proposedAmount))} unit={false} /></Table.Summary.Cell>
      <Table.Summary.Cell index={7} colSpan={4} />
    </Table.Summary.Row>
  );
}
