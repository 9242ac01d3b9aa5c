import type { Mention } from '../../entities/Mention.ts';

/** "ik", "wij", "we", "I": a reference of at most three letters is the speaker's, and always the subject. */
export const isSpeaker = ({ form, start, end }: Mention): boolean => form === 'reference' && end - start <= 3;
