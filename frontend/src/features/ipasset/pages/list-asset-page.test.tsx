import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { api } from '@/shared/api/client';
import { ProblemError } from '@/shared/api/problem';
import { renderPage } from '@/testing/render';
import { ListAssetPage } from './list-asset-page';

beforeEach(() => localStorage.clear());

const next = () => userEvent.click(screen.getByTestId('next'));
const field = (name: string) => {
  const found = document.querySelector<HTMLInputElement>(`[id$="_${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
const enter = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const enterDate = (name: string, value: string) => {
  fireEvent.mouseDown(field(name));
  fireEvent.change(field(name), { target: { value } });
  fireEvent.keyDown(field(name), { key: 'Enter', code: 'Enter', keyCode: 13 });
};

async function fillInUntilReview() {
  enter('assetNo', 'ZL202110123456.7');
  await next();
  await waitFor(() => expect(screen.getByTestId('step-basics')).toBeVisible());
  enter('title', '一种装置');
  enterDate('filingDate', '2021-04-16');
  enterDate('grantDate', '2023-05-09');
  await next();
  await waitFor(() => expect(screen.getByTestId('step-owners')).toBeVisible());
  await next();
  await screen.findByTestId('step-review');
}

it('says at the field which digit of the number is wrong', async () => {
  renderPage(<ListAssetPage />);
  enter('assetNo', 'ZL202110123456.5');
  expect(await screen.findByText('第 13 位是校验位，应为 7，现为 5。')).toBeVisible();
});

it('shows everything once more before it is sent, and then where it went', async () => {
  const post = vi.spyOn(api, 'POST').mockResolvedValue({ data: { id: 'a1', title: '一种装置', expiryDate: '2041-04-16' }, response: new Response() });
  const { router } = renderPage(<ListAssetPage />);
  await fillInUntilReview();
  expect(post).not.toHaveBeenCalled();
  expect(screen.getByTestId('step-review')).toHaveTextContent('2041-04-16');
  await userEvent.click(screen.getByTestId('submit'));
  await waitFor(() => expect(router.state.location.pathname).toBe('/ip-assets/a1'));
  expect(post.mock.calls[0]?.[1]).toMatchObject({
    body: { kind: 'INVENTION', assetNo: '202110123456.7', title: '一种装置', filingDate: '2021-04-16', grantDate: '2023-05-09' },
  });
  expect(screen.getByTestId('notice')).toHaveTextContent('已登记《一种装置》');
});

it('goes back to the step of the field that the server refused, and keeps what was filled in', async () => {
  vi.spyOn(api, 'POST').mockRejectedValue(new ProblemError(422, { errors: [{ pointer: '/assetNo', code: 'x', detail: '该专利已由其他单位登记。' }] }));
  renderPage(<ListAssetPage />);
  await fillInUntilReview();
  await userEvent.click(screen.getByTestId('submit'));
  await screen.findByTestId('problem-summary');
  await waitFor(() => expect(screen.getByTestId('step-number')).toBeVisible());
  expect(field('title')).toHaveValue('一种装置');
});
