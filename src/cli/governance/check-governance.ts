import { basename, join, resolve } from 'node:path';
import { icsText } from '../../governance/calendar/ics.js';
import type { Instant } from '../../governance/time/zoned-time.js';
import { governanceExitCode } from '../../library/exit-code.js';
import { type GovernanceReport, governanceAnswer } from '../../model/report/core/governance-report.js';
import { governanceVerdictLines } from '../../reporters/governance/terminal.js';
import { loadGovernanceReporter } from '../../reporters/governance-registry.js';
import { governanceWords } from '../../words/reports/governance.js';
import { refuseContactOptions } from '../documents/contact-options.js';
import { documentDecisions, jointDecisions } from '../documents/document-decisions.js';
import { prepareDocumentEvidence } from '../evidence/record-run.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { openAllSinks } from '../output/open-sinks.js';
import { refuseOverwriting } from '../output/output-guard.js';
import type { OutputTargets } from '../output/output-targets.js';
import { pathInside } from '../output/paths-beside.js';
import type { ReportVoice } from '../output/report-voice.js';
import { writeFileReports } from '../output/write-file-reports.js';
import type { GovernanceKind } from '../recognise/input-kind.js';
import type { CheckedFile } from '../setup/checked-file.js';
import type { CommandContext } from '../setup/command-context.js';
import { exemptionsPath } from '../setup/exemptions-and-baseline.js';
import type { NewBaseline } from '../setup/new-baseline.js';
import type { CommandSetup } from '../setup/project-register.js';
import { writeWhole } from '../terminal/write-whole.js';
import { calendarEvents } from './calendar-events.js';
import { judgeAll } from './judge.js';
import { loadGovernance, textAtPlaces } from './load-governance.js';

/** What a run that judges governance shares with all else that it judges. */
export interface GovernanceJob {
  readonly ready: CommandSetup;
  readonly now: Instant;
  readonly baseline: NewBaseline;
  /** Whether there is one file only. */
  readonly single: boolean;
  /** Where a calendar of what falls due goes. */
  readonly ics?: string | undefined;
}

/** What may be said of such a run. */
type Options = Pick<CheckOptions, 'exemptions' | 'baseline' | 'writeBaseline' | 'check' | 'color' | 'quiet'> &
  Parameters<typeof refuseContactOptions>[0];

const VOICE: ReportVoice<GovernanceReport> = {
  load: loadGovernanceReporter,
  verdict: governanceVerdictLines,
  page: async (report, context, lang) => (await import('../../reporters/governance/html.js')).governancePage(report, context, lang),
  called: (report) => report,
  isWhole: () => true,
  isYes: (report) => governanceAnswer(report) === 'yes',
};

/** Files under their paths from the current folder, by which code hosts know them. */
const calledFrom = (report: GovernanceReport, folder: string, cwd: string): GovernanceReport => ({
  ...report,
  files: report.files.map((file) => ({ ...file, name: pathInside(cwd, resolve(folder, file.name)) ?? file.name })),
});

/**
 * Makes ready to judge an attestation or a register.
 * @returns what judges it and writes what was asked for
 * @throws LumoError LUMO_GOVERNANCE_…, LUMO_REGISTER_TABLE, LUMO_USAGE, LUMO_EXEMPTION_…, LUMO_BASELINE_UNREADABLE, those of outputs
 */
export const prepareGovernance = async (
  input: string,
  kind: GovernanceKind,
  outputs: OutputTargets,
  { ready, now, baseline, single, ics }: GovernanceJob,
  options: Options,
  around: CommandContext,
): Promise<() => Promise<CheckedFile>> => {
  const name = basename(input);
  if (single) refuseContactOptions(options, name);
  const { input: found, folder, reads } = await loadGovernance(input, kind, ready, around);
  await refuseOverwriting(
    {
      writes: [...outputs.reports.map(({ path }) => path), ics],
      keeps: { baseline: options.writeBaseline },
      reads,
      knows: { baseline: options.baseline, exemptions: exemptionsPath(ready, options.exemptions, around) },
    },
    ready,
    around,
  );
  const { attestation, registers } = found;
  const decisions = jointDecisions(
    await Promise.all([
      ...(attestation ? [documentDecisions({ input, name, about: 'governance' }, ready, options, around)] : []),
      ...registers.map((one) => {
        const path = attestation ? join(folder, one.name) : input;
        return documentDecisions({ input: path, name: basename(one.name), about: 'registers' }, ready, options, around);
      }),
    ]),
  );
  return async () => {
    const record = await prepareDocumentEvidence({ ...ready, ...decisions.paths }, options, around);
    const sinks = await openAllSinks({ reports: outputs.reports }, around, false);
    try {
      const { report: judged, findings } = judgeAll(found, now, ready, around.version, decisions.isExempt);
      const printed = decisions.printed(findings, textAtPlaces(found));
      if (printed) baseline.addFindings(printed);
      const report = calledFrom({ ...judged, ...decisions.told(printed) }, folder, around.io.cwd());
      const exit = governanceExitCode(report, ready.settings.failOn, ready.settings.maxWarnings);
      // Before any report: where there is no evidence, nobody reads that all is well.
      const evidence = await record?.(report, exit);
      if (ics !== undefined) {
        const lang = ready.settings.lang ?? around.lang;
        const called = governanceWords(lang).calendarName(report.entity ?? report.name);
        await writeWhole(ics, [icsText(calendarEvents(report, lang), report.asOf, called)], around.io);
      }
      const told = await writeFileReports(VOICE, {
        ...{ input, report, findings, ready, outputs, single, exit, evidence, options, around },
        ...(ics !== undefined && { besides: [ics] }),
        sinks: sinks.reports,
      });
      return { exit, ...told, used: { file: report.exemptions } };
    } catch (cause) {
      await sinks.abort();
      throw cause;
    }
  };
};
