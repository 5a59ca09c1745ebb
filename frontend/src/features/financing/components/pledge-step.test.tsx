import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, SESSION } from '@/testing/render';
import type { Case } from '../api/cases';
import { PledgeStep } from './pledge-step';

const at = (state: Case['state']) => ({ id: 'c1', caseNo: 'RZ-2026-000062', state }) as Case;
const operations = { ...SESSION, roles: ['BANK_OPERATIONS' as const] };

it('leads whoever registers and cancels to the registrations of the case', () => {
  const { unmount } = renderPage(<PledgeStep item={at('CONTRACTED')} />, { session: operations });
  expect(screen.getByRole('link')).toHaveAttribute('href', '/pledges/new?caseId=c1');
  unmount();
  renderPage(<PledgeStep item={at('SETTLED')} />, { session: operations });
  expect(screen.getByRole('link')).toHaveAttribute('href', '/pledges?keyword=RZ-2026-000062');
});

it('is silent at other times and for other people', () => {
  const { unmount } = renderPage(<PledgeStep item={at('SECURED')} />, { session: operations });
  expect(screen.queryByRole('link')).toBeNull();
  unmount();
  renderPage(<PledgeStep item={at('CONTRACTED')} />, { session: { ...SESSION, roles: ['BANK_OFFICER'] } });
  expect(screen.queryByRole('link')).toBeNull();
});
