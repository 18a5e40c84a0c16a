import type { Lang } from '../../model/base/text.js';
import type { ContactColumns } from '../../model/document/contact-columns.js';
import type { Chart } from '../../model/kpi/chart.js';
import type { ReportCore } from '../../model/report/core/report-core.js';
import type { Finding } from '../../model/report/finding.js';
import type { Sender } from '../../model/report/notices.js';
import type { Report } from '../../model/report/report.js';
import type { WrittenFile } from '../../model/report/written-file.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { Words } from '../../words/index.js';
import type { TextStyle } from '../text/style.js';
import type { RulePages } from './rule-pages.js';

export { PLAIN_STYLE, type TextStyle } from '../text/style.js';

/** What a lineage event says of a run, and no report: when it was, and who started it. */
export interface LineageRun {
  /** The instant, ISO 8601 in UTC. */
  readonly at: string;
  /** Under which jobs are kept. */
  readonly namespace: string;
  /** The run that started this one. */
  readonly parent?: { readonly namespace: string; readonly job: string; readonly run: string };
}

/** All that a reporter may know besides the report. It holds no clock and no stream, and no cell but `cells`. */
export interface ReporterContext {
  readonly words: Words;
  readonly lang: Lang;
  /** The rules by id: their titles, remedies and messages. A rule that is not there is shown by its id. */
  readonly rules: ReadonlyMap<string, AnyRule>;
  readonly style: TextStyle;
  /** Columns of the terminal. */
  readonly width: number;
  /** Errors only; nothing at all when there is none. */
  readonly quiet?: boolean;
  readonly files?: readonly WrittenFile[];
  /** The cells of the examples, by `row/column`: for the screen of somebody who asked to see them, and for nothing else. */
  readonly cells?: ReadonlyMap<string, string>;
  /** The path of the input from the current folder, with slashes; absent when it lies elsewhere or is no file. */
  readonly input?: string;
  /** Who speaks in the texts to paste, and the ISO country whose authority hears complaints. */
  readonly notices?: { readonly sender: Sender; readonly country: string };
  /** Figures of earlier runs and of this one, where somebody kept them. */
  readonly history?: readonly Chart[];
  /** The exit code that the run will have, when there is a run. */
  readonly exit?: 0 | 1 | 2;
  /** Blanks of each column among the contacts that stay, where they were counted. */
  readonly columns?: ContactColumns;
  /** Headers of columns that the run adds to the cleaned file. */
  readonly added?: readonly string[];
  readonly lineage?: LineageRun;
  /** Of a page that stands among others on one: what its ids begin with. */
  readonly anchor?: string;
  /** Where the pages of rules are; absent where nobody said. */
  readonly rulePages?: RulePages;
}

/** Turns a report into text, piece by piece. It neither prints, colours by itself, nor exits. */
export type Reporter = (report: Report, context: ReporterContext) => Iterable<string>;

/** Turns the part that every report has into text: for formats that tell findings alike, whatever they are about. */
export type CoreReporter = (report: ReportCore, context: ReporterContext) => Iterable<string>;

/** All that a reporter of findings may know. */
export interface FindingsContext extends Pick<ReporterContext, 'words' | 'lang' | 'rules'> {
  /** Per rule: its options after defaults, which fill the slots of its messages. */
  readonly options: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Turns all findings into text while they are found, one by one; a file of it never has to be held in memory. */
export interface FindingsReporter {
  readonly head: string;
  readonly line: (finding: Finding) => string;
}
