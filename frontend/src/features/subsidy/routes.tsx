import type { Feature } from '@/shared/lib/feature';
import { BANK, BUREAU, ENTERPRISE } from '@/shared/session/session';
import { LatestNotices, VerifyHere } from './components/landing';

const CERTIFIERS = ['BANK_OFFICER', 'BANK_OPERATIONS'] as const;
const EVERYBODY = [...ENTERPRISE, ...BANK, ...BUREAU];
const DECIDERS = ['BUREAU_REVIEWER', 'BUREAU_DECISION_MAKER'] as const;

export const feature: Feature = {
  workbench: [
    { path: '/calls', handle: { roles: [...ENTERPRISE, ...BUREAU] }, lazy: async () => ({ Component: (await import('./pages/call-list-page')).CallListPage }) },
    { path: '/calls/new', handle: { roles: DECIDERS }, lazy: async () => ({ Component: (await import('./pages/new-call-page')).NewCallPage }) },
    { path: '/calls/:id', handle: { roles: [...ENTERPRISE, ...BUREAU] }, lazy: async () => ({ Component: (await import('./pages/call-page')).CallPage }) },
    { path: '/claims', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/claim-list-page')).ClaimListPage }) },
    { path: '/claims/:id', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/claim-page')).ClaimPage }) },
    { path: '/claims/:id/edit', handle: { roles: ENTERPRISE }, lazy: async () => ({ Component: (await import('./pages/edit-claim-page')).EditClaimPage }) },
    { path: '/subsidy-batches', handle: { roles: BUREAU }, lazy: async () => ({ Component: (await import('./pages/batch-list-page')).BatchListPage }) },
    { path: '/subsidy-batches/new', handle: { roles: DECIDERS }, lazy: async () => ({ Component: (await import('./pages/new-batch-page')).NewBatchPage }) },
    { path: '/subsidy-batches/:id', handle: { roles: BUREAU }, lazy: async () => ({ Component: (await import('./pages/batch-page')).BatchPage }) },
    { path: '/policies', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/policy-list-page')).PolicyListPage }) },
    { path: '/policies/:id', handle: { roles: EVERYBODY }, lazy: async () => ({ Component: (await import('./pages/policy-page')).PolicyPage }) },
  ],
  portal: [
    { path: '/notices', lazy: async () => ({ Component: (await import('./pages/notice-list-page')).NoticeListPage }) },
    { path: '/notices/:id', lazy: async () => ({ Component: (await import('./pages/notice-page')).NoticePage }) },
    { path: '/verify', lazy: async () => ({ Component: (await import('./pages/verify-page')).VerifyPage }) },
    { path: '/verify/:code', lazy: async () => ({ Component: (await import('./pages/verify-page')).VerifyPage }) },
  ],
  menu: [
    { to: '/calls', label: 'subsidy.menu.claimable', icon: 'flag', group: 'subsidy', order: 10, roles: ENTERPRISE },
    { to: '/claims', label: 'subsidy.menu.mine', icon: 'page', group: 'subsidy', order: 20, roles: ENTERPRISE },
    { to: '/claims', label: 'subsidy.menu.certify', icon: 'check', group: 'subsidy', order: 10, roles: CERTIFIERS },
    { to: '/claims', label: 'subsidy.menu.desk', icon: 'list', group: 'subsidy', order: 10, roles: BUREAU },
    { to: '/calls', label: 'subsidy.menu.calls', icon: 'flag', group: 'subsidy', order: 20, roles: BUREAU },
    { to: '/subsidy-batches', label: 'subsidy.menu.batches', icon: 'megaphone', group: 'subsidy', order: 30, roles: BUREAU },
    { to: '/policies', label: 'subsidy.menu.policies', icon: 'page', group: 'policy', order: 10, roles: EVERYBODY },
  ],
  portalNav: [
    { to: '/notices', label: 'subsidy.nav.notices', order: 10 },
    { to: '/verify', label: 'subsidy.nav.verify', order: 40 },
  ],
  slots: { landingNotices: LatestNotices, landingVerify: VerifyHere },
};
