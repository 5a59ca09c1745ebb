import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { PageHeader } from '@/shared/ui/page-header';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { makeFirstAdministrator, type FirstAdministrator } from '../api/registration';
import { AccountFields } from '../components/account-fields';

type Entry = FirstAdministrator & { repeated: string };

/** The first administrator of a new installation, by the one-time token from its log. */
export function FirstAdministratorPage() {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const make = useCommand<unknown, FirstAdministrator>({ send: (administrator) => makeFirstAdministrator(administrator), onDone: () => setDone(true) });
  const { formProps, summary, submitting } = useProblemForm<Entry>({
    onSubmit: ({ token, username, displayName, password }) => make.mutateAsync({ token, username, displayName, password }),
  });
  return (
    <div className="zr-portal__in zr-portal__page">
      <PageHeader title={t('identity.first.title')} crumbs={[{ label: t('shell.portalHome'), to: '/' }]} />
      <Sheet title={t('identity.first.sheet')}>
        {done ? (
          <p>{t('identity.first.done')} <Link to="/login">{t('identity.register.toLogin')}</Link></p>
        ) : (
          <Form<Entry> {...formProps}>
            <p className="zr-muted zr-lead">{t('identity.first.lead')}</p>
            {summary}
            <Form.Item name="token" label={t('identity.first.token')} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: t('identity.first.token') }) }]}>
              <Input autoComplete="off" />
            </Form.Item>
            <AccountFields own />
            <Button type="primary" htmlType="submit" loading={submitting}>{t('identity.first.submit')}</Button>
          </Form>
        )}
      </Sheet>
    </div>
  );
}
