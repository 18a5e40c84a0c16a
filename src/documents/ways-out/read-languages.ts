import type { MessageLanguage } from '../../model/document/message.js';

/** Languages whose sentences are known by what they say. */
const READ: ReadonlySet<MessageLanguage> = new Set(['fr', 'en']);

/** Whether sentences of a message are read for what they say; one of no known language is taken for French or English. */
export const isLanguageRead = (language: MessageLanguage | undefined): boolean => language === undefined || READ.has(language);
