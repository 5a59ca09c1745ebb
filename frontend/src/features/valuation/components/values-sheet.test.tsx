import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { api } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { renderPage, SESSION } from '@/testing/render';
import type { Value } from '../api/values';
import { ValuesSheet } from './values-sheet';

const response = new Response();
const DECLARED: Value = {
  id: 'v1', version: 3, assetId: 'a1', kind: 'EXTERNAL_APPRAISAL', amount: '8000000.00', valuedOn: '2026-09-18', validUntil: '2027-09-17', valuer: '演示评估事务所', fileId: 'f1', standing: 'DECLARED', counts: true, actions: [],
};
const OLD: Value = { ...DECLARED, id: 'v0', amount: '6000000.00', valuedOn: '2025-03-01', validUntil: '2026-03-01', counts: false, silentBecause: 'EXPIRED' };

function serve(values: Value[]) {
  vi.spyOn(api, 'GET').mockImplementation(((path: string) =>
    Promise.resolve({ data: path.endsWith('/values') ? values : { id: 'a1', currentValue: { amount: '8000000.00', kind: 'EXTERNAL_APPRAISAL', validUntil: '2027-09-17', verified: false } }, response })) as typeof api.GET);
}
const field = (name: string) => document.querySelector<HTMLInputElement>(`[id$="_${name}"]`) as HTMLInputElement;
const enterDate = (name: string, value: string) => {
  fireEvent.mouseDown(field(name));
  fireEvent.change(field(name), { target: { value } });
  fireEvent.keyDown(field(name), { key: 'Enter', code: 'Enter', keyCode: 13 });
};
async function fillIn() {
  await userEvent.click(await screen.findByTestId('add-value'));
  fireEvent.change(field('amount'), { target: { value: '8,000,000' } });
  fireEvent.change(field('valuer'), { target: { value: '演示评估事务所' } });
  enterDate('valuedOn', '2026-09-18');
  enterDate('validUntil', '2027-09-17');
}

afterEach(() => vi.restoreAllMocks());

it('shows every value with standing, validity and who sees it, the current one first', async () => {
  serve([OLD, DECLARED]);
  renderPage(<ValuesSheet assetId="a1" />);
  const values = await screen.findAllByTestId('value');
  await waitFor(() => expect(screen.getAllByTestId('value')[0]).toHaveTextContent('当前价值'));
  expect(values[0]).toHaveTextContent('企业申报·待核验');
  expect(values[0]).toHaveTextContent('捌佰万元整');
  expect(values[0]).toHaveTextContent('企业提交申请或授权的银行');
  expect(values[1]).toHaveTextContent('已过有效期');
});

it('records an appraisal without its report and says that it does not count yet', async () => {
  serve([]);
  const post = vi.spyOn(api, 'POST').mockResolvedValue({ data: { ...DECLARED, fileId: undefined, counts: false }, response });
  renderPage(<ValuesSheet assetId="a1" />);
  await fillIn();
  await userEvent.click(screen.getByTestId('submit'));
  await waitFor(() => expect(post).toHaveBeenCalled());
  expect(post.mock.calls[0]?.[1]).toMatchObject({ params: { path: { id: 'a1' } }, body: { amount: '8000000', valuer: '演示评估事务所', valuedOn: '2026-09-18', validUntil: '2027-09-17' } });
  await waitFor(() => expect(screen.getByTestId('notice')).toHaveTextContent('未附报告'));
});

it('keeps what was filled in when the server refuses a date, and says so at the field', async () => {
  serve([]);
  vi.spyOn(api, 'POST').mockRejectedValue(new ProblemError(422, { errors: [{ pointer: '/validUntil', code: 'asset-value.already-expired', detail: '有效期至 2026-11-01，已过期，不能登记。' }] }));
  renderPage(<ValuesSheet assetId="a1" />);
  await fillIn();
  await userEvent.click(screen.getByTestId('submit'));
  await screen.findByTestId('problem-summary');
  expect(screen.getByTestId('declare-value')).toHaveTextContent('已过期，不能登记');
  expect(field('valuer')).toHaveValue('演示评估事务所');
});

it('lets a bank verify the version that it has looked at', async () => {
  serve([{ ...DECLARED, actions: ['VERIFY'] }]);
  const post = vi.spyOn(api, 'POST').mockResolvedValue({ data: { ...DECLARED, standing: 'VERIFIED' }, response });
  renderPage(<ValuesSheet assetId="a1" />, { session: { ...SESSION, roles: ['BANK_OFFICER'] } });
  await userEvent.click(await screen.findByText('核验：与报告一致'));
  await waitFor(() => expect(post).toHaveBeenCalled());
  expect(post.mock.calls[0]?.[1]).toMatchObject({ params: { path: { id: 'v1' }, header: { 'If-Match': '"3"' } } });
});
