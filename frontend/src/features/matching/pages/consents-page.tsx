import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { banksQuery } from '@/shared/api/reference';
import { useCommand } from '@/shared/api/use-command';
import { dateTime } from '@/shared/lib/dates';
import { hasRole, useSession } from '@/shared/session/session';
import { DateField } from '@/shared/ui/date-field';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Sheet } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { CONSENTS_KEY, consentsQuery, grantConsent, revokeConsent, type Consent, type NewConsent } from '../api/consents';
import '../components/matching.css';

const ALL_BANKS = 'all';

/** Which banks may see who the enterprise is before it applies; granted by its signatory, revocable at once. */
export function ConsentsPage() {
  const { t } = useTranslation();
  const session = useSession();
  const query = useQuery(consentsQuery);
  const signatory = hasRole(session, ['ENTERPRISE_SIGNATORY']);
  return (
    <>
      <PageHeader title={t('matching.consent.title')} crumbs={[{ label: t('matching.title'), to: '/matches' }]} />
      <div className="zr-narrow">
        <Sheet title={t('matching.consent.what')}>
          <p>{t('matching.consent.text')}</p>
          {!signatory && <p className="zr-muted" data-testid="signatory-only">{t('matching.consent.signatoryOnly')}</p>}
        </Sheet>
        {signatory && <GrantForm />}
        <Sheet title={t('matching.consent.list')} flush>
          <QueryView query={query} rows={3}>
            {(consents) =>
              consents.length === 0 ? <EmptyState icon="lock" title={t('matching.consent.none')} hint={t('matching.consent.noneHint')} /> : <ul className="zr-cards">{consents.map((consent) => <Row key={consent.id} consent={consent} />)}</ul>
            }
          </QueryView>
        </Sheet>
      </div>
    </>
  );
}

interface Fields {
  bank: string;
  until: string;
}

function GrantForm() {
  const { t } = useTranslation();
  const notice = useNotice();
  const [params] = useSearchParams();
  const { data: banks = [] } = useQuery(banksQuery);
  const grant = useCommand<Consent, NewConsent>({
    send: grantConsent,
    refreshes: [CONSENTS_KEY],
    onDone: (consent) => notice.say(t('matching.consent.granted', { date: consent.until })),
  });
  const { form, formProps, summary, submitting } = useProblemForm<Fields>({
    initialValues: { bank: params.get('bankId') ?? undefined },
    pointers: { '/bankId': ['bank'] },
    onSubmit: async ({ bank, until }) => {
      await grant.mutateAsync({ bankId: bank === ALL_BANKS ? undefined : bank, until });
      form.resetFields();
    },
  });
  return (
    <Sheet title={t('matching.consent.grant')}>
      <Form {...formProps} className="zr-consent-form" data-testid="grant-consent">
        {summary}
        <div className="zr-form-grid">
          <Form.Item name="bank" label={t('matching.consent.bank')} rules={[{ required: true, message: t('problem.required', { field: t('matching.consent.bank') }) }]}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={[{ value: ALL_BANKS, label: t('matching.consent.allBanks') }, ...banks.map((bank) => ({ value: bank.id, label: bank.name }))]}
            />
          </Form.Item>
          <DateField name="until" label={t('matching.consent.until')} extra={t('matching.consent.untilHint')} required />
        </div>
        <Button type="primary" htmlType="submit" loading={submitting} data-testid="grant">{t('matching.consent.grantAction')}</Button>
      </Form>
    </Sheet>
  );
}

const LOOK = { ACTIVE: { family: 'done', icon: 'checkCircle' }, EXPIRED: { family: 'ended', icon: 'minusCircle' }, REVOKED: { family: 'ended', icon: 'minusCircle' } } as const;

function Row({ consent }: { consent: Consent }) {
  const { t } = useTranslation();
  const notice = useNotice();
  const [asked, setAsked] = useState(false);
  const { data: banks } = useQuery(banksQuery);
  const bank = consent.bankId ? (banks?.find((one) => one.id === consent.bankId)?.name ?? consent.bankId) : t('matching.consent.allBanks');
  const revoke = useCommand<Consent>({
    send: (_, intent) => revokeConsent(consent, intent),
    refreshes: [CONSENTS_KEY],
    onDone: () => notice.say(t('matching.consent.revoked', { bank })),
  });
  return (
    <li className="zr-card" data-testid="consent" data-standing={consent.standing}>
      <div className="zr-card__line"><b>{bank}</b><Chip {...LOOK[consent.standing]}>{t(`matching.consent.standing.${consent.standing}`)}</Chip></div>
      <div className="zr-card__line zr-card__line--meta">
        <span>{t('matching.consent.untilDate', { date: consent.until })}</span>
        <span>{consent.revokedAt ? t('matching.consent.revokedAt', { at: dateTime(consent.revokedAt) }) : t('matching.consent.grantedAt', { at: dateTime(consent.grantedAt) })}</span>
      </div>
      {revoke.error && <ProblemAlert problem={revoke.error} />}
      {consent.standing === 'ACTIVE' && consent.actions.includes('REVOKE') && (
        <div className="zr-consent-do">
          {asked ? (
            <>
              <span className="zr-muted">{t('matching.consent.revokeSure')}</span>
              <Button size="small" danger loading={revoke.isPending} onClick={() => revoke.mutate()} data-action="REVOKE">{t('matching.consent.revoke')}</Button>
              <Button size="small" onClick={() => setAsked(false)}>{t('matching.consent.keep')}</Button>
            </>
          ) : (
            <Button size="small" onClick={() => setAsked(true)} data-testid="revoke">{t('matching.consent.revoke')}</Button>
          )}
        </div>
      )}
    </li>
  );
}
