import { plainWords } from '../../../text/plain-words.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { bitOf, tokensOf } from './tokens.js';
import type { WordClass } from './words-data.js';

/**
 * States of a list that a past participle tells: "Open - Not Contacted", "Ouverte - Non contactée", "Offen - Nicht kontaktiert". A CRM gives every new contact
 * one, and nobody is told by it not to do something: that has an infinitive or an imperative ("ne pas contacter", "do not contact").
 * @module
 */

const NOT =
  '(?:not|non|no|nao|nicht|niet|pas|never|jamais|nie|nunca|mai|nooit|noch nicht|noch nie|nog niet|nog nooit|aun no|todavia no|ainda nao|non ancora|mai ancora|pas encore|pas ete|non ete|(?:jeszcze |dotad )?nie|inte|ej|ikke|ei|annu (?:inte|ej)|enn?d(?:nu|a) ikke|enna ikke)';
const HAS = '(?:(?:n a|n ont|has|have|had|was|were|is|ha|e|ist|wurde|werd|ya|deja) )?';
const YET = '(?:(?:yet|encore|ancora|aun|ete|been|stat[oa]|sido|worden|by[lł][aoiy]?|zosta[lł][aoiy]?|jeszcze|blitt|blevet|blivit) ){0,2}';
const DONE =
  '(?:(?:re)?contactee?s?|approchee?s?|rappelee?s?|appelee?s?|relancee?s?|jointe?s?|sollicitee?s?|(?:re)?contacted|called|phoned|e ?mailed|messaged|reached|approached|worked|kontaktiert|angerufen|angeschrieben|angesprochen|erreicht|conta[ct]tad[oa]s?|contactad[oa]s?|contatad[oa]s?|llamad[oa]s?|localizad[oa]s?|contattat[oaie]|chiamat[oaie]|raggiunt[oaie]|gecontacteerd|gebeld|benaderd|bereikt|aangeschreven|(?:s?kontaktowan|obdzwonion)(?:[aoyei]|o sie)?|dzwoniono|kontaktade?|kontaktet|kontaktoitu)';
const AFTERWARDS =
  '(?: (?:e|s|es|yet|encore|ancora|aun|todavia|nog|so far|to date|bisher|worden|a ce jour|finora|hasta ahora|tot nu toe|jeszcze|dotad|dotychczas|do tej pory|endnu|enda|enna|annu))?';
/** That there was no contact, in the past: "jamais eu de contact". An order has no participle ("plus jamais de contact", "nie Kontakt"). */
const NO_CONTACT = [
  '(?:(?:on|nous|je) )?(?:(?:n )?(?:a|ai|avons|avait) )?(?:encore )?(?:jamais|pas(?: encore)?) eu (?:de |le moindre |aucun )?contacts?',
  '(?:(?:we|i) )?(?:ve |have |has )?(?:never|not yet) had (?:any |a )?(?:prior |previous |direct )?contact',
  '(?:(?:wir )?(?:hatten|haben) )?(?:noch |bisher |bislang )?(?:nie(?:mals)?|nicht|keinen?) kontakt (?:gehabt|aufgenommen|hergestellt)',
  '(?:wir )?hatten (?:noch |bisher |bislang )?(?:nie(?:mals)?|keinen?) kontakt',
  '(?:nunca|(?:aun|todavia) no) (?:hubo|ha habido|(?:hemos|se ha) tenido|tuvimos) (?:ningun )?contacto(?: previo)?',
  '(?:(?:non )?(?:abbiamo|ho) )?(?:mai|(?:non )?ancora) avut[oi] (?:alcun )?contatt[oi]',
  '(?:nog )?nooit contact gehad',
].join('|');
const STATE = prefiltered(`^(?:${HAS}${NOT} ${YET}${DONE}|${NO_CONTACT})${AFTERWARDS}$`);
const MAY_BE =
  /(?:contact|kontakt|contat|app?el|relanc|joint|sollicit|call|phone|mailed|reached|messaged|worked|anger|anges|erreicht|llam|localiz|chiam|raggiunt|gebeld|benader|bereikt|schreven|approach|approch|dzwoni)/i;

/** What parts a state from the words before and after it. */
const PARTS = /([-–—:/|()[\],;>→_\n]+)/;
/** Beside a word of one of these a state may be what somebody wanted: "non contacté (à sa demande)". */
const WANTED: readonly WordClass[] = [
  'NOT',
  'NO',
  'WANT',
  'ASK',
  'END',
  'REMOVE',
  'REFUSE',
  'OPPOSITION',
  'SIGNED_OFF',
  'BARRED',
  'RIGHT',
  'ERASURE',
  'COMPLAINT',
  'WATCHDOG',
];
/** Calls, which nobody counts as somebody's state: "mail ok, no llamadas". */
const CALLS = /^(?:no|non) (?:llamadas|chiamate)$/;
/** Longer texts are notes. */
const LONGEST = 60;

/** A text without the states of a list that it tells, where nothing else in it may be a wish. */
export const withoutToldStates = (text: string): string => {
  if (text.length > LONGEST || !MAY_BE.test(text)) return text;
  const parts = text.split(PARTS);
  const rest = parts.filter((part, at) => {
    const words = plainWords(part);
    return at % 2 === 1 || CALLS.test(words) || !STATE.test(words);
  });
  if (rest.length === parts.length) return text;
  const bits = WANTED.reduce((all, name) => all | bitOf(name), 0);
  const told = rest.join(' ');
  return tokensOf(told).some((token) => token.bits & bits) ? text : told;
};
