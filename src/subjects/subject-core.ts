import type { Place } from '../model/base/place.js';
import type { CoreExample, CoreFile, CoreFinding, CoreRule, ReportCore } from '../model/report/core/report-core.js';
import { lawsInForce } from '../model/rule/law.js';
import { type AnyRule, rulesAbout } from '../model/rule/rule.js';
import type { SubjectKind } from '../model/rule/subject.js';
import type { SubjectFinding, SubjectRuleNotRun, SubjectRuleSetting } from './run-subject-rules.js';

/** What a report of things that are no contacts is made of. */
export interface SubjectParts<K extends SubjectKind> {
  readonly about: K;
  /** What was judged, as one name. */
  readonly name: string;
  readonly version: string;
  /** ISO day. */
  readonly day: string;
  /** The files, as reports may call them: findings name them by their place. */
  readonly files: readonly Pick<CoreFile, 'name' | 'bytes' | 'sha256'>[];
  readonly rules: readonly AnyRule[];
  readonly settingOf: (rule: string, file?: number) => SubjectRuleSetting;
  readonly findings: readonly SubjectFinding<K>[];
  readonly notRun: readonly SubjectRuleNotRun[];
  /** Examples kept of a finding. */
  readonly examples: number;
}

const isWhole = ({ at }: Place): boolean => at === 'file' || at === 'column';

/** Findings of one rule in one file, by message and column, in the order in which they were met. */
const groupsOf = (findings: readonly SubjectFinding[], most: number): readonly CoreFinding[] => {
  const groups = new Map<string, CoreFinding & { count: number; examples: CoreExample[] }>();
  for (const { message, severity, place, details, facts } of findings) {
    const own: Place = place.at === 'column' ? place : { ...(place.file !== undefined && { file: place.file }), at: 'file' };
    const key = `${message} ${place.at === 'column' ? place.column : ''}`;
    const group = groups.get(key) ?? { message, severity, action: 'flag' as const, place: own, count: 0, examples: [] };
    groups.set(key, group);
    group.count += (details as { readonly count?: number }).count ?? 1;
    if (!isWhole(place) && group.examples.length < most) group.examples.push({ place, ...(facts && { facts }) });
  }
  return [...groups.values()];
};

/** Puts what rules said of things that are no contacts into the core that every report has. Pure. */
export const subjectCore = <K extends SubjectKind>(parts: SubjectParts<K>): ReportCore => {
  const { about, name, version, day, rules, settingOf, notRun, examples } = parts;
  const absent = new Set(notRun.map(({ id }) => id));
  const counts = { error: 0, warning: 0, info: 0 };
  const files = parts.files.map((file, place): CoreFile => {
    const ran = rulesAbout(rules, about).filter(({ id }) => !absent.has(id) && settingOf(id, place).severity !== 'off');
    const judged = ran.map((rule): CoreRule => {
      const own = parts.findings.filter((finding) => finding.rule === rule.id && (finding.place.file ?? 0) === place);
      return {
        id: rule.id,
        theme: rule.theme,
        ...settingOf(rule.id, place),
        law: lawsInForce(rule.law, day).map(({ id }) => id),
        findings: groupsOf(own, examples),
      };
    });
    for (const { findings } of judged) for (const { severity, count } of findings) counts[severity] += count;
    return {
      ...file,
      headline: 1,
      headers: [],
      rules: judged,
      notRun: notRun.map(({ id, because, needs }) => ({ id, because, fields: needs })),
    };
  });
  return { tool: { name: 'lumo-check', version }, asOf: day, about, name, counts, files, unread: [], properties: { asOf: day, counts } };
};
