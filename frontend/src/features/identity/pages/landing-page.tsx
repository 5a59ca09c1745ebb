import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { Slot } from '@/shared/lib/slots';
import { useSessionQuery } from '@/shared/session/session';
import { Icon, type IconName } from '@/shared/ui/icon';
import { Rosette } from '@/shared/ui/rosette';
import { LoginCard } from '../components/login-card';

const PARTIES: { key: 'enterprise' | 'bank' | 'bureau'; icon: IconName }[] = [
  { key: 'enterprise', icon: 'factory' },
  { key: 'bank', icon: 'bank' },
  { key: 'bureau', icon: 'bureau' },
];
const STATIONS = ['list', 'match', 'apply', 'pledge', 'loan', 'subsidy'] as const;

/** The portal's front page, with the login beside the headline. */
export function LandingPage() {
  const { t } = useTranslation();
  const session = useSessionQuery();
  const { state } = useLocation() as { state: { from?: string } | null };
  useEffect(() => {
    document.title = t('brand.title', { page: t('brand.subtitle') });
  }, [t]);
  if (session.data) return <Navigate to={state?.from ?? '/workbench'} replace />;
  return (
    <>
      <section className="zr-hero">
        <Rosette />
        <div className="zr-portal__in zr-hero__in">
          <div>
            <h1>
              <span>{t('identity.landing.line1')}</span>
              <span>{t('identity.landing.line2')}</span>
              <span>{t('identity.landing.line3')}</span>
            </h1>
            <p className="zr-hero__lead">{t('identity.landing.lead')}</p>
            <Slot name="landingFigures" with={{}} />
          </div>
          <LoginCard />
        </div>
      </section>
      <div className="zr-portal__in zr-landing">
        <ul className="zr-parties">
          {PARTIES.map(({ key, icon }) => (
            <li key={key}>
              <h2><Icon name={icon} size={20} />{t(`identity.landing.${key}`)}</h2>
              <p>{t(`identity.landing.${key}Text`)}</p>
            </li>
          ))}
        </ul>
        <section>
          <h2>{t('identity.landing.way')}</h2>
          <ol className="zr-way">
            {STATIONS.map((station) => (
              <li key={station}>
                <b>{t(`identity.way.${station}.title`)}</b>
                <span>{t(`identity.way.${station}.text`)}</span>
                <em>{t(`identity.way.${station}.who`)}</em>
              </li>
            ))}
          </ol>
        </section>
        <div className="zr-landing__two">
          <Slot name="landingNotices" with={{}} />
          <Slot name="landingVerify" with={{}} />
        </div>
      </div>
    </>
  );
}
