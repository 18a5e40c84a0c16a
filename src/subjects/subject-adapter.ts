import type { SubjectKind, Subjects } from '../model/rule/subject.js';

/** How a kind of thing is shown to rules, once it has been read. */
export interface SubjectAdapter<K extends SubjectKind, D> {
  readonly kind: K;
  /** The parts that the thing has: a rule that needs another is not run. */
  offers(subject: D): ReadonlySet<Subjects[K]['needs']>;
  /**
   * Shows all of the thing to one rule.
   * @param visitorFor the visitor of the rule for one of the files, with the options that configuration gives it there; without a file,
   * for all of them together; undefined where the rule is off
   */
  visit(subject: D, visitorFor: (file?: number) => Subjects[K]['visitor'] | undefined): void;
  /**
   * Of a thing that is read while it is shown, and so only once: makes one visitor of those of all rules.
   * @param visitors by rule; undefined where a rule is off @param enter tells, before a visitor is called, which one
   */
  join?(visitors: readonly (Subjects[K]['visitor'] | undefined)[], enter: (visitor: number) => void): Subjects[K]['visitor'];
}
