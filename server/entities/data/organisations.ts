import { civilSociety } from './organisations/civilSociety.ts';
import { councilFormations } from './organisations/councilFormations.ts';
import { europeanAgencies } from './organisations/europeanAgencies.ts';
import { europeanUnion } from './organisations/europeanUnion.ts';
import { international } from './organisations/international.ts';
import { ministries } from './organisations/ministries.ts';
import { missions } from './organisations/missions.ts';
import { netherlands } from './organisations/netherlands.ts';
import { unitedKingdomAndIreland } from './organisations/unitedKingdomAndIreland.ts';
import { unitedNations } from './organisations/unitedNations.ts';
import type { OrganisationRow } from './rows.ts';

/** Every organisation that we know by name: a new field of them is one file and one line here. */
export const organisations: readonly OrganisationRow[] = [
  ...europeanUnion,
  ...europeanAgencies,
  ...councilFormations,
  ...unitedNations,
  ...international,
  ...missions,
  ...netherlands,
  ...ministries,
  ...civilSociety,
  ...unitedKingdomAndIreland,
];
