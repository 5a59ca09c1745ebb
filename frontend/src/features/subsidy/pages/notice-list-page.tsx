import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { DateText } from '@/shared/ui/figures';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { noticesQuery } from '../api/notices';
import { NoticeChip } from '../components/notice-words';
import '../components/subsidy.css';

/** All public notices, those that still run first if asked for. */
export function NoticeListPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const running = params.get('running') === 'true';
  const cursor = params.get('cursor') ?? undefined;
  const query = useQuery(noticesQuery(running, 20, cursor));
  return (
    <div className="zr-portal__in zr-public">
      <PageHeader
        title={t('subsidy.notice.listTitle')}
        actions={
          <Segmented
            aria-label={t('strip.state')}
            value={running ? 'running' : 'all'}
            options={[{ value: 'all', label: t('list.all') }, { value: 'running', label: t('subsidy.notice.running') }]}
            onChange={(value) => setParams(value === 'running' ? { running: 'true' } : {})}
          />
        }
      />
      <QueryView query={query}>
        {({ items, nextCursor }) => (
          <>
            {items.length === 0 && <EmptyState icon="megaphone" title={t('subsidy.notice.none')} hint={t('subsidy.notice.noneHint')} />}
            <ul className="zr-public__list" data-testid="notices">
              {items.map((notice) => (
                <li key={notice.id}>
                  <div>
                    <Link to={`/notices/${notice.id}`}>{notice.title}</Link> {notice.demo && <span className="zr-tag">{t('subsidy.demoTag')}</span>}
                    <p className="zr-muted">{notice.issuer}{t('punctuation.dot')}{notice.batchNo}{t('punctuation.dot')}{notice.callTitle}</p>
                  </div>
                  <div>
                    <NoticeChip open={notice.open} />
                    <p className="zr-muted"><DateText value={notice.noticeFrom} /> – <DateText value={notice.noticeTo} /></p>
                  </div>
                </li>
              ))}
            </ul>
            {nextCursor && <p style={{ marginTop: 14 }}><Button onClick={() => setParams({ ...(running && { running: 'true' }), cursor: nextCursor })}>{t('list.next')}</Button></p>}
          </>
        )}
      </QueryView>
    </div>
  );
}
