import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import type { Filters } from '@/shared/lib/use-filters';
import { renderPage } from '@/testing/render';
import { ListPage, type PageOf } from './list-page';
import { EmptyState } from './page-states';

interface Row {
  id: string;
  title: string;
}
type FetchPage = (filters: Filters, page: { cursor: string | undefined; limit: number }) => Promise<PageOf<Row>>;

function show(fetchPage: FetchPage, at = '/') {
  return renderPage(
    <ListPage<Row>
      title="清单"
      words={{ unit: '件', what: '申报' }}
      queryKey={['rows']}
      fetchPage={fetchPage}
      filters={[{ name: 'keyword', label: '关键字', kind: 'text' }]}
      columns={[{ title: '名称', dataIndex: 'title' }]}
      rowKey={(row) => row.id}
      card={(row) => row.title}
      empty={<EmptyState title="还没有申报。" />}
    />,
    { at },
  );
}
const rows = (...titles: string[]): Row[] => titles.map((title) => ({ id: title, title }));

it('reads its filters from the address and puts them back there', async () => {
  const fetchPage = vi.fn<FetchPage>().mockResolvedValue({ items: rows('甲'), total: 1 });
  const { router } = show(fetchPage, '/?keyword=abc&cursor=c1');
  await screen.findByText('甲');
  expect(fetchPage).toHaveBeenCalledWith({ keyword: 'abc' }, { cursor: 'c1', limit: 20 });
  const box = screen.getByLabelText('关键字');
  expect(box).toHaveValue('abc');
  await userEvent.clear(box);
  await userEvent.type(box, 'xyz');
  await userEvent.click(screen.getByTestId('search'));
  await waitFor(() => expect(router.state.location.search).toBe('?keyword=xyz'));
  await waitFor(() => expect(fetchPage).toHaveBeenLastCalledWith({ keyword: 'xyz' }, { cursor: undefined, limit: 20 }));
});

it('goes on by the cursor and back the way it came', async () => {
  const fetchPage = vi.fn<FetchPage>((_, { cursor }) =>
    Promise.resolve(cursor ? { items: rows('乙'), total: 2 } : { items: rows('甲'), nextCursor: 'c2', total: 2 }),
  );
  show(fetchPage);
  await screen.findByText('甲');
  expect(screen.getByText('共 2 件')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '下一页' }));
  await screen.findByText('乙');
  expect(screen.getByRole('button', { name: '下一页' })).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: '上一页' }));
  await screen.findByText('甲');
});

it('tells "nothing yet" from "nothing fits", and clears the filters', async () => {
  const fetchPage = vi.fn<FetchPage>().mockResolvedValue({ items: [], total: 0 });
  show(fetchPage, '/?keyword=abc');
  await screen.findByText('没有符合条件的申报。已选 1 个条件。');
  await userEvent.click(screen.getByRole('button', { name: '清除条件' }));
  await screen.findByText('还没有申报。');
});

it('says what the server refused, and tries again', async () => {
  const fetchPage = vi.fn<FetchPage>().mockRejectedValueOnce(new ProblemError(500, { requestId: 'r9' }));
  show(fetchPage);
  expect(await screen.findByTestId('problem')).toHaveTextContent('编号 r9');
  fetchPage.mockResolvedValueOnce({ items: rows('甲'), total: 1 });
  await userEvent.click(screen.getByRole('button', { name: '重新查询' }));
  await screen.findByText('甲');
});

it('says that a page is forbidden', async () => {
  show(vi.fn<FetchPage>().mockRejectedValue(new ProblemError(403, {})));
  await screen.findByTestId('forbidden');
});
