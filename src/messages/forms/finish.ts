import type { MessageDocument, UnreadCode } from '../../model/document/message.js';
import type { MessageSentence } from '../../model/document/message-parts.js';
import { languageOf } from '../text/language.js';

/** Whether a message was read whole, and its language, by what was found. */
export const finish = (
  unread: Iterable<UnreadCode>,
  sentences: readonly MessageSentence[],
  tool: string | undefined,
): Pick<MessageDocument, 'read' | 'unread' | 'language' | 'tool'> => {
  const codes = [...new Set(unread)];
  const language = languageOf(sentences.map(({ says }) => says).join(' '));
  return {
    read: codes.length === 0 ? 'whole' : 'partly',
    unread: codes,
    ...(language === undefined ? {} : { language }),
    ...(tool === undefined ? {} : { tool }),
  };
};
