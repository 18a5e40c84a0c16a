import type { Digest } from '../csv/ports/byte-counter.js';
import type { AuditReport } from '../model/report/audit-report.js';
import { coreOfAudit, coreOfReport } from '../model/report/core/core-views.js';
import type { Report } from '../model/report/report.js';
import { isOutOfForce, lawsInForce } from '../model/rule/law.js';
import type { Severity } from '../model/rule/severity.js';
import type { AuditFacts, CheckFacts } from './bundle-schema.js';
import { commonFactsOf, fileFacts, partFacts, type RunContext, type ToldRule } from './common-facts.js';
import type { PartList } from './part-list.js';

/** The parts of each file of a run that was made in parts. */
export interface FilesInParts {
  readonly input: PartList;
  readonly output?: PartList | undefined;
  readonly rejects?: PartList | undefined;
}

/** What a run came to, before its files stand under their names. */
export interface RunResult {
  readonly report: Report;
  readonly rejects?: ({ readonly name: string } & Digest) | undefined;
  /** Where nobody has read the files as a whole. */
  readonly parts?: FilesInParts | undefined;
  readonly exitCode: 0 | 1;
}

/** Puts a check into a bundle. */
export const checkFacts = (run: RunContext, { report, rejects, parts, exitCode }: RunResult): CheckFacts => {
  const { preset, purpose, audience, channels, lists, known } = report;
  const needed = run.approvalAbove !== 'never' && report.output !== undefined && report.rows.kept > run.approvalAbove;
  const used = (report.exemptions ?? []).filter(({ rows }) => rows > 0);
  const notRun = report.notRun.map(({ id, because, accepted, by }) => ({ id, because, accepted, ...(by && { by }) }));
  return {
    ...commonFactsOf(run, coreOfReport(report), { preset, purpose, audience, channels, lists, known, applied: report.rules, notRun }),
    ...(report.stated && { stated: { by: report.stated.by, values: { ...report.stated.values } } }),
    input: parts ? partFacts(report.input.name, parts.input) : fileFacts(report.input),
    ...(report.output && { output: parts?.output ? partFacts(report.output.name, parts.output) : fileFacts(report.output) }),
    ...(rejects && { rejects: fileFacts(rejects) }),
    ...(parts?.rejects && { rejects: partFacts('rejects', parts.rejects) }),
    rows: report.rows,
    verdicts: report.verdicts,
    remaining: report.remaining,
    exitCode,
    approvalAbove: run.approvalAbove,
    ...(needed && run.approval && { approval: run.approval }),
    ...(run.exemptions && { exemptions: { file: run.exemptions, used } }),
  };
};

/** What an audit came to, before its reports stand under their names. */
export interface AuditOutcome {
  readonly report: AuditReport;
  /** Its bytes as JSON. */
  readonly json: { readonly bytes: number; readonly sha256: string };
  /** As the files were judged of which no override says otherwise. */
  readonly settings: {
    readonly preset: string;
    readonly purpose: string;
    readonly audience: string;
    readonly channels: readonly CheckFacts['channels'][number][];
    readonly rules: readonly { readonly id: string; readonly severity: Severity; readonly options: ToldRule['options'] }[];
  };
  readonly exitCode: 0 | 1 | 2;
}

/** The rules that were set to run, then what they found, file by file. */
function* rulesOfAudit({ rules: known }: RunContext, { report, settings }: AuditOutcome): Generator<ToldRule> {
  const nothing = { action: 'flag', rows: 0, dropped: 0, findings: [] } as const;
  for (const { id, severity, options } of settings.rules) {
    const texts = known.find((rule) => rule.id === id)?.law ?? [];
    if (severity === 'off' || isOutOfForce(texts, report.asOf)) continue;
    yield { ...nothing, id, severity, options, law: lawsInForce(texts, report.asOf).map((text) => text.id) };
  }
  for (const { rules } of report.files) {
    for (const rule of rules) yield { ...nothing, ...rule, severity: rule.findings[0]?.severity ?? 'info' };
  }
}

const foundBy = (rules: AuditReport['files'][number]['rules']): Record<string, number> =>
  Object.fromEntries(rules.map(({ id, findings }) => [id, findings.reduce((sum, { count }) => sum + count, 0)]));

/** Puts an audit into a bundle. */
export const auditFacts = (run: RunContext, outcome: AuditOutcome): AuditFacts => {
  const { report, settings, json, exitCode } = outcome;
  const { preset, purpose, audience, channels } = settings;
  const core = coreOfAudit(report, 'audit');
  const notRun = new Map(
    core.files.flatMap((file) => file.notRun.map(({ id, because }) => [id, { id, because, accepted: false }] as const)),
  );
  const { files, bytes, contacts, persons, repeated, encrypted, ignored } = report.totals;
  const used = (report.exemptions ?? []).filter(({ findings }) => findings > 0);
  return {
    ...commonFactsOf(run, core, {
      ...{ preset, purpose, audience, channels, lists: report.lists, known: report.known },
      applied: rulesOfAudit(run, outcome),
      notRun: [...notRun.values()],
    }),
    command: 'audit',
    report: json,
    verdict: report.verdict,
    totals: { files, bytes, contacts, persons, repeated, encrypted, ignored },
    files: report.files.map(({ rules, ...file }) => ({
      name: file.name,
      bytes: file.bytes,
      sha256: file.sha256,
      verdict: file.verdict,
      preset: file.preset,
      purpose: file.purpose,
      contacts: file.contacts,
      counts: file.counts,
      found: foundBy(rules),
    })),
    skipped: report.skipped.map(({ name, because }) => ({ name, because })),
    unread: report.unread.map(({ name, code }) => ({ name, code })),
    exitCode,
    ...(run.exemptions && { exemptions: { file: run.exemptions, used } }),
  };
};
