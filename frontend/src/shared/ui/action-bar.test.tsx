import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '@/testing/render';
import { ActionBar } from './action-bar';

const handlers = () => ({
  recommend: { label: '提交审批', onClick: vi.fn() },
  approve: { label: '批准', onClick: vi.fn() },
  reject: { label: '拒绝', onClick: vi.fn(), danger: true },
});
const labels = () => screen.getAllByRole('button').map((button) => button.textContent);

it('shows exactly what the server allows', () => {
  renderPage(<ActionBar actions={['recommend', 'reject', 'unknown-to-this-page']} handlers={handlers()} />);
  expect(labels()).toEqual(['提交审批', '拒绝']);
});

it('has one primary button, never the dangerous one by itself', () => {
  const { container } = renderPage(<ActionBar actions={['reject', 'approve', 'recommend']} primary="approve" handlers={handlers()} />);
  expect(labels()[0]).toBe('批准');
  expect(container.querySelectorAll('.ant-btn-primary')).toHaveLength(1);
});

it('shows no bar when nothing may be done', () => {
  renderPage(<ActionBar actions={[]} handlers={handlers()} />);
  expect(screen.queryByTestId('actions')).toBeNull();
});

it('does what is pressed', async () => {
  const all = handlers();
  renderPage(<ActionBar actions={['reject', 'approve']} handlers={all} />);
  await userEvent.click(screen.getByRole('button', { name: '拒绝' }));
  expect(all.reject.onClick).toHaveBeenCalledOnce();
  expect(all.approve.onClick).not.toHaveBeenCalled();
});
