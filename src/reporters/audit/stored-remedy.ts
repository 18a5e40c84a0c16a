import type { AnyRule, Message, Messages } from '../../model/rule/rule.js';

/** What was found, without what a campaign does about it. French puts a blank that holds before the colon. */
const factOf = (text: string): string => {
  const colon = text.search(/\s?:\s/u);
  return colon < 0 ? text : `${text.slice(0, colon)}.`;
};

const factsOf = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([id, message]): [string, Message] => [
      id,
      { ...message, en: factOf(message.en), fr: factOf(message.fr) },
    ]),
  );

/** A rule as an audit tells it: of files that lie there nothing is cleaned, and no campaign waits for them. */
export const asToldOfStored = (rule: AnyRule): AnyRule => {
  const { storedRemedy } = rule.docs;
  return storedRemedy === undefined
    ? rule
    : ({ ...rule, docs: { ...rule.docs, remedy: storedRemedy }, messages: factsOf(rule.messages as Messages) } as AnyRule);
};
