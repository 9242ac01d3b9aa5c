import { BriefingsView } from './BriefingsView.tsx';
import { BriefingView } from './BriefingView.tsx';
import { ChangesView } from './ChangesView.tsx';
import { DocumentsView } from './DocumentsView.tsx';
import { EntityView } from './EntityView.tsx';
import { ExploreView } from './ExploreView.tsx';
import { LetterView } from './LetterView.tsx';
import { MatrixView } from './MatrixView.tsx';
import { MotionsView } from './MotionsView.tsx';
import { TraceView } from './TraceView.tsx';
import type { View } from './View.ts';

/** Every page: a new one is one file and one line here. */
export const views: readonly View[] = [
  { path: '/', label: (texts) => texts.views.explore, component: ExploreView },
  { path: '/matrix', label: (texts) => texts.views.matrix, component: MatrixView },
  { path: '/motions', label: (texts) => texts.views.motions, component: MotionsView },
  { path: '/trace/:id', under: '/motions', component: TraceView },
  { path: '/changes', label: (texts) => texts.views.changes, component: ChangesView },
  { path: '/briefings', label: (texts) => texts.views.briefings, component: BriefingsView },
  { path: '/briefings/:id', component: BriefingView },
  { path: '/documents', label: (texts) => texts.views.documents, component: DocumentsView },
  { path: '/documents/:id', component: LetterView },
  { path: '/entities/:id', component: EntityView },
];

/** The view at an address and the id in it, or undefined where there is none. */
export const viewAt = (path: string): { view: View; id: string } | undefined => {
  for (const view of views) {
    const [before = '', after] = view.path.split(':id');
    if (after === undefined && path === view.path) return { view, id: '' };
    const id = path.slice(before.length);
    if (after !== undefined && path.startsWith(before) && id && !id.includes('/')) {
      return { view, id: decoded(id) };
    }
  }
  return undefined;
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
