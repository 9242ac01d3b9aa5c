import { normalised } from '../../test/support/golden/normalised.ts';

/** The countries of the world in Dutch and English, normalised, as the platform names them: a list that is not ours. */
export const countryNames: readonly string[] = ['nl', 'en'].flatMap((language) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return codes()
    .flatMap((code) => names.of(code) ?? [])
    .map(normalised);
});

/** All pairs of letters, but for those that are unions and unknowns. */
function codes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const others = ['EU', 'EZ', 'UN', 'QO', 'ZZ'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !others.includes(code));
}
