import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { RegionField } from '@/shared/ui/region-field';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ENROLLED_KINDS, enrolOrganisation, headOfficesQuery, ORGANISATIONS_KEY, type NewOrganisation, type Organisation, type OrganisationKind } from '../api/administration';
import { UsccField } from '../components/uscc-field';

/** The platform enrols a bank or its branch, a bureau, or another party. */
export function EnrolPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const enrol = useCommand<Organisation, NewOrganisation>({
    send: enrolOrganisation,
    refreshes: [ORGANISATIONS_KEY],
    onDone: (organisation) => {
      notice.say(t('identity.enrol.done', { name: organisation.name }));
      void navigate(`/admin/organisations/${organisation.id}`);
    },
  });
  const { form, formProps, summary, submitting } = useProblemForm<NewOrganisation>({
    initialValues: { kind: 'BANK' },
    onSubmit: (values) => enrol.mutateAsync(values),
  });
  const kind = Form.useWatch<OrganisationKind | undefined>('kind', form);
  const required = (field: string) => [{ required: true, whitespace: true, message: t('problem.required', { field }) }];
  return (
    <>
      <PageHeader title={t('identity.enrol.title')} crumbs={[{ label: t('identity.organisations.title'), to: '/admin/organisations' }]} />
      <Sheet title={t('identity.enrol.sheet')}>
        <Form<NewOrganisation> {...formProps}>
          {summary}
          <div className="zr-form-grid">
            <Form.Item name="kind" label={t('identity.field.kind')} rules={[{ required: true }]}>
              <Select options={ENROLLED_KINDS.map((value) => ({ value, label: t(`identity.kind.${value}`) }))} />
            </Form.Item>
            {kind === 'BANK' && <HeadOffice />}
            <Form.Item className="zr-form-grid__wide" name="name" label={t('identity.field.name')} rules={[...required(t('identity.field.name')), { max: 120, message: t('problem.tooLong', { field: t('identity.field.name'), max: 120 }) }]}>
              <Input />
            </Form.Item>
            <Form.Item name="regionCode" label={t('identity.field.regionCode')} extra={kind === 'BUREAU' && t('identity.enrol.bureauHint')} rules={[...required(t('identity.field.regionCode')), { pattern: /^\s*\d{6}\s*$/, message: t('identity.register.regionRule') }]}>
              <RegionField placeholder={t('identity.register.regionPlaceholder')} />
            </Form.Item>
            <Form.Item name="phone" label={t('identity.field.phone')} extra={t('identity.enrol.phoneHint')}>
              <Input autoComplete="off" maxLength={40} />
            </Form.Item>
            <div className="zr-form-grid__wide"><UsccField required={false} /></div>
          </div>
          <Button type="primary" htmlType="submit" loading={submitting}>{t('identity.enrol.submit')}</Button>
        </Form>
      </Sheet>
    </>
  );
}

function HeadOffice() {
  const { t } = useTranslation();
  const { data = [] } = useQuery(headOfficesQuery);
  return (
    <Form.Item name="parentId" label={t('identity.field.parent')} extra={t('identity.enrol.parentHint')}>
      <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={data.map((bank) => ({ value: bank.id, label: bank.name }))} />
    </Form.Item>
  );
}
