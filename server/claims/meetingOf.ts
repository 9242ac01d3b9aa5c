import { meeting } from '../entities/meeting.ts';
import type { Entity, GraphDocument } from '../model.ts';

/** The meeting that a letter prepares or reports on: the one that it names first. Null where it names none. */
export const meetingOf = ({ entities }: GraphDocument): string | null => {
  const named = entities
    .filter(({ type, mentions }) => type === meeting.type && mentions.length > 0)
    .sort((a, b) => firstMention(a) - firstMention(b));
  return named[0]?.id ?? null;
};

const firstMention = ({ mentions }: Entity): number => Math.min(...mentions.map(({ start }) => start));
