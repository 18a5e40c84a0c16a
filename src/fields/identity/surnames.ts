/**
 * The surnames that a cell may hold, as people fill it: "M. et Mme ADAM", "Famille BOUR", "Dufo née Roy" under "Nom".
 * @module
 */

/** Words by which people are addressed, and what joins two of them. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'm mm mr mme mmes mlle mlles me monsieur madame mademoiselle messieurs mesdames dr docteur famille fam epoux consorts mrs ms miss family ' +
    'herr frau familie fam sr sra signor signora famiglia familia et and und y e &'
  ).split(' '),
);
/** What a name of birth, or of a husband, stands behind. */
const BORN: ReadonlySet<string> = new Set(['née', 'nee', 'né', 'épouse', 'epouse', 'ép', 'veuve', 'vve', 'geb', 'geborene', 'born']);
/** A surname of several words begins with one of them. */
const PARTICLES: ReadonlySet<string> = new Set('d de des du di da del della dos la le les van von der den ter zu'.split(' '));

const plain = (word: string): string => word.toLowerCase().replace(/\.$/, '');

/** Surnames that a full name may hold: the words in capitals, else the last and the first word. */
export const surnamesInFullName = (fullName: string): readonly string[] => {
  const words = fullName
    .trim()
    .split(/[\s,]+/)
    .filter((word) => !TITLES.has(plain(word)));
  const capitals = words.filter((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase());
  if (capitals.length > 0 && capitals.length < words.length) return [capitals.join(' ')];
  return [...new Set([words.at(-1) ?? '', words[0] ?? ''])];
};

/** One of the names that a cell of surnames holds: a title before it says that a given name may stand there too. */
const surnamesOfPart = (words: readonly string[]): readonly string[] => {
  const from = words.findIndex((word) => !TITLES.has(plain(word)));
  const named = words.slice(Math.max(0, from));
  if (from <= 0 || PARTICLES.has(plain(named[0] ?? ''))) return [named.join(' ')];
  return surnamesInFullName(named.join(' '));
};

/** Surnames in a cell of surnames: usually the cell as it is. */
export const surnamesInLastName = (lastName: string): readonly string[] => {
  if (!/[\s/]/.test(lastName)) return [lastName];
  const parts: string[][] = [];
  for (const side of lastName.split('/')) {
    parts.push([]);
    for (const word of side.trim().split(/\s+/)) {
      if (BORN.has(plain(word))) parts.push([]);
      else parts.at(-1)?.push(word);
    }
  }
  return [...new Set(parts.filter((part) => part.length > 0).flatMap(surnamesOfPart))];
};
