import { expect, it } from 'vitest';
import { resources, type Messages } from '@/shared/i18n/i18n';
import { lookOf, STATES } from './states';

it('has words in both languages for every state, and no words without a state', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const words = resources[language]['state'] as Messages;
    for (const [lifecycle, states] of Object.entries(STATES)) {
      expect(Object.keys(words[lifecycle] as Messages).sort()).toEqual(Object.keys(states).sort());
    }
  }
});

it('shows an open state as mine or as others, by who looks at it', () => {
  expect(lookOf('financing', 'UNDER_REVIEW', true)).toEqual({ key: 'under_review', family: 'mine', icon: 'arrowToBar' });
  expect(lookOf('financing', 'UNDER_REVIEW', false)).toEqual({ key: 'under_review', family: 'others', icon: 'hourglass' });
});

it('keeps fixed families for everybody', () => {
  expect(lookOf('pledge', 'FILED', true).family).toBe('others');
  expect(lookOf('claim', 'ON_NOTICE', true)).toMatchObject({ family: 'others', icon: 'megaphone' });
  expect(lookOf('claim', 'REJECTED', true).family).toBe('problem');
});
