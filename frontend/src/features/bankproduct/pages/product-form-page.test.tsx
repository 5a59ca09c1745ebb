import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { renderPage, SESSION } from '@/testing/render';
import { NewProductPage } from './product-form-page';

const session = { ...SESSION, roles: ['BANK_OFFICER' as const] };
const response = new Response();
const field = (name: string) => {
  const found = document.querySelector<HTMLInputElement>(`[id$="_${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
const enter = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });

beforeEach(() => {
  vi.spyOn(api, 'GET').mockResolvedValue({ data: [], response } as never);
});
afterEach(() => vi.restoreAllMocks());

function fillIn() {
  enter('name', '知易贷');
  enter('code', 'ZY-009');
  enter('minAmount', '500,000');
  enter('maxAmount', '5000000');
  enter('minTermMonths', '6');
  enter('maxTermMonths', '36');
  enter('spreadBp', '-10');
  enter('kinds_INVENTION_rate', '62.5');
  enter('kinds_INVENTION_count', '2');
}

it('sends rates as fractions and leaves out what belongs to kinds that are not accepted', async () => {
  const post = vi.spyOn(api, 'POST').mockResolvedValue({ data: { id: 'p9', name: '知易贷' }, response });
  const { router } = renderPage(<NewProductPage />, { session });
  fillIn();
  await userEvent.click(screen.getByTestId('save'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/products/p9'));
  expect(post.mock.calls[0]?.[1]).toMatchObject({
    body: {
      name: '知易贷', code: 'ZY-009', minAmount: '500000', maxAmount: '5000000', minTermMonths: 6, maxTermMonths: 36, spreadBp: -10, lprTenor: 'ONE_YEAR', pledgeRates: { INVENTION: 0.625 }, minAssetCounts: { INVENTION: 2 },
      acceptedValueKinds: ['EXTERNAL_APPRAISAL'],
    },
  });
  expect(screen.getByTestId('notice')).toHaveTextContent('由另一人发布');
});

it('asks for at least one kind of right', async () => {
  renderPage(<NewProductPage />, { session });
  fillIn();
  await userEvent.click(screen.getByRole('checkbox', { name: '发明专利' }));
  await userEvent.click(screen.getByTestId('save'));
  expect(await screen.findByTestId('problem-summary')).toHaveTextContent('至少接受一种知识产权。');
});

it.each([
  ['/pledgeRates/INVENTION', 'product.pledge-rate', '质押率应大于 0、不超过 100%。', 'kinds_INVENTION_rate'],
  ['/minAssetCounts/INVENTION', 'product.out-of-range', '应在 1 至 100 之间。', 'kinds_INVENTION_count'],
  ['/maxAmount', 'product.amounts-order', '最高金额不应低于最低金额。', 'maxAmount'],
  ['/maxTermMonths', 'product.terms-order', '最长期限不应短于最短期限。', 'maxTermMonths'],
  ['/spreadBp', 'product.spread', '加点应在 −500 至 2000 BP 之间。', 'spreadBp'],
  ['/code', 'product.code-taken', '本行已有使用该编号的产品。', 'code'],
  ['/regions/3', 'product.region-unknown', '没有这个行政区划代码。', 'regions'],
  ['/industries/0', 'product.industry-unknown', '行业门类应为 A 至 T。', 'industries'],
])('shows the refusal of %s (%s) at its field', async (pointer, code, detail, name) => {
  vi.spyOn(api, 'POST').mockRejectedValue(new ProblemError(422, { errors: [{ pointer, code, detail }] }));
  renderPage(<NewProductPage />, { session });
  fillIn();
  await userEvent.click(screen.getByTestId('save'));
  await screen.findByTestId('problem-summary');
  await waitFor(() => expect(field(name).closest('.ant-form-item')).toHaveTextContent(detail));
});
