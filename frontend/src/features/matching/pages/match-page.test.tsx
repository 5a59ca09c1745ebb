import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { renderPage } from '@/testing/render';
import type { Criterion, Match, Matches, Measure } from '../api/matches';
import { MatchPage } from './match-page';

const response = new Response();
const count = (number: number): Measure => ({ unit: 'COUNT', number: String(number), codes: [] });
const yuan = (number: string): Measure => ({ unit: 'YUAN', number, codes: [] });

const MET: Criterion = { kind: 'APPRAISED_VALUE', bound: 'AT_LEAST', required: yuan('6000000.00'), actual: yuan('8000000.00'), met: true, unverified: true };
const FIT: Match = {
  productId: 'p1', productName: '知易贷', summary: '', bankId: 'b1', bankName: '演示知易银行', fits: true, whitelistedUntil: '2026-12-31', indicativeLimit: '5000000.00', pledgeRates: { INVENTION: 0.72 },
  criteria: [MET], loanableAmount: '5760000.00', estimatedMaxAmount: '5000000.00', limitedBy: ['AMOUNT_ASKED', 'PRODUCT_LIMIT', 'INDICATIVE_LIMIT'], minAmount: '500000.00', maxAmount: '5000000.00', termMonths: 12,
  lprTenor: 'ONE_YEAR', spreadBp: 50, annualRate: 0.035,
  netCost: { yearlyInterest: '175000.00', subsidyPerYear: '90000.00', netPerYear: '85000.00', netAnnualRate: 0.017, policyId: 'y1', policyName: '演示政策', official: false, subsidyTotal: '90000.00', baseRate: 0.03, ratio: 0.6, days: 365, dayCount: 365 },
  requiredPapers: [{ code: 'LICENCE', zh: '营业执照', en: 'Business licence' }], unverified: true,
};
const OTHER: Match = { ...FIT, productId: 'p3', productName: '专利快贷', bankName: '演示融合银行', whitelistedUntil: undefined, indicativeLimit: undefined, estimatedMaxAmount: '4000000.00', limitedBy: ['COLLATERAL'], annualRate: 0.0345, netCost: undefined };
const UNFIT: Match = {
  ...FIT, productId: 'p2', productName: '科创知产贷', fits: false, whitelistedUntil: undefined, estimatedMaxAmount: '0.00', limitedBy: [], netCost: undefined,
  criteria: [
    { kind: 'RIGHT_COUNT', about: 'INVENTION', bound: 'AT_LEAST', required: count(2), actual: count(1), met: false, distance: count(1), unverified: false },
    { kind: 'APPRAISED_VALUE', bound: 'AT_LEAST', required: yuan('8235000.00'), actual: yuan('8000000.00'), met: false, distance: yuan('235000.00'), unverified: false },
    { kind: 'AGE', bound: 'AT_LEAST', required: { unit: 'MONTHS', number: '36', codes: [] }, actual: { unit: 'UNKNOWN', codes: [] }, met: false, unverified: false },
  ],
};
const MATCHES: Matches = {
  calculatedAt: '2026-11-23T02:00:00Z', lpr: { publishedOn: '2026-11-20', oneYear: 0.03, overFiveYears: 0.035, standing: 'DEMO' }, totalValue: '8000000.00', subsidyKnown: true,
  rights: [
    { id: 'a1', kind: 'INVENTION', title: '一种装置', assetNo: '202110412345.8', expiryDate: '2041-04-16', legalStatus: 'VALID', ownership: 'UNVERIFIED', pledgeState: 'FREE' },
    { id: 'a2', kind: 'TRADEMARK', title: '沧匠', assetNo: '50012345', niceClass: 7, expiryDate: '2031-04-16', legalStatus: 'VALID', ownership: 'VERIFIED', pledgeState: 'FREE' },
  ],
  fits: [FIT, OTHER],
  unfits: [UNFIT],
};

function serve(matches: () => Promise<unknown>) {
  return vi.spyOn(api, 'GET').mockImplementation(((path: string) => {
    if (path === '/api/matches') return matches();
    if (path === '/api/ip-assets') return Promise.resolve({ data: { items: [{ ...MATCHES.rights[0] }], total: 1 }, response });
    return Promise.resolve({ data: [], response });
  }) as typeof api.GET);
}
const answered = () => serve(() => Promise.resolve({ data: MATCHES, response }));

afterEach(() => vi.restoreAllMocks());

it('shows what fits with amount, rate and net cost, and how the amount came about', async () => {
  answered();
  renderPage(<MatchPage />, { at: '/matches?amount=5000000&termMonths=12' });
  const offer = (await screen.findAllByTestId('offer'))[0] as HTMLElement;
  expect(offer).toHaveTextContent('授信白名单 · 至 2026-12-31');
  expect(offer).toHaveTextContent('500 万元');
  expect(offer).toHaveTextContent('3.50%');
  expect(offer).toHaveTextContent('1.70%');
  const limits = within(offer).getByTestId('limits');
  expect(limits).toHaveTextContent('质物可贷额5,760,000.00');
  expect(limits).toHaveTextContent('预授信额度5,000,000.00最小');
  expect(limits).toHaveTextContent('发明专利 72%');
});

it('leads to the application with product, rights that the product takes, amount and term', async () => {
  answered();
  renderPage(<MatchPage />, { at: '/matches?amount=5000000&termMonths=12' });
  const apply = (await screen.findAllByTestId('apply'))[0];
  expect(apply).toHaveAttribute('href', '/financing/new?productId=p1&assetIds=a1&amount=5000000.00&termMonths=12');
});

it('says for every product that does not fit how far it is to a yes', async () => {
  answered();
  renderPage(<MatchPage />, { at: '/matches?amount=5000000' });
  const unfit = await screen.findByTestId('unfit');
  expect(unfit).toHaveTextContent('差 3 项');
  const distances = within(unfit).getAllByTestId('distance');
  expect(distances[0]).toHaveTextContent('还差 1 件发明专利');
  expect(distances[1]).toHaveTextContent('还差 23.5 万元');
  expect(distances[1]).toHaveTextContent('要求 ≥ 823.5 万元');
  expect(distances[2]).toHaveTextContent('资料未填报');
});

it('puts the products side by side that were chosen', async () => {
  answered();
  renderPage(<MatchPage />, { at: '/matches?amount=5000000' });
  await userEvent.click(await screen.findByLabelText('比较 知易贷'));
  await userEvent.click(screen.getByLabelText('比较 专利快贷'));
  const table = screen.getByTestId('comparison');
  expect(table).toHaveTextContent('5,000,000.00');
  expect(table).toHaveTextContent('4,000,000.00');
});

it('shows the refusal of the server at the field and keeps the form open', async () => {
  serve(() => Promise.reject(new ProblemError(422, { errors: [{ pointer: '/termMonths', code: 'match.term-out-of-range', detail: '期限应在 1 至 360 个月之间。' }] })));
  renderPage(<MatchPage />, { at: '/matches?termMonths=500' });
  await screen.findByTestId('problem-summary');
  expect(screen.getByTestId('wish-form')).toHaveTextContent('期限应在 1 至 360 个月之间。');
});

it('puts the wish into the address', async () => {
  answered();
  const { router } = renderPage(<MatchPage />, { at: '/matches' });
  await userEvent.click(await screen.findByRole('checkbox', { name: /一种装置/ }));
  fireEvent.change(document.querySelector('input[id$="_amount"]') as HTMLInputElement, { target: { value: '500万' } });
  await userEvent.click(screen.getByTestId('match'));
  expect(await screen.findAllByText(/请填写数字/)).not.toHaveLength(0);
  fireEvent.change(document.querySelector('input[id$="_amount"]') as HTMLInputElement, { target: { value: '5,000,000' } });
  await userEvent.click(screen.getByTestId('match'));
  await waitFor(() => expect(router.state.location.search).toBe('?assets=a1&amount=5000000'));
});
