import { basename, resolve } from 'node:path';
import { wrapText } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import { jointWords } from '../../words/joint.js';
import { documentWords } from '../../words/reports/documents.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { OutputTargets } from '../output/output-targets.js';
import { summaryStream } from '../output/summary-stream.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { textWidth } from '../terminal/style.js';
import type { NamedFiles } from './named-many.js';
import type { SequenceFolder } from './sequence-folder.js';

/** Names told of what was left out. */
const MOST_NAMES = 5;

/** Says what folders were read as: how many messages, in which order, and what in them is none. */
export const tellFolders = async (
  { folders, many }: { readonly folders: readonly SequenceFolder[]; readonly many: readonly NamedFiles[] },
  outputs: OutputTargets | undefined,
  { settings }: CommandSetup,
  options: CheckOptions,
  around: CommandContext,
): Promise<void> => {
  if (options.quiet === true || outputs === undefined) return;
  const lang = settings.lang ?? around.lang;
  const [words, say] = [wordsFor(lang), documentWords(lang)];
  const stream = summaryStream(outputs, around.io);
  const tell = (text: string): Promise<void> => writeText(stream, `${[...wrapText(text, textWidth(stream))].join('\n')}\n\n`);
  for (const { named, files, leftOut } of many) {
    const names = leftOut.slice(0, MOST_NAMES).map((name) => safeText(name, 60));
    const joint = jointWords(lang);
    await tell(
      [
        words.labelled(safeText(named, 60), joint.found(files.length)),
        ...(names.length === 0 ? [] : [joint.leftOut(names, leftOut.length)]),
      ].join(' '),
    );
  }
  for (const { folder, files, leftOut, isOrdered } of folders) {
    const names = leftOut.slice(0, MOST_NAMES).map((name) => safeText(name, 60));
    const text = [
      words.labelled(
        safeText(`${basename(resolve(around.io.cwd(), folder))}/`, 60),
        isOrdered ? say.sequence(files.length) : say.noOrder(files.length),
      ),
      ...(names.length === 0 ? [] : [say.leftOut(names, leftOut.length)]),
    ].join(' ');
    await tell(text);
  }
};
