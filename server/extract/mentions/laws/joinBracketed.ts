import { knownEntity } from '../../../entities/known.ts';
import type { Mention } from '../../../entities/Mention.ts';
import type { LawMention } from './lawMention.ts';
import type { NamedLaws } from './NamedLaws.ts';

/**
 * "de AEEA-richtlijn (Richtlijn 2012/19/EU)", "Verordening (EU) 2018/848 (de biologische verordening)": a name that no
 * table knows and a number beside it in brackets are one instrument. Changes the mentions of the name.
 */
export function joinBracketed(
  mentions: readonly Mention[],
  text: string,
  offset: number,
  named: NamedLaws,
): void {
  if (!text.includes('(')) return;
  mentions.forEach((mention, at) => {
    const next = mentions[at + 1];
    if (!next || !stands.test(text.slice(mention.end - offset, next.start - offset))) return;
    if (!closes.test(text.slice(next.end - offset))) return;
    for (const [name, numbered] of [
      [mention, next],
      [next, mention],
    ] as const)
      if (isNewLaw(name) && adopted.test(numbered.id)) giveId(name, numbered, named);
  });
}

/** The letter's own mentions of that name are all of them the numbered instrument, those before it too. */
function giveId(name: LawMention, { id, name: title }: Mention, named: NamedLaws): void {
  const ownId = name.id;
  const give = (law: LawMention) =>
    Object.assign(law, { id, ownId, aliases: [...(law.aliases ?? []), law.name], name: title });
  named.rename(ownId, give);
  // One that no finder of laws has named.
  if (name.id === ownId) give(name);
}

const stands = /^\s\((?:(?:de|het|the|hierna|hereafter|hereinafter)\s|:\s?|zogenoemde\s|["'“‘])*$/;
const closes = /^["'”’]?\s?[),;]/;
const adopted = /^regulation:3\d{4}[A-Z]/;

/** A regulation, directive or decision that only its words name; the act of a member state keeps apart from what it implements. */
const isNewLaw = (mention: Mention): mention is LawMention =>
  mention.type === 'Regulation' &&
  mention.form === 'name' &&
  'noun' in mention &&
  !knownEntity(mention.id) &&
  /^(?:regulation|directive|decision|framework-decision)$/.test(String(mention.properties?.kind ?? ''));
