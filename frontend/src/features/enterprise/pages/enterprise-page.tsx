import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { hasRole, useSession } from '@/shared/session/session';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { StateChip } from '@/shared/ui/state-chip';
import { enterpriseQuery, type Enterprise } from '../api/enterprises';
import { EnterpriseFacts, Tags } from '../components/enterprise-facts';

/** An enterprise as a bank or bureau sees it. */
export function EnterprisePage() {
  const { id = '' } = useParams();
  const query = useQuery(enterpriseQuery(id));
  return <QueryView query={query}>{(enterprise) => <EnterpriseSheets enterprise={enterprise} />}</QueryView>;
}

function EnterpriseSheets({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const session = useSession();
  const desk = hasRole(session, ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER']) && !enterprise.verified;
  return (
    <>
      <PageHeader
        title={enterprise.name}
        crumbs={[{ label: t('enterprise.list.title'), to: '/enterprises' }]}
        extra={<StateChip of="ownership" state={enterprise.verified ? 'verified' : 'unverified'} />}
        actions={desk && <Link to="/registrations">{t('enterprise.menu.desk')}</Link>}
      />
      <Sheet title={t('enterprise.page.facts')}>
        <EnterpriseFacts enterprise={enterprise} />
      </Sheet>
      <Sheet title={t('enterprise.tags.title')}>
        <Tags tags={enterprise.tags} today={session.businessDate} />
      </Sheet>
    </>
  );
}
