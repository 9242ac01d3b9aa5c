const published = (local: string): string => `https://zoek.officielebekendmakingen.nl/${local}.html`;
const eurLex = (uri: string): string => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${uri}`;

/** Where documents, motions and instruments can be read, by the form of their ids. */
const addresses: readonly { id: RegExp; address: (parts: string[]) => string }[] = [
  { id: /^document:(kst-.+-[0-9A-Za-z]+)$/, address: ([local = '']) => published(local) },
  { id: /^document:(h-[te]k-\d{8}-\d+-\d+)$/, address: ([local = '']) => published(local) },
  { id: /^document:(ah-[te]k-\d{8}-\d+)$/, address: ([local = '']) => published(local) },
  { id: /^document:((?:stb|stcrt|trb)-\d{4}-\d+)$/, address: ([local = '']) => published(local) },
  { id: /^motion:(\d+(?:-[0-9A-Z]+)*-[0-9A-Za-z]+)$/, address: ([local = '']) => published(`kst-${local}`) },
  {
    id: /^regulation:([1-9]\d{4}[A-Z]{1,2}\d{4}(?:\(\d{2}\))?)$/,
    address: ([celex = '']) => eurLex(`CELEX:${celex}`),
  },
  {
    id: /^document:(com|swd|sec|join)-(\d{4})-(\d+)$/,
    address: ([series = '', year = '', number = '']) =>
      eurLex(`${series.toUpperCase()}:${year}:${number}:FIN`),
  },
  { id: /^document:ecli-(eu-[ctf]-\d{4}-\d+)$/, address: ([local = '']) => eurLex(`ecli:${ecli(local)}`) },
  {
    id: /^document:ecli-(nl-[a-z]+-\d{4}-[a-z0-9]+)$/,
    address: ([local = '']) => `https://deeplink.rechtspraak.nl/uitspraak?id=${ecli(local)}`,
  },
];

const ecli = (local: string): string => `ECLI:${local.toUpperCase().replaceAll('-', ':')}`;

/**
 * The public address of a document, motion or instrument: officielebekendmakingen.nl for the State's publications,
 * EUR-Lex for the Union's, rechtspraak.nl for Dutch judgments. Null where there is none.
 */
export function publicAddress(id: string): string | null {
  for (const { id: pattern, address } of addresses) {
    const match = pattern.exec(id);
    if (match !== null) return address(match.slice(1));
  }
  return null;
}
