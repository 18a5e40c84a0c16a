import type { Sink } from '../../csv/ports/sink.js';
import type { TakeFindings } from '../../model/report/finding.js';
import type { JointFindings } from '../../reporters/joint/joint-reporter.js';
import { loadFindingsReporter } from '../../reporters/registry.js';
import { wordsFor } from '../../words/index.js';
import type { CommandContext } from '../setup/command-context.js';
import type { CommandSetup } from '../setup/project-register.js';
import type { OpenSinks } from './open-sinks.js';
import { isFindingStream } from './output-targets.js';

/** A list of the findings of several files, open: whoever judges one of them adds to it. */
export interface JointList {
  readonly reporter: JointFindings;
  readonly sink: Sink;
}

/** Lists of several files, and what they call the one that is judged. */
interface AmongOthers {
  readonly lists: readonly JointList[];
  readonly name: string;
}

/** Writes all findings as they come, in each format that tells them; undefined when none was asked for. */
export const openFindingStreams = async (
  { reports }: Pick<OpenSinks, 'reports'>,
  ready: CommandSetup,
  around: CommandContext,
  others?: AmongOthers,
): Promise<TakeFindings | undefined> => {
  const asked = reports.filter(isFindingStream);
  if (asked.length === 0 && (others?.lists ?? []).length === 0) return undefined;
  const lang = ready.settings.lang ?? around.lang;
  const context = {
    words: wordsFor(lang, ready.translation),
    lang,
    rules: new Map(ready.rules.map((rule) => [rule.id, rule])),
    options: new Map(ready.run.rules.map(({ id, options }) => [id, options])),
  };
  const writers = await Promise.all(
    asked.map(async ({ format, sink }) => ({ sink, reporter: (await loadFindingsReporter(format))(context) })),
  );
  for (const { sink, reporter } of writers) await sink.write(Buffer.from(reporter.head));
  const lines = [
    ...writers.map(({ sink, reporter: { line } }) => ({ sink, line })),
    ...(others?.lists ?? []).map(({ sink, reporter }) => ({ sink, line: reporter.contacts(others?.name ?? '', context) })),
  ];
  // Written from one buffer that is used again: new ones would wait in memory for the next collection of garbage.
  let scratch = Buffer.allocUnsafe(1 << 16);
  return async (found) => {
    for (const { sink, line } of lines) {
      const text = found.map(line).join('');
      if (text.length * 3 > scratch.length) scratch = Buffer.allocUnsafe(text.length * 3);
      await sink.write(scratch.subarray(0, scratch.write(text)));
    }
  };
};
