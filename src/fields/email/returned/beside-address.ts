import type { Sieve } from '../../../model/contact/values.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * What people write in the cell of an address that no longer works: "p.martin@acme.example (HS)", "… - bounce". The address is read, and what
 * stands behind it would be passed over.
 * @module
 */

const LONGEST = 120;
const [SPACE, OPEN, AT] = [0x20, 0x28, 0x40];
/** Whether a blank or a bracket stands behind an at sign: most cells hold an address and nothing else. */
export const mayNoteBesideAddress: Sieve = (bytes, from, to) => {
  if (to - from > LONGEST) return false;
  let at = from;
  while (at < to && bytes[at] !== AT) at++;
  for (at++; at < to - 1; at++) if (bytes[at] === SPACE || bytes[at] === OPEN) return true;
  return false;
};

const BEHIND = /@[^\s@()<>;,]{1,190}[>\s]{0,4}[(\s–—:-](.{1,60})$/su;
/** Plain words, and nothing else: a street may be an old one. */
const BAD = prefiltered(
  /^(?:(?:e ?mail|mail|adresse|address|correo|indirizzo|est|is|ist|en|de) )*(?:h ?s|k ?o|n ?p ?a ?i|hors service|mauvaise?s?|fausse?s?|faux|wrong|bad|falsch|fehlerhaft|erreur|error|erronee?s?|erroneo|incorrecte?s?|errat[oa]|sbagliat[oa]|fout|fehler|mort[eo]?|morta|muert[oa]|dead|tot|obsolete?s?|obsolet[oa]|perimee?s?|ancien(?:ne)?s?(?: adresse)?|old|alt|veraltet|vecchi[oa]|antigu[oa]|oud|ex|(?:n est )?plus (?:valable|valide|bonne?|utilisee?|en service)|(?:ne )?(?:marche|fonctionne|passe) (?:plus|pas)|(?:does not|doesn t|no longer) (?:works?|valid)|(?:funktioniert|geht) nicht(?: mehr)?|no funciona|non funziona|werkt niet(?: meer)?|rejetee?|refusee?|retour(?:nee?)?|returned|revenue?|bounc(?:e[ds]?|ing))$/,
);

/**
 * Reads whether a cell says behind the address that it holds that it is a wrong one, or out of use.
 * @param isDead what else says so
 */
export const makeNotedBeside =
  (isDead: (text: string) => boolean): ((text: string) => boolean) =>
  (text) => {
    const behind = text.length > LONGEST ? '' : (BEHIND.exec(text)?.[1] ?? '');
    return behind !== '' && !behind.includes('@') && (BAD.test(plainWords(behind).trim()) || isDead(behind));
  };
