import type { TabProps } from './Tab.ts';

export const MapTab = (_props: TabProps) => null;
