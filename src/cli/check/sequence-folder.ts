import { opendir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stepsOfNames } from '../../documents/steps.js';
import type { SequenceStep } from '../../model/document/sequence.js';
import { inputKindOf } from '../recognise/input-kind.js';

/** What is given to be checked, and its place in the sequence of its folder. */
export interface SequenceFile {
  readonly input: string;
  readonly step?: SequenceStep | undefined;
}

/** A folder that was taken for a sequence of messages. */
export interface SequenceFolder {
  readonly folder: string;
  readonly files: readonly SequenceFile[];
  /** Names of files that are no messages. */
  readonly leftOut: readonly string[];
  /** Whether the names tell an order. */
  readonly isOrdered: boolean;
}

const MESSAGE = /\.(?:eml|sms|html?|xhtml|mjml|md|markdown|txt|twig|tpl|liquid|hbs|handlebars|mustache|tmpl|gohtml|j2|jinja|njk|ejs)$/i;
/** What a folder of messages may hold besides, reports of ours among it: none of it is sent as it is. */
const BESIDE =
  /\.report\.[a-z]{2,8}$|\.(?:png|jpe?g|gif|svg|webp|ico|css|pdf|map)$|^(?:read-?me|lisez-?moi|license|licence|changelog|notes?)(?:\.[a-z]{1,8})?$/i;
const MOST = 200;
const DEEPEST = 4;

/**
 * The files under a folder, by their paths in it; undefined where there are more than any sequence has, or deeper. What begins with a dot
 * is none, and links to other places are not followed.
 */
const filesUnder = async (folder: string, path = '', depth = 1): Promise<string[] | undefined> => {
  if (depth > DEEPEST) return undefined;
  const found: string[] = [];
  for await (const entry of await opendir(join(folder, path))) {
    if (entry.name.startsWith('.')) continue;
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    const more = entry.isDirectory() ? await filesUnder(folder, inside, depth + 1) : [inside];
    if (!more || found.length + more.length > MOST) return undefined;
    found.push(...more);
  }
  return found;
};

const naturally = new Intl.Collator('en', { numeric: true });

/**
 * The messages of a folder, in the order in which they are sent; undefined where an input is no folder, or one that holds anything but
 * messages and what belongs to them.
 * @param as what the user says that they are
 */
export const sequenceOf = async (input: string, as: string | undefined, cwd: string): Promise<SequenceFolder | undefined> => {
  const found = await stat(resolve(cwd, input)).catch(() => undefined);
  if (!found?.isDirectory()) return undefined;
  const all = (await filesUnder(resolve(cwd, input)).catch(() => undefined))?.sort(naturally.compare) ?? [];
  const isBeside = (path: string): boolean => BESIDE.test(path.slice(path.lastIndexOf('/') + 1));
  const messages = all.filter((path) => MESSAGE.test(path) && !isBeside(path));
  if (messages.length === 0 || all.some((path) => !MESSAGE.test(path) && !isBeside(path))) return undefined;
  const steps = stepsOfNames(messages);
  // A list of contacts is called .txt often enough: where no name tells a step, each text has to say that it is a message.
  const isMessage = async (path: string): Promise<boolean> =>
    (await inputKindOf(join(input, path), as, cwd).catch(() => 'contacts')) !== 'contacts';
  if (!steps) for (const path of messages) if (!(await isMessage(path))) return undefined;
  const of = Math.max(...(steps ?? [1]));
  const files = messages
    .map((path, place): SequenceFile => ({ input: join(input, path), ...(steps && { step: { step: steps[place] as number, of } }) }))
    .sort((a, b) => (a.step?.step ?? 0) - (b.step?.step ?? 0));
  return { folder: input, files, leftOut: all.filter(isBeside), isOrdered: steps !== undefined };
};
