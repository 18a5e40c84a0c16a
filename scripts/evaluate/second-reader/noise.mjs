// What people write around a refusal, and how they misspell it: more examples, made of those that are labelled.
import { oneOf, randomOf } from './phrases.mjs';

/** The share of examples that are told among other notes as well, and of those that are misspelt. */
const JOINED = 0.3;
const MISSPELT = 0.1;
const BETWEEN = [', ', '. ', '; ', ' - '];

/** A letter too few, two that changed places, or one twice; once or twice. */
const misspell = (text, random) => {
  let spelled = text;
  for (let errors = 1 + Math.floor(random() * 2); errors > 0; errors--) {
    const at = 1 + Math.floor(random() * (spelled.length - 2));
    if (!/[a-z]/i.test(spelled[at] ?? '')) continue;
    const kind = random();
    const [before, letter, after] = [spelled.slice(0, at), spelled[at], spelled.slice(at + 1)];
    if (kind < 0.4) spelled = before + after;
    else if (kind < 0.75) spelled = before.slice(0, -1) + letter + before.slice(-1) + after;
    else spelled = before + letter + letter + after;
  }
  return spelled;
};

const join = (text, others, random) => {
  const [one, other, mark] = [oneOf(others, random), oneOf(others, random), oneOf(BETWEEN, random)];
  if (random() < 0.5) return one + mark + text;
  return random() < 0.5 ? text + mark + one : one + mark + text + mark + other;
};

/**
 * Examples made of others: told among notes that refuse nothing, in the same language, or misspelt.
 * @param examples `{ text, lang, refuses }`
 */
export const noisy = (examples) => {
  const random = randomOf(99);
  const others = new Map();
  for (const { text, lang, refuses } of examples) {
    if (refuses) continue;
    if (!others.has(lang)) others.set(lang, []);
    others.get(lang).push(text);
  }
  return examples.flatMap(({ text, lang, refuses }) => [
    ...(random() < JOINED ? [{ text: join(text, others.get(lang), random), lang, refuses, made: 'joined' }] : []),
    ...(random() < MISSPELT ? [{ text: misspell(text, random), lang, refuses, made: 'misspelt' }] : []),
  ]);
};
