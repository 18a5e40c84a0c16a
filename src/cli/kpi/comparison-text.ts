import { settingsDiffer } from '../../history/settings-differ.js';
import type { Difference, HistoryEntry } from '../../model/kpi/run-history.js';
import type { TextStyle } from '../../reporters/text/style.js';
import type { KpiWords } from '../../words/reports/kpi.js';

/** A run beside the one before it. */
export interface RunComparison {
  readonly worse: readonly Difference[];
  readonly earlier: HistoryEntry | undefined;
  readonly entry: HistoryEntry;
  /** Bytes of a line that an earlier run was stopped in the middle of. */
  readonly torn: number;
}

/** What is worse than it was, in a few lines. */
export const comparisonText = ({ worse, earlier, entry, torn }: RunComparison, said: KpiWords, style: TextStyle): string => {
  const lines: string[] = [];
  if (torn > 0) lines.push(style.yellow(said.declared(1)));
  if (!earlier) lines.push(said.nothingBefore);
  else if (worse.length === 0) lines.push(style.green(said.notWorse(earlier.day)));
  else lines.push(style.red(said.worse), ...worse.map((one) => `  ${said.worseLine(one)}`));
  if (earlier && settingsDiffer(earlier, entry)) lines.push(style.yellow(said.changed(entry.day)));
  return `\n${lines.join('\n')}\n`;
};
