import { useQuery } from '@tanstack/react-query';
import type { TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRegionName } from '@/shared/api/reference';
import { Amount } from '@/shared/ui/figures';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { Chip } from '@/shared/ui/state-chip';
import { FITS_KEY, listFits, productQuery, type Fit } from '../api/fits';
import '../components/matching.css';

/** Whom a product of the bank fits; names are shown only to whom the enterprise or a list allows it. */
export function FittingPage() {
  const { id = '' } = useParams();
  const query = useQuery(productQuery(id));
  return <QueryView query={query}>{(product) => <Fitting id={id} name={product.name} />}</QueryView>;
}

function Fitting({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const regionName = useRegionName();
  return (
    <ListPage<Fit>
      title={t('matching.fitting.title')}
      crumbs={[{ label: t('matching.fitting.products'), to: '/products' }, { label: name, to: `/products/${id}` }]}
      words={{ unit: t('matching.fitting.unit'), what: t('matching.fitting.what') }}
      above={<p className="zr-muted zr-match-note">{t('matching.fitting.masked')}</p>}
      queryKey={[...FITS_KEY, id]}
      fetchPage={(_, page) => listFits(id, page)}
      filters={[]}
      columns={columns(t, regionName)}
      rowKey={(fit) => String(fit.place)}
      card={(fit) => <FitCard fit={fit} region={regionName(fit.region)} />}
      density="small"
      empty={<EmptyState icon="factory" title={t('matching.fitting.empty')} hint={t('matching.fitting.emptyHint')} />}
    />
  );
}

const SHOWN = {
  WHITELIST: { family: 'done', icon: 'checkCircle' },
  CONSENT: { family: 'done', icon: 'user' },
  RECOMMENDATION: { family: 'others', icon: 'bureau' },
  MASKED: { family: 'ended', icon: 'lock' },
} as const;

function Reason({ fit }: { fit: Fit }) {
  const { t } = useTranslation();
  return (
    <span className="zr-states">
      <Chip {...SHOWN[fit.shown]}>{t(`matching.shown.${fit.shown}`)}</Chip>
      {fit.whitelisted && fit.shown !== 'WHITELIST' && <Chip {...SHOWN.WHITELIST}>{t('matching.shown.WHITELIST')}</Chip>}
    </span>
  );
}

const rightsText = (t: TFunction, fit: Fit) =>
  Object.entries(fit.rights).map(([kind, count]) => t('matching.fitting.rightsOf', { kind: t(`code.assetKind.${kind}`), count })).join(t('punctuation.list'));

function columns(t: TFunction, regionName: (code: number) => string): TableProps<Fit>['columns'] {
  const yuanOf = (words: string) => `${words} (${t('amount.yuan')})`;
  return [
    {
      title: t('matching.fitting.enterprise'),
      key: 'name',
      fixed: 'left',
      render: (_, fit) => (
        <>
          <b>{fit.name}</b>
          {fit.uscc && <div className="zr-meta zr-nowrap">{fit.uscc}</div>}
        </>
      ),
    },
    { title: t('matching.fitting.shown'), key: 'shown', render: (_, fit) => <Reason fit={fit} /> },
    { title: t('matching.criterion.REGION'), key: 'region', render: (_, fit) => regionName(fit.region) },
    { title: t('matching.criterion.ENTERPRISE_SIZE'), key: 'size', render: (_, fit) => (fit.size ? t(`code.size.${fit.size}`) : '—') },
    { title: t('matching.criterion.TAG'), key: 'tags', render: (_, fit) => fit.tags.map((tag) => t(`code.tag.${tag}`)).join(t('punctuation.list')) || '—' },
    { title: t('matching.fitting.rights'), key: 'rights', render: (_, fit) => rightsText(t, fit) },
    { title: yuanOf(t('matching.criterion.APPRAISED_VALUE')), key: 'value', align: 'right', render: (_, fit) => <Amount value={fit.value} unit={false} /> },
    { title: yuanOf(t('matching.criterion.LOANABLE_AMOUNT')), key: 'loanable', align: 'right', render: (_, fit) => <Amount value={fit.loanableAmount} unit={false} /> },
    {
      title: yuanOf(t('matching.field.estimatedMaxAmount')),
      key: 'estimate',
      align: 'right',
      fixed: 'right',
      render: (_, fit) => (
        <>
          <Amount value={fit.estimatedMaxAmount} unit={false} />
          {fit.unverified && <div><span className="zr-tag">{t('matching.unverified')}</span></div>}
        </>
      ),
    },
  ];
}

function FitCard({ fit, region }: { fit: Fit; region: string }) {
  const { t } = useTranslation();
  return (
    <CardLines
      lines={[
        [<b key="name">{fit.name}</b>, <Reason key="shown" fit={fit} />],
        [[region, fit.size && t(`code.size.${fit.size}`)].filter(Boolean).join(t('punctuation.dot')), <Amount key="amount" value={fit.estimatedMaxAmount} />],
        [rightsText(t, fit), fit.unverified ? <span key="unverified" className="zr-tag">{t('matching.unverified')}</span> : undefined],
      ]}
    />
  );
}
