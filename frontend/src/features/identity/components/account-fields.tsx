import { Form, Input } from 'antd';
import type { Rule } from 'antd/es/form';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

export const PASSWORD_AT_LEAST = 10;

export function passwordRules(t: TFunction, field: string): Rule[] {
  return [
    { required: true, message: t('problem.required', { field }) },
    { min: PASSWORD_AT_LEAST, message: t('identity.account.passwordShort', { min: PASSWORD_AT_LEAST }) },
  ];
}

/** User name, name and password of somebody who is to get an account. */
export function AccountFields({ own = false }: { own?: boolean }) {
  const { t } = useTranslation();
  const label = (key: string) => t(`identity.account.${key}`);
  return (
    <div className="zr-form-grid">
      <Form.Item
        name="username"
        label={label('username')}
        extra={label('usernameHint')}
        rules={[
          { required: true, message: t('problem.required', { field: label('username') }) },
          { pattern: /^\s*[a-zA-Z0-9][a-zA-Z0-9._-]{2,59}\s*$/, message: label('usernameRule') },
        ]}
      >
        <Input autoComplete={own ? 'username' : 'off'} autoCapitalize="none" />
      </Form.Item>
      <Form.Item name="displayName" label={label('displayName')} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: label('displayName') }) }, { max: 60, message: t('problem.tooLong', { field: label('displayName'), max: 60 }) }]}>
        <Input autoComplete={own ? 'name' : 'off'} />
      </Form.Item>
      <Form.Item name="password" label={label(own ? 'password' : 'initialPassword')} extra={t('identity.account.passwordHint', { min: PASSWORD_AT_LEAST })} rules={passwordRules(t, label('password'))}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      {own && <RepeatField of="password" />}
    </div>
  );
}

/** The password once more, so that a slip of the finger does not lock its owner out. */
export function RepeatField({ of }: { of: string }) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="repeated"
      label={t('identity.account.repeated')}
      dependencies={[of]}
      rules={[
        { required: true, message: t('problem.required', { field: t('identity.account.repeated') }) },
        ({ getFieldValue }) => ({
          validator: (_, value: string | undefined) => (!value || value === getFieldValue(of) ? Promise.resolve() : Promise.reject(new Error(t('identity.account.differs')))),
        }),
      ]}
    >
      <Input.Password autoComplete="new-password" />
    </Form.Item>
  );
}
