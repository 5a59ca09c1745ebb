import { useTranslation } from 'react-i18next';
import type { Language } from '@/shared/i18n/i18n';
import { useSite } from '@/shared/lib/site';

export function SiteFooter() {
  const { t, i18n } = useTranslation();
  const site = useSite();
  const language = i18n.language as Language;
  return (
    <footer className="zr-footer">
      <div className="zr-footer__in">
        {site && (
          <>
            <span>{t('footer.organiser', { value: site.organiser[language] })}</span>
            <span>{t('footer.siteCode', { value: site.siteCode[language] })}</span>
            <span>{t('footer.icp', { value: site.icp[language] })}</span>
            <span>{t('footer.phone', { value: site.phone[language] })}</span>
          </>
        )}
      </div>
    </footer>
  );
}
