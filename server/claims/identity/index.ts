import { byNameOnly } from './byNameOnly.ts';
import type { IdentityRule } from './IdentityRule.ts';
import { initiativeIdentity } from './initiativeIdentity.ts';
import { personIdentity } from './personIdentity.ts';

/** By what things are known again in another letter: a type with such a rule is one file and one line here. */
export const identityRules: readonly IdentityRule[] = [
  initiativeIdentity,
  personIdentity,
  byNameOnly('Motion'),
  byNameOnly('Commitment'),
  byNameOnly('Meeting'),
];
