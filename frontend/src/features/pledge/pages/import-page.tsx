import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { asProblem, type ProblemError } from '@/shared/api/problem';
import { wan } from '@/shared/lib/numbers';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { Amount, DateText } from '@/shared/ui/figures';
import { Icon } from '@/shared/ui/icon';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Sheet } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { StepsBar } from '@/shared/ui/steps-bar';
import { importFile, previewImport, saveErrors, TEMPLATE_URL, type ImportedTotal, type Preview } from '../api/imports';
import { PLEDGE_KEY } from '../api/registrations';
import '../components/pledge.css';

/** A bureau's list of registrations made elsewhere: choose, look, import; the whole list or nothing. */
export function ImportPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const preview = useMutation<Preview, ProblemError, File>({ mutationFn: previewImport, onError: asProblem });
  const store = useMutation<ImportedTotal, ProblemError, File>({
    mutationFn: importFile,
    onSuccess: async (total) => {
      await queries.invalidateQueries({ queryKey: PLEDGE_KEY });
      notice.say(t('pledge.import.done', { count: total.rows, wan: wan(total.securedAmount) }));
      void navigate('/pledges/imported');
    },
  });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (!chosen) return;
    setFile(chosen);
    store.reset();
    preview.mutate(chosen);
  };
  const startAgain = () => {
    setFile(undefined);
    preview.reset();
    store.reset();
  };
  const goTo = (step: number) => {
    if (step === 0) startAgain();
    else document.getElementById('checked')?.scrollIntoView({ behavior: 'smooth' });
  };
  const ready = file && preview.data?.wrongRows === 0;
  return (
    <>
      <PageHeader
        title={t('pledge.import.title')}
        crumbs={[{ label: t('pledge.list.title'), to: '/pledges' }, { label: t('pledge.imported.title'), to: '/pledges/imported' }]}
        actions={<Button href={TEMPLATE_URL}><Icon name="download" />{t('pledge.import.template')}</Button>}
      />
      <StepsBar titles={[t('pledge.import.step.choose'), t('pledge.import.step.check'), t('pledge.import.step.store')]} at={ready ? 2 : file ? 1 : 0} onGo={goTo} />
      <Sheet title={t('pledge.import.step.choose')}>
        <span className="zr-upload__button">
          <Icon name="upload" />
          {t(file ? 'pledge.import.another' : 'pledge.import.choose')}
          <input type="file" accept=".xlsx" aria-label={t('pledge.import.choose')} disabled={preview.isPending || store.isPending} onChange={choose} />
        </span>
        <span className="zr-upload__hint">{file ? file.name : t('pledge.import.hint')}</span>
        <div role="status">{preview.isPending && <p className="zr-muted">{t('pledge.import.reading')}</p>}</div>
      </Sheet>
      {preview.error && <ProblemAlert problem={preview.error} />}
      {file && preview.data && <div id="checked"><Checked preview={preview.data} file={file} /></div>}
      {ready && preview.data && (
        <ConfirmSheet
          title={t('pledge.import.step.store')}
          groups={[
            {
              title: file.name,
              items: [
                { label: t('pledge.import.rows'), value: t('pledge.import.rowCount', { count: preview.data.rows }) },
                { label: t('pledge.field.securedAmount'), value: <Amount value={preview.data.securedAmount} echo /> },
              ],
            },
          ]}
          promise={t('pledge.import.promise')}
          confirmLabel={t('pledge.import.submit', { count: preview.data.rows })}
          onConfirm={() => store.mutate(file)}
          onBack={startAgain}
          busy={store.isPending}
          problem={store.error}
        />
      )}
    </>
  );
}

function Checked({ preview, file }: { preview: Preview; file: File }) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<ProblemError>();
  const wrong = preview.wrongRows > 0;
  const save = () => saveErrors(file).catch((error: unknown) => setProblem(asProblem(error)));
  return (
    <>
      <Sheet
        title={t('pledge.import.step.check')}
        flush
        extra={
          wrong ? (
            <Button size="small" onClick={() => void save()}><Icon name="download" />{t('pledge.import.errors')}</Button>
          ) : (
            <Chip family="done" icon="checkCircle">{t('pledge.import.faultless', { count: preview.rows })}</Chip>
          )
        }
      >
        {problem && <ProblemAlert problem={problem} />}
        {wrong && <p className="zr-review zr-bad" role="alert">{t('pledge.import.refused', { wrong: preview.wrongRows, rows: preview.rows })}</p>}
        {preview.unknownColumns.length > 0 && <p className="zr-review zr-muted">{t('pledge.import.unknown', { columns: preview.unknownColumns.join(t('punctuation.list')) })}</p>}
        {preview.remarks.length > 0 && (
          <Table
            size="small"
            rowKey={(remark) => `${remark.cell}${remark.code}`}
            pagination={false}
            scroll={{ x: true }}
            dataSource={preview.remarks}
            columns={[
              { title: t('pledge.import.cell'), dataIndex: 'cell', width: 80 },
              { title: t('pledge.import.problem'), key: 'reason', render: (_, remark) => <span className={remark.error ? 'zr-bad' : 'zr-warn'}>{remark.reason}</span> },
              { title: t('pledge.import.fix'), dataIndex: 'fix' },
            ]}
          />
        )}
      </Sheet>
      {preview.lines.length > 0 && (
        <Sheet title={t('pledge.import.lines', { count: preview.lines.length })} flush>
          <Table
            size="small"
            rowKey="registrationNo"
            pagination={false}
            scroll={{ x: true }}
            dataSource={preview.lines}
            columns={[
              { title: t('pledge.field.pledgor'), dataIndex: 'pledgorName' },
              { title: t('pledge.field.pledgee'), dataIndex: 'pledgeeName' },
              { title: t('pledge.field.rightType'), key: 'type', render: (_, line) => t('pledge.rightsOf', { type: t(`pledge.rightType.${line.rightType}`), count: line.assetNos.length }) },
              { title: t('pledge.field.registrationNo'), key: 'no', render: (_, line) => <span className="zr-nowrap">{line.registrationNo}</span> },
              { title: t('pledge.field.registeredOn'), key: 'on', render: (_, line) => <DateText value={line.registeredOn} /> },
              { title: t('pledge.field.securedAmountYuan'), key: 'amount', align: 'right', render: (_, line) => <Amount value={line.securedAmount} unit={false} /> },
            ]}
          />
        </Sheet>
      )}
    </>
  );
}
