import type { Feature } from '@/shared/lib/feature';
import { BANK, BUREAU, ENTERPRISE, type Role } from '@/shared/session/session';

const BUREAU_DESK: readonly Role[] = ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER'];
const PLATFORM: readonly Role[] = ['PLATFORM_ADMIN'];
const DESK: readonly Role[] = [...BUREAU_DESK, ...PLATFORM];
const READERS: readonly Role[] = [...BUREAU, ...BANK];

export const feature: Feature = {
  workbench: [
    { path: '/enterprise', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/own-enterprise-page')).OwnEnterprisePage }) },
    { path: '/enterprise/registration', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/own-registration-page')).OwnRegistrationPage }) },
    { path: '/registrations', handle: { roles: DESK }, lazy: async () => ({ Component: (await import('./pages/registration-list-page')).RegistrationListPage }) },
    { path: '/registrations/:id', handle: { roles: DESK }, lazy: async () => ({ Component: (await import('./pages/registration-page')).RegistrationPage }) },
    { path: '/enterprises', handle: { roles: READERS }, lazy: async () => ({ Component: (await import('./pages/enterprise-list-page')).EnterpriseListPage }) },
    { path: '/enterprises/:id', handle: { roles: READERS }, lazy: async () => ({ Component: (await import('./pages/enterprise-page')).EnterprisePage }) },
  ],
  menu: [
    { to: '/enterprise', label: 'enterprise.menu.own', icon: 'factory', group: 'home', order: 20, roles: ENTERPRISE },
    { to: '/enterprises', label: 'enterprise.menu.all', icon: 'factory', group: 'lists', order: 10, roles: READERS },
    { to: '/registrations', label: 'enterprise.menu.desk', icon: 'seal', group: 'lists', order: 20, roles: BUREAU_DESK },
    { to: '/registrations', label: 'enterprise.menu.desk', icon: 'seal', group: 'admin', order: 20, roles: PLATFORM },
  ],
};
