/**
 * Bytes → text. Tells UTF-8, UTF-16 (with a byte order mark, or by its zero bytes) and Windows-1252 apart, drops the
 * mark, and makes line ends `\n`; nothing else changes. Never throws: every byte is a character in Windows-1252.
 */
export function decode(bytes: Uint8Array): string {
  return decoded(bytes).replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  const wide = utf16Encoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  return utf8(bytes) ?? utf8(withoutHalfPairs(bytes)) ?? windows1252(bytes);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Half of a surrogate pair has no form in UTF-8; who writes one all the same has lost a character, which is then U+FFFD. */
function withoutHalfPairs(bytes: Uint8Array): Uint8Array {
  const mended = Uint8Array.from(bytes);
  for (let at = mended.indexOf(0xed); at >= 0; at = mended.indexOf(0xed, at + 1)) {
    const [, second = 0, third = 0] = mended.subarray(at, at + 3);
    if (second >= 0xa0 && second <= 0xbf && third >= 0x80 && third <= 0xbf)
      mended.set([0xef, 0xbf, 0xbd], at);
  }
  return mended;
}

/** Latin text in UTF-16 has a zero in every other byte, which no other text has. */
function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2048);
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** The 32 places where Windows-1252 is not Latin-1; Node 20's own decoder reads them as Latin-1. */
const from0x80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => from0x80[character.charCodeAt(0) - 0x80] ?? character);
}
