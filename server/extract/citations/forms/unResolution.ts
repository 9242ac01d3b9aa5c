import { writtenTogether } from '../../startPlaces.ts';
import type { CitationForm } from '../Citation.ts';
import { blank } from '../parts/matchAt.ts';

const council = '(?:VN[\\s-]?)?(?:Veiligheidsraads?|Security\\sCouncil|UNSC|VNVR)';

/** Its names and the word behind them as they may stand in one word: "VN-Veiligheidsraadsresolutie nr. 2728". */
const councils = writtenTogether(['', 'vn'], ['veiligheidsraad', 'veiligheidsraads', 'unsc', 'vnvr']);
const words = ['resolutie', 'resoluties', 'resolution', 'resolutions', 'unscr', 'unscresolutie'];

/**
 * A resolution of the United Nations by its symbol ("A/RES/78/12"), and one of the Security Council by its number
 * ("resolutie 2728 (2024)", "Security Council resolution 2254", "UNSCR 1325"). Source: the symbols of the Dag
 * Hammarskjöld Library; the Council's numbers run on over the years, so that the year stays out of the id.
 */
export const unResolution: CitationForm = {
  name: 'un-resolution',
  starts: [
    ...['a', 's', 'e', 'vn', 'security', 'vnsecurity', ...councils],
    ...writtenTogether(['', ...councils], words, ['', 'nr', 'no']),
  ],
  cue: new RegExp(
    [
      '(?<![\\p{L}\\d/])(?<organ>A/HRC|[ASE])/RES/(?<symbol>\\d{1,4}(?:/\\d{1,4}[A-Z]?)?)(?:\\s?\\((?:19|20)\\d{2}\\))?(?![\\d/])',
      '(?<![\\p{L}\\d/])(?<draft>A(?:/C\\.\\d)?/\\d{2}/L\\.\\d{1,3})(?![\\d/])',
      `(?<!\\p{L})(?:${council}[\\s-]?)?(?:resoluties?|resolutions?|UNSCR|UNSC-?resolutie)${blank}(?:nr\\.?|no\\.?)?${blank}(?<number>\\d{3,4})${blank}\\((?:19|20)\\d{2}\\)`,
      `(?<!\\p{L})(?:${council}[\\s-]?(?:resoluties?|resolutions?)|UNSCR|UNSC-?resolutie)${blank}(?:nr\\.?|no\\.?)?${blank}(?<bare>\\d{3,4})(?!\\d)`,
    ].join('|'),
    'giu',
  ),
  read: (_text, cue) => {
    const { organ, symbol, number, bare, draft } = cue.groups ?? {};
    const councils = number ?? bare;
    const ofCouncil = councils && `S/RES/${councils}`;
    const name = draft?.toUpperCase() ?? ofCouncil ?? `${(organ ?? '').toUpperCase()}/RES/${symbol}`;
    const slug = name.toLowerCase().replace(/[/.]/g, '-');
    const span = { start: cue.index, end: cue.index + cue[0].length };
    return {
      ...span,
      kind: 'instrument',
      targets: [{ id: `regulation:${slug}`, name, aliases: aliasesOf(name, councils), ...span }],
      warnings: [],
    };
  },
};

/** As the two languages say it: "Security Council resolution 2730", "resolutie A/RES/78/12". */
const aliasesOf = (symbol: string, number: string | undefined): string[] =>
  number
    ? [`Security Council resolution ${number}`, `Veiligheidsraadresolutie ${number}`, `UNSCR ${number}`]
    : [`Resolution ${symbol}`, `Resolutie ${symbol}`];
