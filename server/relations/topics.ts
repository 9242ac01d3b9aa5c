import type { Bilingual } from '../model.ts';

/** What changes are about, in the order in which they are told; a relation type names its own. */
export const topics: readonly { id: string; label: Bilingual }[] = [
  { id: 'parties', label: { nl: 'Wie deed mee', en: 'Who took part' } },
  { id: 'answers', label: { nl: 'Moties en toezeggingen', en: 'Motions and commitments' } },
  { id: 'law', label: { nl: 'Regelgeving en stemmingen', en: 'Law and votes' } },
  { id: 'subjects', label: { nl: 'Waar het over gaat', en: 'What it is about' } },
  { id: 'people', label: { nl: 'Ambten en bijeenkomsten', en: 'Offices and meetings' } },
  { id: 'sources', label: { nl: 'Verwijzingen', en: 'Citations' } },
];
