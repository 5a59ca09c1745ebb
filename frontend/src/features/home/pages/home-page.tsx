import { Slot } from '@/shared/lib/slots';
import { hasRole, useSession, BANK, BUREAU, ENTERPRISE } from '@/shared/session/session';
import { BankHome } from '../components/bank-home';
import { EnterpriseHome } from '../components/enterprise-home';
import { PlatformHome } from '../components/platform-home';
import '../components/home.css';

/** What each kind of user sees first after the login. */
export function HomePage() {
  const session = useSession();
  if (hasRole(session, BUREAU)) return <Slot name="bureauHome" with={{}} />;
  if (hasRole(session, BANK)) return <BankHome />;
  if (hasRole(session, ENTERPRISE)) return <EnterpriseHome />;
  return <PlatformHome />;
}
