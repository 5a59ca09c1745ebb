import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { useDraft } from '@/shared/lib/draft';
import { dateTime } from '@/shared/lib/dates';
import { bareNumber, checkPatentNumber } from '@/shared/lib/identifiers';
import { useSession } from '@/shared/session/session';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { StepForm } from '@/shared/ui/step-form';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ASSETS_KEY, createAsset, type Asset, type NewAsset } from '../api/assets';
import { BasicsStep, NumberStep, StatusStep, type AssetForm } from '../components/asset-form-steps';
import { useAssetReview } from '../components/asset-review';

function requestOf(values: AssetForm): NewAsset {
  const { documents = [], registrationDate, niceClass, filingDate, grantDate, ...rest } = values;
  const own = values.kind === 'TRADEMARK' ? { registrationDate, niceClass } : { filingDate, grantDate };
  const checked = checkPatentNumber(values.assetNo);
  const assetNo = values.kind !== 'TRADEMARK' && checked.ok ? checked.number : bareNumber(values.assetNo);
  return { ...rest, ...own, assetNo, documentIds: documents.map((document) => document.id) };
}

/** Puts a patent or trademark on record: number, facts, status with its source, then a check of everything. */
export function ListAssetPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const { organisation, user } = useSession();
  const draft = useDraft<AssetForm>(`ipasset.new.${user.id}`);
  const [restoredAt, setRestoredAt] = useState(draft.restored?.at);
  const create = useCommand<Asset, NewAsset>({
    send: createAsset,
    refreshes: [ASSETS_KEY],
    onDone: (asset) => {
      draft.discard();
      notice.say(t('ipasset.create.done', { title: asset.title, date: asset.expiryDate }));
      void navigate(`/ip-assets/${asset.id}`);
    },
  });
  const empty: Partial<AssetForm> = { kind: 'INVENTION', owners: [{ name: organisation.name }], legalStatus: 'VALID' };
  const problemForm = useProblemForm<AssetForm>({
    initialValues: { ...empty, ...draft.restored?.values },
    onSubmit: (values) => create.mutateAsync(requestOf(values)),
    pointers: { '/documentIds': ['documents'] },
  });
  const review = useAssetReview();

  const startAfresh = () => {
    draft.discard();
    problemForm.form.setFieldsValue({ title: undefined, assetNo: undefined, filingDate: undefined, grantDate: undefined, registrationDate: undefined, niceClass: undefined, statusAsOf: undefined, documents: [], ...empty });
    setRestoredAt(undefined);
  };
  return (
    <>
      <PageHeader title={t('ipasset.create.title')} crumbs={[{ label: t('ipasset.list.title'), to: '/ip-assets' }]} />
      {restoredAt && (
        <p className="zr-muted" data-testid="draft-restored">
          {t('form.restored', { time: dateTime(restoredAt) })}{' '}
          <button type="button" className="zr-text-button" onClick={startAfresh}>{t('form.discard')}</button>
        </p>
      )}
      <StepForm<AssetForm>
        problemForm={problemForm}
        draft={draft}
        submitLabel={t('ipasset.create.submit')}
        promise={t('ipasset.create.promise')}
        missing={review.missing}
        steps={[
          { key: 'number', title: t('ipasset.step.number'), fields: ['kind', 'assetNo'], content: <NumberStep />, review: review.number },
          { key: 'basics', title: t('ipasset.step.basics'), fields: ['title', 'filingDate', 'grantDate', 'registrationDate', 'niceClass', 'owners'], content: <BasicsStep />, review: review.basics },
          { key: 'status', title: t('ipasset.step.status'), fields: ['legalStatus', 'statusAsOf', 'documents'], content: <StatusStep />, review: review.status },
        ]}
      />
    </>
  );
}
