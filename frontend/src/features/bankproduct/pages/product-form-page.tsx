import { useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useCommand } from '@/shared/api/use-command';
import { useNotice } from '@/shared/ui/notice';
import { PageHeader } from '@/shared/ui/page-header';
import { QueryView } from '@/shared/ui/page-states';
import { useProblemForm } from '@/shared/ui/use-problem-form';
import { createProduct, editProduct, productQuery, PRODUCTS_KEY, type Product, type ProductTerms } from '../api/products';
import { PapersSection } from '../components/papers-section';
import { EMPTY, fieldsOf, POINTERS, termsOf, type ProductFields } from '../components/product-form';
import { BasicsSection, ConditionsSection, MoneySection, RightsSection } from '../components/product-sections';
import '../components/bankproduct.css';

/** Writes a new product; it stays a draft until a second person publishes it. */
export function NewProductPage() {
  return <ProductForm />;
}

/** Changes a draft. What is published is suspended and revised first. */
export function EditProductPage() {
  const { id = '' } = useParams();
  const query = useQuery({ ...productQuery(id), staleTime: Infinity, gcTime: 0 });
  return (
    <QueryView query={query}>
      {({ data, etag }) => (data.editable ? <ProductForm key={data.id} product={data} etag={etag} /> : <Navigate replace to={`/products/${data.id}`} />)}
    </QueryView>
  );
}

function ProductForm({ product, etag }: { product?: Product; etag?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notice = useNotice();
  const save = useCommand<Product, ProductTerms>({
    send: (terms, intent) => (product ? editProduct(product.id, etag, terms) : createProduct(terms, intent)),
    refreshes: [PRODUCTS_KEY, ['matching']],
    onDone: (saved) => {
      notice.say(t('bankproduct.saved', { name: saved.name }));
      void navigate(`/products/${saved.id}`);
    },
  });
  const { formProps, summary, submitting } = useProblemForm<ProductFields>({
    initialValues: product ? fieldsOf(product) : EMPTY,
    pointers: POINTERS,
    onSubmit: (fields) => save.mutateAsync(termsOf(fields)),
  });
  return (
    <>
      <PageHeader
        title={product ? t('bankproduct.form.edit', { name: product.name }) : t('bankproduct.form.title')}
        crumbs={[{ label: t('bankproduct.list.title'), to: '/products' }, ...(product ? [{ label: product.name, to: `/products/${product.id}` }] : [])]}
      />
      <Form {...formProps} className="zr-product-form" data-testid="product-form">
        {summary}
        <BasicsSection />
        <MoneySection />
        <RightsSection />
        <ConditionsSection />
        <PapersSection />
        <div className="zr-actions">
          <Button type="primary" htmlType="submit" loading={submitting} data-testid="save">{t('bankproduct.form.save')}</Button>
          <Button onClick={() => void navigate(product ? `/products/${product.id}` : '/products')} disabled={submitting}>{t('bankproduct.form.cancel')}</Button>
          <div className="zr-actions__note">{t('bankproduct.form.note')}</div>
        </div>
      </Form>
    </>
  );
}
