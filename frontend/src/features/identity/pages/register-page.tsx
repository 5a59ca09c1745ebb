import { Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRegionPath } from '@/shared/api/reference';
import { useCommand } from '@/shared/api/use-command';
import { PageHeader } from '@/shared/ui/page-header';
import { RegionField } from '@/shared/ui/region-field';
import { Sheet } from '@/shared/ui/sheet';
import { StepForm } from '@/shared/ui/step-form';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { registerEnterprise, type Registration } from '../api/registration';
import { AccountFields } from '../components/account-fields';
import { PaperPick } from '../components/paper-pick';
import { UsccField } from '../components/uscc-field';

interface Entry {
  uscc: string;
  acceptUsccWarning?: boolean;
  name: string;
  regionCode: string;
  licence: File;
  letter: File;
  username: string;
  displayName: string;
  password: string;
  repeated: string;
}

const fileName = (file: File | undefined) => file?.name;
const accountName = ({ username }: Partial<Entry>) => username?.trim().toLowerCase();

const EMPTY: Partial<Entry> = { uscc: undefined, name: undefined, regionCode: undefined, licence: undefined, letter: undefined, username: undefined, displayName: undefined, password: undefined, repeated: undefined };

/** An enterprise registers itself: who it is, its papers, the account; then a check of everything. */
export function RegisterPage() {
  const { t } = useTranslation();
  const regionName = useRegionPath();
  const [done, setDone] = useState<string>();
  const register = useCommand<unknown, Registration>({ send: (registration) => registerEnterprise(registration) });
  const problemForm = useProblemForm<Entry>({
    initialValues: EMPTY,
    onSubmit: async ({ licence, letter, uscc, acceptUsccWarning, name, regionCode, username, displayName, password }) => {
      await register.mutateAsync({ data: { uscc, acceptUsccWarning, name, regionCode, username, displayName, password }, licence, letter });
      setDone(username.trim().toLowerCase());
    },
  });
  const missing = (values: Partial<Entry>) =>
    (['uscc', 'name', 'regionCode', 'licence', 'letter', 'username', 'displayName', 'password'] as const).filter((key) => !values[key]).map((key) => wordOf(key));
  const wordOf = (key: string) => (['username', 'displayName', 'password'].includes(key) ? t(`identity.account.${key}`) : t(`identity.field.${key}`));

  return (
    <div className="zr-portal__in zr-portal__page">
      <PageHeader title={t('identity.register.title')} crumbs={[{ label: t('shell.portalHome'), to: '/' }]} />
      {done ? (
        <Registered username={done} />
      ) : (
        <StepForm<Entry>
          problemForm={problemForm}
          submitLabel={t('identity.register.submit')}
          promise={t('identity.register.promise')}
          missing={missing}
          steps={[
            {
              key: 'enterprise',
              title: t('identity.register.enterprise'),
              fields: ['uscc', 'acceptUsccWarning', 'name', 'regionCode'],
              content: <EnterpriseStep />,
              review: (values) => [
                { label: t('identity.field.uscc'), value: values.uscc },
                { label: t('identity.field.name'), value: values.name },
                { label: t('identity.field.regionCode'), value: values.regionCode && regionName(values.regionCode) },
              ],
            },
            {
              key: 'papers',
              title: t('identity.register.papers'),
              fields: ['licence', 'letter'],
              content: <PapersStep />,
              review: (values) => [
                { label: t('identity.field.licence'), value: fileName(values.licence) },
                { label: t('identity.field.letter'), value: fileName(values.letter) },
              ],
            },
            {
              key: 'account',
              title: t('identity.register.account'),
              fields: ['username', 'displayName', 'password', 'repeated'],
              content: <AccountFields own />,
              review: (values) => [
                { label: t('identity.account.username'), value: accountName(values) },
                { label: t('identity.account.displayName'), value: values.displayName },
              ],
            },
          ]}
        />
      )}
    </div>
  );
}

function EnterpriseStep() {
  const { t } = useTranslation();
  const name = t('identity.field.name');
  return (
    <>
      <UsccField />
      <Form.Item name="name" label={name} extra={t('identity.register.nameHint')} rules={[{ required: true, whitespace: true, min: 2, message: t('problem.required', { field: name }) }, { max: 120, message: t('problem.tooLong', { field: name, max: 120 }) }]}>
        <Input autoComplete="organization" />
      </Form.Item>
      <Form.Item
        name="regionCode"
        label={t('identity.field.regionCode')}
        extra={t('identity.register.regionHint')}
        rules={[
          { required: true, message: t('problem.required', { field: t('identity.field.regionCode') }) },
          { pattern: /^\s*\d{6}\s*$/, message: t('identity.register.regionRule') },
        ]}
      >
        <RegionField placeholder={t('identity.register.regionPlaceholder')} />
      </Form.Item>
    </>
  );
}

function PapersStep() {
  const { t } = useTranslation();
  return (
    <>
      {(['licence', 'letter'] as const).map((paper) => (
        <Form.Item key={paper} name={paper} label={t(`identity.field.${paper}`)} extra={t(`identity.register.${paper}Hint`)} validateTrigger="onChange" rules={[{ required: true, message: t('identity.register.paperMissing', { paper: t(`identity.field.${paper}`) }) }]}>
          <PaperPick />
        </Form.Item>
      ))}
    </>
  );
}

function Registered({ username }: { username: string }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t('identity.register.done')}>
      <div data-testid="registered">
        <p>{t('identity.register.doneText', { username })}</p>
        <p className="zr-muted">{t('identity.register.doneNext')}</p>
        <p><Link to="/login">{t('identity.register.toLogin')}</Link></p>
      </div>
    </Sheet>
  );
}
