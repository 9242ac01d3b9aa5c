/** How much a file may ask of the machine; all of it is configuration (`server/config.ts`). */
export interface ReadLimits {
  /** What a packed file (docx) may hold unpacked, in bytes. */
  maxUnpackedSize: number;
  /** Of a PDF. */
  maxPages: number;
}

export const defaultLimits: ReadLimits = { maxUnpackedSize: 200e6, maxPages: 5000 };
