import { type JsonString, jsonStrings } from './json-strings.js';
import { mailRoleOf } from './mail-keys.js';

const folded = (key: string | number): string =>
  String(key)
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Keys that say by what a step reaches somebody, and what they say of one that is written. */
const BY = /^(?:type|channel|kind|medium|action|steptype|canal)$/;
const WRITTEN = /^(?:(?:send|auto|automatic|manual)?(?:e?mails?|sms|linkedin\w*|whatsapp\w*|textmessages?))$/;
/** What only a list of people has in each of its rows. */
const OF_PEOPLE = /^(?:e?mail|emailaddress|adressee?mail|courriel|to|recipient|phone|phonenumber|telephone|mobile)$/;
const LISTS = /^(?:steps|etapes|sequence|sequences|emails|mails|messages)$/;

const keyOf = (path: JsonString['path']): string => JSON.stringify(path);

/** The steps of a sequence that are written, as the paths of their objects: each has a subject, or says so itself. */
export const writtenSteps = (strings: readonly JsonString[]): ReadonlySet<string> =>
  new Set(
    strings.flatMap(({ path, text }) => {
      const last = path.at(-1);
      const isInList = typeof path.at(-2) === 'number' && typeof last === 'string';
      if (!isInList || text.trim() === '') return [];
      return mailRoleOf(last) === 'subject' || (BY.test(folded(last)) && WRITTEN.test(folded(text))) ? [keyOf(path.slice(0, -1))] : [];
    }),
  );

/** Whether an object stands in a written step. */
export const isInStep = (steps: ReadonlySet<string>, path: JsonString['path']): boolean =>
  path.some((_, length) => steps.has(keyOf(path.slice(0, length))));

/** Whether JSON is a sequence of mails that a tool sends: one object with a list of written steps, some with a subject, and nobody in it. @param head its first characters */
export const isMailSequence = (head: string): boolean => {
  if (!/^\s*\{/.test(head)) return false;
  const strings = jsonStrings(head);
  const steps = writtenSteps(strings);
  const isOfPerson = ({ path, text }: JsonString): boolean =>
    path.some((part) => typeof part === 'number') && OF_PEOPLE.test(folded(path.at(-1) ?? '')) && /@|\d{6}/.test(text);
  if (strings.some(isOfPerson)) return false;
  const isOf = ({ path }: JsonString, role: string): boolean => {
    const last = path.at(-1);
    return typeof last === 'string' && mailRoleOf(last) === role && isInStep(steps, path);
  };
  /** A step may have its mails in a list of variants: `sequences[0].sequence_variants[0].subject`. */
  const isVaried = ({ path }: JsonString): boolean => path.length === 5 && mailRoleOf(String(path[2])) === 'variant';
  const isListed = (one: JsonString): boolean => (one.path.length === 3 || isVaried(one)) && LISTS.test(folded(one.path[0] ?? ''));
  return strings.some((one) => isListed(one) && isOf(one, 'subject')) && strings.some((one) => isListed(one) && isOf(one, 'body'));
};
