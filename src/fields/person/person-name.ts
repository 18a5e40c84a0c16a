import { plainWords } from '../text/plain-words.js';
import { CIVILITIES, FILE_WORDS, FIRST_NAMES } from './person-words-data.js';

/** What stands before the name of somebody who brought a contact. */
const BROUGHT: ReadonlySet<string> = new Set(
  'recommande recommandee recommandation recommended referred referral parrain parrainage marraine connaissance ami amie contacte via chez merci grace part by from empfohlen empfehlung recomendado von durch da di por polecenie od carte visite visitenkarte business card biglietto visita tarjeta visitekaartje bouche oreille kunde kunden kontakt contatto cliente linkedin xing'.split(
    ' ',
  ),
);
const INITIAL = /(?<!\p{L})\p{Lu}\.[ -]?(?:\p{Lu}\.[ -]?)?\p{Lu}\p{L}+/u;
/** A town, and nobody: "Saint-Étienne", "San Sebastián". */
const SAINT = /\b(?:saint|sainte|san|santa|sankt|st|ste) \p{L}+/gu;
/** More words tell of a thing. */
const MOST = 3;

/** Whether a text looks like somebody's name: a first name, alone or with one or two words that are no usual ones; or an initial and a name. */
export const looksLikePerson = (text: string): boolean => {
  if (INITIAL.test(text)) return true;
  const words = plainWords(text).replace(SAINT, ' ').trim().split(/ +/);
  if (words.some((word, i) => CIVILITIES.has(word) && word.length > 1 && i < words.length - 1)) return true;
  const others = words.filter((word) => word.length > 1 && !FILE_WORDS.has(word) && !BROUGHT.has(word));
  return others.length <= MOST && others.some((word) => FIRST_NAMES.has(word));
};
