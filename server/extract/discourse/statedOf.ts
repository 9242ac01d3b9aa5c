import type { Span } from '../../model.ts';
import { sentenceAt } from '../sentenceAt.ts';
import { limited } from '../steps/commitmentSteps.ts';
import type { World } from '../World.ts';
import { dueOf } from './dueOf.ts';
import type { Stated } from './fateOf.ts';
import { statusOf } from './statusOf.ts';
import { subjectOf } from './subjectOf.ts';

/** What the letter states of each motion and commitment, by id: subject, appraisal, outcome, votes; due, addressee. */
export function statedOf(world: World): Map<string, Stated> {
  const passages = world.passages();
  const language = world.lore.language.code;
  const { text } = world.reading;
  const quote = ({ start, end }: { start: number; end: number }) => [
    { start, end, quote: text.slice(start, end) },
  ];
  const stated = new Map<string, Stated>();
  for (const motion of world.motions) {
    const fate = world.fates().get(motion.id);
    const subject = subjectOf(motion, text);
    stated.set(motion.id, {
      properties: { ...(subject ? { subject: inOneLine(text, subject) } : {}), ...fate?.properties },
      evidence: { ...(subject ? { subject: quote(subject) } : {}), ...fate?.evidence },
    });
  }
  for (const commitment of world.commitments) {
    const own = passages.get(commitment.id) ?? [];
    const isKept = own.some((passage) => statusOf(passage, language) === 'settled');
    const due = dueOf(commitment, isKept ? own.slice(0, 1) : own, world.letter.date);
    const [addressee] = commitment.addressees;
    stated.set(commitment.id, {
      properties: {
        ...(due ? { due: due.due } : {}),
        ...(addressee ? { addressee: namesOf(commitment.addressees) } : {}),
      },
      evidence: {
        ...(due ? { due: quote(limited(due.span, due.span)) } : {}),
        ...(addressee ? { addressee: quote(limited(sentenceOf(world, addressee.start), addressee)) } : {}),
      },
    });
  }
  return stated;
}

const inOneLine = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

const namesOf = (persons: readonly { name: string }[]): string => {
  const names = persons.map(({ name }) => name);
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} en ${names.at(-1)}` : (names[0] ?? '');
};

const sentenceOf = (world: World, at: number) =>
  sentenceAt(world.sentences, at)?.sentence ?? {
    start: at,
    end: at,
  };
