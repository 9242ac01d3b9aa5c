import { words } from '../language/Language.ts';

/** Words that begin a surname; written small behind a first name or a title. */
export const surnamePrefixes: ReadonlySet<string> = new Set(
  words('van de den der ter ten te t la le von el al di du da dos bin ben op in mac nic ni ui mhic'),
);

/** Surnames that begin with "van" and are borne by members of parliament: after "motie", "van" alone may be a preposition. */
export const surnamesWithVan: ReadonlySet<string> = new Set(
  words(
    `nispen campen dijk dijck meijeren houwelingen baarle hijum kent waveren zanten vroonhoven groningen eijk haga esch raan wijngaarden weyenberg
     ginneken gent strien ojik aalst beukering engelshoven brenk lanschot bruggen ark asten duijvenvoorde berkel leijen oosterhout veldhoven toorenburg
     helvert rooijen oosten bommel tongeren miltenburg klaveren hattem gurp kooten kesteren kuik wely apeldoorn ballekom balkom pareren bijsterveld
     gasteren huffelen weel`,
  ),
);

/** Capitalised words that stand where a name might, and are none. */
export const notNames: ReadonlySet<string> = new Set(
  words(
    `kamer kabinet regering minister ministers staatssecretaris europese europees nederland nederlandse tweede eerste commissie raad motie moties kamerstuk
     kamerstukken toezegging deze voor nr parlement partij zaken unie handelingen aanhangsel brief verslag
     street road square avenue lane
     house parliament government council commission union motion ms mr mrs mps mp the european president speaker chair chairman chairwoman committee states dail eireann seanad director executive secretary commissioner ambassador general chief deputy`,
  ),
);
