import { Checkbox, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { checkUscc } from '@/shared/lib/identifiers';

/** The credit code: a wrong shape is refused, a failed check is only asked about. */
export function UsccField({ required = true }: { required?: boolean }) {
  const { t } = useTranslation();
  const typed = Form.useWatch<string | undefined>('uscc', { preserve: true });
  const doubtful = typed !== undefined && checkUscc(typed) === 'doubtful';
  return (
    <>
      <Form.Item
        name="uscc"
        label={t('identity.field.uscc')}
        validateTrigger={['onBlur']}
        extra={doubtful ? <span className="zr-warn">{t('identity.uscc.doubtful')}</span> : t('identity.uscc.hint')}
        rules={[
          { required, whitespace: true, message: t('problem.required', { field: t('identity.field.uscc') }) },
          { validator: (_, value: string | undefined) => (!value?.trim() || checkUscc(value) !== 'malformed' ? Promise.resolve() : Promise.reject(new Error(t('identity.uscc.malformed')))) },
        ]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      {doubtful && (
        <Form.Item
          name="acceptUsccWarning"
          valuePropName="checked"
          rules={[{ validator: (_, value: boolean | undefined) => (value ? Promise.resolve() : Promise.reject(new Error(t('identity.uscc.confirmMissing')))) }]}
        >
          <Checkbox>{t('identity.uscc.confirm')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
