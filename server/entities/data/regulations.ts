import { asylumAndMigration } from './regulations/asylumAndMigration.ts';
import { bordersAndVisas } from './regulations/bordersAndVisas.ts';
import { climateAndEnvironment } from './regulations/climateAndEnvironment.ts';
import { digital } from './regulations/digital.ts';
import { dutchActs } from './regulations/dutchActs.ts';
import { economyAndBudget } from './regulations/economyAndBudget.ts';
import { policeAndJustice } from './regulations/policeAndJustice.ts';
import { proposals } from './regulations/proposals.ts';
import { treatiesAndDeclarations } from './regulations/treatiesAndDeclarations.ts';
import type { RegulationRow } from './rows.ts';

/** Every instrument that we know by name: a new field of them is one file and one line here. */
export const regulations: readonly RegulationRow[] = [
  ...asylumAndMigration,
  ...bordersAndVisas,
  ...policeAndJustice,
  ...digital,
  ...climateAndEnvironment,
  ...economyAndBudget,
  ...treatiesAndDeclarations,
  ...proposals,
  ...dutchActs,
];
