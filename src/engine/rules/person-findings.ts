import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits, channelsOfBits } from '../../model/contact/channel-bits.js';
import type { Contact } from '../../model/contact/contact.js';
import { knownBy, type Persons } from '../../model/contact/persons.js';
import type { OfPerson } from '../../model/rule/person-survey.js';
import type { AnyContactRule, RuleContext, Visitor } from '../../model/rule/rule.js';
import type { PersonPlace } from '../plan/keyed-rules.js';

/**
 * What rules find on one row and hold for the person (`OfPerson`): as bits while the file is surveyed, and told of the other rows when they are judged.
 * @module
 */

interface Watched {
  readonly visitor: Visitor;
  /** What was found since it was asked last; undefined: nothing at all. */
  readonly found: () => number | undefined;
}

/** A rule's own visitor, and what it finds. @param report takes its findings */
const watch = (
  rule: AnyContactRule,
  { of, byChannel }: OfPerson,
  ctx: RuleContext,
  visit: (ctx: RuleContext) => Visitor | undefined,
  report: RuleContext['report'],
): Watched => {
  let bits: number | undefined;
  const bitsOf = (id: string, channels: readonly Channel[] | undefined): number =>
    of && !of.includes(id) ? 0 : byChannel ? channelBits(channels ?? rule.channels ?? CHANNELS) : 1;
  const told: RuleContext['report'] = (at, id, details) => {
    bits = (bits ?? 0) | bitsOf(id, details?.channels);
    report(at, id, details);
  };
  // What a context tells by a getter is noted as asked for: it is not copied.
  const visitor = visit(Object.create(ctx, { report: { value: told } }) as RuleContext) ?? {};
  const found = (): number | undefined => {
    const since = bits;
    bits = undefined;
    return since;
  };
  return { visitor, found };
};

/** What such a rule finds on each row of a file that is surveyed, as bits; undefined where it can find nothing. */
export const makePersonFindings = (
  rule: AnyContactRule,
  ofPerson: OfPerson,
  ctx: RuleContext,
): ((contact: Contact) => number | undefined) | undefined => {
  const { visitor, found } = watch(
    rule,
    ofPerson,
    ctx,
    (door) => rule.visit?.(door, undefined, undefined),
    () => {},
  );
  const look = visitor.contact;
  return (
    look &&
    ((contact) => {
      look(contact);
      return found();
    })
  );
};

interface ToldOfPersons {
  readonly ofPerson: OfPerson;
  readonly place: PersonPlace;
  /** Of the file at hand: the visitor may see another after it. */
  readonly persons: () => Persons;
}

/** The visitor of such a rule that judges: what it finds on the row, and what it found on others of the person. */
export const toldOfPersons = (
  rule: AnyContactRule,
  { ofPerson, place: { shift, most }, persons: personsOf }: ToldOfPersons,
  ctx: RuleContext,
  visit: (ctx: RuleContext) => Visitor | undefined,
): Visitor => {
  const { visitor, found } = watch(rule, ofPerson, ctx, visit, ctx.report);
  const look = visitor.contact;
  if (!look) return visitor;
  const { message, byChannel, by } = ofPerson;
  const knowsBetter = ofPerson.unless?.(ctx);
  return {
    ...visitor,
    contact(contact) {
      const persons = personsOf();
      // The survey has shown it this row, and it had nothing to say.
      if (!persons.foundNothing(contact.row)) look(contact);
      const own = found() ?? 0;
      const all = (persons.bits(contact) >>> shift) & most & ~own;
      if (all === 0 || knowsBetter?.(contact)) return;
      const elsewhere = by === 'address' ? (persons.bits(knownBy(contact, contact.emails, [])) >>> shift) & all : all;
      if (elsewhere !== 0) ctx.report(contact, message, byChannel ? { channels: channelsOfBits(elsewhere) } : {});
    },
  };
};
