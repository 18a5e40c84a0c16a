import type { JointReport, JointVerdict } from '../../model/report/core/joint-report.js';
import { jointWords } from '../../words/joint.js';
import { formatWords } from '../../words/reports/report-formats.js';
import { codeSpan, escapeMarkdown } from '../markdown/escape.js';
import { markdownTable } from '../markdown/table.js';
import type { JointContext, JointReporter } from './joint-reporter.js';
import { verdictSentence } from './verdict.js';

const EMOJI: Readonly<Record<JointVerdict, string>> = { clean: '🟢', warnings: '🟠', errors: '🔴', incomplete: '❓' };

const tableOf = ({ files, unread }: JointReport, { lang, words }: JointContext): string[] => {
  const say = jointWords(lang);
  const { file: head } = formatWords(lang);
  return markdownTable([
    [head, say.kind, say.came, say.errors, say.warnings],
    ...files.map(({ name, about, verdict, counts }) => [
      codeSpan(name),
      escapeMarkdown(say.kinds[about] ?? about),
      `${EMOJI[verdict]} ${escapeMarkdown(say.verdicts[verdict])}`,
      words.number(counts.error),
      words.number(counts.warning),
    ]),
    ...unread.map(({ name, code }) => [
      codeSpan(name),
      '',
      `${EMOJI.incomplete} ${escapeMarkdown(say.verdicts.unread)} (${codeSpan(code)})`,
      '',
      '',
    ]),
  ]);
};

/** The report of several files in Markdown: the verdict, a table of the files, then the report of each, folded away. */
export const jointMarkdown: JointReporter = async function* (report, context) {
  yield `# ${EMOJI[report.verdict]} ${escapeMarkdown(verdictSentence(report, context))}\n\n`;
  for (const line of tableOf(report, context)) yield `${line}\n`;
  for (const [i, { text }] of context.told.entries()) {
    const name = escapeMarkdown(report.files[i]?.name ?? '');
    yield `\n<details><summary>${name}</summary>\n\n${await text('markdown')}\n</details>\n`;
  }
};
