/** Seats of government, by their English names, and the ISO 3166-1 codes of their countries: where a letter is dated. */
// biome-ignore format: a table reads best in lines
export const capitals: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
  Amsterdam: 'NL', 'The Hague': 'NL', Athens: 'GR', Belgrade: 'RS', Berlin: 'DE', Bern: 'CH', Bratislava: 'SK', Bucharest: 'RO', Budapest: 'HU', Canberra: 'AU',
  Copenhagen: 'DK', Dublin: 'IE', Helsinki: 'FI', Kyiv: 'UA', Lisbon: 'PT', Ljubljana: 'SI', London: 'GB', Madrid: 'ES', Nicosia: 'CY', Oslo: 'NO', Ottawa: 'CA',
  Paris: 'FR', Podgorica: 'ME', Prague: 'CZ', Reykjavik: 'IS', Riga: 'LV', Rome: 'IT', Sarajevo: 'BA', Skopje: 'MK', Sofia: 'BG', Stockholm: 'SE', Tallinn: 'EE',
  Tirana: 'AL', Valletta: 'MT', Vienna: 'AT', Vilnius: 'LT', Warsaw: 'PL', Washington: 'US', Wellington: 'NZ', Zagreb: 'HR',
}),
);
