import type { FindingsContext } from '../contract/reporter.js';
import { messageText } from '../text/message.js';

/** What findings say: a message is constant in a run, so that each is filled in once. */
export const messageCache = ({ words, rules, options }: FindingsContext): ((rule: string, message: string) => string) => {
  const made = new Map<string, string>();
  return (rule, message) => {
    const key = `${rule}\0${message}`;
    let text = made.get(key);
    if (text === undefined) {
      text = messageText(words, message, rules.get(rule), options.get(rule) ?? {});
      made.set(key, text);
    }
    return text;
  };
};
