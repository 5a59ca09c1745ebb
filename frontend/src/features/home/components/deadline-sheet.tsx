import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { QueryView } from '@/shared/ui/page-states';
import { Sheet } from '@/shared/ui/sheet';
import { assetSummaryQuery } from '../api/home';

/** The next annual fees and renewals. */
export function DeadlineSheet() {
  const { t } = useTranslation();
  const query = useQuery(assetSummaryQuery());
  if (query.data?.deadlines.length === 0) return null;
  return (
    <Sheet flush title={t('home.deadlines')}>
      <QueryView query={query} rows={3}>
        {({ deadlines }) => (
          <ul className="zr-dates">
            {deadlines.map((due) => (
              <li key={due.assetId}>
                <time dateTime={due.dueOn}>{due.dueOn}</time>
                <div>
                  <Link to={`/ip-assets/${due.assetId}`}>{due.title}</Link>
                  <small>{t(due.kind === 'TRADEMARK' ? 'home.renewal' : 'home.annualFee')} · {due.assetNo}</small>
                </div>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Sheet>
  );
}
