import { foldHeader } from '../../text/fold-header.js';
import { plainWords } from '../../text/plain-words.js';

/**
 * Columns of texts that whoever sends wrote, to be merged into a mail: an icebreaker, a postscript, the line that says how to leave. A sentence there is
 * none of the contact. A word or two is a note all the same: "STOP". Under "Opt-out message" or "Email body" may stand what the contact wrote.
 * @module
 */

const PERSONAL =
  '(?:personali[sz](?:ed|ation)|personnalis(?:ation|ee?)|personalisiert\\w*|personalisierung|personalizacion|personalizad[ao]|personalizzazione|personalizzat[ao])';
const OUR_TEXT = new RegExp(
  '^(?:(?:ai|our|my|custom|e ?mail|mail|linkedin|lemlist|first|1st|\\d+) )*(?:ice ?breakers?|p ?s|post ?script(?:um)?|' +
    '(?:unsub(?:scribe)?|opt ?out|desinscription|desabonnement|abmelde|baja) ?(?:line|footer|snippet|zeile)|' +
    `${PERSONAL}(?: (?:line|text|texte|message|sentence|intro|hook|snippet))?|` +
    '(?:first|opening|intro|custom|hook|closing|personal|icebreaker) (?:lines?|sentences?|text|hook|message)|intro(?: line| text| sentence)?|hooks?|accroches?|phrases? (?:d )?(?:accroche|intro\\w*|perso\\w*)|amorces?|aufhanger|snippets?|' +
    'messages? (?:envoyes?|sent)|sent messages?|(?:e ?mail|mail|message) copy|merge text)(?: \\d+| line| text)?$',
);
/** More words are a sentence. */
const MOST_WORDS = 3;
/** Whoever writes to somebody speaks to them; a note speaks of them: "client demande à ne plus être appelé". */
const SPEAKS_TO =
  /(?<![^ ])(?:vous|votre|vos|tu|te|toi|ton|ta|tes|you|your|yours|d|sie|ihnen|ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?|usted(?:es)?|su|sus|te|ti|tus?|lei|la sua|suo|vi|voi|vostr[oaie]|je|jij|jouw|u|uw|voce|seu|sua)(?![^ ])/;

/** Whether a column holds such texts, by its header. */
export const holdsOwnTexts = (header: string): boolean => OUR_TEXT.test(foldHeader(header));
/** Whether a text of such a column is a sentence of ours, to the contact. */
export const isOwnText = (text: string): boolean => {
  const words = plainWords(text);
  return words.split(' ').length > MOST_WORDS && SPEAKS_TO.test(words);
};
/** Whether a column holds such sentences: "unsub_line" over how to leave is no column of refusals. */
export const isOurs = (header: string, values: readonly string[]): boolean => holdsOwnTexts(header) && values.some(isOwnText);

/** At which screen a form ended is what its column asks: "Ending: end". */
const OF_ENDING = /^(?:(?:form|survey|quiz) )?(?:endings?|ending (?:title|screen|ref|id|name)|end screen|thank you (?:page|screen))$/;
export const isEndOfForm = (header: string, text: string): boolean =>
  /^\s*(?:the )?(?:end|fin|ende|fine|einde|default)[\s.!]*$/i.test(text) && OF_ENDING.test(foldHeader(header));
