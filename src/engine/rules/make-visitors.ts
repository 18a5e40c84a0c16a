import type { AnyContactRule, Monoid, RuleContext } from '../../model/rule/rule.js';
import { visitorOf } from '../../model/rule/rule-failed.js';
import { personPlacesOf } from '../plan/keyed-rules.js';
import { toldOfPersons } from './person-findings.js';
import type { FileAtHand } from './rule-contexts.js';
import { RuleMemory } from './rule-memory.js';
import { RuleVisitors } from './rule-visitors.js';
import { timedVisitor } from './timed-visitor.js';

/** What the visitors of one file count and measure, and what is kept of those of the file before. */
interface Visiting {
  /** What each rule counts; counted anew and forgotten when absent. */
  readonly tallies?: readonly unknown[] | undefined;
  /** Takes the milliseconds that each rule takes; nothing is measured when absent. */
  readonly times?: number[] | undefined;
  /** Of a plan of the same shape. */
  readonly memory?: RuleMemory | undefined;
}

/**
 * The visitors of a plan's rules, with what the survey taught them.
 * @param file its persons are told of each row before it is shown to the visitors
 * @throws LumoError LUMO_RULE_FAILED
 */
export const makeVisitors = (
  file: Omit<FileAtHand, 'isAsked'>,
  rules: readonly AnyContactRule[],
  { tallies, times, memory = new RuleMemory() }: Visiting = {},
): RuleVisitors => {
  const { plan } = file;
  memory.open(file);
  const places = personPlacesOf(rules);
  return new RuleVisitors(
    plan,
    rules.map((rule, index) => {
      const learned = plan.learned[index] ?? (rule.survey as Monoid<unknown> | undefined)?.empty();
      const tally = tallies ? tallies[index] : rule.tally?.empty();
      const isOfFile = rule.survey !== undefined || rule.tally !== undefined;
      const visit = (context: RuleContext) => visitorOf(rule, () => rule.visit?.(context, learned, tally));
      const [place, ofPerson] = [places[index], rule.ofPerson];
      const told = place && ofPerson && { place, ofPerson, persons: () => memory.persons(place.id) };
      const visitor = memory.made(rule, index, (context) => (told ? toldOfPersons(rule, told, context, visit) : visit(context)), isOfFile);
      return times ? timedVisitor(visitor, times, index) : visitor;
    }),
    memory.texts,
  );
};
