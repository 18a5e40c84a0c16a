import type { MessageDocument, MessageLanguage, UnreadCode } from '../../model/document/message.js';
import type { MessageSentence } from '../../model/document/message-parts.js';
import { languageOrDeclared } from '../text/language.js';

/** Whether a message was read whole, and its language, by what was found. @param declared the language that its page says */
export const finish = (
  unread: Iterable<UnreadCode>,
  sentences: readonly MessageSentence[],
  tool: string | undefined,
  declared?: MessageLanguage,
): Pick<MessageDocument, 'read' | 'unread' | 'language' | 'tool'> => {
  const codes = [...new Set(unread)];
  const language = languageOrDeclared(sentences.map(({ says }) => says).join(' '), declared);
  return {
    read: codes.length === 0 ? 'whole' : 'partly',
    unread: codes,
    ...(language === undefined ? {} : { language }),
    ...(tool === undefined ? {} : { tool }),
  };
};
