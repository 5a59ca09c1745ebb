import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { AssetFigures } from './asset-figures';
import { CallSheet } from './call-sheet';
import { CaseSheet } from './case-sheet';
import { DeadlineSheet } from './deadline-sheet';
import { MatchSheet } from './match-sheet';
import { NoticeSheet } from './notice-sheet';
import { TodoSheet } from './todo-sheet';

/** What an enterprise sees first: what waits for it, what it has, what it could get, and what comes due. */
export function EnterpriseHome() {
  const { t } = useTranslation();
  const { organisation, businessDate } = useSession();
  return (
    <>
      <PageHeader
        title={organisation.name}
        note={t('home.today', { date: businessDate })}
        actions={
          <>
            <Link to="/ip-assets/new"><Button tabIndex={-1}><Icon name="plus" />{t('home.addAsset')}</Button></Link>
            <Link to="/matches"><Button type="primary" tabIndex={-1}>{t('home.findProducts')}</Button></Link>
          </>
        }
      />
      {!organisation.verified && <NotVerified />}
      <div className="zr-columns">
        <div>
          <TodoSheet />
          <AssetFigures />
          <MatchSheet />
          <CaseSheet />
        </div>
        <aside>
          <DeadlineSheet />
          <CallSheet />
          <NoticeSheet />
        </aside>
      </div>
    </>
  );
}

function NotVerified() {
  const { t } = useTranslation();
  return (
    <section className="zr-notice zr-notice--info" data-testid="not-verified">
      <Icon name="hourglass" />
      <div>
        {t('home.notVerified')} <Link to="/enterprise/registration">{t('home.seeRegistration')}</Link>
      </div>
    </section>
  );
}
