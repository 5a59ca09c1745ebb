import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { api } from '@/shared/api/client';
import { renderPage } from '@/testing/render';
import { CaseTimeline } from './case-timeline';

const entry = (seq: number, action: string, note: string) => ({
  seq, action, note, at: '2026-11-24T03:00:00Z', businessDate: '2026-11-24', actorName: '孙', organisationName: '演示银行',
});

it('says codes of the trail in words, and leaves a registration number alone', async () => {
  vi.spyOn(api, 'GET').mockResolvedValue({
    data: [entry(1, 'CONFIRM', 'PLEDGOR'), entry(2, 'RECORD_FILING', 'ONLINE 2026-11-23'), entry(3, 'RECORD_REGISTERED', '2026-11-24 Y2026DEMO000001')],
    response: new Response(),
  } as never);
  renderPage(<CaseTimeline stream="x" words="pledge" />);
  expect(await screen.findByText('出质人')).toBeVisible();
  expect(screen.getByText('网上提交 2026-11-23')).toBeVisible();
  expect(screen.getByText('2026-11-24 Y2026DEMO000001')).toBeVisible();
});
