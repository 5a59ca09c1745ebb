import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { api } from '@/shared/api/client';
import { answer, renderPage, SESSION } from '@/testing/render';
import type { Preview } from '../api/lists';
import { ImportRecommendationPage, ImportWhitelistPage } from './import-page';

const session = { ...SESSION, roles: ['BANK_OFFICER' as const] };
const FILE = new File(['x'], '名单.xlsx');
const COLUMNS = [{ letters: 'A', title: '统一社会信用代码', key: 'uscc' }, { letters: 'B', title: '企业名称', key: 'name' }, { letters: 'C', title: '备注' }];
const FAULTLESS: Preview = { rowCount: 1, errorCount: 0, warningCount: 0, columns: COLUMNS, rows: [{ row: 2, cells: ['911309037500000000', '演示·甲公司', ''], remarks: [] }], unknownColumns: ['备注'] };
const WRONG: Preview = {
  ...FAULTLESS, errorCount: 1,
  rows: [{ row: 2, cells: ['9113', '演示·甲公司', ''], remarks: [{ cell: 'A2', key: 'uscc', error: true, code: 'list.uscc-malformed', message: '统一社会信用代码应为 18 位。', fix: '按营业执照重新填写。' }] }],
};
const choose = () => fireEvent.change(screen.getByTestId('file'), { target: { files: [FILE] } });

beforeEach(() => {
  vi.spyOn(api, 'GET').mockResolvedValue({ data: [{ id: 'b1', name: '演示知易银行', region: 130900 }], response: new Response() } as never);
});
afterEach(() => vi.restoreAllMocks());

it('tells every error by cell and column, marks the cell, and offers no import', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(answer(200, WRONG));
  renderPage(<ImportWhitelistPage />, { session });
  choose();
  expect(await screen.findByTestId('refused')).toHaveTextContent('1 行中有 1 处错误，整份不能导入');
  expect(screen.getAllByText('统一社会信用代码应为 18 位。')[0]).toBeVisible();
  expect(screen.getByText('按营业执照重新填写。')).toBeVisible();
  expect(document.querySelector('.zr-import-cell--error')).toHaveTextContent('9113');
  expect(screen.getByTestId('save-errors')).toBeVisible();
  expect(screen.queryByTestId('store')).toBeNull();
});

it('stores a faultless file and goes to the list', async () => {
  const sent = vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(answer(200, FAULTLESS)).mockResolvedValueOnce(answer(201, { id: 'w1', entryCount: 1 }));
  const { router } = renderPage(<ImportWhitelistPage />, { session });
  choose();
  await userEvent.click(await screen.findByTestId('store'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/whitelists/w1'));
  expect(sent.mock.calls.map(([url]) => url)).toEqual(['/api/whitelists/preview', '/api/whitelists']);
});

it('asks for the title of a recommendation list, and shows at the field what the server says to it', async () => {
  const sent = vi
    .spyOn(globalThis, 'fetch')
    .mockResolvedValueOnce(answer(200, FAULTLESS))
    .mockResolvedValueOnce(answer(422, { code: 'field.too-long', errors: [{ pointer: '/title', code: 'field.too-long', detail: '最多 80 个字。' }] }));
  renderPage(<ImportRecommendationPage />, { session: { ...SESSION, roles: ['BUREAU_REVIEWER'] } });
  choose();
  await userEvent.click(await screen.findByTestId('store'));
  expect(await screen.findByTestId('problem-summary')).toHaveTextContent('请填写名单标题。');
  expect(sent).toHaveBeenCalledTimes(1);
  fireEvent.change(document.querySelector('input[id$="_title"]') as HTMLInputElement, { target: { value: '第一批' } });
  await userEvent.click(screen.getByTestId('store'));
  await waitFor(() => expect(screen.getByTestId('store-form')).toHaveTextContent('最多 80 个字。'));
  expect(sent.mock.calls[1]?.[0]).toBe('/api/recommendation-lists?title=%E7%AC%AC%E4%B8%80%E6%89%B9');
});
