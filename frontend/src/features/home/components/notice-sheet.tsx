import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { noticesQuery } from '../api/home';

/** Public notices that run, so that nobody has to look for them on the portal. */
export function NoticeSheet() {
  const { t } = useTranslation();
  const query = useQuery(noticesQuery());
  return (
    <Sheet flush title={t('home.notices')} extra={<Link to="/notices">{t('home.seeAll')}</Link>}>
      <QueryView query={query} rows={2}>
        {(notices) =>
          notices.length === 0 ? (
            <EmptyState icon="megaphone" title={t('home.noNotices')} />
          ) : (
            <ul className="zr-dates" data-testid="notices">
              {notices.map((notice) => (
                <li key={notice.id}>
                  <time dateTime={notice.noticeTo}>{notice.noticeTo}</time>
                  <div>
                    <Link to={`/notices/${notice.id}`}>{notice.title}</Link>
                    <small>{notice.issuer}</small>
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Sheet>
  );
}
