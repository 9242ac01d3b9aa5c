import type { Node, TraceAnswer } from '../../api/contract.ts';
import { entityTypeOfId } from '../../entities/index.ts';
import { localPart } from '../../model.ts';
import type { Standing } from '../facts/readStatuses.ts';
import type { Told } from '../facts/Told.ts';
import type { Wording } from '../wording/Wording.ts';

/** What the steps of a motion or commitment are told from. */
export interface ToldMotion {
  node: Node;
  trace: TraceAnswer;
  /** What it is about, as relations. */
  subjects: readonly Told[];
  standing: Standing | undefined;
  words: { plain: Wording; marked: Wording };
}

/** By its number, "motie 36848-63"; without one as "deze toezegging". */
export const briefly = ({ language, text }: Wording, { id }: Node): string => {
  const type = entityTypeOfId(id);
  const label = (type?.label[language] ?? '').toLowerCase();
  if (type?.isGlobal(id)) return `${label} ${text(localPart(id))}`;
  return { nl: `deze ${label}`, en: `this ${label}` }[language];
};
