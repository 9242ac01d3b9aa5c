import { isPlannedGathering } from './discourse/isPlannedGathering.ts';
import type { Initiative } from './discourse/readInitiatives.ts';
import type { Finding, World } from './World.ts';

/** Roles from the strongest to the weakest: of several that hold of a pair, the first counts. */
const roles = ['initiator', 'organiser', 'signatory', 'participant', 'supporter'];

/**
 * What findings say together: a minister who joins brings the country; one role for a pair; who has left is no party; who
 * hesitated and then joined, or supports what it did not sign, is one;
 * an everyday noun ("een brief") is an initiative only where two parties of different countries share in it.
 */
export function settleFindings(findings: readonly Finding[], world: World): Finding[] {
  const withCountries = findings.flatMap((finding) => [finding, ...countryOf(finding)]);
  const real = realInitiatives(withCountries, world);
  const kept = withCountries.filter((finding) => isReal(finding.from, real) && isReal(finding.to, real));
  const left = pairsOf(
    kept,
    (finding) => finding.type === 'DECLINED' && finding.properties.status === 'withdrawn',
  );
  const joined = pairsOf(kept, (finding) => finding.type === 'JOINED' && !left.has(pair(finding)));
  return strongestRole(
    kept.filter((finding) => {
      if (finding.type === 'JOINED') return joined.has(pair(finding));
      return finding.type !== 'DECLINED' || !joined.has(pair(finding));
    }),
  );
}

const pairsOf = (findings: readonly Finding[], wanted: (finding: Finding) => boolean): ReadonlySet<string> =>
  new Set(findings.filter(wanted).map(pair));

const pair = (finding: Finding): string => `${finding.from} ${finding.to}`;

/** `minister:it/binnenlandse-zaken` joins: so does `country:IT`, by the same quote. */
function countryOf(finding: Finding): Finding[] {
  if (finding.type !== 'JOINED' && finding.type !== 'DECLINED') return [];
  const code = /^minister:([a-z]{2})\//.exec(finding.from)?.[1];
  return code
    ? [{ ...finding, from: `country:${code.toUpperCase()}`, foundBy: `${finding.foundBy}, by its minister` }]
    : [];
}

/** A letter or statement of another country or of a body is one by itself; one's own letter to the chamber is none. */
const oneIsEnough: ReadonlySet<string> = new Set(['letter', 'statement', 'project']);

const tellsParty: ReadonlySet<string> = new Set(['JOINED', 'DECLINED', 'INVOLVES']);

/** The ids of initiatives that have parties enough to be one. */
function realInitiatives(findings: readonly Finding[], world: World): ReadonlySet<string> {
  const parties = new Map<string, Set<string>>();
  for (const finding of findings) {
    const [initiative, party] =
      finding.type === 'INVOLVES' ? [finding.from, finding.to] : [finding.to, finding.from];
    if (!tellsParty.has(finding.type)) continue;
    parties.set(initiative, (parties.get(initiative) ?? new Set()).add(party));
  }
  const told = new Set(
    findings.flatMap(({ type, from, to, properties }) =>
      type === 'DECLINED' || properties.role === 'organiser' ? [to] : type === 'INVOLVES' ? [from] : [],
    ),
  );
  const all = ({ id }: Initiative) => [...(parties.get(id) ?? [])];
  const enough = (initiative: Initiative) => {
    const of = all(initiative).filter((id) => !id.startsWith('minister:'));
    // Who hosts talks, is invited to them or stays away from them tells that there were talks.
    if (initiative.kind.family === 'talk' && told.has(initiative.id)) return true;
    // Talks with a minister of another country are talks, though the letter leaves unsaid who else was there.
    const own = `minister:${world.letter.ownCountry.toLowerCase()}/`;
    if (
      initiative.kind.family === 'talk' &&
      all(initiative).some((id) => id.startsWith('minister:') && !id.startsWith(own))
    )
      return true;
    // A proposal of the Commission is an instrument of law, not something done together.
    if (initiative.kind.kind === 'paper') return of.filter((id) => id.startsWith('country:')).length >= 2;
    const isForeign = of.some((id) => id !== `country:${world.letter.ownCountry}`);
    return of.length >= (initiative.strong || (isForeign && oneIsEnough.has(initiative.kind.family)) ? 1 : 2);
  };
  return new Set(
    world.initiatives
      .filter((initiative) => enough(initiative) && !isPlannedGathering(initiative, world))
      .map((initiative) => initiative.id),
  );
}

const isReal = (id: string, real: ReadonlySet<string>): boolean =>
  !id.startsWith('initiative:') || real.has(id);

/** All findings of a pair get the strongest role that one of them states; its quote comes first. */
function strongestRole(findings: readonly Finding[]): Finding[] {
  const rank = (finding: Finding) => roles.indexOf(String(finding.properties.role));
  const best = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.type !== 'JOINED') continue;
    const present = best.get(pair(finding));
    if (!present || rank(finding) < rank(present)) best.set(pair(finding), finding);
  }
  return findings.map((finding) =>
    finding.type === 'JOINED'
      ? { ...finding, properties: best.get(pair(finding))?.properties ?? finding.properties }
      : finding,
  );
}
