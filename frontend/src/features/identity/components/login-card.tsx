import { Button, Checkbox, Form, Input } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { Slot } from '@/shared/lib/slots';
import { SESSION_KEY, type Session } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { login, type Credentials } from '../api/login';

/** Sign-in for everybody; the account decides whose workbench opens. Pasting a password is allowed. */
export function LoginCard() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { state } = useLocation() as { state: { from?: string } | null };
  const [visible, setVisible] = useState(false);
  const signIn = useCommand<Session, Credentials>({
    send: (credentials) => login(credentials),
    // The page around it leads on as soon as there is a session.
    onDone: (session) => queries.setQueryData(SESSION_KEY, session),
  });
  return (
    <section className="zr-login" aria-labelledby="login-title">
      <h2 id="login-title">{t('identity.login.title')}</h2>
      {state?.from && !signIn.error && <p className="zr-login__hint" role="status">{t('identity.login.needed')}</p>}
      {signIn.error && <ProblemAlert problem={signIn.error} />}
      <Form<Credentials> name="login" layout="vertical" requiredMark={false} onFinish={(values) => signIn.mutate(values)}>
        <Form.Item name="username" label={t('identity.login.username')} rules={[{ required: true, message: t('identity.login.usernameMissing') }]}>
          <Input size="large" autoComplete="username" autoCapitalize="none" />
        </Form.Item>
        <Form.Item name="password" label={t('identity.login.password')} rules={[{ required: true, message: t('identity.login.passwordMissing') }]}>
          <Input size="large" type={visible ? 'text' : 'password'} autoComplete="current-password" />
        </Form.Item>
        <Checkbox checked={visible} onChange={(event) => setVisible(event.target.checked)}>{t('identity.login.show')}</Checkbox>
        <Button className="zr-login__button" type="primary" htmlType="submit" size="large" block loading={signIn.isPending} data-testid="login-submit">
          {t('identity.login.submit')}
        </Button>
      </Form>
      <p className="zr-login__hint">{t('identity.login.noAccount')} <Link to="/register">{t('identity.login.register')}</Link></p>
      <Slot name="loginFooter" with={{}} />
      <p className="zr-login__hint">
        <Icon name="lock" /> {t('identity.login.hint')}
      </p>
    </section>
  );
}
