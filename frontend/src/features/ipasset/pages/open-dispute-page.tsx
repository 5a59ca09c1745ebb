import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { StoredDocument } from '@/shared/api/documents';
import { useCommand } from '@/shared/api/use-command';
import { FileUpload } from '@/shared/ui/file-upload';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ASSETS_KEY } from '../api/assets';
import { keyOf, openDispute, type Dispute, type RightKey } from '../api/disputes';
import { keyIn, RightKeyFields } from '../components/right-key-fields';

interface Entry extends RightKey {
  reason: string;
  papers: StoredDocument[];
}

/** An enterprise says that a right which another has listed is its own. */
export function OpenDisputePage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const notice = useNotice();
  const open = useCommand<Dispute, Entry>({
    send: ({ reason, papers, ...key }, intent) => openDispute({ ...keyOf(key), reason, fileId: papers[0]?.id ?? '' }, intent),
    refreshes: [ASSETS_KEY],
    onDone: (dispute) => {
      notice.say(t('ipasset.dispute.opened', { office: dispute.heldBy?.organisation ?? t('ipasset.dispute.office') }));
      void navigate(`/disputes/${dispute.id}`);
    },
  });
  const { formProps, summary, submitting } = useProblemForm<Entry>({
    initialValues: keyIn(search),
    pointers: { '/fileId': ['papers'] },
    onSubmit: (values) => open.mutateAsync(values),
  });
  const required = (field: string) => t('problem.required', { field });
  return (
    <>
      <PageHeader title={t('ipasset.dispute.open')} crumbs={[{ label: t('ipasset.dispute.title'), to: '/disputes' }]} />
      <Sheet title={t('ipasset.dispute.claim')}>
        <Form<Entry> {...formProps}>
          <p className="zr-muted zr-lead">{t('ipasset.dispute.lead')}</p>
          {summary}
          <RightKeyFields />
          <Form.Item name="reason" label={t('ipasset.dispute.reason')} extra={t('ipasset.dispute.reasonHint')} rules={[{ required: true, whitespace: true, message: required(t('ipasset.dispute.reason')) }]}>
            <Input.TextArea rows={4} maxLength={1000} />
          </Form.Item>
          <Form.Item name="papers" label={t('ipasset.dispute.paper')} extra={t('ipasset.dispute.paperHint')} rules={[{ required: true, type: 'array', min: 1, message: required(t('ipasset.dispute.paper')) }]}>
            <FileUpload />
          </Form.Item>
          <p className="zr-muted zr-lead">{t('ipasset.dispute.promise')}</p>
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="open-dispute">{t('ipasset.dispute.submit')}</Button>
        </Form>
      </Sheet>
    </>
  );
}
