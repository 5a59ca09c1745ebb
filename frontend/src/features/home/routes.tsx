import type { Feature } from '@/shared/lib/feature';
import { BANK, BUREAU, ENTERPRISE, type Role } from '@/shared/session/session';
import { TodoBell } from './components/todo-bell';

const EVERYBODY: readonly Role[] = [...ENTERPRISE, ...BANK, ...BUREAU, 'PLATFORM_ADMIN'];

export const feature: Feature = {
  workbench: [
    { path: '/home', lazy: async () => ({ Component: (await import('./pages/home-page')).HomePage }) },
    { path: '/todos', lazy: async () => ({ Component: (await import('./pages/todos-page')).TodosPage }) },
  ],
  menu: [{ to: '/home', label: 'home.menu', icon: 'home', group: 'home', order: 0, roles: EVERYBODY }],
  home: Object.fromEntries(EVERYBODY.map((role) => [role, '/home'])),
  slots: { topBar: TodoBell },
};
