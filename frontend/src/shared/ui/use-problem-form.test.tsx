import { Button, Form, Input } from 'antd';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import { renderPage } from '@/testing/render';
import { useProblemForm } from './use-problem-form';

interface Values {
  amount?: string;
  applicant?: { name?: string };
}

function Sample({ onSubmit }: { onSubmit: (values: Values) => Promise<unknown> }) {
  const { formProps, summary } = useProblemForm<Values>({ onSubmit, pointers: { '/loan/amount': ['amount'] } });
  return (
    <Form {...formProps}>
      {summary}
      <Form.Item name="amount" label="金额" rules={[{ required: true, message: '请填写金额。' }]}><Input /></Form.Item>
      <Form.Item name={['applicant', 'name']} label="企业"><Input /></Form.Item>
      <Button htmlType="submit">提交</Button>
    </Form>
  );
}

const submit = () => userEvent.click(screen.getByRole('button', { name: '提交' }));

it('sums up what its own rules refuse, and sends nothing', async () => {
  const onSubmit = vi.fn();
  renderPage(<Sample onSubmit={onSubmit} />);
  await submit();
  const summary = await screen.findByTestId('problem-summary');
  expect(summary).toHaveTextContent('有 1 处需要修改');
  expect(onSubmit).not.toHaveBeenCalled();
});

it('puts what the server refuses at the fields, sums it up, takes the focus and leads to the field', async () => {
  const refusal = new ProblemError(422, {
    errors: [
      { pointer: '/applicant/name', code: 'a', detail: '与营业执照不一致。' },
      { pointer: '/loan/amount', code: 'b', detail: '超过产品上限。' },
      { pointer: '/region', code: 'c', detail: '地区不在范围内。' },
    ],
  });
  renderPage(<Sample onSubmit={() => Promise.reject(refusal)} />);
  await userEvent.type(screen.getByLabelText(/金额/), '5');
  await submit();
  const summary = await screen.findByTestId('problem-summary');
  expect(summary).toHaveTextContent('有 3 处需要修改');
  expect(summary).toHaveFocus();
  expect(await within(summary).findByRole('link', { name: '企业：与营业执照不一致。' })).toBeVisible();
  expect(within(summary).queryByRole('link', { name: /地区/ })).toBeNull();
  expect(screen.getAllByText('超过产品上限。').length).toBeGreaterThan(0);
  await userEvent.click(within(summary).getByRole('link', { name: /企业/ }));
  await waitFor(() => expect(screen.getByLabelText('企业')).toHaveFocus());
  expect(screen.getByLabelText(/金额/)).toHaveValue('5');
});

it('shows a refusal that belongs to no field with its number, and forgets it at the next try', async () => {
  const onSubmit = vi.fn().mockRejectedValueOnce(new ProblemError(409, { code: 'pledge.asset-taken', detail: '该专利已有有效质押。', requestId: '7F3K-22' }));
  renderPage(<Sample onSubmit={onSubmit} />);
  await userEvent.type(screen.getByLabelText(/金额/), '5');
  await submit();
  const alert = await screen.findByTestId('problem');
  expect(alert).toHaveAttribute('data-code', 'pledge.asset-taken');
  expect(alert).toHaveTextContent('编号 7F3K-22');
  onSubmit.mockResolvedValueOnce(undefined);
  await submit();
  await waitFor(() => expect(screen.queryByTestId('problem')).toBeNull());
});
