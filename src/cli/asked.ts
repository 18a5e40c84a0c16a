import type { RunSettings } from '../engine/plan/run-settings.js';
import type { Report } from '../model/report/report.js';
import type { Around } from './around.js';
import { infoOf, type Outputs } from './outputs.js';
import { knownKey } from './project-key.js';
import type { CliReady } from './with-register.js';

/** What a run is told besides its settings, because of what is written about it. */
export const runFor = async (ready: CliReady, { clean, reports }: Outputs, around: Around): Promise<RunSettings> => {
  const infos = reports.map(infoOf);
  const { examples } = ready.run;
  const key = ready.run.key ?? (infos.some(({ findings }) => findings) ? (await knownKey(ready, around))?.hex : undefined);
  return {
    ...ready.run,
    tombstones: ready.register !== undefined && clean !== undefined,
    figures: infos.some(({ figures }) => figures),
    // Whoever asks for none is given none.
    examples: examples === 0 ? 0 : Math.max(examples, ...infos.map((info) => info.examples ?? 0)),
    ...(key !== undefined && { key }),
  };
};

/** The report with as many examples as the settings say, whatever another format wanted. */
export const withExamples = (report: Report, most: number): Report => ({
  ...report,
  rules: report.rules.map((rule) => ({
    ...rule,
    findings: rule.findings.map((finding) => ({ ...finding, examples: finding.examples.slice(0, most) })),
  })),
});
