import type { Report } from '../../model/report/report.js';
import { rulesById } from '../../model/rule/rule.js';
import { segmentsText } from '../../reporters/terminal/segments.js';
import { wordsFor } from '../../words/index.js';
import { segmentWords } from '../../words/segments/segments.js';
import type { SegmentOptions } from '../options/table/contacts.js';
import { jsonText, wantsJson } from '../output/plain-format.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeText } from '../terminal/process-io.js';
import { styleFor, textWidth } from '../terminal/style.js';

/** The files that a split has made: one for each segment that has somebody. */
const filesOf = ({ segments = [] }: Report): readonly string[] => Object.keys(segments[0]?.contacts ?? {}).map((value) => `${value}.csv`);

interface Told {
  readonly report: Report;
  readonly out: string | undefined;
  readonly ready: CommandSetup;
  readonly options: SegmentOptions;
  /** The exit code. */
  readonly code: 0 | 1;
}

/** What came of it, on standard output, or on standard error where the contacts go to standard output. */
export const tellSegments = async ({ report, out, ready, options, code }: Told, around: CommandContext): Promise<void> => {
  const { io } = around;
  const stream = out === '-' ? io.stderr : io.stdout;
  const files = options.split === undefined || report.heldBack ? [] : filesOf(report);
  if (wantsJson(options.format)) {
    const { input, asOf, rows, segments, target, heldBack, notRun, lowered } = report;
    const tool = { name: 'lumo-check', version: around.version };
    await writeText(
      stream,
      jsonText({
        tool,
        name: input.name,
        asOf,
        rows,
        segments,
        ...(target && { target }),
        ...(heldBack && { heldBack }),
        notRun,
        ...(lowered && { lowered }),
        files,
      }),
    );
    return;
  }
  // An exit code of 1 has its reason.
  if (options.quiet === true && code === 0) return;
  const lang = ready.settings.lang ?? around.lang;
  const lines = segmentsText(report, {
    words: wordsFor(lang),
    texts: segmentWords(lang),
    lang,
    rules: rulesById(ready.rules),
    style: styleFor(stream, io.env, options.color),
    width: textWidth(stream),
    written: {
      ...(out !== undefined && out !== '-' && { file: out }),
      ...(options.split !== undefined && { folder: { name: options.split, files: files.length } }),
    },
  });
  for (const line of lines) await writeText(stream, `${line}\n`);
};
