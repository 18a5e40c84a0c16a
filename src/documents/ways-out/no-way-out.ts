import { foldLetters } from '../../fields/text/letters.js';
import { lazy } from '../../model/base/lazy.js';
import type { JudgedMessage } from '../../model/document/judged-message.js';
import type { Span } from '../../model/document/span.js';
import { type Burden, burdenOf } from './hard-ways-out.js';
import { isLanguageRead } from './read-languages.js';

/**
 * What refusing takes where no way out was found, or in a language whose ways out are not known one by one: a sentence that speaks of leaving, and asks
 * for a copy of an identity card, is hard whatever else it says.
 * @module
 */

/** To leave, in French, English, German, Dutch, Spanish, Italian and Portuguese; "Wilt u geen mails meer?" */
const LEAVING = lazy(
  () =>
    /\b(?:plus (?:recevoir|etre contacte)|desinscri\w*|desabonn\w*|unsubscri\w*|opt(?:ing)? out|no longer (?:\w+ ){0,3}(?:receive|hear)|stop receiving|(?:ab|aus)(?:meld|bestell|trag)\w*|abzumelden|abbestell\w*|afmeld\w*|af te melden|uitschrij\w*|uit te schrijven|dar(?:se|te)? de baja|bajas?|disiscri\w*|cancellar(?:si|ti|e)|cancellazione|cancelar|(?:keine?|geen|nicht|niet) (?:\w+ ){0,3}(?:mehr|meer)|no (?:desea|quiere)s? (?:\w+ ){0,2}(?:recibir|mas)|non (?:desidera|vuole) (?:\w+ )?(?:ricevere|piu)|nao (?:deseja|quer) (?:mais )?receber)\b/,
);
const ASKS = /[?:]\s*$/;

/**
 * The first sentence on refusing that asks for money, a letter, an account or an identity document, where none of those sentences leaves it at
 * a click or an answer; undefined where nothing of that is asked.
 */
const hardship = (message: JudgedMessage): { readonly fault: Burden; readonly at: Span } | undefined => {
  const leaves = message.sentences.map(({ says, visible }) => visible !== 'hidden' && LEAVING().test(foldLetters(says.slice(0, 600))));
  const found = message.sentences.flatMap(({ says, at }, i) => {
    const isAnswer = leaves[i - 1] === true && ASKS.test(message.sentences[i - 1]?.says ?? '');
    // A question is answered by the next sentence.
    return isAnswer || (leaves[i] && !ASKS.test(says)) ? [{ fault: burdenOf(says, message), at }] : [];
  });
  const [first] = found;
  const fault = first?.fault;
  return first && fault && found.every((one) => one.fault !== undefined) ? { fault, at: first.at } : undefined;
};

/** What is said of a message in which no way out was found: in a language whose sentences are not read, there may be one. */
export const noWayOut = (message: JudgedMessage): { readonly fault: Burden | 'none' | 'unjudged'; readonly at: Span } => {
  return hardship(message) ?? { fault: isLanguageRead(message.language) ? 'none' : 'unjudged', at: message.at };
};
