import { memoise } from './memoise.js';
import { plainWords } from './plain-words.js';

/** What people write into a cell that they have nothing for. */
const NOTHING =
  /^(?:na|n a|nc|n c|nr|nd|ns|aucune?|none|nil|null|nan|undefined|neant|vide|sans|inconnue?|unknown|non (?:renseigne|communique|connu|precise)e?s?|not (?:known|given|available)|a (?:completer|definir|venir)|tbd|todo|keine?|ninguno|nessuno|x+|0+z?|00 00z)?$/;

/** Whether a cell tells something: it is not blank, and not a dash, a "n/a" or an "unknown". */
export const isFilled = memoise((text: string): boolean => text !== '' && !NOTHING.test(plainWords(text.slice(0, 100))));
