import { Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { useCommand } from '@/shared/api/use-command';
import { useSession } from '@/shared/session/session';
import { DateField } from '@/shared/ui/date-field';
import { FileUpload } from '@/shared/ui/file-upload';
import { useNotice } from '@/shared/ui/notice';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ASSETS_KEY, type Asset } from '../api/assets';
import { verifyOwnership } from '../api/disputes';

interface Entry {
  registerCheckedOn: string;
  copy?: StoredDocument[];
}

/** 权属核验: the bureau has seen the certificate or the register copy, and says of which day it is. */
export function VerifyOwnership({ asset, etag }: { asset: Asset; etag: string | undefined }) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const notice = useNotice();
  const [open, setOpen] = useState(false);
  const verify = useCommand<Asset, Entry>({
    send: ({ registerCheckedOn, copy }, intent) => verifyOwnership(asset.id, etag, { registerCheckedOn, fileId: copy?.[0]?.id }, intent),
    refreshes: [ASSETS_KEY, ['timeline', asset.id]],
    onDone: () => {
      setOpen(false);
      notice.say(t('ipasset.verify.done', { title: asset.title }));
    },
  });
  const { formProps, summary, submitting } = useProblemForm<Entry>({
    initialValues: { registerCheckedOn: businessDate },
    pointers: { '/fileId': ['copy'] },
    onSubmit: (values) => verify.mutateAsync(values),
  });
  const again = asset.ownership === 'VERIFIED';
  return (
    <Sheet title={t('ipasset.verify.title')}>
      {open ? (
        <Form<Entry> {...formProps}>
          {summary}
          <div className="zr-form-grid">
            <DateField name="registerCheckedOn" label={t('ipasset.verify.checkedOn')} required notAfterToday extra={t('ipasset.verify.checkedOnHint')} />
            <Form.Item className="zr-form-grid__wide" name="copy" label={t('ipasset.verify.copy')} extra={t('ipasset.verify.copyHint')}>
              <FileUpload />
            </Form.Item>
          </div>
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="verify">{t('ipasset.verify.submit')}</Button>{' '}
          <Button onClick={() => setOpen(false)} disabled={submitting}>{t('action.back')}</Button>
        </Form>
      ) : (
        <>
          <p className="zr-lead">{t(again ? 'ipasset.verify.was' : 'ipasset.verify.hint', { date: asset.ownershipCheckedOn })}</p>
          <Button type={again ? 'default' : 'primary'} data-action="verify-ownership" onClick={() => setOpen(true)}>{t(again ? 'ipasset.verify.again' : 'ipasset.verify.open')}</Button>
        </>
      )}
    </Sheet>
  );
}
