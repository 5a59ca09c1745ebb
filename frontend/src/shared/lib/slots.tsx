import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { Feature, SlotName, SlotProps } from './feature';

const Features = createContext<readonly Feature[]>([]);

export function FeaturesProvider({ features, children }: { features: readonly Feature[]; children: ReactNode }) {
  return <Features value={features}>{children}</Features>;
}

export function useFeatures(): readonly Feature[] {
  return useContext(Features);
}

interface Props<N extends SlotName> {
  name: N;
  /** What the fillings are told. */
  with: SlotProps[N];
  fallback?: ReactNode;
}

/** Shows what the features have put into this place, else the fallback. */
export function Slot<N extends SlotName>({ name, with: told, fallback = null }: Props<N>) {
  const filled = useFeatures()
    .map((feature) => feature.slots?.[name])
    .filter((component) => component !== undefined) as ComponentType<SlotProps[N]>[];
  if (filled.length === 0) return <>{fallback}</>;
  return <>{filled.map((Filling, index) => <Filling key={index} {...told} />)}</>;
}
