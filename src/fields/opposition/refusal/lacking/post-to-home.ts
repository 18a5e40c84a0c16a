import { lazy } from '../../../../model/base/lazy.js';
import type { Sieve } from '../../../../model/contact/values.js';
import { makeStemSieve } from '../../../bytes/stem-sieve.js';
import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that deny letters to where somebody lives: "Pas de courrier à domicile (confidentialité)", "keine Post nach Hause". Which address the row holds, nobody
 * says. A parcel that is not delivered there is no letter, and neither is one that did not come.
 * @module
 */

const NO =
  '(?:pas(?: de| d)?|plus(?: de| d)?|aucune?|jamais(?: de)?|no|not?|never|keine?n?|nicht|nie|sin|ningun[oa]?|nunca|sans|ohne|niente|nessun[oa]?|geen|nooit|ne (?:pas|plus|rien|jamais)|non|zonder|senza)';
const SEND =
  '(?:(?:envoyer|adresser|expedier|envoi|envois|send|sending|senden|schicken|zusenden|enviar|mandar|inviare|mandare|spedire|sturen|zenden)(?: (?:de|d|du|des|any|anything|nichts|nada|nulla|niets|rien|le|la|les))? ?)';
const LETTERS =
  '(?:courriers?|lettres?|plis?|post|letters?|briefe?n?|briefpost|werbepost|cartas?|correo(?: postal)?|correspondencia|posta|lettere?|letter[ae]|corrispondenza|brieven|catalogues?)';
const HOME =
  '(?:a (?:la |son |leur )?(?:domicile|maison)|au domicile|chez (?:lui|elle|eux|le client)|to (?:(?:his|her|their|the) )?(?:home|house)(?: address)?|at (?:his |her |their )?home(?: address)?|to (?:his|her|their) private address|nach hause|zu hause|an (?:die |seine |ihre )?(?:privat|haus|wohn)(?:adresse|anschrift)|a (?:su )?casa|en (?:su )?casa|a(?:l| su)? domicilio|presso (?:il )?domicilio|naar huis|thuis|(?:op|naar) (?:het |zijn |haar )?(?:huis|prive|thuis) ?adres)';
const CAME =
  '(?! (?:recue?s?|arrivee?s?|angekommen|erhalten|arrived|received|recibid[oa]s?|llegad[oa]s?|arrivat[oaie]|ricevut[oaie]|ontvangen|aangekomen|depuis|since|seit))';
const DENIED = prefiltered(
  `(?<![^ ])(?:${NO} (?:${SEND})?(?:(?:de |d |any |mas |piu |mehr )?${LETTERS} )|${NO} ${SEND})${HOME}(?![^ ])${CAME}`,
);
const LONGEST = 120;

const sieve = lazy(() =>
  makeStemSieve(['domicil', '_maison', '_chez_', '_home', '_house', '_haus', 'privat', '_casa_', '_huis', 'thuis', 'wohn']),
);
/** What the bytes of such a note get through. */
export const mayDenyPostToHome: Sieve = (bytes, from, to) => to - from <= LONGEST && sieve()(bytes, from, to);
/** Whether a note denies letters to the home of whoever it is of. */
export const deniesPostToHome = (text: string): boolean => text.length <= LONGEST && DENIED.test(plainWords(text));
