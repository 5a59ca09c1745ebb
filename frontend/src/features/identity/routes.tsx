import type { Feature } from '@/shared/lib/feature';
import type { Role } from '@/shared/session/session';

const landing = async () => ({ Component: (await import('./pages/landing-page')).LandingPage });
const ADMIN: readonly Role[] = ['PLATFORM_ADMIN'];

export const feature: Feature = {
  portal: [
    { path: '/', lazy: landing },
    { path: '/login', lazy: landing },
    { path: '/register', lazy: async () => ({ Component: (await import('./pages/register-page')).RegisterPage }) },
    { path: '/first-administrator', lazy: async () => ({ Component: (await import('./pages/first-administrator-page')).FirstAdministratorPage }) },
  ],
  workbench: [
    { path: '/account', lazy: async () => ({ Component: (await import('./pages/account-page')).AccountPage }) },
    { path: '/admin/organisations', handle: { roles: ADMIN }, lazy: async () => ({ Component: (await import('./pages/organisation-list-page')).OrganisationListPage }) },
    { path: '/admin/organisations/new', handle: { roles: ADMIN }, lazy: async () => ({ Component: (await import('./pages/enrol-page')).EnrolPage }) },
    { path: '/admin/organisations/:id', handle: { roles: ADMIN }, lazy: async () => ({ Component: (await import('./pages/organisation-page')).OrganisationPage }) },
  ],
  menu: [{ to: '/admin/organisations', label: 'identity.menu.organisations', icon: 'user', group: 'admin', order: 10, roles: ADMIN }],
};
