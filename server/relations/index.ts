import { addresses } from './addresses.ts';
import { amends } from './amends.ts';
import { attended } from './attended.ts';
import { cites } from './cites.ts';
import { concerns } from './concerns.ts';
import { declined } from './declined.ts';
import { hasSection } from './hasSection.ts';
import { holds } from './holds.ts';
import { implementsAct } from './implementsAct.ts';
import { involves } from './involves.ts';
import { joined } from './joined.ts';
import { made } from './made.ts';
import { mentionedIn } from './mentionedIn.ts';
import { partOf } from './partOf.ts';
import { publishedAs } from './publishedAs.ts';
import type { RelationType } from './RelationType.ts';
import { replaces } from './replaces.ts';
import { submitted } from './submitted.ts';
import { voted } from './voted.ts';

/** Every relation type of the model: a new one is one file and one line here. */
export const relationTypes: readonly RelationType[] = [
  joined,
  declined,
  involves,
  concerns,
  submitted,
  publishedAs,
  addresses,
  made,
  holds,
  attended,
  voted,
  replaces,
  amends,
  partOf,
  implementsAct,
  cites,
  mentionedIn,
  hasSection,
];
