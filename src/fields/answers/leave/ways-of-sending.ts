import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';

/**
 * Ways in which something is sent, as a cell says nothing else: by email, on paper.
 * @module
 */

const BY = '(?:(?:par|by|per|por|via|en|im|auf|in|sur|op|uniquement|seulement|only|nur|solo|alleen|la|le|version|format) )*';
const ALONE = '(?: (?:uniquement|seulement|only|nur|solo|alleen|svp))?';
const BY_EMAIL = prefiltered(
  `^${BY}(?:e ?mails?|mails?|courriels?|electronique|numerique|digital[ei]?|digitaal|dematerialisee?|pdf|online|en ligne|elektronisch|correo electronico|electronic[oa]|elettronic[oa])${ALONE}$`,
);
const ON_PAPER = prefiltered(
  `^${BY}(?:papiers?|paper|papel|papierform|carta|cartace[oa]|posta(?:le?|ux)?|postalisch|courriers?(?: (?:postal|papier))?|poste|post(?:al)?|brief|lettres?|letter|correo(?: postal)?|imprimee?|print(?:ed)?|gedruckt|voie postale)${ALONE}$`,
);
/** Whether folded words of a cell say that something is sent by email. */
export const isByEmail = (words: string): boolean => BY_EMAIL.test(words);
/** Whether they say that it is sent on paper. */
export const isOnPaper = (words: string): boolean => ON_PAPER.test(words);
/** Whether a cell says that something is sent on paper, and nothing else. */
export const saysOnPaper = (text: string): boolean => text.length <= 40 && ON_PAPER.test(plainWords(text));

const BARE_MAIL = /^(?:do not |don t |no )mail$|^mail only$/;
/** Whether a cell refuses or wants mail, where that is the post. */
export const namesBareMail = (text: string): boolean => text.length <= 20 && BARE_MAIL.test(plainWords(text));
