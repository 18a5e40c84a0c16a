// Phrases written to teach the second reader (phrases/*.txt), spelled out: a line stands for many, of which a seed chooses some.
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./phrases/', import.meta.url);
/** How many phrases one line gives, at most. */
const EACH = 24;
/** What a line weighs beside a label, which weighs 1; a phrase of it never weighs more. */
const LINE = 10;

/** Numbers from 0 to 1, the same at each run. */
export const randomOf = (seed) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};
export const oneOf = (all, random) => all[Math.floor(random() * all.length)];

/** What may stand in the braces of a line, the lists that it names put in their place: asked again and again, worked out once. */
const choicesOf = (inside, lists, known) => {
  const choices = known.get(inside) ?? inside.split('|').flatMap((choice) => (/^@\w+$/.test(choice) ? lists.get(choice) : [choice]));
  known.set(inside, choices);
  return choices;
};

const spell = (line, lists, random, known) => {
  let text = line;
  for (let braces = /\{([^{}]*)\}/.exec(text); braces; braces = /\{([^{}]*)\}/.exec(text))
    text = text.slice(0, braces.index) + oneOf(choicesOf(braces[1], lists, known), random) + text.slice(braces.index + braces[0].length);
  // Where a choice was empty or ends in an apostrophe.
  return text
    .replace(/ +/g, ' ')
    .replace(/ ([,;.])/g, '$1')
    .replace(/d' /g, "d'")
    .trim();
};

const phrasesOf = (file, random) => {
  const lists = new Map();
  const phrases = [];
  for (const line of readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const list = /^(@\w+) = (.*)$/.exec(line);
    if (list) {
      lists.set(list[1], list[2].split('|'));
      continue;
    }
    if (!/^[+-] /.test(line)) throw new Error(`${file}: a line begins with +, -, @ or #: ${line}`);
    const texts = new Set();
    const known = new Map();
    for (let tries = 0; tries < 3 * EACH && texts.size < EACH; tries++) texts.add(spell(line.slice(2), lists, random, known));
    for (const text of texts)
      phrases.push({ text, lang: file.slice(0, 2), refuses: line.startsWith('+'), weight: Math.min(1, LINE / texts.size) });
  }
  return phrases;
};

/** `{ text, lang, refuses, weight }` of every phrase, in five languages. */
export const phrases = () => {
  const random = randomOf(11);
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => phrasesOf(file, random));
};
