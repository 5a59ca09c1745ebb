import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '@/shared/api/documents';
import { useCommand } from '@/shared/api/use-command';
import { FileUpload } from '@/shared/ui/file-upload';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { ENTERPRISES_KEY } from '../api/enterprises';
import { handInPapers, ownRegistrationQuery, REGISTRATIONS_KEY, type Papers, type Registration } from '../api/registrations';
import { RegistrationFacts, RegistrationStrip } from '../components/registration-facts';

/** The own papers: what was handed in, what came of it, and handing in others. */
export function OwnRegistrationPage() {
  const { t } = useTranslation();
  const query = useQuery(ownRegistrationQuery);
  return (
    <>
      <PageHeader title={t('enterprise.registration.own')} crumbs={[{ label: t('enterprise.menu.own'), to: '/enterprise' }]} />
      <QueryView query={query}>
        {(registration) => (
          <>
            {registration && <RegistrationStrip registration={registration} mine={registration.actions.includes('RESUBMIT')} />}
            {registration?.state === 'RETURNED' && <p className="zr-bad zr-lead" role="alert">{t('enterprise.registration.reasonWas', { reason: registration.reason })}</p>}
            {(!registration || registration.actions.includes('RESUBMIT')) && <PapersForm again={registration !== null} />}
            {registration && <Sheet title={t('enterprise.registration.papers')}><RegistrationFacts registration={registration} /></Sheet>}
          </>
        )}
      </QueryView>
    </>
  );
}

interface Entry {
  licence: StoredDocument[];
  letter: StoredDocument[];
}

function PapersForm({ again }: { again: boolean }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const handIn = useCommand<Registration, Papers>({
    send: handInPapers,
    refreshes: [REGISTRATIONS_KEY, ENTERPRISES_KEY, ['todos']],
    onDone: () => notice.say(t('enterprise.registration.handedIn')),
  });
  const { formProps, summary, submitting } = useProblemForm<Entry>({
    pointers: { '/licenceFileId': ['licence'], '/letterFileId': ['letter'] },
    onSubmit: ({ licence, letter }) => handIn.mutateAsync({ licenceFileId: licence[0]?.id ?? '', letterFileId: letter[0]?.id ?? '' }),
  });
  return (
    <Sheet title={t(again ? 'enterprise.registration.again' : 'enterprise.registration.first')}>
      <Form<Entry> {...formProps}>
        {summary}
        {(['licence', 'letter'] as const).map((paper) => (
          <Form.Item
            key={paper}
            name={paper}
            label={t(`enterprise.field.${paper}`)}
            extra={t(`enterprise.registration.${paper}Hint`)}
            rules={[{ required: true, type: 'array', min: 1, message: t('problem.required', { field: t(`enterprise.field.${paper}`) }) }]}
          >
            <FileUpload maxMegabytes={5} />
          </Form.Item>
        ))}
        <p className="zr-muted zr-lead">{t('enterprise.registration.promise')}</p>
        <Button type="primary" htmlType="submit" loading={submitting} data-testid="hand-in">{t('enterprise.registration.submit')}</Button>
      </Form>
    </Sheet>
  );
}
