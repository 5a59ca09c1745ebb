import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { percent, yuan } from '@/shared/lib/numbers';
import { PageHeader } from '@/shared/ui/page-header';
import { EmptyState, QueryView } from '@/shared/ui/page-states';
import { ProblemAlert } from '@/shared/ui/problem-alert';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { createCase } from '../api/actions';
import { CASES_KEY, type Case } from '../api/cases';
import { offeredProductsQuery, type Product } from '../api/choices';

/** Chooses the product; comes with one chosen, and with rights and amount, from a match. */
export function NewApplicationPage() {
  const { t } = useTranslation();
  const query = useQuery(offeredProductsQuery);
  return (
    <>
      <PageHeader title={t('financing.apply.choose')} crumbs={[{ label: t('financing.list.mine'), to: '/financing/cases' }]} />
      <QueryView query={query}>{(products) => <Products products={products} />}</QueryView>
    </>
  );
}

function Products({ products }: { products: Product[] }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const wanted = params.get('productId');
  const shown = wanted ? products.filter((product) => product.id === wanted) : products;
  if (shown.length === 0) return <Sheet><EmptyState icon="bank" title={t('financing.apply.noProducts')} /></Sheet>;
  return <div className="zr-narrow">{shown.map((product) => <ProductSheet key={product.id} product={product} />)}</div>;
}

function ProductSheet({ product }: { product: Product }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const begin = useCommand<Case>({
    send: (_, { headers }) =>
      createCase(
        {
          productId: product.id,
          request: {
            assetIds: params.get('assetIds')?.split(',').filter(Boolean) ?? [],
            amount: params.get('amount') ?? undefined,
            termMonths: params.get('termMonths') ? Number(params.get('termMonths')) : undefined,
          },
        },
        headers,
      ),
    refreshes: [[...CASES_KEY, 'list']],
    onDone: (created) => void navigate(`/financing/cases/${created.id}/edit`, { replace: true }),
  });
  const rates = Object.entries(product.pledgeRates).map(([kind, rate]) => `${t(`financing.kind.${kind}`)} ${percent(String(rate), 0)}%`);
  return (
    <Sheet title={`${product.bankName} ${product.name}`} extra={<Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()} data-testid={`begin-${product.code}`}>{t('financing.apply.begin')}</Button>}>
      {begin.error && <ProblemAlert problem={begin.error} />}
      {product.summary && <p>{product.summary}</p>}
      <Facts
        columns={2}
        items={[
          { label: t('financing.field.amount'), value: t('financing.apply.amountRange', { min: yuan(product.minAmount), max: yuan(product.maxAmount) }) },
          { label: t('financing.field.termMonths'), value: t('financing.apply.termRange', { min: product.minTermMonths, max: product.maxTermMonths }) },
          { label: t('financing.field.annualRate'), value: t('rate.lprSpread', { sign: product.spreadBp < 0 ? '−' : '+', bp: Math.abs(product.spreadBp) }) },
          { label: t('financing.field.pledgeRate'), value: rates.join(t('punctuation.list')) },
        ]}
      />
    </Sheet>
  );
}
