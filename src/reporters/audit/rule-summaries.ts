import type { AuditedFile, AuditFinding, AuditRule } from '../../model/report/audit-report.js';
import { type AnyRule, type Role, roleOf, type Theme } from '../../model/rule/rule.js';
import { bySeverity, type FindingSeverity, worseSeverity } from '../../model/rule/severity.js';
import { themeRank } from './file-ranking.js';

/** What a rule said of one file. */
export interface FileFinding {
  readonly file: string;
  /** Where the file stands in the report: two that are masked may have one name. */
  readonly at: number;
  readonly finding: AuditFinding;
}

/** What a rule said, over all files. */
export interface AuditRuleSummary {
  readonly id: string;
  readonly theme: Theme;
  readonly severity: FindingSeverity;
  /** The texts behind it, in any of the files. */
  readonly law: readonly string[];
  /** Without remarks, where there is more than those: in how many files, and how often. */
  readonly files: number;
  readonly count: number;
  /** In the order in which they were first met, remarks too. */
  readonly messages: readonly {
    readonly message: string;
    readonly options: Readonly<Record<string, unknown>>;
    /** Most first. */
    readonly places: readonly FileFinding[];
  }[];
}

/** Findings of one message in one file as one: columns are not told apart. */
const mergeFindings = (a: AuditFinding, b: AuditFinding): AuditFinding => ({
  ...a,
  severity: worseSeverity(a.severity, b.severity),
  count: a.count + b.count,
});

/** One rule in the files in which it found something. */
type RuleInFiles = readonly { readonly file: string; readonly at: number; readonly rule: AuditRule }[];

const auditRuleSummary = (id: string, met: RuleInFiles): AuditRuleSummary => {
  const messages = new Map<string, { options: AuditRule['options']; places: FileFinding[] }>();
  for (const { file, at, rule } of met) {
    for (const finding of rule.findings) {
      const merged = messages.get(finding.message) ?? { options: rule.options, places: [] };
      messages.set(finding.message, merged);
      const last = merged.places.at(-1);
      if (last?.at === at) merged.places[merged.places.length - 1] = { ...last, finding: mergeFindings(last.finding, finding) };
      else merged.places.push({ file, at, finding });
    }
  }
  const every = [...messages.values()].flatMap(({ places }) => places);
  const severity = every.map(({ finding }) => finding.severity).reduce<FindingSeverity>(worseSeverity, 'info');
  // A remark beside an error asks for nothing: it is told, and not counted with what does.
  const all = severity === 'info' ? every : every.filter(({ finding }) => finding.severity !== 'info');
  return {
    id,
    theme: (met[0] as RuleInFiles[number]).rule.theme,
    severity,
    law: [...new Set(met.flatMap(({ rule }) => rule.law))],
    files: new Set(all.map(({ at }) => at)).size,
    count: all.reduce((sum, { finding }) => sum + finding.count, 0),
    messages: [...messages].map(([message, { options, places }]) => ({
      message,
      options,
      places: places.toSorted((a, b) => b.finding.count - a.finding.count),
    })),
  };
};

/** The rules that found something, worst first, then in most files, then by id. */
export const auditRuleSummaries = (files: readonly AuditedFile[]): readonly AuditRuleSummary[] => {
  const met = new Map<string, { file: string; at: number; rule: AuditRule }[]>();
  for (const [at, { name, rules }] of files.entries()) {
    for (const rule of rules) {
      if (rule.findings.length === 0) continue;
      const found = met.get(rule.id) ?? [];
      met.set(rule.id, found);
      found.push({ file: name, at, rule });
    }
  }
  return [...met]
    .map(([id, found]) => auditRuleSummary(id, found))
    .sort((a, b) => bySeverity(a, b) || b.files - a.files || b.count - a.count || (a.id < b.id ? -1 : 1));
};

/** What to do something about first: errors, and among them what harms people most. Remarks ask for nothing. */
export const mostUrgentRules = (blocks: readonly AuditRuleSummary[]): readonly AuditRuleSummary[] =>
  blocks.filter(({ severity }) => severity !== 'info').toSorted((a, b) => bySeverity(a, b) || themeRank(a.theme) - themeRank(b.theme));

/** What a block counts: the files alone, contacts in them (somebody in two files is two), or findings on rows and columns. */
export const countUnit = ({ messages }: AuditRuleSummary, known: AnyRule | undefined): 'files' | 'contacts' | 'findings' => {
  if (known?.about !== 'files') return 'findings';
  return messages.some(({ places }) => places.some(({ finding }) => finding.count > 1 || finding.rows !== undefined))
    ? 'contacts'
    : 'files';
};

/** Where the messages of a role found something, most first of each. @param known the rules that are loaded, by id */
export const fileFindingsOf = (
  blocks: readonly AuditRuleSummary[],
  role: Role,
  known: ReadonlyMap<string, AnyRule>,
): readonly FileFinding[] =>
  blocks.flatMap(({ id, messages }) => {
    const rule = known.get(id);
    return rule ? messages.flatMap(({ message, places }) => (roleOf(rule, message) === role ? places : [])) : [];
  });

/** The files in which a rule found something, those with most first. */
export const filesByCount = ({ messages }: AuditRuleSummary): readonly string[] => {
  const places = messages.flatMap((message) => message.places).sort((a, b) => b.finding.count - a.finding.count);
  return [...new Map(places.map(({ at, file }) => [at, file])).values()];
};
