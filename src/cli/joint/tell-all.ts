import { jointVerdictLines } from '../../reporters/joint/verdict.js';
import { wrapText } from '../../reporters/text/layout.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { jointWords } from '../../words/joint.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { OutputTargets } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';
import type { ContactsSum } from './contacts-sum.js';
import type { FinishedJoint } from './joint-run.js';

/** Files of a run, and what their contacts come to where one screen tells of all. */
interface ToldFiles {
  readonly outputs: readonly OutputTargets[];
  readonly sum: ContactsSum | undefined;
}

/** The one verdict, what the contacts of many files come to, and where the reports of all files are. */
export const tellAll = async (
  { report }: FinishedJoint,
  { outputs, sum }: ToldFiles,
  stream: CommandContext['io']['stdout'],
  {
    settled,
    options,
    around,
  }: { readonly settled: CommandSetup; readonly options: Pick<CheckOptions, 'color' | 'quiet'>; readonly around: CommandContext },
): Promise<void> => {
  const lang = settled.settings.lang ?? around.lang;
  const width = textWidth(stream);
  const style = styleFor(stream, around.io.env, options.color);
  const quiet = options.quiet === true;
  const say = jointWords(lang);
  const verdict = [...jointVerdictLines(report, { lang, style, width })];
  const lines = sum ? ['', ...sum.screen(verdict, outputs, { lang, style, width, quiet, translation: settled.translation })] : verdict;
  if (sum && !quiet) lines.push('', ...wrapText(say.each('-f terminal'), width, '  ', '    '));
  const paths = (outputs[0]?.together ?? []).flatMap(({ path }) => (path === '-' ? [] : [safeText(path)]));
  if (paths.length > 0) lines.push(...wrapText(say.reports(paths.join(', ')), width, '  ', '    '));
  await writeText(stream, `${lines.join('\n')}\n`);
};
