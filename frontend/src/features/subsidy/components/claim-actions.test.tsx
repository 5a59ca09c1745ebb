import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, renderPage } from '@/testing/render';
import type { Claim } from '../api/claims';
import { ClaimActions } from './claim-actions';
import type { Ticks } from './checks-list';
import { claimOf } from './fixtures';

afterEach(() => vi.unstubAllGlobals());

interface Sent {
  path: string;
  body: unknown;
  version: string | null;
}

/** Shows the buttons of a claim; the server answers every request with the given answer. */
function show(item: Claim, reply: () => Response, ticks?: Ticks) {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    const text = await request.clone().text();
    sent.push({ path: new URL(request.url).pathname, body: text ? (JSON.parse(text) as unknown) : undefined, version: request.headers.get('If-Match') });
    return reply();
  });
  return { ...renderPage(<ClaimActions item={item} etag={'"7"'} ticks={ticks} />), sent };
}

const done = (item: Claim) => () => answer(200, item);
const press = (action: string) => userEvent.click(document.querySelector(`[data-action="${action}"]`) ?? document.body);
const send = () => userEvent.click(screen.getByTestId('panel-send'));

describe('returning a claim', () => {
  const item = claimOf({ actions: ['RETURN_FOR_CORRECTION'] });

  it('asks for what each remark is about before anything is sent', async () => {
    const { sent } = show(item, done(item));
    await press('RETURN_FOR_CORRECTION');
    await send();
    expect(await screen.findByTestId('problem-summary')).toBeTruthy();
    expect(sent).toHaveLength(0);
  });

  it('puts what the server refuses at the remark that is wrong', async () => {
    const detail = 'too long';
    show(item, () => answer(422, { status: 422, code: 'request.invalid', errors: [{ pointer: '/remarks/0/text', code: 'x', detail }] }));
    await press('RETURN_FOR_CORRECTION');
    const panel = within(screen.getByTestId('panel'));
    await userEvent.click(panel.getAllByRole('combobox')[0] ?? document.body);
    await userEvent.click(await screen.findByText('licence'));
    await userEvent.type(panel.getByRole('textbox', { name: /补正的内容/ }), 'no seal');
    await send();
    await waitFor(() => expect(screen.getAllByText(detail, { exact: false }).length).toBeGreaterThan(1));
  });
});

describe('recommending a claim', () => {
  const checks: Claim['checks'] = [{ code: 'EXCLUSION', verdict: 'MANUAL', evidence: '', refusals: [] }];
  const item = claimOf({ actions: ['RECOMMEND'], checks });

  it('is held back until every open check has its word', async () => {
    const { sent } = show(item, done(item), { EXCLUSION: '' });
    await press('RECOMMEND');
    await send();
    expect(await screen.findByTestId('problem-summary')).toBeTruthy();
    expect(sent).toHaveLength(0);
  });

  it('sends the opinion with what was seen, and the version seen', async () => {
    const { sent } = show(item, done(item), { EXCLUSION: 'looked up' });
    await press('RECOMMEND');
    await send();
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.path).toBe('/api/claims/c1/recommend');
    expect(sent[0]?.version).toBe('"7"');
    expect(sent[0]?.body).toMatchObject({ ticks: [{ code: 'EXCLUSION', note: 'looked up' }] });
  });
});

describe('proposing the amount', () => {
  const item = claimOf({ state: 'UNDER_SECOND_REVIEW', actions: ['PROPOSE'] });

  it('starts from the computed amount, says it on the button, and sends it to the cent', async () => {
    const { sent } = show(item, done(item));
    await press('PROPOSE');
    expect(screen.getByTestId('panel-send').textContent).toContain('103,500.00');
    const amount = screen.getAllByRole('textbox')[0] ?? document.body;
    await userEvent.clear(amount);
    await userEvent.type(amount, '83,500.5');
    await waitFor(() => expect(screen.getByTestId('panel-send').textContent).toContain('83,500.50'));
    await send();
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ amount: '83500.5' }));
  });

  it('shows at the amount that it is above the computed one', async () => {
    const detail = 'above 103500.00';
    show(item, () => answer(422, { status: 422, code: 'claim.above-computed', errors: [{ pointer: '/amount', code: 'claim.above-computed', detail }] }));
    await press('PROPOSE');
    await send();
    expect(await screen.findByTestId('problem-summary')).toBeTruthy();
    await waitFor(() => expect(document.querySelector('.ant-form-item-explain-error')?.textContent).toBe(detail));
  });
});

describe('handing in a claim', () => {
  const item = claimOf({ state: 'DRAFT', actions: ['EDIT', 'SUBMIT'] });

  it('shows everything once more before it is sent', async () => {
    const { sent } = show(item, done(item));
    await press('SUBMIT');
    const sheet = within(screen.getByTestId('confirm-sheet'));
    expect(sheet.getByText('6200')).toBeTruthy();
    expect(sheet.getByText('a.pdf')).toBeTruthy();
    expect(sent).toHaveLength(0);
    await userEvent.click(screen.getByTestId('confirm'));
    await waitFor(() => expect(sent[0]?.path).toBe('/api/claims/c1/submit'));
  });

  it('leads back to the form when the server misses something', async () => {
    const errors = [{ pointer: '/papers/LICENCE', code: 'claim.paper-missing', detail: 'missing' }];
    const { router } = show(item, () => answer(422, { status: 422, code: 'claim.paper-missing', errors }));
    await press('SUBMIT');
    await userEvent.click(screen.getByTestId('confirm'));
    await waitFor(() => expect(router.state.location.pathname).toBe('/claims/c1/edit'));
    expect(router.state.location.state).toMatchObject({ problem: { fields: errors } });
  });

  it('offers the form first while something is missing', () => {
    const open = claimOf({ state: 'DRAFT', actions: ['EDIT', 'SUBMIT'], papers: [{ code: 'LICENCE', name: 'licence', required: true }] });
    show(open, done(open));
    expect(document.querySelector('.ant-btn-primary')?.getAttribute('data-action')).toBe('EDIT');
  });
});

describe('the loan facts of the bank', () => {
  it('go out as the share of one, however the percentage was written', async () => {
    const item = claimOf({ actions: ['CERTIFY'] });
    const { sent } = show(item, done(item));
    await press('CERTIFY');
    const share = document.querySelector('input[id$="_ipShare"]') ?? document.body;
    await userEvent.clear(share);
    await userEvent.type(share, '85.5');
    await send();
    await waitFor(() => expect(sent[0]?.body).toMatchObject({ ipShare: 0.855, interestPaid: '200243.06', penaltyInterest: '0.00', overdue: false }));
  });
});
