import { Button, Skeleton } from 'antd';
import { Component, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { ProblemError } from '@/shared/api/problem';
import { Icon, type IconName } from './icon';
import { ProblemAlert } from './problem-alert';

function usePassed(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}

/** A skeleton after 300 ms, and a word of patience after five seconds. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation();
  const visible = usePassed(300);
  const slow = usePassed(5000);
  return (
    <div role="status" aria-label={t('loading.label')} className="zr-loading" data-testid="loading">
      {visible && <Skeleton active={false} title paragraph={{ rows }} />}
      {slow && <p className="zr-muted">{t('loading.slow')}</p>}
    </div>
  );
}

interface StateProps {
  title: ReactNode;
  hint?: ReactNode;
  action?: ReactNode;
  icon?: IconName;
}

/** Nothing there (yet): says why, and what to do next. */
export function EmptyState({ title, hint, action, icon = 'page' }: StateProps) {
  return (
    <div className="zr-empty" data-testid="empty">
      <Icon name={icon} size={28} />
      <p className="zr-empty__title">{title}</p>
      {hint && <p className="zr-muted">{hint}</p>}
      {action && <div className="zr-empty__action">{action}</div>}
    </div>
  );
}

export function ForbiddenState({ title, hint, action }: Partial<StateProps>) {
  const { t } = useTranslation();
  return (
    <div data-testid="forbidden">
      <EmptyState icon="lock" title={title ?? t('page.forbidden')} hint={hint ?? t('page.forbiddenHint')} action={action ?? <HomeLink />} />
    </div>
  );
}

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div data-testid="not-found">
      <EmptyState icon="search" title={t('page.notFound')} hint={t('page.notFoundHint')} action={<HomeLink />} />
    </div>
  );
}

function HomeLink() {
  const { t } = useTranslation();
  return <Link to="/workbench">{t('action.backHome')}</Link>;
}

/** The right page for whatever a query ended with. */
export function ProblemState({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  if (error instanceof ProblemError) {
    if (error.status === 403) return <ForbiddenState title={error.detail} />;
    if (error.status === 404) return <NotFound />;
    return <ProblemAlert problem={error} action={retry && <Button size="small" onClick={retry}>{t('action.retry')}</Button>} />;
  }
  return <Broken />;
}

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** Loading, refusal, or `children(data)`: every page that reads one thing is written with this. */
export function QueryView<T>({ query, rows, children }: { query: QueryLike<T>; rows?: number; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading rows={rows} />;
  return <ProblemState error={query.error} retry={() => void query.refetch()} />;
}

export function Broken() {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon="triangle"
      title={t('page.broken')}
      hint={t('page.brokenHint')}
      action={<Button onClick={() => window.location.reload()}>{t('page.reload')}</Button>}
    />
  );
}

/** A part of the page that the server no longer has, because the platform was updated while the page was open. */
const isOutdated = (error: unknown) => error instanceof TypeError && /dynamically imported module|module script/i.test(error.message);

/** What stands in place of a page that could not be opened: it doesn't exist, was replaced meanwhile, or is broken. */
export function RouteFault() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (!isOutdated(error)) return <Broken />;
  return (
    <EmptyState
      icon="hourglass"
      title={t('page.outdated')}
      hint={t('page.outdatedHint')}
      action={<Button type="primary" onClick={() => window.location.reload()}>{t('page.reload')}</Button>}
    />
  );
}

/** Keeps a fault of one page from taking the whole application with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}
