import type { Feature } from '@/shared/lib/feature';
import { CurrentValue } from './components/current-value';
import { ValuesSheet } from './components/values-sheet';

export const feature: Feature = {
  slots: { assetValue: CurrentValue, assetSheets: ValuesSheet },
};
