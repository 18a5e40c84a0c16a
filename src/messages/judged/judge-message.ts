import { readIntents } from '../../intents/read-intents.js';
import type { MessageDocument } from '../../model/document/message.js';
import type { JudgedMessage, Sending } from '../../model/rule/messages.js';

/** A message as rules see it. @param step its place in a sequence, from 1 */
export const judgedMessage = (message: MessageDocument, sending: Sending, step = 1): JudgedMessage => {
  const intents = message.sentences.map(({ says }) => new Set<string>(readIntents(says)));
  return {
    ...message,
    sending,
    step,
    says: (sentence, intent) => intents[sentence]?.has(intent) ?? false,
    subjectSays: message.subject === undefined ? [] : readIntents(message.subject.text),
  };
};
