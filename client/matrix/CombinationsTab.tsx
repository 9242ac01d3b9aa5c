import type { TabProps } from './Tab.ts';

export const CombinationsTab = (_props: TabProps) => null;
