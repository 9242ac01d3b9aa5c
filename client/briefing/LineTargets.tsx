import { linePath } from '../../server/pictures/linePath.ts';
import type { Scene } from '../../server/pictures/Scene.ts';

/** Thin lines are hard to hit: over each lies a wide one that is not seen. The list beside the slide has the same as buttons. */
export const LineTargets = ({ scene, mark }: { scene: Scene; mark: (id: string) => void }) => (
  <svg class="line-targets" viewBox={`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
    {scene.items.map(
      (item) =>
        item.kind === 'line' &&
        item.about !== undefined && (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the slide has the same as buttons
          <path
            key={item.key}
            data-about={item.about}
            d={linePath(item)}
            onClick={() => item.about !== undefined && mark(item.about)}
          />
        ),
    )}
  </svg>
);
