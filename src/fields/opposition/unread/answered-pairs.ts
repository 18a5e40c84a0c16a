import { channelsIn } from '../../answers/channel-names.js';
import { stanceOf } from '../../answers/yes-no.js';
import { plainWords } from '../../text/plain-words.js';

/**
 * Answers as programs keep several of them in one cell: `{"topics":{"weekly":false}}`, `[{"text":"Email","enabled":true}]`.
 * @module
 */

const MAY_BE_ONE = /^\s*[{[]/;
/** Whoever has more topics than that says nothing of them in one cell. */
const LONGEST = 4000;
/** What people say no to that is no message of ours: what is stored on their device, how a program looks. */
const OF_NO_MESSAGE =
  /\b(?:cookies?|analytics?|track\w*|statisti\w*|dark|theme|sound|sounds|autoplay|terms|cgu|cgv|push|language|langue)\b/;

/** What stands in such a cell, each with the name it goes by; none where the cell is no object and no list. */
export const pairsIn = (text: string): readonly (readonly [name: string, answer: string])[] => {
  if (!MAY_BE_ONE.test(text)) return [];
  return text
    .slice(0, LONGEST)
    .replace(/["'“”]/g, ' ')
    .split(/[,;{}[\]]/)
    .flatMap((part) => {
      const at = part.search(/[:=]/);
      const answer = at < 0 ? '' : part.slice(at + 1).trim();
      return answer === '' ? [] : [[part.slice(0, at).trim(), answer] as const];
    });
};

const answers = (answer: string): boolean => {
  const { stance, whole } = stanceOf(answer);
  return whole && stance !== undefined;
};

/** Whether a cell is an object or a list in which something is answered by yes or no. */
export const holdsAnswers = (text: string): boolean => pairsIn(text).some(([, answer]) => answers(answer));

/** Whether one of the answers of such a cell is a no to a message. */
export const deniesInPairs = (text: string): boolean =>
  pairsIn(text).some(([name, answer]) => {
    const { stance } = stanceOf(answer);
    return (stance === 'no-tick' || stance === 'against') && !OF_NO_MESSAGE.test(plainWords(name));
  });

/** Whether such a cell names a channel in one pair and answers for it in the next: `[{"text":"Email","enabled":true}]` of Mailchimp. */
export const namesChannelsInPairs = (text: string): boolean => pairsIn(text).some(([, answer]) => channelsIn(answer).length > 0);
