import { meeting } from '../entities/meeting.ts';
import type { Entity, GraphDocument } from '../model.ts';

/**
 * The meeting that a letter prepares or reports on: the one that it names first, where it does so in its subject or its
 * opening; further down a letter names what it is not about.
 */
export const meetingOf = ({ entities }: GraphDocument): string | null => {
  const named = entities
    .filter(({ type, mentions }) => type === meeting.type && mentions.length > 0)
    .filter((entity) => firstMention(entity) < opening)
    .sort((a, b) => firstMention(a) - firstMention(b));
  return named[0]?.id ?? null;
};

/** How far subject and opening reach, in UTF-16 code units. */
const opening = 1000;

const firstMention = ({ mentions }: Entity): number => Math.min(...mentions.map(({ start }) => start));
