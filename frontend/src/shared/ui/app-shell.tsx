import { Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { MENU_GROUPS, type MenuEntry } from '@/shared/lib/feature';
import { Slot, useFeatures } from '@/shared/lib/slots';
import { useNarrow, usePhone } from '@/shared/lib/use-media';
import { hasRole, useSession } from '@/shared/session/session';
import { DemoClockBar } from './demo-clock-bar';
import { Icon } from './icon';
import { PrintedBy } from './printed-by';
import { NoticeArea, NoticeProvider } from './notice';
import { SiteFooter } from './site-footer';
import { Brand, ElderSwitch, LanguageSwitch } from './top-bar';

/** The workbench: top bar, menu by role, content, footer. */
export function AppShell({ home, onLogout, children }: { home: string; onLogout: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const folded = useNarrow() && !phone;
  const [open, setOpen] = useState(false);
  return (
    <NoticeProvider>
      <a className="zr-skip" href="#main">{t('shell.skip')}</a>
      <header className="zr-top">
        {phone && (
          <button type="button" className="zr-bar-button" aria-label={t('shell.openMenu')} data-testid="open-menu" onClick={() => setOpen(true)}>
            <Icon name="menu" />
          </button>
        )}
        <Brand to={home} />
        <span className="zr-grow" />
        <WhoIsActing />
        <Slot name="topBar" with={{}} />
        {!phone && <LanguageSwitch />}
        <ElderSwitch />
        {!phone && <LogoutButton onLogout={onLogout} />}
      </header>
      <DemoClockBar />
      <div className={folded ? 'zr-shell zr-shell--folded' : 'zr-shell'}>
        {!phone && <nav className="zr-side" aria-label={t('shell.mainMenu')}><MenuLines folded={folded} /></nav>}
        <main className="zr-main" id="main" tabIndex={-1}>
          <div className="zr-content">
            <NoticeArea />
            {children}
            <PrintedBy />
          </div>
        </main>
      </div>
      <SiteFooter />
      <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={280} title={t('shell.mainMenu')}>
        <nav className="zr-side zr-side--drawer" aria-label={t('shell.mainMenu')} onClick={() => setOpen(false)}>
          <MenuLines folded={false} />
          <div className="zr-side__foot">
            <Link to="/account" className="zr-bar-button"><Icon name="user" />{t('shell.account')}</Link>
            <LanguageSwitch />
            <LogoutButton onLogout={onLogout} />
          </div>
        </nav>
      </Drawer>
    </NoticeProvider>
  );
}

function WhoIsActing() {
  const { t } = useTranslation();
  const { organisation, user, roles } = useSession();
  const acting = roles.map((role) => t(`role.${role}`)).join(t('punctuation.list'));
  return (
    <Link className="zr-who" data-testid="acting" to="/account" title={t('shell.account')}>
      <em>{organisation.name}</em>
      <b>{user.displayName}</b>
      <span className="zr-who__roles">{acting}</span>
    </Link>
  );
}

function LogoutButton({ onLogout }: { onLogout: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="zr-bar-button" data-testid="logout" onClick={onLogout}>
      <Icon name="exit" />
      {t('shell.logout')}
    </button>
  );
}

function MenuLines({ folded }: { folded: boolean }) {
  const { t } = useTranslation();
  const session = useSession();
  const entries = useFeatures().flatMap((feature) => feature.menu ?? []).filter((entry) => hasRole(session, entry.roles));
  return MENU_GROUPS.map((group) => {
    const lines = entries.filter((entry) => entry.group === group).sort((a, b) => a.order - b.order);
    if (lines.length === 0) return null;
    return (
      <div key={group} className="zr-side__group">
        {group !== 'home' && !folded && <h2>{t(`menu.${group}`)}</h2>}
        {lines.map((entry) => <MenuLine key={entry.to} entry={entry} folded={folded} />)}
      </div>
    );
  });
}

function MenuLine({ entry, folded }: { entry: MenuEntry; folded: boolean }) {
  const { t } = useTranslation();
  return (
    <NavLink to={entry.to} className="zr-side__line" title={folded ? t(entry.label) : undefined}>
      <Icon name={entry.icon} />
      <span className={folded ? 'zr-visually-hidden' : undefined}>{t(entry.label)}</span>
      {entry.Badge && !folded && <entry.Badge />}
    </NavLink>
  );
}
