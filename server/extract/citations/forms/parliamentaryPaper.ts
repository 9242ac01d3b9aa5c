import { writtenTogether } from '../../startPlaces.ts';
import type { Citation, CitationForm } from '../Citation.ts';
import { readAanhangsel } from '../papers/readAanhangsel.ts';
import { readHandelingen } from '../papers/readHandelingen.ts';
import { readKamerstuk } from '../papers/readKamerstuk.ts';
import { type Prelude, readPrelude, type Series } from '../parts/prelude.ts';

const seriesWord =
  'Kamer-?\\n?stuk(?:-?\\n?ken)?(?:nummers?|nrs?\\.?)?|Kamerst\\.|Kst\\.|Handelingen|Hand\\.|Aanhangsel|Aanh\\.|Appendix\\sto\\sthe\\sProceedings|Parliamentary\\s[Pp]apers?';
const chamberWord =
  'TK|EK|T\\.K\\.|E\\.K\\.|Tweede\\sKamer|Eerste\\sKamer|House\\sof\\sRepresentatives|Senate';

/**
 * A paper of either chamber, announced by the name of its series or of its chamber: "Kamerstukken II 2025/26, 22112,
 * nr. 4320", "TK 2008-2009, 31473, nummer 25". A footnote's own number may be glued before the word.
 */
export const parliamentaryPaper: CitationForm = {
  name: 'parliamentary-paper',
  starts: [
    ...writtenTogether(['kamerstuk', 'kamerstukken'], ['', 'nummer', 'nummers', 'nr', 'nrs']),
    ...['kamer', 'kamerst', 'kst', 'handelingen', 'hand', 'aanhangsel', 'aanh', 'appendix', 'parliamentary'],
    ...['tk', 'ek', 't', 'e', 'tweede', 'eerste', 'house', 'senate'],
  ],
  cue: new RegExp(`(?<!\\p{L})(?:(?:${seriesWord})(?!\\p{L})|(?:${chamberWord})(?=[\\s,:(]))`, 'giu'),
  read: (text, cue) => {
    const prelude = readPrelude(text, cue.index, 'kamerstuk');
    return bodies[prelude.series](text, cue.index, prelude);
  },
};

/** After the prelude each series numbers its papers in its own way. */
const bodies: Record<Series, (text: string, start: number, prelude: Prelude) => Citation | null> = {
  kamerstuk: readKamerstuk,
  handelingen: readHandelingen,
  aanhangsel: readAanhangsel,
};
