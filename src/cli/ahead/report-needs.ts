import type { RunSettings } from '../../engine/plan/run-settings.js';
import type { Target } from '../../model/contact/target.js';
import type { Report } from '../../model/report/report.js';
import { allReports, type OutputTargets, reportInfo } from '../output/output-targets.js';
import type { CommandContext } from '../setup/command-context.js';
import { findProjectKey } from '../setup/project-key.js';
import type { CommandSetup } from '../setup/project-register.js';

/** Whether the bytes of a file are hashed: without evidence or a report that tells a hash, nobody would read one. */
export const hashes = (outputs: OutputTargets, evidence = false): boolean =>
  evidence || allReports(outputs).some((report) => reportInfo(report).hashes);

/** What a file of a run is judged for, besides its own reports. */
export interface JudgedFor {
  /** Whether messages of the same run ask how its columns are filled. */
  readonly fill?: boolean;
  /** Whether logs of the same run ask who refused. */
  readonly opposed?: boolean;
  /** Whether other files of contacts of the same run may hold who refuses in it, or the other way round: it may be judged again. */
  readonly others?: boolean;
}

/** What the engine is told of a file of a run: its settings, and what is written about it. */
export const engineSettingsFor = async (
  ready: CommandSetup,
  outputs: OutputTargets,
  target: Target | undefined,
  { fill = false, opposed = false, others = false }: JudgedFor,
  around: CommandContext,
): Promise<RunSettings> => ({
  ...(await runSettingsFor(ready, outputs, target, around)),
  fill: fill || allReports(outputs).some((report) => reportInfo(report).fill),
  ...((opposed || others) && { tombstones: true }),
  // An exemption may be for somebody who refuses in another file: it is asked about when that is known.
  ...(others && { sighted: true, prunes: true }),
});

/** What a run is told besides its settings, because of what is written about it. */
const runSettingsFor = async (
  ready: CommandSetup,
  outputs: OutputTargets,
  target: Target | undefined,
  around: CommandContext,
): Promise<RunSettings> => {
  const { clean } = outputs;
  const infos = allReports(outputs).map(reportInfo);
  const { examples } = ready.run;
  const key = ready.run.key ?? (infos.some(({ findings }) => findings) ? (await findProjectKey(ready, around))?.hex : undefined);
  return {
    ...ready.run,
    // A run that writes no contacts lays none out.
    ...(target && clean !== undefined && { target }),
    ...(ready.register !== undefined && clean !== undefined && { tombstones: true }),
    figures: infos.some(({ figures }) => figures),
    drawsSegments: infos.some(({ segments }) => segments),
    // Whoever asks for none is given none.
    examples: examples === 0 ? 0 : Math.max(examples, ...infos.map((info) => info.examples ?? 0)),
    ...(key !== undefined && { key }),
  };
};

/** The report with as many examples as the settings say, whatever another format wanted. */
export const limitExamples = (report: Report, most: number): Report => ({
  ...report,
  rules: report.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.map((finding) => ({ ...finding, examples: finding.examples.slice(0, most) })),
  })),
});
