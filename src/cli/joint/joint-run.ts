import { formatIsoDay } from '../../fields/date/calendar.js';
import { jointCore } from '../../model/report/core/joint-core.js';
import { type JointReport, worstVerdict } from '../../model/report/core/joint-report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { DocumentContext } from '../../reporters/contract/document-reporter.js';
import type { FindingsFormat, Format } from '../../reporters/contract/formats.js';
import type { JointContext } from '../../reporters/joint/joint-reporter.js';
import { type JointFormat, loadJointFindings, loadJointReporter } from '../../reporters/joint-registry.js';
import { statisticsLines } from '../../reporters/terminal/run-lines.js';
import { PLAIN_STYLE } from '../../reporters/text/style.js';
import { wordsFor } from '../../words/index.js';
import { configuredPages } from '../output/configured-pages.js';
import type { JointList } from '../output/finding-streams.js';
import { lineageRun } from '../output/lineage-run.js';
import { type OpenSinks, openAllSinks } from '../output/open-sinks.js';
import { isFindingStream, type ReportTarget, reportInfo } from '../output/output-targets.js';
import type { CheckedFile, JointPart } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { styleFor, textWidth } from '../terminal/style.js';
import type { JointSetting } from './joint-setting.js';
import { withoutReport } from './without-report.js';

/** The reports of a run over several files: open from its beginning, so that a folder that refuses us is told at once. */
export class JointRun {
  readonly lists: readonly JointList[];
  readonly #sinks: OpenSinks;
  readonly #setting: JointSetting;

  private constructor(sinks: OpenSinks, lists: readonly JointList[], setting: JointSetting) {
    this.#sinks = sinks;
    this.lists = lists;
    this.#setting = setting;
  }

  /** @throws LumoError LUMO_OUTPUT_UNWRITABLE */
  static async open(together: readonly ReportTarget[], setting: JointSetting): Promise<JointRun> {
    const { ready, around } = setting;
    const lang = ready.settings.lang ?? around.lang;
    const sinks = await openAllSinks({ reports: together }, around, false);
    const lists: JointList[] = [];
    for (const { format, sink } of sinks.reports.filter(isFindingStream)) {
      const reporter = await loadJointFindings(format as FindingsFormat, lang);
      await sink.write(Buffer.from(reporter.head));
      lists.push({ reporter, sink });
    }
    return new JointRun(sinks, lists, setting);
  }

  /**
   * What has to be held of a file until all are judged: where nothing tells of their findings, what it came to. Five thousand reports are half a
   * gigabyte as objects.
   */
  held(part: JointPart | undefined): JointPart | undefined {
    const { log, options, ready } = this.#setting;
    const isTold = this.#sinks.reports.length + log.length > 0 || options.statistics === true || ready.settings.ci === true;
    return isTold || !part ? part : withoutReport(part);
  }

  /** Adds the findings of a file that told none while it was judged. */
  async take(part: JointPart | undefined): Promise<void> {
    const { findings, core } = part?.told ?? {};
    if (!part || !findings || !core) return;
    const context: DocumentContext = { ...this.#context([part], 0), findings };
    for (const { reporter, sink } of this.lists) for (const line of reporter.documents(core, context)) await sink.write(Buffer.from(line));
  }

  #context(parts: readonly JointPart[], exit: 0 | 1 | 2): Omit<JointContext, 'core' | 'told'> {
    const { ready, options, around } = this.#setting;
    const lang = ready.settings.lang ?? around.lang;
    const rules = new Map<string, AnyRule>(parts.flatMap((part) => [...part.rules]));
    const { stdout } = around.io;
    return {
      words: wordsFor(lang, ready.translation),
      lang,
      exit,
      rules,
      style: styleFor(stdout, around.io.env, options.color),
      width: textWidth(stdout),
      quiet: options.quiet === true,
      lineage: lineageRun(around.io),
      ...configuredPages(ready),
    };
  }

  /**
   * Writes the reports of all files.
   * @param checked the files, in the order in which they were named
   * @returns the report, and what tells it in another format
   */
  async finish(checked: readonly CheckedFile[]): Promise<FinishedJoint> {
    const parts = checked.flatMap(({ part }) => part ?? []);
    const unread = checked.flatMap((one) => one.unread ?? []);
    const exit = Math.max(0, ...checked.map((one) => one.exit)) as 0 | 1 | 2;
    const { ready, around } = this.#setting;
    const tool = { name: 'lumo-check', version: around.version } as const;
    const asOf = formatIsoDay(ready.run.asOf);
    const coreOf = (format: Format | undefined) => {
      const shows = format !== undefined && reportInfo({ format, path: '-' }).examples !== undefined;
      return jointCore(
        parts.map(({ told }) => (shows ? told.whole : told.core)),
        { tool, asOf, unread },
      );
    };
    const report: JointReport = {
      $schema: 'lumo-check/schema/joint.json',
      schemaVersion: 1,
      tool,
      asOf,
      verdict: unread.length > 0 ? 'incomplete' : worstVerdict(parts.map(({ file }) => file.verdict)),
      exit,
      counts: coreOf(undefined).counts,
      files: parts.map(({ file }) => file),
      unread,
    };
    const base = this.#context(parts, exit);
    const told = parts.map((part) => part.told);
    const tell = async (format: JointFormat, more: Partial<JointContext> = {}): Promise<string> => {
      const pieces: string[] = [];
      const reporter = await loadJointReporter(format);
      for await (const piece of reporter(report, { ...base, told, core: coreOf(format), ...more })) pieces.push(piece);
      return pieces.join('');
    };
    for (const { format, path, sink } of this.#sinks.reports) {
      const isList = this.lists.some((list) => list.sink === sink);
      if (!isList && format !== 'module')
        await sink.write(Buffer.from(await tell(format as JointFormat, path === '-' ? {} : { style: PLAIN_STYLE })));
      await sink.commit();
    }
    const statistics = (stream: CommandContext['io']['stdout']): Iterable<string> =>
      statisticsLines(coreOf(undefined), { ...base, style: styleFor(stream, around.io.env, this.#setting.options.color) });
    return { report, tell, statistics };
  }

  /** Leaves nothing behind. */
  abort(): Promise<void> {
    return this.#sinks.abort();
  }
}

/** What is known of a run over several files when it is over. */
export interface FinishedJoint {
  readonly report: JointReport;
  readonly tell: (format: JointFormat, more?: Partial<JointContext>) => Promise<string>;
  /** How much each rule found in all files, for a stream. */
  readonly statistics: (stream: CommandContext['io']['stdout']) => Iterable<string>;
}
