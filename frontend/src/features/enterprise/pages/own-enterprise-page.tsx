import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { StateChip } from '@/shared/ui/state-chip';
import { ownEnterpriseQuery, type Enterprise } from '../api/enterprises';
import { ownRegistrationQuery } from '../api/registrations';
import { EnterpriseFacts, Tags } from '../components/enterprise-facts';
import { ProfileForm } from '../components/profile-form';

/** The own enterprise: verified or not, figures, size, titles. */
export function OwnEnterprisePage() {
  const query = useQuery(ownEnterpriseQuery);
  return <QueryView query={query}>{({ data, etag }) => <OwnEnterprise enterprise={data} etag={etag} />}</QueryView>;
}

function OwnEnterprise({ enterprise, etag }: { enterprise: Enterprise; etag: string | undefined }) {
  const { t } = useTranslation();
  const { businessDate } = useSession();
  const [changing, setChanging] = useState(false);
  const change = !changing && <Button size="small" data-action="change-profile" onClick={() => setChanging(true)}>{t('enterprise.own.change')}</Button>;
  return (
    <>
      <PageHeader title={enterprise.name} extra={<StateChip of="ownership" state={enterprise.verified ? 'verified' : 'unverified'} mine={!enterprise.verified} />} />
      <Standing verified={enterprise.verified} />
      <Sheet title={t('enterprise.page.facts')} extra={change}>
        {changing ? <ProfileForm enterprise={enterprise} etag={etag} close={() => setChanging(false)} /> : <EnterpriseFacts enterprise={enterprise} />}
      </Sheet>
      {!changing && (
        <Sheet title={t('enterprise.tags.title')}>
          <Tags tags={enterprise.tags} today={businessDate} />
        </Sheet>
      )}
      <Sheet title={t('timeline.label')}>
        <CaseTimeline stream={enterprise.id} words="enterprise" />
      </Sheet>
    </>
  );
}

/** What the verification of the papers came to, and the way to them. */
function Standing({ verified }: { verified: boolean }) {
  const { t } = useTranslation();
  const query = useQuery(ownRegistrationQuery);
  if (verified && !query.data) return null;
  const key = verified ? 'verified' : (query.data?.state.toLowerCase() ?? 'none');
  return (
    <Sheet title={t('enterprise.standing.title')} extra={<Link to="/enterprise/registration">{t(key === 'none' || key === 'returned' ? 'enterprise.standing.handIn' : 'enterprise.standing.see')}</Link>}>
      <p data-testid="standing">{t(`enterprise.standing.${key}`)}</p>
      {query.data?.state === 'RETURNED' && <p className="zr-bad">{t('enterprise.registration.reasonWas', { reason: query.data.reason })}</p>}
    </Sheet>
  );
}
