import { lazy } from '../model/base/lazy.js';
import type { MessageDocument } from '../model/document/message.js';
import { stepsOfNames } from './steps.js';

/** `Variante B`, `version courte`, `(A)`, `Email 1B`. */
const VARIANT = lazy(
  () =>
    /(?<!\p{L})(?:variante?s?|versions?|option|test a\/b|a\/b test|split test|alternative?)\s{0,2}(?:[:#–-]\s?)?(?:[a-f](?!\p{L})|\d(?!\d)|courte|longue|short|long|alternative)|[([][a-f][)\]]|(?<=\d)\s?[a-f](?![\p{L}\d'’])/iu,
);

interface Named {
  /** Without what tells the variant: names of variants of one step are the same but for it. */
  readonly rest: string;
  readonly isVariant: boolean;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();
const namedBy = (heading: string): Named => {
  const found = VARIANT().exec(heading);
  return found
    ? { rest: plain(heading.slice(0, found.index) + heading.slice(found.index + found[0].length)), isVariant: true }
    : { rest: plain(heading), isVariant: false };
};

/** The headings of a file, each variant under that of the first of its step, and which of them begin a step. */
const withoutVariants = (headings: readonly string[]): readonly { readonly name: string; readonly begins: boolean }[] => {
  let last: Named | undefined;
  let base = '';
  return headings.map((heading) => {
    const own = namedBy(heading);
    // "### Variante B" alone is of the mail before it; "Email 2 – Variante A" is of another.
    const isSame = own.rest === last?.rest || own.rest === '' || last?.rest.endsWith(` ${own.rest}`) === true;
    const continues = last !== undefined && own.isVariant && isSame;
    const repeats = last !== undefined && !own.isVariant && own.rest !== '' && /\d/.test(own.rest) && own.rest === last.rest;
    if (!continues && !repeats) {
      base = own.rest;
      last = own;
    }
    return { name: base, begins: !continues && !repeats };
  });
};

/**
 * The steps of the messages of one file: by the headings over them, else one after the other, as they are written; variants of a message
 * are the same step. Text messages are those of several campaigns: each is a first one.
 */
export const stepsWithin = (messages: readonly Pick<MessageDocument, 'form' | 'heading'>[]): readonly number[] => {
  if (messages[0]?.form === 'sms') return messages.map(() => 1);
  const named = withoutVariants(messages.map(({ heading = '' }) => heading.replaceAll('/', ' ')));
  // What stands over the first heading is no later message than that.
  const first = Math.max(
    0,
    named.findIndex(({ name }) => name !== ''),
  );
  const told = stepsOfNames(named.slice(first).map(({ name }) => name));
  if (told) return named.map((_, place) => told[place - first] ?? 1);
  let step = 0;
  return named.map(({ begins }) => {
    if (begins) step += 1;
    return step;
  });
};
