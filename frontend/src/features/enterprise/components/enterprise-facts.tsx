import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { industriesQuery, useRegionPath } from '@/shared/api/reference';
import { Amount, DateText } from '@/shared/ui/figures';
import { Facts, type Fact } from '@/shared/ui/sheet';
import { Chip } from '@/shared/ui/state-chip';
import { type Enterprise, type EnterpriseTag } from '../api/enterprises';

/** What an enterprise is; its size follows from industry and figures. */
export function EnterpriseFacts({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const regionName = useRegionPath();
  const industry = useIndustryName();
  const { contact } = enterprise;
  const items: Fact[] = [
    { label: t('enterprise.field.uscc'), value: enterprise.uscc },
    { label: t('enterprise.field.region'), value: regionName(enterprise.regionCode) },
    { label: t('enterprise.field.industryCode'), value: enterprise.industryCode && industry(enterprise.industryCode) },
    { label: t('enterprise.field.size'), value: <SizeWords enterprise={enterprise} /> },
    { label: t('enterprise.field.staff'), value: enterprise.staff === undefined ? undefined : t('enterprise.people', { count: enterprise.staff }) },
    { label: t('enterprise.field.annualRevenue'), value: <Amount value={enterprise.annualRevenue} echo /> },
    { label: t('enterprise.field.totalAssets'), value: <Amount value={enterprise.totalAssets} echo /> },
    { label: t('enterprise.field.foundedOn'), value: <DateText value={enterprise.foundedOn} /> },
    { label: t('enterprise.field.contact'), value: contact ? `${contact.name} ${contact.phone}` : undefined },
  ];
  return <Facts columns={2} items={items} />;
}

export function SizeWords({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation();
  const { size, missingForSize, industryCode } = enterprise;
  if (size) return <>{t(`enterprise.size.${size}`)}</>;
  if (missingForSize.length > 0) return <span className="zr-warn">{t('enterprise.sizeNeeds', { figures: missingForSize.map((figure) => t(`enterprise.figure.${figure}`)).join(t('punctuation.list')) })}</span>;
  return <span className="zr-muted">{t(industryCode ? 'enterprise.sizeNotCovered' : 'enterprise.sizeNeedsIndustry')}</span>;
}

/** `name(code)`: the code with its section. */
export function useIndustryName(): (code: string) => string {
  const { data = [] } = useQuery(industriesQuery);
  const { i18n, t } = useTranslation();
  return (code) => {
    const division = Number(code.replace(/^[A-T]/i, '').slice(0, 2));
    const section = data.find(({ from, to }) => from <= division && division <= to);
    return section ? `${code}${t('punctuation.dot')}${i18n.language === 'en' ? section.nameEn : section.nameZh}` : code;
  };
}

/** The titles, with their time. */
export function Tags({ tags, today }: { tags: readonly EnterpriseTag[]; today: string }) {
  const { t } = useTranslation();
  if (tags.length === 0) return <p className="zr-muted">{t('enterprise.tags.none')}</p>;
  return (
    <ul className="zr-plain-list">
      {tags.map((tag) => {
        const over = tag.validTo ? tag.validTo < today : false;
        return (
          <li key={`${tag.code}${tag.level}`}>
            <b>{t(`enterprise.tag.${tag.code}`)}</b> <span className="zr-tag">{t(`enterprise.level.${tag.level}`)}</span>{' '}
            {tag.certificateNo && <span className="zr-muted">{tag.certificateNo} </span>}
            <span className="zr-muted">{tag.validTo ? t('enterprise.tags.period', { from: tag.validFrom, to: tag.validTo }) : t('enterprise.tags.since', { from: tag.validFrom })}</span>{' '}
            {over && <Chip family="ended" icon="minusCircle">{t('enterprise.tags.over')}</Chip>}
          </li>
        );
      })}
    </ul>
  );
}
