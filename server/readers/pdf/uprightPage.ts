import type { Piece } from './Line.ts';
import { withoutControls } from './withoutControls.ts';

/** Words as they are set; `transform` is PDF's [a, b, c, d, x, y], of which (a, b) is the way in which they run. */
export interface TextItem {
  str: string;
  transform: unknown[];
  width: number;
  fontName: string;
}

/** How a page lies: `view` is [left, bottom, right, top], `rotate` how it is turned to be seen, in degrees. */
export interface Sheet {
  view: readonly number[];
  rotate: number;
}

/** A page as it is read: its words, and how high it is, in points. */
export interface UprightPage {
  pieces: Piece[];
  height: number;
}

/**
 * Turns a page so that most of its words run to the right: on a page across they run up or down the sheet. What runs
 * another way (stamps, margins) is no line of the text.
 */
export const uprightPage = (items: readonly TextItem[], { view, rotate }: Sheet): UprightPage => {
  const [left = 0, bottom = 0, right = 595, top = 842] = view;
  const words = withSpaces(withoutControls(items)).map(settingOf);
  const turn = usualTurn(words, (((rotate / 90) % 4) + 4) % 4);
  const place = places({ left, bottom, right, top })[turn];
  return {
    pieces: words.flatMap((word) => (place && word.turn === turn ? [pieceOf(word, place)] : [])),
    height: turn % 2 === 0 ? top - bottom : right - left,
  };
};

/** A space between words may be set by itself: it belongs to the word behind it, as narrow as it may be. */
const withSpaces = (items: readonly TextItem[]): TextItem[] => {
  const words: TextItem[] = [];
  let isSpaced = false;
  for (const item of items) {
    const isWord = item.str.trim() !== '';
    if (isWord) words.push(isSpaced ? { ...item, str: ` ${item.str}` } : item);
    isSpaced = !isWord && item.str !== '';
  }
  return words;
};

interface Setting extends Piece {
  /** In quarters to the left: 1 runs up the sheet. Undefined for what is set askew or in a mirror. */
  turn: number | undefined;
}

const settingOf = ({ str, transform, width }: TextItem): Setting => {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const [along, across] = [Math.max(Math.abs(a), Math.abs(b)), Math.min(Math.abs(a), Math.abs(b))];
  const isStraight = along > 0 && across <= along / 4 && a * d - b * c >= 0;
  const turn = Math.abs(a) >= Math.abs(b) ? (a > 0 ? 0 : 2) : b > 0 ? 1 : 3;
  return {
    ...{ text: str.normalize('NFC'), x, y, width },
    size: Math.hypot(c, d) || Math.hypot(a, b),
    turn: isStraight ? turn : undefined,
  };
};

/** How most letters are turned. Those that stand upright as the page is seen count double: it may have few beside a stamp. */
const usualTurn = (words: readonly Setting[], seen: number): number => {
  const letters = [0, 0, 0, 0];
  for (const { turn, text } of words)
    if (turn !== undefined) letters[turn] = (letters[turn] ?? 0) + text.length * (turn === seen ? 2 : 1);
  return letters.indexOf(Math.max(...letters));
};

type Place = (x: number, y: number) => { x: number; y: number };
interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** By turn, where a point of the sheet lies on the page as it is read, from its lower left corner. */
const places = ({ left, bottom, right, top }: Box): readonly Place[] => [
  (x, y) => ({ x: x - left, y: y - bottom }),
  (x, y) => ({ x: y - bottom, y: right - x }),
  (x, y) => ({ x: right - x, y: top - y }),
  (x, y) => ({ x: top - y, y: x - left }),
];

const pieceOf = ({ text, x, y, width, size }: Setting, place: Place): Piece => ({
  ...{ text, width, size },
  ...place(x, y),
});
