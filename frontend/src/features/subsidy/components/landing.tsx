import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DateText } from '@/shared/ui/figures';
import { noticesQuery } from '../api/notices';
import { CodeForm } from './code-form';
import { NoticeChip } from './notice-words';
import './subsidy.css';

/** The newest notices on the front page of the portal. */
export function LatestNotices() {
  const { t } = useTranslation();
  const { data } = useQuery(noticesQuery(false, 4));
  const newest = data?.items.toSorted((a, b) => Number(b.open) - Number(a.open) || b.noticeFrom.localeCompare(a.noticeFrom));
  return (
    <section>
      <h2>{t('subsidy.notice.listTitle')}</h2>
      {data?.items.length === 0 && <p className="zr-muted">{t('subsidy.notice.none')}</p>}
      <ul className="zr-public__list">
        {newest?.map((notice) => (
          <li key={notice.id}>
            <div><Link to={`/notices/${notice.id}`}>{notice.title}</Link><p className="zr-muted">{notice.issuer}</p></div>
            <div><NoticeChip open={notice.open} /><p className="zr-muted"><DateText value={notice.noticeFrom} /> – <DateText value={notice.noticeTo} /></p></div>
          </li>
        ))}
      </ul>
      {data && data.items.length > 0 && <p style={{ marginTop: 10 }}><Link to="/notices">{t('subsidy.notice.all')}</Link></p>}
    </section>
  );
}

/** 文书核验 on the front page of the portal. */
export function VerifyHere() {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('subsidy.verify.title')}</h2>
      <p className="zr-muted" style={{ marginTop: 14 }}>{t('subsidy.verify.lead')}</p>
      <CodeForm mini />
    </section>
  );
}
