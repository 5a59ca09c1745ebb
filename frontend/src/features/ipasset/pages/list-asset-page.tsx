import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { ProblemError } from '@/shared/api/problem';
import { useCommand } from '@/shared/api/use-command';
import { useDraft } from '@/shared/lib/draft';
import { dateTime } from '@/shared/lib/dates';
import { bareNumber, checkPatentNumber } from '@/shared/lib/identifiers';
import { hasRole, useSession } from '@/shared/session/session';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { StepForm } from '@/shared/ui/step-form';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ASSETS_KEY, createAsset, type Asset, type NewAsset } from '../api/assets';
import { BasicsStep, NumberStep, OwnersStep, type AssetForm } from '../components/asset-form-steps';
import { useAssetReview } from '../components/asset-review';
import { addressOf } from '../components/right-key-fields';

const EMPTY: Partial<AssetForm> = {
  kind: 'INVENTION',
  assetNo: undefined,
  title: undefined,
  filingDate: undefined,
  grantDate: undefined,
  sameDayUtilityModel: false,
  niceClass: undefined,
  registrationDate: undefined,
  termEndsOn: undefined,
  coOwners: [],
  ownSharePercent: undefined,
};

/** What belongs to this kind of right, with the number as the register writes it. */
function requestOf(values: AssetForm): NewAsset {
  const { kind, title, coOwners = [] } = values;
  const owners = { coOwners, ownSharePercent: coOwners.length > 0 ? values.ownSharePercent : undefined };
  if (kind === 'TRADEMARK') {
    const { niceClass, registrationDate, termEndsOn } = values;
    return { kind, title, assetNo: bareNumber(values.assetNo), niceClass, registrationDate, termEndsOn, ...owners };
  }
  const { filingDate, grantDate, sameDayUtilityModel } = values;
  const checked = checkPatentNumber(values.assetNo);
  return { kind, title, assetNo: checked.ok ? checked.number : values.assetNo, filingDate, grantDate, sameDayUtilityModel, ...owners };
}

/** Puts a patent or trademark on record: number, facts, owners, then a check of everything. */
export function ListAssetPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const { user } = useSession();
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
  const problemForm = useProblemForm<AssetForm>({
    initialValues: { ...EMPTY, ...draft.restored?.values },
    onSubmit: (values) => create.mutateAsync(requestOf(values)),
  });
  const review = useAssetReview();

  const startAfresh = () => {
    draft.discard();
    problemForm.form.setFieldsValue(EMPTY);
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
      <ListedAlready problem={create.error} of={problemForm.form.getFieldsValue(true) as AssetForm} />
      <StepForm<AssetForm>
        problemForm={problemForm}
        draft={draft}
        submitLabel={t('ipasset.create.submit')}
        promise={t('ipasset.create.promise')}
        missing={review.missing}
        steps={[
          { key: 'number', title: t('ipasset.step.number'), fields: ['kind', 'assetNo'], content: <NumberStep />, review: review.number },
          {
            key: 'basics',
            title: t('ipasset.step.basics'),
            fields: ['title', 'filingDate', 'grantDate', 'sameDayUtilityModel', 'niceClass', 'registrationDate', 'termEndsOn'],
            content: <BasicsStep />,
            review: review.basics,
          },
          { key: 'owners', title: t('ipasset.step.owners'), fields: ['coOwners', 'ownSharePercent'], content: <OwnersStep />, review: review.owners },
        ]}
      />
    </>
  );
}

/** A right has one record: where it is, or how to come to it. */
function ListedAlready({ problem, of }: { problem: ProblemError | null; of: AssetForm }) {
  const { t } = useTranslation();
  const session = useSession();
  const code = problem?.fields.find((field) => field.pointer === '/assetNo')?.code;
  if (code === 'ip-asset.in-own-list') {
    return <p className="zr-lead" data-testid="in-own-list"><Link to={`/ip-assets?keyword=${encodeURIComponent(bareNumber(of.assetNo))}`}>{t('ipasset.create.inOwnList')}</Link></p>;
  }
  if (code !== 'ip-asset.already-listed') return null;
  return (
    <p className="zr-lead" data-testid="listed-elsewhere">
      <Link to={addressOf('/ip-assets/join', of)}>{t('ipasset.create.join')}</Link>
      {hasRole(session, ['ENTERPRISE_SIGNATORY']) && <>{t('punctuation.dot')}<Link to={addressOf('/disputes/new', of)}>{t('ipasset.create.dispute')}</Link></>}
    </p>
  );
}
