import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useFeatures } from '@/shared/lib/slots';
import type { Session } from '@/shared/session/session';
import { SiteFooter } from './site-footer';
import { Brand, ElderSwitch, LanguageSwitch } from './top-bar';

/** The public portal: no menu, 1152 wide, a document to read and print. */
export function PublicShell({ session, children }: { session: Session | null; children: ReactNode }) {
  const { t } = useTranslation();
  const nav = useFeatures().flatMap((feature) => feature.portalNav ?? []).sort((a, b) => a.order - b.order);
  return (
    <div className="zr-portal">
      <a className="zr-skip" href="#main">{t('shell.skip')}</a>
      <header className="zr-portal__top">
        <div className="zr-portal__in">
          <Brand to="/" />
          <nav aria-label={t('shell.portalNav')}>
            <NavLink to="/" end>{t('shell.portalHome')}</NavLink>
            {nav.map((entry) => <NavLink key={entry.to} to={entry.to}>{t(entry.label)}</NavLink>)}
          </nav>
          <span className="zr-grow" />
          {session && <Link className="zr-bar-button" to="/workbench">{t('shell.toWorkbench')}</Link>}
          <LanguageSwitch />
          <ElderSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      <SiteFooter />
    </div>
  );
}
