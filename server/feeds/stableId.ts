import { createHash } from 'node:crypto';

/** An id that the same parts always give: a UUID made of their names (RFC 9562, version 5). */
export const stableId = (...parts: readonly string[]): string => {
  const bytes = createHash('sha1')
    .update(JSON.stringify(['rode-draad', ...parts]))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${groups.join('-')}`;
};
