import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hasRole, useSession } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import type { Case } from '../api/cases';

/** What follows the contracts and the settlement is done on the pages of the registrations: the way there. */
export function PledgeStep({ item }: { item: Case }) {
  const { t } = useTranslation();
  const session = useSession();
  if (!hasRole(session, ['BANK_OPERATIONS'])) return null;
  if (item.state === 'CONTRACTED') return <Way to={`/pledges/new?caseId=${item.id}`} label={t('financing.pledge.open')} hint={t('financing.pledge.openHint')} />;
  if (item.state === 'SETTLED') return <Way to={`/pledges?keyword=${encodeURIComponent(item.caseNo)}`} label={t('financing.pledge.cancel')} hint={t('financing.pledge.cancelHint')} />;
  return null;
}

function Way({ to, label, hint }: { to: string; label: string; hint: string }) {
  return (
    <div className="zr-actions zr-no-print" data-testid="pledge-step">
      <Link to={to}><Button type="primary" tabIndex={-1}><Icon name="shield" />{label}</Button></Link>
      <div className="zr-actions__note">{hint}</div>
    </div>
  );
}
