import { LumoError } from '../model/base/lumo-error.js';
import type { Place } from '../model/base/place.js';
import type { Day } from '../model/contact/values.js';
import { type KnownNames, makeFactCheck } from '../model/rule/check-facts.js';
import type { FoundFacts } from '../model/rule/fact.js';
import { isOutOfForce } from '../model/rule/law.js';
import { type AnyRule, type AnySubjectRule, type Message, rulesAbout } from '../model/rule/rule.js';
import { ruleFailed, runOfRule, visitorOf } from '../model/rule/rule-failed.js';
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
  /** Takes what rules say, where there may be too much of it for a list: then none is returned. */
  readonly take?: (finding: SubjectFinding<K>) => void;
}

/**
 * All that the rules of a kind say of a thing: rule by rule, in their order, or all of them at once where the thing is shown only once.
 * What no text of law in force supports, what lacks a part and what somebody exempted is not said.
 * @throws LumoError LUMO_RULE_FAILED naming the rule that threw, LUMO_RULE_FACT
 */
export const runSubjectRules = <K extends SubjectKind, D>(
  run: SubjectRun<K, D>,
): { readonly findings: readonly SubjectFinding<K>[]; readonly notRun: readonly SubjectRuleNotRun[] } => {
  const { adapter, subject, rules, day } = run;
  const findings: SubjectFinding<K>[] = [];
  const notRun: SubjectRuleNotRun[] = [];
  const offered: ReadonlySet<string> = adapter.offers(subject);
  const asked: AnySubjectRule<K>[] = [];
  for (const rule of rulesAbout(rules, adapter.kind)) {
    const lacking = ((rule.needs ?? []) as readonly string[]).filter((need) => !offered.has(need));
    if (isOutOfForce(rule.law, day)) notRun.push({ id: rule.id, because: 'not-in-force', needs: [] });
    else if (lacking.length > 0) notRun.push({ id: rule.id, because: 'part-absent', needs: lacking });
    else asked.push(rule);
  }
  const take = run.take ?? ((finding: SubjectFinding<K>) => findings.push(finding));
  const visitors = asked.map((rule) => visitorMaker(rule, run, take));
  if (adapter.join) visitAtOnce(adapter, run, asked, visitors);
  else for (const [i, rule] of asked.entries()) runOfRule(rule, () => adapter.visit(subject, visitors[i] as VisitorFor<K>));
  return { findings, notRun };
};

type VisitorFor<K extends SubjectKind> = (file?: number) => Subjects[K]['visitor'] | undefined;

/** Makes the visitors of a rule, with what configuration says of it for each file. */
const visitorMaker = <K extends SubjectKind, D>(
  rule: AnySubjectRule<K>,
  { settingOf, asOf, names, isExempt = () => false }: SubjectRun<K, D>,
  take: (finding: SubjectFinding<K>) => void,
): VisitorFor<K> => {
  const checked = makeFactCheck(rule, names);
  const report: SubjectContext['report'] = (place, message, { facts, ...details } = {}) => {
    if (isExempt(rule.id, place.file)) return;
    const { severity: most } = settingOf(rule.id, place.file);
    const severity = milderSeverity(most, (rule.messages[message] as Message).severity ?? most);
    const found = checked(facts);
    if (severity !== 'off') take({ rule: rule.id, message, severity, place, details, ...(found && { facts: found }) });
  };
  return (file) => {
    const { severity, options } = settingOf(rule.id, file);
    return file !== undefined && severity === 'off'
      ? undefined
      : visitorOf(rule, () => rule.visit({ options, asOf, report }) as Subjects[K]['visitor']);
  };
};

/** Shows a thing once, to all rules together. */
const visitAtOnce = <K extends SubjectKind, D>(
  adapter: SubjectAdapter<K, D>,
  { subject }: SubjectRun<K, D>,
  asked: readonly AnySubjectRule<K>[],
  visitors: readonly VisitorFor<K>[],
): void => {
  let now = 0;
  try {
    adapter.visit(subject, (file) =>
      adapter.join?.(
        visitors.map((make) => make(file)),
        (place) => {
          now = place;
        },
      ),
    );
  } catch (cause) {
    throw cause instanceof LumoError ? cause : ruleFailed(asked[now]);
  }
};
