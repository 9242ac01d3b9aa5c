import type { CitationForm, CitationKind } from '../Citation.ts';

const kinds: Record<string, CitationKind> = {
  kst: 'kamerstuk',
  h: 'handelingen',
  ah: 'aanhangsel',
  stb: 'staatsblad',
  stcrt: 'staatscourant',
  trb: 'tractatenblad',
};

/** The identifier that officielebekendmakingen.nl gives a publication, in the text or in an address: kst-36848-63. */
export const publishedId: CitationForm = {
  name: 'published-id',
  starts: Object.keys(kinds),
  cue: /(?<![\p{L}\d-])(?:(?<paper>kst)-(?:\d{8}-)?(?<dossier>\d{4,5}(?:-(?:[IVXL]{1,7}[AB]?|[A-Z]|\d{2})(?=-))?-[0-9A-Za-z]{1,5})|(?<debate>h|ah)-(?<session>[te]k-\d{8}-\d{1,4}(?:-\d{1,3})?)|(?<gazette>stb|stcrt|trb)-(?<issue>\d{4}-\d{1,6}))(?![\p{L}\d])/gu,
  read: (_text, cue) => {
    const groups = cue.groups ?? {};
    const series = groups.paper ?? groups.debate ?? groups.gazette ?? '';
    const local = `${series}-${groups.dossier ?? groups.session ?? groups.issue ?? ''}`;
    const span = { start: cue.index, end: cue.index + cue[0].length };
    return {
      ...span,
      kind: kinds[series] ?? 'kamerstuk',
      targets: [{ id: `document:${local}`, name: local, ...span }],
      warnings: [],
    };
  },
};
