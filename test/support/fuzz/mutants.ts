/** Numbers from a seed, the same each time (mulberry32): from 0 up to, and without, `below`. */
export const dice = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

/** What breaks readers: half characters, signs that turn the direction, ends and beginnings of structures. */
const nasty: readonly Uint8Array[] = [
  ...[
    '\0',
    '\ufeff',
    '\u202e\u2066',
    '<',
    '</',
    ']]>',
    '&x;',
    '<!ENTITY a "b">',
    '<!DOCTYPE a [',
    '"',
    "'",
    '[1]',
    '[footnoteRef:1]',
    '[1: ',
    ']',
    '{',
    '}}',
    '\r',
    '\u2028',
    '-',
    '|',
    '#',
    '%',
    'endobj',
    '<<',
    '>>',
    'stream\n',
    'PK\x03\x04',
    '((((((((',
  ].map((text) => Buffer.from(text)),
  Buffer.from('\ud83d', 'utf16le'),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xff, 0xfe]),
  Buffer.alloc(40, 0x28),
];

type Mutation = (bytes: Uint8Array, roll: (below: number) => number) => Uint8Array;

const joined = (...parts: Uint8Array[]): Uint8Array => Buffer.concat(parts);

/** Ways in which a file comes to be damaged. */
const mutations: readonly Mutation[] = [
  (bytes, roll) => {
    const copy = Uint8Array.from(bytes);
    for (let times = 1 + roll(6); times > 0; times -= 1) copy[roll(copy.length)] = roll(256);
    return copy;
  },
  (bytes, roll) => bytes.subarray(0, roll(bytes.length)),
  (bytes, roll) => {
    const at = roll(bytes.length);
    return joined(bytes.subarray(0, at), nasty[roll(nasty.length)] ?? bytes, bytes.subarray(at));
  },
  (bytes, roll) => {
    const [from, to] = [roll(bytes.length), roll(bytes.length)].sort((a, b) => a - b);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  },
  (bytes, roll) => {
    const [from = 0, to = 0] = [roll(bytes.length), roll(bytes.length)].sort((a, b) => a - b);
    const part = bytes.subarray(from, Math.min(to, from + 300));
    return joined(
      bytes.subarray(0, to),
      ...Array.from({ length: 1 + roll(12) }, () => part),
      bytes.subarray(to),
    );
  },
];

/** A damaged copy: one to three mutations, by the seed alone. */
export const mutantOf = (bytes: Uint8Array, seed: number): Uint8Array => {
  const roll = dice(seed);
  let mutant = bytes;
  for (let times = 1 + roll(3); times > 0 && mutant.length > 0; times -= 1)
    mutant = mutations[roll(mutations.length)]?.(mutant, roll) ?? mutant;
  return mutant;
};
