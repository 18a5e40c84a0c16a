import { resolve } from 'node:path';
import type { AuditResult } from '../../audit/judge/audit-input.js';
import { baselineText, readBaseline } from '../../config/exemptions/baseline-file.js';
import { pathMatcher } from '../../config/resolve/file-overrides.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { makeKeyedFingerprint } from '../../fields/identity/contact-fingerprint.js';
import type { RunSetup } from '../../library/setup/run-setup.js';
import type { AuditReport } from '../../model/report/audit-report.js';
import { countedBaseline, knownToBaseline, printedFindings } from '../../model/report/core/core-baseline.js';
import { coreOfAudit } from '../../model/report/core/core-views.js';
import type { AuditOptions } from '../options/table/audit.js';
import type { CommandContext } from '../setup/command-context.js';
import { loadProjectExemptions } from '../setup/exemptions-and-baseline.js';
import { requireProjectKey } from '../setup/project-key.js';
import { writeWhole } from '../terminal/write-whole.js';

/** What people decided before an audit: exemptions of files, and a baseline of findings that are known. */
export interface AuditDecisions {
  /** What it reads, by path. */
  readonly paths: { readonly exemptions: string | undefined; readonly baseline: string | undefined };
  /** Exemptions of contacts, as the run of each file takes them; nothing where there are none. */
  readonly ofContacts: Pick<RunSettings, 'exemptions' | 'key' | 'prunes'>;
  /** Whether a rule is silent about a file, by the name that the audit gives it; counts what it keeps back. */
  isExempt(rule: string, file: string): boolean;
  /** The report with what was exempted and what the baseline knows; writes the new baseline that was asked for. */
  settle({ report, judged }: AuditResult): Promise<AuditReport>;
}

/** @throws LumoError LUMO_EXEMPTION_…, LUMO_BASELINE_UNREADABLE, LUMO_NO_KEY */
export const auditDecisions = async (
  ready: RunSetup,
  options: Pick<AuditOptions, 'exemptions' | 'baseline' | 'writeBaseline'>,
  context: CommandContext,
): Promise<AuditDecisions> => {
  const { exemptions, path } = await loadProjectExemptions(ready, options, context);
  const contacts = exemptions.filter(({ file }) => file === undefined);
  const ofFiles = await Promise.all(
    exemptions.flatMap((exemption) => {
      const { file } = exemption;
      return file === undefined
        ? []
        : [pathMatcher([file]).then((matches) => ({ exemption: { ...exemption, file }, matches, findings: 0 }))];
    }),
  );
  const { baseline, writeBaseline } = options;
  const key =
    baseline === undefined && writeBaseline === undefined && !contacts.some(({ fingerprint }) => fingerprint !== undefined)
      ? undefined
      : await requireProjectKey(ready, context, writeBaseline !== undefined);
  const baselinePath = baseline === undefined ? undefined : resolve(context.io.cwd(), baseline);
  const known = key && baselinePath !== undefined ? ((await readBaseline(baselinePath, key.id)).files ?? {}) : undefined;
  return {
    // Whom an exemption is about stands in one file of many: in the others nobody needs it.
    ofContacts: contacts.length > 0 ? { exemptions: contacts, prunes: true, ...(key && { key: key.hex }) } : {},
    paths: { exemptions: path, baseline: baselinePath },
    isExempt(rule, file) {
      const held = ofFiles.find(({ exemption, matches }) => exemption.rule === rule && matches(file));
      if (held) held.findings++;
      return held !== undefined;
    },
    async settle({ report, judged }) {
      const found =
        key &&
        (known !== undefined || writeBaseline !== undefined) &&
        printedFindings(coreOfAudit(report, 'audit'), makeKeyedFingerprint(key.hex));
      if (found && writeBaseline !== undefined) {
        await writeWhole(writeBaseline, [baselineText(key.id, { files: countedBaseline(found) })], context.io);
      }
      const rowsOf = contacts.map(() => 0);
      if (contacts.length > 0)
        for (const one of judged)
          for (const [i, { rows }] of (one.report().exemptions ?? []).entries()) rowsOf[i] = (rowsOf[i] as number) + rows;
      return {
        ...report,
        ...(known && found && { known: knownToBaseline(found, known) }),
        ...(exemptions.length > 0 && {
          exemptions: [
            ...ofFiles.map(({ exemption: { rule, file, reason, evidence, approvedBy, until }, findings }) => ({
              ...{ rule, file, reason, evidence, approvedBy, until },
              findings,
            })),
            ...contacts.map(({ rule, reason, evidence, approvedBy, until }, i) => ({
              ...{ rule, reason, evidence, approvedBy, until },
              findings: rowsOf[i] as number,
            })),
          ],
        }),
      };
    },
  };
};
