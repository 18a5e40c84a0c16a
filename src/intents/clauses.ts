import type { Word } from './sentence-words.js';

const isEnd = (word: string): boolean => /^[,?!:;|«→()&]|^!!$/.test(word);
/** Signs that end what is asked before a question mark; a comma or a quotation mark does not. */
const endsQuestion = (word: string): boolean => word !== ',' && word !== '«' && isEnd(word);

/** Meanings of words that stand before a question mark in the same question: `?A`. */
const asked = (words: readonly Word[]): readonly string[] => {
  const features: string[] = [];
  let isAsked = false;
  for (let at = words.length - 1; at >= 0; at--) {
    const { word, means } = words[at] as Word;
    if (word === '?') isAsked = true;
    else if (endsQuestion(word)) isAsked = false;
    if (isAsked) features.push(...means.map((mean) => `?${mean}`));
  }
  return features;
};

/** How a sentence begins (`^A`, `^2B`, `^A^B`), how its clauses do (`|A`; `→|A` after this sign), and what is asked (`?A`). */
export const clauseFeatures = (words: readonly Word[]): readonly string[] => {
  const first = words[0]?.means ?? [];
  const second = words[1]?.means ?? [];
  const begin = words.flatMap(({ means }, at) => {
    const sign = words[at - 1]?.word;
    return sign !== undefined && isEnd(sign) ? means.flatMap((mean) => [`|${mean}`, `${sign}|${mean}`]) : [];
  });
  return [
    ...first.map((mean) => `^${mean}`),
    ...second.map((mean) => `^2${mean}`),
    ...first.flatMap((one) => second.map((other) => `^${one}^${other}`)),
    ...begin,
    ...asked(words),
  ];
};
