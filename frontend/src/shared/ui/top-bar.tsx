import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { switchLanguage } from '@/shared/i18n/i18n';
import { useSite } from '@/shared/lib/site';
import { useMode } from '@/shared/theme/mode';
import { BrandMark, Icon } from './icon';

export function Brand({ to }: { to: string }) {
  const { t } = useTranslation();
  const site = useSite();
  return (
    <>
      <Link className="zr-brand" to={to}>
        <BrandMark />
        <span>{t('brand.name')}</span>
        <small>{t('brand.subtitle')}</small>
      </Link>
      {site?.demo && <span className="zr-demo-tag">{t('brand.demo')}</span>}
    </>
  );
}

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="zr-bar-button" data-testid="language" lang={other} onClick={() => void switchLanguage(other)}>
      <Icon name="globe" />
      {t('shell.otherLanguage')}
    </button>
  );
}

export function ElderSwitch() {
  const { t } = useTranslation();
  const { elderly, switchMode } = useMode();
  return (
    <button type="button" className="zr-bar-button zr-bar-button--framed" data-testid="elder-mode" aria-pressed={elderly} onClick={switchMode}>
      <Icon name="textSize" />
      {elderly ? t('shell.standardMode') : t('shell.elderMode')}
    </button>
  );
}
