import type { Place } from '../model/base/place.js';
import type { Day } from '../model/contact/values.js';
import { type KnownNames, makeFactCheck } from '../model/rule/check-facts.js';
import type { FoundFacts } from '../model/rule/fact.js';
import { isOutOfForce } from '../model/rule/law.js';
import { type AnyRule, type AnySubjectRule, type Message, rulesAbout } from '../model/rule/rule.js';
import { runOfRule, visitorOf } from '../model/rule/rule-failed.js';
import { milderSeverity, type Severity } from '../model/rule/severity.js';
import type { SubjectContext, SubjectKind, Subjects } from '../model/rule/subject.js';
import type { SubjectAdapter } from './subject-adapter.js';

/** A rule as configuration settles it, for one file or for all of them. */
export interface SubjectRuleSetting {
  readonly severity: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a rule said. */
export interface SubjectFinding<K extends SubjectKind = SubjectKind> {
  readonly rule: string;
  readonly message: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly place: Place;
  readonly details: Subjects[K]['details'];
  readonly facts?: FoundFacts;
}

/** A rule that was not asked, and why. */
export interface SubjectRuleNotRun {
  readonly id: string;
  readonly because: 'not-in-force' | 'part-absent';
  readonly needs: readonly string[];
}

/** What a run of rules over a thing is given. */
export interface SubjectRun<K extends SubjectKind, D> {
  readonly adapter: SubjectAdapter<K, D>;
  readonly subject: D;
  readonly rules: readonly AnyRule[];
  /** What configuration says of a rule for a file; without a file, for all of them. */
  readonly settingOf: (rule: string, file?: number) => SubjectRuleSetting;
  readonly asOf: Day;
  /** The same as ISO text: texts of law hold from one day to another. */
  readonly day: string;
  /** Names that facts may tell: lists, files of contacts. */
  readonly names?: KnownNames;
  /** Whether somebody decided that a rule does not speak of a file. */
  readonly isExempt?: (rule: string, file: number | undefined) => boolean;
}

/**
 * All that the rules of a kind say of a thing, rule by rule, in their order. What no text of law in force supports, what lacks a part
 * and what somebody exempted is not said.
 * @throws LumoError LUMO_RULE_FAILED naming the rule that threw, LUMO_RULE_FACT
 */
export const runSubjectRules = <K extends SubjectKind, D>({
  adapter,
  subject,
  rules,
  settingOf,
  asOf,
  day,
  names,
  isExempt = () => false,
}: SubjectRun<K, D>): { readonly findings: readonly SubjectFinding<K>[]; readonly notRun: readonly SubjectRuleNotRun[] } => {
  const findings: SubjectFinding<K>[] = [];
  const notRun: SubjectRuleNotRun[] = [];
  const offered: ReadonlySet<string> = adapter.offers(subject);

  const visit = (rule: AnySubjectRule<K>): void => {
    const checked = makeFactCheck(rule, names);
    const report: SubjectContext['report'] = (place, message, { facts, ...details } = {}) => {
      if (isExempt(rule.id, place.file)) return;
      const { severity: most } = settingOf(rule.id, place.file);
      const severity = milderSeverity(most, (rule.messages[message] as Message).severity ?? most);
      const found = checked(facts);
      if (severity !== 'off') findings.push({ rule: rule.id, message, severity, place, details, ...(found && { facts: found }) });
    };
    adapter.visit(subject, (file) => {
      const { severity, options } = settingOf(rule.id, file);
      return file !== undefined && severity === 'off'
        ? undefined
        : visitorOf(rule, () => rule.visit({ options, asOf, report }) as Subjects[K]['visitor']);
    });
  };

  for (const rule of rulesAbout(rules, adapter.kind)) {
    const lacking = ((rule.needs ?? []) as readonly string[]).filter((need) => !offered.has(need));
    if (isOutOfForce(rule.law, day)) notRun.push({ id: rule.id, because: 'not-in-force', needs: [] });
    else if (lacking.length > 0) notRun.push({ id: rule.id, because: 'part-absent', needs: lacking });
    else runOfRule(rule, () => visit(rule));
  }
  return { findings, notRun };
};
