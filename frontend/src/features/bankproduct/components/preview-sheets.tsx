import { Button, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type ProblemError } from '@/shared/api/problem';
import { Icon } from '@/shared/ui/icon';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Sheet } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { saveErrors, type ListKind, type Preview } from '../api/lists';

type Row = Preview['rows'][number];
type Remark = Row['remarks'][number];

/** What is wrong with the file by row and column, and what was read. */
export function PreviewSheets({ preview, file, kind }: { preview: Preview; file: File; kind: ListKind }) {
  return (
    <>
      <Remarks preview={preview} file={file} kind={kind} />
      {preview.rows.length > 0 && <Rows preview={preview} />}
    </>
  );
}

function Remarks({ preview, file, kind }: { preview: Preview; file: File; kind: ListKind }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<ProblemError>();
  const wrong = preview.errorCount > 0;
  const remarks = preview.rows.flatMap((row) => row.remarks);
  const save = () => {
    setProblem(undefined);
    saveErrors(kind, file).catch((error: unknown) => setProblem(asProblem(error)));
  };
  return (
    <Sheet
      title={t('bankproduct.import.step.check')}
      flush
      extra={
        wrong ? (
          <Button size="small" onClick={save} data-testid="save-errors"><Icon name="download" />{t('bankproduct.import.errors')}</Button>
        ) : (
          <Chip family="done" icon="checkCircle">{t('bankproduct.import.faultless', { count: preview.rowCount })}</Chip>
        )
      }
    >
      {problem && <ProblemAlert problem={problem} />}
      {wrong && <p className="zr-import-note zr-bad" role="alert" data-testid="refused">{t('bankproduct.import.refused', { count: preview.errorCount, rows: preview.rowCount })}</p>}
      {!wrong && preview.warningCount > 0 && <p className="zr-import-note zr-warn" role="status">{t('bankproduct.import.warned', { count: preview.warningCount })}</p>}
      {preview.unknownColumns.length > 0 && <p className="zr-import-note zr-muted">{t('bankproduct.import.unknown', { columns: preview.unknownColumns.join(t('punctuation.list')) })}</p>}
      {remarks.length > 0 && (
        <Table<Remark>
          size="small"
          rowKey={(remark) => `${remark.cell}${remark.code}`}
          pagination={remarks.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
          scroll={{ x: true }}
          dataSource={remarks}
          columns={[
            { title: t('bankproduct.import.cell'), dataIndex: 'cell', width: 80 },
            { title: t('bankproduct.import.column'), key: 'column', render: (_, remark) => preview.columns.find((column) => column.key === remark.key)?.title ?? remark.key },
            { title: t('bankproduct.import.problem'), key: 'message', render: (_, remark) => <span className={remark.error ? 'zr-bad' : 'zr-warn'}>{remark.message}</span> },
            { title: t('bankproduct.import.fix'), key: 'fix', render: (_, remark) => remark.fix || '—' },
          ]}
        />
      )}
    </Sheet>
  );
}

function Rows({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const remarkOf = (row: Row, letters: string) => row.remarks.find((remark) => remark.cell === `${letters}${row.row}`);
  return (
    <Sheet title={t('bankproduct.import.rows', { count: preview.rows.length, all: preview.rowCount })} flush>
      <Table<Row>
        className="zr-import-table"
        size="small"
        rowKey="row"
        pagination={preview.rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: true }}
        dataSource={preview.rows}
        columns={[
          { title: t('bankproduct.import.row'), dataIndex: 'row', fixed: 'left', width: 60 },
          ...preview.columns.map((column, index) => ({
            title: column.key ? column.title : <s>{column.title}</s>,
            key: column.letters,
            onCell: (row: Row) => {
              const remark = remarkOf(row, column.letters);
              return { className: remark ? `zr-import-cell--${remark.error ? 'error' : 'warning'}` : undefined };
            },
            render: (_: unknown, row: Row) => {
              const remark = remarkOf(row, column.letters);
              return (
                <>
                  {row.cells[index] ?? ''}
                  {remark && <span className="zr-visually-hidden">{remark.message}</span>}
                </>
              );
            },
          })),
        ]}
      />
    </Sheet>
  );
}
