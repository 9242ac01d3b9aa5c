import type { Bilingual } from '../model.ts';

/** How an entity is named in a sentence: what bears a number is known by that ("Toezegging TZ202604-207"), without what follows. */
export const endName = ({ name, nameEn }: { name: string; nameEn?: string | undefined }): Bilingual => ({
  nl: brief(name),
  en: brief(nameEn ?? name),
});

const brief = (name: string): string => /^([^:]*\d[^:]*):\s/.exec(name)?.[1] ?? name;
