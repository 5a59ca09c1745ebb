import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ASSETS_KEY, type Asset } from '../api/assets';
import { joinAsset, type RightKey } from '../api/disputes';
import { addressOf, keyIn, RightKeyFields } from '../components/right-key-fields';

/** A co-owner joins the record of a right that another owner has listed. */
export function JoinAssetPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const notice = useNotice();
  const join = useCommand<Asset, RightKey>({
    send: joinAsset,
    refreshes: [ASSETS_KEY],
    onDone: (asset) => {
      notice.say(t('ipasset.join.done', { title: asset.title }));
      void navigate(`/ip-assets/${asset.id}`);
    },
  });
  const { formProps, summary, submitting, errors, form } = useProblemForm<RightKey>({ initialValues: keyIn(search), onSubmit: (key) => join.mutateAsync(key) });
  const refused = errors.length > 0 && join.error?.fields.some((field) => field.code === 'ip-asset.not-an-owner');
  return (
    <>
      <PageHeader title={t('ipasset.join.title')} crumbs={[{ label: t('ipasset.list.title'), to: '/ip-assets' }]} />
      <Sheet title={t('ipasset.join.which')}>
        <Form<RightKey> {...formProps}>
          <p className="zr-muted zr-lead">{t('ipasset.join.lead')}</p>
          {summary}
          {refused && <p className="zr-lead"><Link to={addressOf('/disputes/new', form.getFieldsValue())}>{t('ipasset.dispute.open')}</Link></p>}
          <RightKeyFields />
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="join">{t('ipasset.join.submit')}</Button>
        </Form>
      </Sheet>
    </>
  );
}
