import { markPaths } from '../../server/pictures/markPaths.ts';
import { say } from '../state/language.ts';
import type { Mark } from './marks.ts';

/** A sign with its letter. What it means is told by what stands around it. */
export const MarkSign = ({ mark, size = 14 }: { mark: Mark; size?: number }) => (
  <span class={`mark-sign ${markPaths[mark.shape]?.drawn ?? 'filled'}`} aria-hidden="true">
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={(markPaths[mark.shape] ?? markPaths.disc)?.path} />
    </svg>
    <small>{say(mark.letter)}</small>
  </span>
);
