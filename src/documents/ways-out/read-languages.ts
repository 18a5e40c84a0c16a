import type { MessageLanguage } from '../../model/document/message.js';

/** Languages whose sentences are known by what they say. */
const READ: ReadonlySet<MessageLanguage> = new Set(['fr', 'en']);

/** Those in which silence taken for a yes, offers to private persons and what a way out takes back are known by their words. */
const WORDS_READ: ReadonlySet<MessageLanguage> = new Set([...READ, 'de', 'nl', 'es', 'it']);

/** Whether words of a message on limits to refusing, on silence and on private offers are known in its language. */
export const areWordsRead = (language: MessageLanguage | undefined): boolean => language === undefined || WORDS_READ.has(language);

/** Whether sentences of a message are read for what they say; one of no known language is taken for French or English. */
export const isLanguageRead = (language: MessageLanguage | undefined): boolean => language === undefined || READ.has(language);
