import { shapePaths } from '../../server/pictures/shapePaths.ts';
import { entityInfo } from '../state/model.ts';
import { theme } from '../state/theme.ts';

/** The symbol of an entity type, in its shape and colour. */
export const Shape = ({ type, size = 16 }: { type: string; size?: number }) => {
  const info = entityInfo(type);
  return (
    <svg class="shape" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={shapePaths[info?.shape ?? ''] ?? shapePaths.ellipse}
        fill={info?.colour[theme.value] ?? 'gray'}
      />
    </svg>
  );
};
