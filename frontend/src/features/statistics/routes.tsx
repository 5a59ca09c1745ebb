import { lazy, Suspense } from 'react';
import type { Feature } from '@/shared/lib/feature';
import { BUREAU } from '@/shared/session/session';
import { Loading } from '@/shared/ui/page-states';

const DirectorHome = lazy(async () => ({ default: (await import('./pages/director-home')).DirectorHome }));

function BureauHome() {
  return <Suspense fallback={<Loading />}><DirectorHome /></Suspense>;
}

const handle = { roles: BUREAU };

export const feature: Feature = {
  workbench: [
    { path: '/statistics/registrations', handle, lazy: async () => ({ Component: (await import('./pages/registrations-page')).RegistrationsPage }) },
    { path: '/statistics/enterprises', handle, lazy: async () => ({ Component: (await import('./pages/enterprises-page')).EnterprisesPage }) },
    { path: '/statistics/payments', handle, lazy: async () => ({ Component: (await import('./pages/payments-page')).PaymentsPage }) },
    { path: '/statistics/budgets', handle, lazy: async () => ({ Component: (await import('./pages/budgets-page')).BudgetsPage }) },
    { path: '/statistics/targets', handle, lazy: async () => ({ Component: (await import('./pages/targets-page')).TargetsPage }) },
  ],
  menu: [
    { to: '/statistics/registrations', label: 'statistics.menu.registrations', icon: 'chart', group: 'statistics', order: 10, roles: BUREAU },
    { to: '/statistics/targets', label: 'statistics.menu.targets', icon: 'flag', group: 'statistics', order: 20, roles: BUREAU },
  ],
  slots: { bureauHome: BureauHome },
};
