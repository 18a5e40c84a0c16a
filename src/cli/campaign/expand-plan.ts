import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { planFileError } from '../../campaign/plan-problems.js';
import { type ReadPlan, readPlan } from '../../campaign/read-plan.js';
import { pathMatcher } from '../../config/resolve/file-overrides.js';
import { unreadableInput } from '../../csv/files/input-errors.js';
import { stepsOfNames } from '../../documents/steps.js';
import type { SequenceStep } from '../../model/document/sequence.js';
import { safeText } from '../../reporters/text/safe-text.js';
import type { CommandContext } from '../setup/command-context.js';
import { planFolder } from '../setup/named-files.js';

/** Keys of a plan whose files are inputs of the run. */
export const PLAN_INPUTS = ['contacts', 'messages', 'scripts', 'logs'] as const;
export type PlanInput = (typeof PLAN_INPUTS)[number];

/** A plan with the files that it names. */
export interface ExpandedPlan extends ReadPlan {
  /** The plan, as the command line names it. */
  readonly input: string;
  /** Its files, as the command line would name them: contacts first. */
  readonly inputs: readonly string[];
  /** The documents of `legal`, which are read and are no inputs: absolute. */
  readonly documents: readonly string[];
  /** What an input is to the plan; undefined for the plan itself, and for what the command line names besides. */
  readonly keyOf: (input: string) => PlanInput | undefined;
  /** The step of a message in the sequence of its pattern (`mails/*.txt`), where the names of the files tell an order. */
  readonly stepOf: (input: string) => SequenceStep | undefined;
}

const PATTERN = /[*?[\]{}]/;
/** Folders under a pattern, and files in it: more are no messages of a campaign. */
const DEEPEST = 6;
const MOST = 500;

/** The files under a folder, by their paths in it, in their order. */
const filesUnder = async (folder: string, path = '', depth = 1): Promise<string[]> => {
  if (depth > DEEPEST) return [];
  const found: string[] = [];
  for (const entry of await readdir(join(folder, path), { withFileTypes: true }).catch(() => [])) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await filesUnder(folder, inside, depth + 1)));
    else if (entry.isFile()) found.push(inside);
  }
  return found;
};

const naturally = new Intl.Collator('en', { numeric: true });

/** The files that a path of a plan names, from the folder of the plan; none where there is none. */
const filesOf = async (path: string, folder: string): Promise<readonly string[]> => {
  if (!PATTERN.test(path)) return (await stat(resolve(folder, path)).catch(() => undefined)) ? [path] : [];
  const parts = path.split('/');
  const start = parts.slice(
    0,
    parts.findIndex((part) => PATTERN.test(part)),
  );
  const base = resolve(folder, start.join('/') || '.');
  const rest = parts.slice(start.length);
  const matches = await pathMatcher([rest.join('/')]);
  const all = (await filesUnder(base)).filter((file) => (rest.length > 1 || !file.includes('/')) && matches(file));
  return all.sort(naturally.compare).map((file) => [...start, file].join('/'));
};

/**
 * Reads a plan and finds the files that it names.
 * @throws LumoError LUMO_CAMPAIGN_INVALID, LUMO_CAMPAIGN_FILE where a path names nothing, LUMO_INPUT_… where the plan cannot be read
 */
export const expandPlan = async (input: string, around: CommandContext): Promise<ExpandedPlan> => {
  const name = safeText(basename(input), 60);
  const cwd = around.io.cwd();
  const bytes = await readFile(resolve(cwd, input)).catch((cause: unknown) => {
    throw unreadableInput(cause, basename(input));
  });
  const read = await readPlan(bytes, name);
  const folder = planFolder(input, around);
  const keys = new Map<string, PlanInput>();
  const steps = new Map<string, SequenceStep>();
  for (const key of PLAN_INPUTS) {
    const written = key === 'scripts' ? 'script' : key;
    for (const [i, path] of read.plan[key].entries()) {
      const files = await filesOf(path, folder);
      if (files.length === 0 || files.length > MOST) {
        const tooMany = files.length > MOST;
        throw planFileError(
          name,
          read.lineOf([written, i]),
          tooMany
            ? { en: `a path of ${written} names more than ${MOST} files`, fr: `un chemin de ${written} désigne plus de ${MOST} fichiers` }
            : { en: `a path of ${written} names no file`, fr: `un chemin de ${written} ne désigne aucun fichier` },
          { en: 'Paths start from the folder of the plan.', fr: 'Les chemins partent du dossier du plan.' },
        );
      }
      const order = key === 'messages' && PATTERN.test(path) ? stepsOfNames(files.map((file) => basename(file))) : undefined;
      for (const [place, file] of files.entries()) {
        const fromHere = relative(cwd, resolve(folder, file)) || file;
        if (!keys.has(fromHere)) keys.set(fromHere, key);
        if (order) steps.set(fromHere, { step: order[place] as number, of: Math.max(...order) });
      }
    }
  }
  const { lia, dpia } = read.plan.legal;
  const documents = [lia, dpia].flatMap((path) => (path === undefined ? [] : [resolve(folder, path)]));
  return { ...read, input, inputs: [...keys.keys()], documents, keyOf: (one) => keys.get(one), stepOf: (one) => steps.get(one) };
};
