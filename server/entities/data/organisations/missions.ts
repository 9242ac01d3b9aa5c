import type { OrganisationRow } from '../rows.ts';

/** Missions and operations of the EU's common security and defence policy, of the UN and of NATO. */
// biome-ignore format: a table reads best with one row a line
export const missions: readonly OrganisationRow[] = [
  { id: 'organisation:eubam-libya', nl: 'EUBAM Libië', en: 'EUBAM Libya', kind: 'mission' },
  { id: 'organisation:eubam-moldova-and-ukraine', nl: 'EUBAM Moldavië en Oekraïne', en: 'EUBAM Moldova and Ukraine', kind: 'mission' },
  { id: 'organisation:eubam-rafah', nl: 'EUBAM Rafah', en: 'EUBAM Rafah', kind: 'mission' },
  { id: 'organisation:eucap-sahel-mali', nl: 'EUCAP Sahel Mali', en: 'EUCAP Sahel Mali', kind: 'mission' },
  { id: 'organisation:eucap-somalia', nl: 'EUCAP Somalië', en: 'EUCAP Somalia', kind: 'mission' },
  { id: 'organisation:eufor-althea', nl: 'EUFOR Althea', en: 'EUFOR Althea', aliases: ['operatie Althea', 'Operation Althea'], kind: 'mission' },
  { id: 'organisation:eulex-kosovo', nl: 'EULEX Kosovo', en: 'EULEX Kosovo', aliases: ['EULEX'], kind: 'mission' },
  { id: 'organisation:euma', nl: 'EU-missie in Armenië', en: 'European Union Mission in Armenia', aliases: ['EU Mission in Armenia'], abbreviations: ['EUMA', 'EUM Armenia'], kind: 'mission' },
  { id: 'organisation:eumam-ukraine', nl: 'EU-trainingsmissie voor Oekraïne', en: 'European Union Military Assistance Mission in support of Ukraine', aliases: ['EUMAM Oekraïne', 'EUMAM Ukraine'], abbreviations: ['EUMAM'], kind: 'mission' },
  { id: 'organisation:eumm-georgia', nl: 'EUMM Georgië', en: 'EUMM Georgia', abbreviations: ['EUMM'], kind: 'mission' },
  { id: 'organisation:eunavfor-aspides', nl: 'EUNAVFOR Aspides', en: 'EUNAVFOR Aspides', aliases: ['operatie Aspides', 'Operation Aspides'], kind: 'mission' },
  { id: 'organisation:eunavfor-atalanta', nl: 'EUNAVFOR Atalanta', en: 'EUNAVFOR Atalanta', aliases: ['operatie Atalanta', 'Operation Atalanta'], kind: 'mission' },
  { id: 'organisation:eunavfor-med-irini', nl: 'EUNAVFOR MED Irini', en: 'EUNAVFOR MED Irini', aliases: ['operatie Irini', 'Operation Irini'], kind: 'mission' },
  { id: 'organisation:eupm-moldova', nl: 'EU-partnerschapsmissie in Moldavië', en: 'EU Partnership Mission in Moldova', abbreviations: ['EUPM Moldova', 'EUPM'], kind: 'mission' },
  { id: 'organisation:eupol-copps', nl: 'EUPOL COPPS', en: 'EUPOL COPPS', kind: 'mission' },
  { id: 'organisation:kfor', nl: 'Kosovo Force', en: 'Kosovo Force', abbreviations: ['KFOR'], kind: 'mission' },
  { id: 'organisation:monusco', nl: 'VN-missie in de Democratische Republiek Congo', en: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo', abbreviations: ['MONUSCO'], kind: 'mission' },
  { id: 'organisation:unifil', nl: 'VN-vredesmacht in Libanon', en: 'United Nations Interim Force in Lebanon', abbreviations: ['UNIFIL'], kind: 'mission' },
];
