import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRegionPath } from '@/shared/api/reference';
import { useCommand } from '@/shared/api/use-command';
import { ActionBar } from '@/shared/ui/action-bar';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { ConfirmSheet } from '@/shared/ui/confirm-sheet';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ENTERPRISES_KEY } from '../api/enterprises';
import { registrationQuery, REGISTRATIONS_KEY, returnRegistration, verifyEnterprise, type Registration } from '../api/registrations';
import { RegistrationFacts, RegistrationStrip } from '../components/registration-facts';

const REFRESHES = [REGISTRATIONS_KEY, ENTERPRISES_KEY, ['todos'], ['timeline']];

/** One registration on the desk: compare entries and papers, then verify or return. */
export function RegistrationPage() {
  const { id = '' } = useParams();
  const query = useQuery(registrationQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <Desk key={data.version} registration={data} etag={etag} />}</QueryView>;
}

interface Props {
  registration: Registration;
  etag: string | undefined;
}

function Desk({ registration, etag }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'VERIFY' | 'RETURN'>();
  const back = () => setOpen(undefined);
  const elsewhere = registration.state === 'SUBMITTED' && registration.actions.length === 0 && registration.heldBy;
  return (
    <>
      <PageHeader title={registration.name} crumbs={[{ label: t('enterprise.menu.desk'), to: '/registrations' }]} />
      <RegistrationStrip registration={registration} mine={registration.actions.length > 0} />
      {open === 'VERIFY' && <Verify registration={registration} etag={etag} onBack={back} />}
      {open === 'RETURN' && <Return registration={registration} etag={etag} onBack={back} />}
      {registration.state === 'RETURNED' && <p className="zr-muted zr-lead">{t('enterprise.registration.reasonWas', { reason: registration.reason })}</p>}
      <Sheet title={t('enterprise.registration.papers')}>
        <RegistrationFacts registration={registration} />
      </Sheet>
      <Sheet title={t('timeline.label')}>
        <CaseTimeline stream={registration.id} words="enterprise" of="registration" />
      </Sheet>
      {!open && (
        <ActionBar
          actions={registration.actions}
          handlers={{
            VERIFY: { label: t('enterprise.registration.verify'), onClick: () => setOpen('VERIFY') },
            RETURN: { label: t('enterprise.registration.return'), danger: true, onClick: () => setOpen('RETURN') },
          }}
          note={elsewhere ? t('enterprise.registration.elsewhere', { office: elsewhere.organisation }) : undefined}
        />
      )}
    </>
  );
}

function Verify({ registration, etag, onBack }: Props & { onBack: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const regionName = useRegionPath();
  const verify = useCommand<Registration>({
    send: (_, intent) => verifyEnterprise(registration.id, etag, intent),
    refreshes: REFRESHES,
    onDone: () => notice.say(t('enterprise.registration.verified', { name: registration.name })),
  });
  return (
    <ConfirmSheet
      title={t('enterprise.registration.verify')}
      groups={[
        {
          title: t('enterprise.registration.compare'),
          items: [
            { label: t('enterprise.field.name'), value: registration.name },
            { label: t('enterprise.field.uscc'), value: registration.uscc },
            { label: t('enterprise.field.region'), value: regionName(registration.regionCode) },
            { label: t('enterprise.registration.applicant'), value: registration.applicantName },
          ],
        },
      ]}
      promise={t('enterprise.registration.verifyPromise')}
      confirmLabel={t('enterprise.registration.verifySubmit')}
      onConfirm={() => verify.mutate()}
      onBack={onBack}
      busy={verify.isPending}
      problem={verify.error}
    />
  );
}

function Return({ registration, etag, onBack }: Props & { onBack: () => void }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const send = useCommand<Registration, string>({
    send: (reason, intent) => returnRegistration(registration.id, etag, reason, intent),
    refreshes: REFRESHES,
    onDone: () => notice.say(t('enterprise.registration.returned', { name: registration.name })),
  });
  const { formProps, summary, submitting } = useProblemForm<{ reason: string }>({ onSubmit: ({ reason }) => send.mutateAsync(reason.trim()) });
  const label = t('enterprise.registration.reason');
  return (
    <Sheet title={t('enterprise.registration.return')}>
      <Form<{ reason: string }> {...formProps}>
        {summary}
        <Form.Item name="reason" label={label} extra={t('enterprise.registration.reasonHint')} rules={[{ required: true, whitespace: true, message: t('problem.required', { field: label }) }]}>
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
        <Button type="primary" danger htmlType="submit" loading={submitting} data-testid="return">{t('enterprise.registration.returnSubmit')}</Button>{' '}
        <Button onClick={onBack} disabled={submitting}>{t('action.back')}</Button>
      </Form>
    </Sheet>
  );
}
