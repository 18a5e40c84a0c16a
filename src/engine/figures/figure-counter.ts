import { canClaimConsent, claimsConsent, makeConsentReliance, missingProof } from '../../fields/consent/consent-evidence.js';
import { isInvalidConsent } from '../../fields/consent/invalid-consent.js';
import { monthsElapsed, parseIsoDay } from '../../fields/date/calendar.js';
import { makeAnonymisationReader, residualIdentifiers } from '../../fields/identity/anonymisation.js';
import { oppositionDelayOf } from '../../fields/opposition/opposition-delay.js';
import { provenanceOf } from '../../fields/provenance/provenance.js';
import { hasSourceUrl, makeVagueSourceTest } from '../../fields/provenance/vague-source.js';
import { relationOf } from '../../fields/retention/relation.js';
import { makeRetentionStartReader } from '../../fields/retention/retention-start.js';
import { memoise } from '../../fields/text/memoise.js';
import { LAWS } from '../../law/texts.js';
import type { Contact } from '../../model/contact/contact.js';
import type { FieldName } from '../../model/contact/field.js';
import { fieldsAtHand, statedText } from '../../model/contact/stated.js';
import type { Day } from '../../model/contact/values.js';
import { type AgeTally, addToCount, type FigureTally } from '../../model/outcome/figure-tally.js';
import { PROVENANCES, RELATIONS } from '../../model/report/figures.js';
import { type AnyContactRule, hasRole } from '../../model/rule/rule.js';
import type { Decision } from '../decide/decide.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import { SourceCounter } from './source-counter.js';

type Has = (field: FieldName) => boolean;
const NONE = PROVENANCES.indexOf('none');
const OTHER = PROVENANCES.indexOf('other');

/** Counts ages, by relation. */
const makeAges = (has: Has, { asOf, purpose }: Plan, { ages }: FigureTally): ((contact: Contact) => void) => {
  const related = (['status', 'relationEndAt', 'contractActive'] as const).some(has);
  const sinceOf = makeRetentionStartReader(has, asOf, purpose);
  const monthsOf = memoise((since: Day): number => monthsElapsed(since, asOf));
  return (contact) => {
    const relation = related ? relationOf(contact, asOf) : 'unknown';
    const age = ages[RELATIONS.indexOf(relation)] as AgeTally;
    const since = sinceOf(contact, relation);
    if (since === undefined) age.undated++;
    else addToCount(age.months, monthsOf(since));
  };
};

/** Counts sources, and the contacts that have one. */
const makeSources = (has: Has, plan: Plan, rules: readonly AnyContactRule[], { sources, shares }: FigureTally) => {
  // The words that the user added for a rule hold here too.
  const also = plan.rules.flatMap(({ options }, i) => (hasRole(rules[i] as AnyContactRule, 'unknown-source') ? options.alsoUseless : []));
  const namesNobody = makeVagueSourceTest(
    also.filter((word) => typeof word === 'string'),
    plan.columns,
  );
  const book = new SourceCounter(sources, (text) => (namesNobody(text) ? NONE : PROVENANCES.indexOf(provenanceOf(text))));
  const [told, paged] = [has('source'), has('sourceUrl')];
  const stated = statedText(plan.stated, 'source');
  const ofUser = namesNobody(stated) ? undefined : PROVENANCES.indexOf(provenanceOf(stated));
  const row = (contact: RowContact, { drop, statuses }: Decision): void => {
    // The names of sources are what the file says; what the user states of it has no name among them.
    const text = told ? contact.said('source') : '';
    const vague = (paged || ofUser !== undefined) && namesNobody(text);
    const page = vague && paged && hasSourceUrl(contact);
    const source = page
      ? book.groupEntry(OTHER)
      : vague && text === '' && ofUser !== undefined
        ? book.groupEntry(ofUser)
        : book.entryFor(text);
    book.notePerson(source, contact);
    const { group, counts } = source;
    if (group !== NONE) shares.sourced++;
    // The statuses stand in the order of how bad they are.
    let worst = 0;
    for (const status of statuses) if (status > worst) worst = status;
    counts[0] = (counts[0] as number) + 1;
    if (!drop) counts[1] = (counts[1] as number) + 1;
    counts[2 + worst] = (counts[2 + worst] as number) + 1;
  };
  return { row, close: () => book.prune() };
};

/** Counts consents, and those that can be shown. */
const makeConsents = (has: Has, plan: Plan, { shares }: FigureTally): ((contact: Contact) => void) | undefined => {
  if (!canClaimConsent({ has })) return undefined;
  const reliedOn = makeConsentReliance(plan, parseIsoDay(LAWS['cconso-l223-1'].from ?? ''));
  return (contact) => {
    if (!plan.channels.some((channel) => claimsConsent(contact, channel))) return;
    const proven = !isInvalidConsent(contact) && missingProof(contact, plan.asOf) === undefined;
    shares.consents++;
    if (proven) shares.proven++;
    if (reliedOn(contact).length === 0) return;
    shares.relying++;
    if (proven) shares.relyingProven++;
  };
};

/** Counts days from refusals to their application; undefined for a file that tells of none. */
const makeDelays = (has: Has, { asOf }: Plan, { applied, pending }: FigureTally): ((contact: Contact) => void) | undefined => {
  if (!has('opposedAt') || !has('oppositionAppliedAt')) return undefined;
  return (contact) => {
    const delay = oppositionDelayOf(contact, asOf);
    if (!delay || delay.before) return;
    if (delay.applied === undefined) addToCount(pending, asOf - delay.since);
    // Of two readings, each the mildest: they may cross.
    else addToCount(applied, Math.max(0, delay.applied - delay.since));
  };
};

/** Counts what a report tells of a file besides its findings, row after row. */
export class FigureCounter {
  readonly #each: readonly ((contact: Contact) => void)[];
  readonly #ages: (contact: Contact) => void;
  readonly #isAnonymised: (contact: Contact) => boolean;
  readonly #sources: ReturnType<typeof makeSources>;
  readonly #tally: FigureTally;

  /** @param rules those of the plan, in its order; `tally` takes the counts */
  constructor(plan: Plan, rules: readonly AnyContactRule[], tally: FigureTally) {
    const fields = fieldsAtHand(plan.columns, plan.stated);
    const has: Has = (field) => fields.has(field);
    const anonymityOf = makeAnonymisationReader(plan);
    this.#tally = tally;
    this.#isAnonymised = (contact) => {
      const { replaced, hashed } = anonymityOf(contact);
      return replaced && !hashed && residualIdentifiers(contact).length === 0;
    };
    this.#ages = makeAges(has, plan, tally);
    this.#each = [makeConsents(has, plan, tally), makeDelays(has, plan, tally)].filter((one) => one !== undefined);
    this.#sources = makeSources(has, plan, rules, tally);
  }

  /** A row that has been judged. */
  row(contact: RowContact, decision: Decision): void {
    // Who has been anonymised is nobody, and kept for no time.
    if (this.#isAnonymised(contact)) this.#tally.shares.anonymised++;
    else this.#ages(contact);
    for (const one of this.#each) one(contact);
    this.#sources.row(contact, decision);
  }

  /** When there are no more rows. */
  close(): void {
    this.#sources.close();
  }
}
