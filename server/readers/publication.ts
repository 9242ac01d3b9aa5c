import type { Properties } from '../model.ts';
import type { FileSays } from './asSource.ts';

/**
 * What the metadata of a publication says (Dublin Core and OVERHEIDop, as officielebekendmakingen.nl writes them in its pages
 * and its XML), by name; a name that comes more than once keeps its first value.
 */
export const publication = (metadata: ReadonlyMap<string, string>): FileSays => ({
  number: numberOf(metadata),
  title: titleOf(metadata),
  date: dayOf(metadata),
  properties: propertiesOf(metadata),
});

const identifierOf = (metadata: ReadonlyMap<string, string>): string | undefined =>
  metadata.get('dc.identifier') ?? metadata.get('dcterms.identifier');

/** The XML of a paper itself only tells where its metadata are: `…/kst-32317-1010/metadata.xml`. */
const recordOf = (metadata: ReadonlyMap<string, string>): string | undefined =>
  /\/([\w-]+)\/metadata\.xml$/.exec(metadata.get('overheidop.externmetadatarecord') ?? '')?.[1];

/** Keeps the first value of a name that says something: every publication is also of the type "officiële publicatie". */
export const keepFirst = (metadata: Map<string, string>, name: string, value: string): void => {
  const words = value.trim();
  const saysNothing =
    words === '' || (/\.type$/.test(name) && /^(text|offici[eë]le publicatie)$/i.test(words));
  if (!saysNothing && !metadata.has(name)) metadata.set(name, words);
};

const numberOf = (metadata: ReadonlyMap<string, string>): string | undefined => {
  const identifier = identifierOf(metadata) ?? recordOf(metadata) ?? '';
  if (/^(kst|ah|h|stb|stcrt|trb|blg)-[\w-]{3,60}$/i.test(identifier))
    return identifier.replace(/^[A-Z]+/, (prefix) => prefix.toLowerCase());
  const dossier = (metadata.get('overheidop.dossiernummer') ?? '').split(';')[0]?.replace(/\s/g, '') ?? '';
  const number = metadata.get('overheidop.ondernummer') ?? '';
  return /^\d{5}/.test(dossier) && /^[\dA-Za-z]{1,5}$/.test(number) ? `kst-${dossier}-${number}` : undefined;
};

/** The title of the paper itself; "Dossier; Brief regering; Verslag van …" ends with it. */
const titleOf = (metadata: ReadonlyMap<string, string>): string | undefined => {
  // A page that names itself by its address is one of a site, whose head may be that of a page before it.
  if (/^https?:/.test(identifierOf(metadata) ?? '')) return undefined;
  const whole = metadata.get('dc.title') ?? metadata.get('dcterms.title') ?? '';
  const title = metadata.get('overheidop.documenttitel') ?? whole.split(/;\s*/).at(-1) ?? '';
  return title.trim() || undefined;
};

/** What it is ("Brief"), the dossier or dossiers that it is in, and its number there. */
const propertiesOf = (metadata: ReadonlyMap<string, string>): Properties => {
  const kind = ['overheidop.parlementair', 'dc.type', 'dcterms.type']
    .map((name) => metadata.get(name))
    .find((type) => type !== undefined);
  const dossiers = (metadata.get('overheidop.dossiernummer') ?? '')
    .split(';')
    .map((dossier) => dossier.replace(/\s/g, ''))
    .filter((dossier) => /^\d{5}/.test(dossier));
  const [dossier, ...more] = dossiers;
  const number = metadata.get('overheidop.ondernummer');
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(dossier === undefined ? {} : { dossier: more.length > 0 ? dossiers : dossier }),
    ...(number === undefined ? {} : { number }),
  };
};

/** The day of the letter goes before the day on which it was published. */
const dayOf = (metadata: ReadonlyMap<string, string>): string | undefined =>
  [
    'overheidop.datumbrief',
    'overheidop.datumondertekening',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.available',
  ]
    .map((name) => /^\d{4}-\d{2}-\d{2}/.exec(metadata.get(name) ?? '')?.[0])
    .find((day) => day !== undefined);
