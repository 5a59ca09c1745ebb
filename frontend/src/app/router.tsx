import { createBrowserRouter, Navigate, Outlet, ScrollRestoration, useLocation, useMatches, type RouteObject } from 'react-router';
import type { RouteHandle } from '@/shared/lib/feature';
import { hasRole, SessionProvider, useSession, useSessionQuery } from '@/shared/session/session';
import { AppShell } from '@/shared/ui/app-shell';
import { ErrorBoundary, ForbiddenState, Loading, NotFound, ProblemState, RouteFault } from '@/shared/ui/page-states';
import { PublicShell } from '@/shared/ui/public-shell';
import { features } from './features';
import { homeOf } from './home';
import { useLogout } from './use-logout';

/** Everything behind the login. Guests are sent to it and come back to where they wanted to go. */
function Workbench() {
  const session = useSessionQuery();
  const location = useLocation();
  const logout = useLogout();
  if (session.isPending) return <Loading />;
  if (session.error) return <ProblemState error={session.error} retry={() => void session.refetch()} />;
  if (!session.data) return <Navigate to="/login" replace state={{ from: location.pathname + location.search }} />;
  return (
    <SessionProvider value={session.data}>
      <AppShell home={homeOf(session.data, features)} onLogout={logout}>
        <ErrorBoundary key={location.pathname}>
          <RoleGuard />
        </ErrorBoundary>
        <ScrollRestoration />
      </AppShell>
    </SessionProvider>
  );
}

function RoleGuard() {
  const session = useSession();
  const allowed = useMatches().every((match) => hasRole(session, (match.handle as RouteHandle | undefined)?.roles));
  return allowed ? <Outlet /> : <ForbiddenState />;
}

function Portal() {
  const session = useSessionQuery();
  return (
    <PublicShell session={session.data ?? null}>
      <ErrorBoundary>
        <Outlet />
      </ErrorBoundary>
      <ScrollRestoration />
    </PublicShell>
  );
}

function Home() {
  return <Navigate to={homeOf(useSession(), features)} replace />;
}

/** The picture book of components; the condition is false in a build, and the page is not in it. */
const gallery: RouteObject[] = import.meta.env.DEV
  ? [{ path: '/gallery', lazy: async () => ({ Component: (await import('@/testing/gallery')).Gallery }) }]
  : [];

const routes: RouteObject[] = [
  {
    element: <Workbench />,
    hydrateFallbackElement: <Loading />,
    errorElement: <RouteFault />,
    children: [
      { path: '/workbench', element: <Home /> },
      ...features.flatMap((feature) => feature.workbench ?? []),
      ...gallery,
      { path: '*', element: <NotFound /> },
    ],
  },
  {
    element: <Portal />,
    hydrateFallbackElement: <Loading />,
    errorElement: <RouteFault />,
    children: features.flatMap((feature) => feature.portal ?? []),
  },
];

export const createRouter = () => createBrowserRouter(routes);
