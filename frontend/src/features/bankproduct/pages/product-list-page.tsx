import { useQuery } from '@tanstack/react-query';
import { Button, type TableProps } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { banksQuery } from '@/shared/api/reference';
import { wan, yuan } from '@/shared/lib/numbers';
import { BANK, hasRole, useSession } from '@/shared/session/session';
import type { FilterField } from '@/shared/ui/filter-card';
import { Icon } from '@/shared/ui/icon';
import { CardLines, ListPage } from '@/shared/ui/list-page';
import { EmptyState } from '@/shared/ui/page-states';
import { listProducts, PRODUCTS_KEY, type Product } from '../api/products';
import { acceptedKinds, KINDS, ProductState, shortPercent, STATES } from '../components/product-words';

/** The bank's own products with their states; what banks offer, for everybody else. */
export function ProductListPage() {
  const { t } = useTranslation();
  const session = useSession();
  const bank = hasRole(session, BANK);
  const writes = hasRole(session, ['BANK_OFFICER', 'BANK_APPROVER']);
  const { data: banks = [] } = useQuery(banksQuery);
  const add = writes && <Link to="/products/new"><Button type="primary" tabIndex={-1}><Icon name="plus" />{t('bankproduct.list.add')}</Button></Link>;
  const states = bank ? STATES : STATES.filter((state) => state !== 'DRAFT' && state !== 'PROPOSED');
  const filters: FilterField[] = [
    { name: 'keyword', label: t('bankproduct.list.keyword'), kind: 'text', placeholder: t('bankproduct.list.keywordHint') },
    { name: 'bankId', label: t('bankproduct.field.bank'), kind: 'select', options: banks.map((one) => ({ value: one.id, label: one.name })) },
    { name: 'state', label: t('bankproduct.field.state'), kind: 'select', options: states.map((value) => ({ value, label: t(`bankproduct.state.${value}`) })) },
    { name: 'kind', label: t('bankproduct.field.kind'), kind: 'select', options: KINDS.map((value) => ({ value, label: t(`code.assetKind.${value}`) })) },
  ];
  return (
    <ListPage<Product>
      title={t(bank ? 'bankproduct.list.title' : 'bankproduct.list.offered')}
      words={{ unit: t('bankproduct.list.unit'), what: t('bankproduct.list.what') }}
      actions={add}
      queryKey={[...PRODUCTS_KEY, 'list']}
      fetchPage={listProducts}
      filters={filters}
      defaults={bank ? { bankId: session.organisation.id } : { state: 'PUBLISHED' }}
      columns={columns(t)}
      rowKey={(product) => product.id}
      rowLink={(product) => `/products/${product.id}`}
      card={(product) => <ProductCard product={product} />}
      density={bank ? 'small' : 'middle'}
      empty={<EmptyState icon="bank" title={t('bankproduct.list.empty')} hint={writes ? t('bankproduct.list.emptyHint') : undefined} action={add} />}
    />
  );
}

const shortWan = (amount: string) => wan(amount)?.replace(/\.?0+$/, '');
const wholeYuan = (amount: string) => yuan(amount)?.replace(/\.00$/, '');
const wanRange = (t: TFunction, product: Product) => t('bankproduct.wanRange', { min: shortWan(product.minAmount), max: shortWan(product.maxAmount), minYuan: wholeYuan(product.minAmount), maxYuan: wholeYuan(product.maxAmount) });
const spread = (t: TFunction, product: Product) => t('rate.lprSpread', { sign: product.spreadBp < 0 ? '−' : '+', bp: Math.abs(product.spreadBp) });
const rates = (t: TFunction, product: Product) => acceptedKinds(product).map((kind) => `${t(`code.assetKind.${kind}`)} ${shortPercent(product.pledgeRates[kind] ?? 0)}`).join(t('punctuation.list'));

function columns(t: TFunction): TableProps<Product>['columns'] {
  return [
    {
      title: t('bankproduct.field.name'),
      key: 'name',
      fixed: 'left',
      render: (_, product) => (
        <>
          <Link to={`/products/${product.id}`}>{product.name}</Link>
          <div className="zr-meta zr-nowrap">{product.code}</div>
        </>
      ),
    },
    { title: t('bankproduct.field.bank'), key: 'bank', render: (_, product) => product.bankName },
    { title: t('bankproduct.field.pledgeRates'), key: 'rates', render: (_, product) => rates(t, product) },
    { title: t('bankproduct.field.amountsWan'), key: 'amounts', align: 'right', render: (_, product) => <span className="zr-nowrap">{wanRange(t, product)}</span> },
    { title: t('bankproduct.field.termsMonths'), key: 'terms', align: 'right', render: (_, product) => <span className="zr-nowrap">{product.minTermMonths}–{product.maxTermMonths}</span> },
    { title: t('bankproduct.field.price'), key: 'price', render: (_, product) => <span className="zr-nowrap">{spread(t, product)}</span> },
    { title: t('bankproduct.field.state'), key: 'state', fixed: 'right', render: (_, product) => <ProductState product={product} /> },
  ];
}

function ProductCard({ product }: { product: Product }) {
  const { t } = useTranslation();
  return (
    <CardLines
      lines={[
        [<b key="name">{product.name}</b>, <ProductState key="state" product={product} />],
        [product.bankName, spread(t, product)],
        [rates(t, product)],
        [t('bankproduct.field.amountsWan'), wanRange(t, product)],
      ]}
    />
  );
}
