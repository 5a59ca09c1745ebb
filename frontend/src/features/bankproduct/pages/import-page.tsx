import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ProblemError } from '@/shared/api/problem';
import { banksQuery } from '@/shared/api/reference';
import { Icon } from '@/shared/ui/icon';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { StepsBar } from '@/shared/ui/steps-bar';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { importList, LISTS_KEY, previewList, templateUrl, type ListKind, type Preview } from '../api/lists';
import { PreviewSheets } from '../components/preview-sheets';
import '../components/bankproduct.css';

const HOME = { whitelist: '/whitelists', recommendation: '/recommendation-lists' } as const;

export function ImportWhitelistPage() {
  return <ImportPage kind="whitelist" />;
}

export function ImportRecommendationPage() {
  return <ImportPage kind="recommendation" />;
}

/** A list from a workbook: choose, look at what is wrong, then store the whole of it or nothing. */
function ImportPage({ kind }: { kind: ListKind }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const preview = useMutation<Preview, ProblemError, File>({ mutationFn: (chosen) => previewList(kind, chosen) });
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const chosen = event.target.files?.[0];
    event.target.value = '';
    if (!chosen) return;
    setFile(chosen);
    preview.mutate(chosen);
  };
  const startAfresh = () => {
    setFile(undefined);
    preview.reset();
  };
  const ready = preview.data?.errorCount === 0 && preview.data.rowCount > 0;
  return (
    <>
      <PageHeader
        title={t(`bankproduct.${kind}.import`)}
        crumbs={[{ label: t(`bankproduct.${kind}.title`), to: HOME[kind] }]}
        actions={<Button href={templateUrl(kind)} data-testid="template"><Icon name="download" />{t('bankproduct.import.template')}</Button>}
      />
      <StepsBar titles={[t('bankproduct.import.step.choose'), t('bankproduct.import.step.check'), t('bankproduct.import.step.store')]} at={ready ? 2 : file ? 1 : 0} onGo={() => undefined} />
      <Sheet title={t('bankproduct.import.step.choose')}>
        <span className="zr-upload__button">
          <Icon name="upload" />
          {t(file ? 'bankproduct.import.another' : 'bankproduct.import.choose')}
          <input type="file" accept=".xlsx" aria-label={t('bankproduct.import.choose')} disabled={preview.isPending} onChange={choose} data-testid="file" />
        </span>
        <span className="zr-upload__hint">{file ? file.name : t(`bankproduct.${kind}.columns`)}</span>
        <div role="status">{preview.isPending && <p className="zr-muted">{t('bankproduct.import.reading')}</p>}</div>
      </Sheet>
      {preview.error && <ProblemAlert problem={preview.error} />}
      {file && preview.data && preview.data.rowCount === 0 && <Sheet><p className="zr-bad" role="alert">{t('bankproduct.import.noRows')}</p></Sheet>}
      {file && preview.data && <PreviewSheets preview={preview.data} file={file} kind={kind} />}
      {ready && file && preview.data && <StoreForm kind={kind} file={file} preview={preview.data} onBack={startAfresh} />}
    </>
  );
}

interface Fields {
  title?: string;
  banks?: string[];
}

interface StoreProps {
  kind: ListKind;
  file: File;
  preview: Preview;
  onBack: () => void;
}

/** The promise of the import: how many lines, under which title, who will see it. */
function StoreForm({ kind, file, preview, onBack }: StoreProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const queries = useQueryClient();
  const { data: banks = [] } = useQuery(banksQuery);
  const { formProps, summary, submitting } = useProblemForm<Fields>({
    onSubmit: async ({ title, banks: chosen }) => {
      const stored = await importList(kind, file, title, chosen);
      await Promise.all([queries.invalidateQueries({ queryKey: LISTS_KEY }), queries.invalidateQueries({ queryKey: ['matching'] })]);
      notice.say(t(`bankproduct.${kind}.imported`, { count: stored.entryCount }));
      void navigate(`${HOME[kind]}/${stored.id}`);
    },
  });
  const titleLabel = t('bankproduct.recommendation.listTitle');
  return (
    <Form {...formProps} data-testid="store-form">
      {summary}
      <Sheet title={t('bankproduct.import.step.store')}>
        <Facts items={[{ label: t('bankproduct.import.file'), value: file.name }, { label: t('bankproduct.import.entryCount'), value: t('bankproduct.import.entries', { count: preview.rowCount }) }]} />
        {kind === 'recommendation' && (
          <div className="zr-form-grid zr-import-store">
            <Form.Item name="title" label={titleLabel} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: titleLabel }) }, { max: 80, message: t('problem.tooLong', { field: titleLabel, max: 80 }) }]}>
              <Input placeholder={t('bankproduct.recommendation.titleHint')} />
            </Form.Item>
            <Form.Item name="banks" label={t('bankproduct.recommendation.banksNow')} extra={t('bankproduct.recommendation.banksLater')}>
              <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={banks.map((bank) => ({ value: bank.id, label: bank.name }))} />
            </Form.Item>
          </div>
        )}
        <p className="zr-muted zr-import-promise">{t(`bankproduct.${kind}.promise`)}</p>
        <div className="zr-entry-do">
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="store">{t('bankproduct.import.submit', { count: preview.rowCount })}</Button>
          <Button onClick={onBack} disabled={submitting}>{t('bankproduct.import.back')}</Button>
        </div>
      </Sheet>
    </Form>
  );
}
