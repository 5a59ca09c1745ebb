import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { renderPage, SESSION } from '@/testing/render';
import type { Product, ProductAction } from '../api/products';
import { ProductActions } from './product-actions';

const PRODUCT: Product = {
  id: 'p1', version: 1, bankId: 'b1', bankName: '演示知易银行', name: '知易贷', code: 'ZY', summary: '', pledgeRates: { INVENTION: 0.6 }, minAssetCounts: {}, minRemainingMonths: 0, acceptedValueKinds: ['EXTERNAL_APPRAISAL'], regions: [], industries: [],
  tags: [], sizes: [], minAgeMonths: 0, minAmount: '500000.00', maxAmount: '5000000.00', minTermMonths: 6, maxTermMonths: 36, lprTenor: 'ONE_YEAR', spreadBp: 50, requiredPapers: [], state: 'PROPOSED', own: true, editable: false, actions: ['PUBLISH', 'SEND_BACK'],
};
function Actions() {
  const [checking, setChecking] = useState<ProductAction>();
  return <ProductActions product={PRODUCT} etag={'"1"'} checking={checking} onCheck={setChecking} />;
}
const session = { ...SESSION, roles: ['BANK_APPROVER' as const] };

afterEach(() => vi.restoreAllMocks());

it('shows the terms once more before it publishes, on the version that was looked at', async () => {
  vi.spyOn(api, 'GET').mockResolvedValue({ data: [], response: new Response() } as never);
  const post = vi.spyOn(api, 'POST').mockResolvedValue({ data: { ...PRODUCT, state: 'PUBLISHED' }, response: new Response() });
  renderPage(<Actions />, { session });
  await userEvent.click(screen.getByText('发布产品'));
  expect(screen.getByTestId('confirm-sheet')).toHaveTextContent('500,000.00 至 5,000,000.00 元');
  expect(post).not.toHaveBeenCalled();
  await userEvent.click(screen.getByTestId('confirm'));
  await waitFor(() => expect(screen.getByTestId('notice')).toHaveTextContent('已发布《知易贷》'));
  expect(post.mock.calls[0]?.[0]).toBe('/api/products/{id}/publish');
  expect(post.mock.calls[0]?.[1]).toMatchObject({ params: { header: { 'If-Match': '"1"' } } });
});

it('says why the same person may not publish what he proposed', async () => {
  vi.spyOn(api, 'GET').mockResolvedValue({ data: [], response: new Response() } as never);
  vi.spyOn(api, 'POST').mockRejectedValue(new ProblemError(409, { code: 'second-check.same-person', detail: '经办人与复核人不能为同一人。' }));
  renderPage(<Actions />, { session });
  await userEvent.click(screen.getByText('发布产品'));
  await userEvent.click(screen.getByTestId('confirm'));
  expect(await screen.findByTestId('problem')).toHaveTextContent('经办人与复核人不能为同一人。');
});
