import { Fragment, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export interface Crumb {
  label: ReactNode;
  to?: string;
}

interface Props {
  title: string;
  /** The way here, without this page itself. */
  crumbs?: Crumb[];
  /** A line of facts beside the title: count, date, source. */
  note?: ReactNode;
  /** Chips beside the title. */
  extra?: ReactNode;
  /** Buttons at the right. */
  actions?: ReactNode;
}

/** Breadcrumb, title and the actions of the page; also names the browser tab. */
export function PageHeader({ title, crumbs, note, extra, actions }: Props) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('brand.title', { page: title });
  }, [t, title]);
  return (
    <div className="zr-head">
      {crumbs && crumbs.length > 0 && (
        <nav className="zr-crumbs" aria-label={t('shell.breadcrumb')}>
          {crumbs.map((crumb, index) => (
            <Fragment key={index}>
              {crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : <span>{crumb.label}</span>}
              <i aria-hidden="true">/</i>
            </Fragment>
          ))}
          <span aria-current="page">{title}</span>
        </nav>
      )}
      <div className="zr-head__line">
        <h1>{title}</h1>
        {extra}
        {note && <span className="zr-head__note">{note}</span>}
        {actions && <div className="zr-head__actions">{actions}</div>}
      </div>
    </div>
  );
}
