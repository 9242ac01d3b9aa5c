import type { Briefing } from '../../api/contract.ts';
import type { Letter } from '../../pictures/Carried.ts';
import type { DrawingTools } from '../../pictures/DrawingTools.ts';

/** One format in which a briefing leaves the program: a new one is one file and one line in `index.ts`. */
export interface BriefingFormat {
  /** As `?format=` names it. */
  name: string;
  /** Equal briefings, asked for alike and at one time, give equal files. */
  write(briefing: Briefing, context: ExportContext): Promise<ExportedFile>;
}

export interface ExportContext extends DrawingTools {
  /** When the file is made (ISO 8601). */
  now: string;
  paper: 'slides' | 'a4';
  /** The only step that is wanted, from 1; all of them without it. */
  only?: number | undefined;
  /** A loaded letter, to read its quotes in; undefined where it is loaded no more. */
  letter(id: string): Promise<Letter | undefined>;
  /** What a file that shows itself runs on, as it is built. */
  player(): Promise<Player>;
}

export interface Player {
  script: string;
  /** With its fonts in it. */
  style: string;
}

export interface ExportedFile {
  content: Buffer | string;
  mediaType: string;
  /** Of its name, without a dot. */
  extension: string;
}
