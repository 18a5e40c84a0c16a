import type { Word } from './sentence-words.js';

/** Words that deny what follows them, in the same clause. "ne" alone does not: what follows may be "ne … que". */
const DENIES =
  /^(?:pas|jamais|rien|aucune?|sans|non|ni|not|no|never|nt|dont|doesnt|didnt|wont|cant|cannot|isnt|wasnt|without|none|neither|nor|interdit\w*|forbiden)$/;
/** How many words a negation reaches. */
const REACH = 3;
const isEnd = (word: string): boolean => /^[,?!:;|«→()]|^!!$/.test(word);

/** Whether each word of a sentence is denied: "ne sera pas enregistré", "won't regret". */
export const deniedIn = (words: readonly Word[]): readonly boolean[] => {
  const denied = words.map(() => false);
  for (const [at, { word }] of words.entries()) {
    if (!DENIES.test(word)) continue;
    for (let next = at + 1; next <= at + REACH && next < words.length && !isEnd((words[next] as Word).word); next++) denied[next] = true;
    // "n'insistera pas": French puts the verb between.
    for (let before = at - 1; before >= at - 4 && before >= 0; before--)
      if (/^ne?$/.test((words[before] as Word).word)) for (let i = before + 1; i < at; i++) denied[i] = true;
  }
  return denied;
};
