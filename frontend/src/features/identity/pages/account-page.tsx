import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/use-command';
import { useSession } from '@/shared/session/session';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { changePassword } from '../api/administration';
import { passwordRules, RepeatField } from '../components/account-fields';

interface Entry {
  currentPassword: string;
  newPassword: string;
  repeated: string;
}

/** Who I am here, and a new password. */
export function AccountPage() {
  const { t } = useTranslation();
  const { user, organisation, roles } = useSession();
  const notice = useNotice();
  const change = useCommand<unknown, Omit<Entry, 'repeated'>>({ send: changePassword });
  const { form, formProps, summary, submitting } = useProblemForm<Entry>({
    onSubmit: async ({ currentPassword, newPassword }) => {
      await change.mutateAsync({ currentPassword, newPassword });
      form.resetFields();
      notice.say(t('identity.own.changed'));
    },
  });
  return (
    <>
      <PageHeader title={t('identity.own.title')} />
      <Sheet title={t('identity.own.who')}>
        <Facts
          columns={2}
          items={[
            { label: t('identity.account.displayName'), value: user.displayName },
            { label: t('identity.account.username'), value: user.username },
            { label: t('identity.field.organisation'), value: organisation.name },
            { label: t('identity.field.roles'), value: roles.map((role) => t(`role.${role}`)).join(t('punctuation.list')) },
          ]}
        />
      </Sheet>
      <Sheet title={t('identity.own.password')}>
        <Form<Entry> {...formProps}>
          {summary}
          <div className="zr-form-grid">
            <Form.Item className="zr-form-grid__wide" name="currentPassword" label={t('identity.own.current')} rules={[{ required: true, message: t('problem.required', { field: t('identity.own.current') }) }]}>
              <Input.Password autoComplete="current-password" />
            </Form.Item>
            <Form.Item name="newPassword" label={t('identity.own.new')} rules={passwordRules(t, t('identity.own.new'))}>
              <Input.Password autoComplete="new-password" />
            </Form.Item>
            <RepeatField of="newPassword" />
          </div>
          <p className="zr-muted zr-lead">{t('identity.own.hint')}</p>
          <Button type="primary" htmlType="submit" loading={submitting}>{t('identity.own.submit')}</Button>
        </Form>
      </Sheet>
    </>
  );
}
