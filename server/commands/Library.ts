import type { Finding, Uploaded } from '../api/contract.ts';
import type { ReadOptions, SourceFile } from '../readers/Reader.ts';

/** The loaded letters as the command line handles them: in this process, or at a server that holds them. */
export interface Library {
  load(file: SourceFile, options: ReadOptions): Promise<Uploaded>;
  /** False where no such document was loaded. */
  retract(id: string): Promise<boolean>;
  export(format: string): Promise<string>;
  verify(): Promise<Finding[]>;
  close(): Promise<void>;
}
