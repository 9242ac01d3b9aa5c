import type { Properties } from '../../model.ts';
import type { Frame } from '../../relations/Frame.ts';
import type { RelationType } from '../../relations/RelationType.ts';
import type { Mood } from './moodOf.ts';

/** What negation and modality make of a frame: a joining that is denied or weighed is a declining; a mere wish is nothing. */
export function outcomeOf(
  relation: RelationType,
  frame: Frame,
  mood: Mood,
): { type: string; properties: Properties } | null {
  const properties = frame.properties ?? {};
  if (relation.type === 'JOINED') {
    if (frame.gathering && mood !== 'stated') return null;
    if (mood === 'ended')
      return frame.creates ? null : { type: 'DECLINED', properties: { status: 'withdrawn' } };
    if (mood === 'denied')
      return frame.creates ? null : { type: 'DECLINED', properties: { status: 'refused' } };
    if (mood === 'considered') return { type: 'DECLINED', properties: { status: 'considering' } };
    if (mood === 'asked')
      return frame.creates || frame.gathering ? null : { type: 'INVOLVES', properties: {} };
    return mood === 'stated' || mood === 'planned' ? { type: 'JOINED', properties } : null;
  }
  if (relation.type === 'INVOLVES' && !frame.denied)
    return mood === 'denied' || mood === 'ended' ? null : { type: relation.type, properties };
  if (relation.type === 'ATTENDED' && (mood === 'planned' || mood === 'asked')) return null;
  if (frame.denied) return mood === 'denied' || mood === 'ended' ? { type: relation.type, properties } : null;
  if (relation.type === 'DECLINED')
    return mood === 'stated' || mood === 'planned' || mood === 'considered'
      ? { type: relation.type, properties }
      : null;
  return mood === 'denied' || mood === 'ended' || mood === 'considered'
    ? null
    : { type: relation.type, properties };
}
