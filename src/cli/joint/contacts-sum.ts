import { addReport } from '../../model/report/core/summed-reports.js';
import type { Report } from '../../model/report/report.js';
import type { WrittenFile } from '../../model/report/written-file.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { ReporterContext } from '../../reporters/contract/reporter.js';
import { severalLines } from '../../reporters/terminal/short-report.js';
import { wordsFor } from '../../words/index.js';
import type { OutputTargets } from '../output/output-targets.js';
import type { JointPart } from '../setup/checked-file.js';

/** What the contacts of many files come to, for the one screen that tells of all. */
export class ContactsSum {
  #report: Report | undefined;
  #rules: ReadonlyMap<string, AnyRule> = new Map();

  /** Adds what came of a file; nothing where it holds no contacts. */
  add({ file, rules }: JointPart): void {
    if (file.about !== 'contacts') return;
    this.#report = addReport(this.#report, file.report as Report);
    if (this.#rules !== rules) this.#rules = new Map([...this.#rules, ...rules]);
  }

  /** The first file of each kind that was written beside inputs, and how many more there are. */
  #written(outputs: readonly OutputTargets[], { words }: Pick<ReporterContext, 'words'>): WrittenFile[] {
    const of = (label: string, names: readonly string[]): WrittenFile[] => [
      ...names.slice(0, 1).map((name) => ({ label, name })),
      ...(names.length > 1 ? [{ label, name: words.more(names.length - 1) }] : []),
    ];
    const isWritten = this.#report?.output !== undefined && this.#report.heldBack === undefined;
    const contacts = (label: 'clean' | 'rejects'): WrittenFile[] =>
      isWritten
        ? of(
            label,
            outputs.flatMap((one) => one[label] ?? []),
          )
        : [];
    const reports = outputs.flatMap((one) => one.reports.flatMap(({ path }) => (path === '-' ? [] : [path])));
    return [...contacts('clean'), ...of('report', reports), ...contacts('rejects')];
  }

  /**
   * One screen: the one verdict, whom of all contacts one may reach, what to do first, what was written.
   * @param verdict the lines of the verdict
   */
  screen(
    verdict: readonly string[],
    outputs: readonly OutputTargets[],
    context: Pick<ReporterContext, 'lang' | 'style' | 'width' | 'quiet'> & { readonly translation: Parameters<typeof wordsFor>[1] },
  ): readonly string[] {
    if (!this.#report) return verdict;
    const words = wordsFor(context.lang, context.translation);
    const files = context.quiet ? [] : this.#written(outputs, { words });
    return severalLines(this.#report, verdict, { ...context, words, rules: this.#rules, files });
  }
}
