import type { ComponentChildren } from 'preact';

interface GridLineProps {
  /** From the top, the heads counted. */
  index: number;
  class: string;
  style: Record<string, string>;
  children: ComponentChildren;
}

/** A row of the grid. */
export const GridLine = ({ index, children, ...shown }: GridLineProps) => (
  // biome-ignore lint/a11y/useSemanticElements: of a table all rows would have to be there
  // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus
  <div role="row" aria-rowindex={index + 1} {...shown}>
    {children}
  </div>
);
