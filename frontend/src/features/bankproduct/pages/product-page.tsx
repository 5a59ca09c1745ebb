import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { ENTERPRISE, hasRole, useSession } from '@/shared/session/session';
import { CaseTimeline } from '@/shared/ui/case-timeline';
import { Icon } from '@/shared/ui/icon';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { Facts, Sheet } from '@/shared/ui/sheet';
import { fitCountQuery, productQuery, type Product, type ProductAction } from '../api/products';
import { ProductActions } from '../components/product-actions';
import { ProductState, useProductFacts } from '../components/product-words';
import '../components/bankproduct.css';

/** A product: whom it is for, which rights it takes, what it costs; its bank moves it on from here. */
export function ProductPage() {
  const { id = '' } = useParams();
  const query = useQuery(productQuery(id));
  return <QueryView query={query}>{({ data, etag }) => <ProductSheets product={data} etag={etag} />}</QueryView>;
}

function ProductSheets({ product, etag }: { product: Product; etag: string | undefined }) {
  const { t } = useTranslation();
  const session = useSession();
  const facts = useProductFacts();
  const [checking, setChecking] = useState<ProductAction>();
  const papers = facts.papers(product);
  const applies = product.state === 'PUBLISHED' && hasRole(session, ENTERPRISE);
  return (
    <>
      <PageHeader
        title={product.name}
        crumbs={[{ label: t(product.own ? 'bankproduct.list.title' : 'bankproduct.list.offered'), to: '/products' }]}
        extra={<ProductState product={product} />}
        note={[product.bankName, product.code].join(t('punctuation.dot'))}
        actions={applies && (
          <>
            <Link to="/matches"><Button tabIndex={-1}><Icon name="match" />{t('bankproduct.page.match')}</Button></Link>
            <Link to={`/financing/new?productId=${product.id}`} data-testid="apply"><Button type="primary" tabIndex={-1}>{t('bankproduct.page.apply')}</Button></Link>
          </>
        )}
      />
      <div className="zr-columns">
        <div>
          {!checking && (
            <>
              {product.summary && <Sheet><p>{product.summary}</p></Sheet>}
              <Sheet title={t('bankproduct.page.money')}><Facts items={facts.money(product)} /></Sheet>
              <Sheet title={t('bankproduct.page.rights')}><Facts items={facts.rights(product)} /></Sheet>
              <Sheet title={t('bankproduct.page.conditions')}><Facts items={facts.conditions(product)} /></Sheet>
            </>
          )}
          <ProductActions product={product} etag={etag} checking={checking} onCheck={setChecking} />
        </div>
        <aside>
          {product.own && <FitCount product={product} />}
          <Sheet title={t('bankproduct.page.papers')}>
            {papers.length === 0 ? <p className="zr-muted">{t('bankproduct.page.noPapers')}</p> : <ul>{papers.map((paper) => <li key={paper}><Icon name="page" /> {paper}</li>)}</ul>}
          </Sheet>
          {product.own && (
            <Sheet title={t('bankproduct.page.versions')} extra={t('bankproduct.page.version', { no: product.version })}>
              <CaseTimeline stream={product.id} words="bankproduct" />
            </Sheet>
          )}
        </aside>
      </div>
    </>
  );
}

function FitCount({ product }: { product: Product }) {
  const { t } = useTranslation();
  const query = useQuery(fitCountQuery(product.id));
  return (
    <Sheet title={t('bankproduct.page.fitting')}>
      <QueryView query={query} rows={1}>
        {(count) => (
          <>
            <p className="zr-product-fits"><Link to={`/products/${product.id}/matches`} data-testid="fit-count"><b>{count}</b> {t('bankproduct.page.fittingUnit')}</Link></p>
            <p className="zr-meta">{t('bankproduct.page.fittingNote')}</p>
          </>
        )}
      </QueryView>
    </Sheet>
  );
}
