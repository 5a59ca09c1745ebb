import type { Feature } from '@/shared/lib/feature';
import { BANK, BUREAU, ENTERPRISE } from '@/shared/session/session';

const EVERYBODY = [...ENTERPRISE, ...BANK, ...BUREAU];

export const feature: Feature = {
  workbench: [
    { path: '/financing/cases', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/case-list-page')).CaseListPage }) },
    { path: '/financing/new', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/new-application-page')).NewApplicationPage }) },
    { path: '/financing/cases/:id', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/case-page')).CasePage }) },
    { path: '/financing/cases/:id/edit', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/edit-application-page')).EditApplicationPage }) },
    { path: '/financing/loans', handle: { roles: [...ENTERPRISE, ...BANK] }, lazy: async () => ({ Component: (await import('./pages/loan-list-page')).LoanListPage }) },
  ],
  menu: [
    { to: '/financing/cases', label: 'financing.menu.mine', icon: 'page', group: 'financing', order: 20, roles: ENTERPRISE },
    { to: '/financing/cases', label: 'financing.menu.cases', icon: 'page', group: 'financing', order: 20, roles: BANK },
    { to: '/financing/cases', label: 'financing.menu.region', icon: 'page', group: 'financing', order: 20, roles: BUREAU },
    { to: '/financing/loans', label: 'financing.menu.loans', icon: 'yuan', group: 'financing', order: 30, roles: [...ENTERPRISE, ...BANK] },
  ],
};
