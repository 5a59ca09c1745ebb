import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { Feature, SlotName } from './feature';

const Features = createContext<readonly Feature[]>([]);

export function FeaturesProvider({ features, children }: { features: readonly Feature[]; children: ReactNode }) {
  return <Features value={features}>{children}</Features>;
}

export function useFeatures(): readonly Feature[] {
  return useContext(Features);
}

/** Shows what the features have put into this place; nothing when there is none. */
export function Slot({ name, wrap }: { name: SlotName; wrap?: (content: ReactNode) => ReactNode }) {
  const filled = useFeatures()
    .map((feature) => feature.slots?.[name])
    .filter((component): component is ComponentType => component !== undefined);
  if (filled.length === 0) return null;
  const content = filled.map((Filling, index) => <Filling key={index} />);
  return <>{wrap ? wrap(content) : content}</>;
}
