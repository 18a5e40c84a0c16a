import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readBaseline } from '../../config/exemptions/baseline-file.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { FileExemption } from '../../model/report/core/file-decisions.js';
import type { Exemption } from '../../model/rule/exemption.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { runWords } from '../../words/run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { loadProjectExemptions } from '../setup/exemptions-and-baseline.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import { requireProjectKey } from '../setup/project-key.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { writeWhole } from '../terminal/write-whole.js';

type Options = Pick<CheckOptions, 'exemptions' | 'baseline' | 'writeBaseline' | 'prune'>;

/** @throws LumoError LUMO_USAGE where there is nothing to prune, or a new baseline takes the place of the old one anyway */
export const refuseIdlePrune = async (options: Options, ready: CommandSetup, around: CommandContext): Promise<void> => {
  const { path } = await loadProjectExemptions(ready, options, around);
  if (options.writeBaseline === undefined && (options.baseline !== undefined || path !== undefined)) return;
  throw new LumoError(
    'LUMO_USAGE',
    {
      en: '--prune takes out of the exemptions and of --baseline FILE what matches nothing any more; there is neither, or --write-baseline makes a new one.',
      fr: '--prune retire des exemptions et de --baseline FICHIER ce qui ne correspond plus à rien ; il n’y a ni les unes ni l’autre, ou --write-baseline en écrit une nouvelle.',
    },
    {
      en: 'Name the baseline with --baseline, and leave --write-baseline out.',
      fr: 'Indiquez la référence avec --baseline, sans --write-baseline.',
    },
  );
};

const isSame = (one: Exemption, told: FileExemption): boolean =>
  (['rule', 'file', 'reason', 'evidence', 'approvedBy', 'until'] as const).every((key) => one[key] === told[key]);

/** Which exemptions matched nothing in the files that were judged; those of files or contacts of which none was judged are not known. */
const unusedOf = (all: readonly Exemption[], checked: readonly CheckedFile[]): readonly number[] => {
  const rows = checked.flatMap(({ used }) => (used?.contacts ? [used.contacts] : []));
  const told = checked.flatMap(({ used }) => used?.file ?? []);
  const contacts = all.filter(({ file }) => file === undefined);
  return [...all.keys()].filter((i) => {
    const one = all[i] as Exemption;
    if (one.file === undefined) {
      const place = contacts.indexOf(one);
      return rows.length > 0 && rows.every((counts) => counts[place] === 0);
    }
    const same = told.filter((other) => isSame(one, other));
    return same.length > 0 && same.every(({ findings }) => findings === 0);
  });
};

/** The text of the exemptions without some of them, comments of the others kept. */
const withoutEntries = async (path: string, gone: readonly number[]): Promise<string> => {
  const { parseDocument } = await import('yaml');
  const document = parseDocument(await readFile(path, 'utf8'));
  for (const i of gone.toReversed()) document.deleteIn(['exemptions', i]);
  return document.toString({ lineWidth: 0 });
};

/**
 * `--prune`: takes out of the exemptions and of the baseline what matches nothing in the files that were judged. Writes over these two
 * and over nothing else, whole or not at all.
 */
export const prune = async (
  checked: readonly CheckedFile[],
  baseline: NewBaseline,
  ready: CommandSetup,
  options: Options,
  around: CommandContext,
): Promise<void> => {
  const { io, lang } = around;
  const say = runWords(ready.settings.lang ?? lang);
  const { exemptions, path } = await loadProjectExemptions(ready, options, around);
  const told: string[] = [];
  const unused = unusedOf(exemptions, checked);
  if (path !== undefined && unused.length > 0) {
    await refuseOverwriting({ writes: [], keeps: { exemptions: path }, reads: [] }, ready, around);
    await writeWhole(path, [await withoutEntries(path, unused)], io);
    told.push(say.pruned(safeText(basename(path), 60), unused.length));
  }
  if (options.baseline !== undefined) {
    const key = await requireProjectKey(ready, around);
    const { text, gone } = baseline.pruned(await readBaseline(resolve(io.cwd(), options.baseline), key.id));
    if (gone > 0) {
      await refuseOverwriting({ writes: [], keeps: { baseline: options.baseline }, reads: [] }, ready, around);
      await writeWhole(options.baseline, [text], io);
      told.push(say.pruned(safeText(basename(options.baseline), 60), gone));
    }
  }
  await writeText(io.stderr, `${(told.length > 0 ? told : [say.nothingToPrune]).join('\n')}\n`);
};
