import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRegionPath } from '@/shared/api/reference';
import { useCommand } from '@/shared/api/use-command';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { changeOrganisation, organisationQuery, ORGANISATIONS_KEY, type Organisation } from '../api/administration';
import { UserSheet } from '../components/user-sheet';
import { KindWords } from './organisation-list-page';

/** One organisation with its people. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const query = useQuery(organisationQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <OrganisationSheets organisation={data} etag={etag} />}</QueryView>;
}

function OrganisationSheets({ organisation, etag }: { organisation: Organisation; etag: string | undefined }) {
  const { t } = useTranslation();
  const regionName = useRegionPath();
  const [changing, setChanging] = useState(false);
  return (
    <>
      <PageHeader title={organisation.name} crumbs={[{ label: t('identity.organisations.title'), to: '/admin/organisations' }]} />
      <Sheet title={t('identity.enrol.sheet')} extra={!changing && <Button size="small" onClick={() => setChanging(true)}>{t('identity.change.open')}</Button>}>
        {changing ? (
          <ChangeForm organisation={organisation} etag={etag} close={() => setChanging(false)} />
        ) : (
          <Facts
            columns={2}
            items={[
              { label: t('identity.field.kind'), value: <KindWords organisation={organisation} /> },
              { label: t('identity.field.uscc'), value: organisation.uscc },
              { label: t('identity.field.regionCode'), value: regionName(organisation.regionCode) === organisation.regionCode ? organisation.regionCode : `${regionName(organisation.regionCode)} ${organisation.regionCode}` },
              { label: t('identity.field.phone'), value: organisation.phone || undefined },
            ]}
          />
        )}
      </Sheet>
      <UserSheet organisation={organisation} />
      <Sheet title={t('timeline.label')}>
        <CaseTimeline stream={organisation.id} words="identity" />
      </Sheet>
    </>
  );
}

function ChangeForm({ organisation, etag, close }: { organisation: Organisation; etag: string | undefined; close: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const change = useCommand<Organisation, { name: string; phone: string }>({
    send: (input) => changeOrganisation(organisation.id, etag, input),
    refreshes: [ORGANISATIONS_KEY, ['timeline', organisation.id]],
    onDone: () => {
      close();
      notice.say(t('identity.change.done'));
    },
  });
  const { formProps, summary, submitting } = useProblemForm<{ name: string; phone: string }>({
    initialValues: { name: organisation.name, phone: organisation.phone },
    onSubmit: ({ name, phone }) => change.mutateAsync({ name, phone }),
  });
  return (
    <Form<{ name: string; phone: string }> {...formProps}>
      {summary}
      <div className="zr-form-grid">
        <Form.Item name="name" label={t('identity.field.name')} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: t('identity.field.name') }) }]}>
          <Input maxLength={120} />
        </Form.Item>
        <Form.Item name="phone" label={t('identity.field.phone')}>
          <Input maxLength={40} />
        </Form.Item>
      </div>
      <Button type="primary" htmlType="submit" loading={submitting}>{t('identity.change.submit')}</Button>{' '}
      <Button onClick={close}>{t('action.back')}</Button>
    </Form>
  );
}
