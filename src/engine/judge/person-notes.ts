import { makeEntryWriter, makeMarkWriter } from '../../fields/persons/entry-writer.js';
import { bitsShift, saidWord, saidWords, spokeBit } from '../../fields/persons/person-layout.js';
import type { PersonLog } from '../../fields/persons/person-log.js';
import type { Contact } from '../../model/contact/contact.js';
import type { SaidOfOther } from '../../model/contact/persons.js';
import type { AnyContactRule } from '../../model/rule/rule.js';
import { runOfRule } from '../../model/rule/rule-failed.js';
import { identitiesOfPlan, personLayoutOf, personPlacesOf } from '../plan/keyed-rules.js';
import type { Plan } from '../plan/plan.js';
import { makePersonFindings } from '../rules/person-findings.js';
import type { RuleMemory } from '../rules/rule-memory.js';

const MOST_BITS = 0xff;

interface Speaker {
  /** Its place in the plan. */
  readonly rule: number;
  /** Absent: it speaks of everybody. */
  readonly says: ((contact: Contact) => number | undefined) | undefined;
  readonly names: ((contact: Contact, said: number | undefined) => readonly SaidOfOther[]) | undefined;
  readonly marks: ((contact: Contact) => readonly string[]) | undefined;
  readonly word: number;
  readonly spoke: number;
  readonly shift: number;
}

const NOTHING = { says: undefined, names: undefined, marks: undefined };

/**
 * Takes down what the keyed rules of a plan say of each row (`makeEntryWriter`).
 * `now` holds the place of the rule that is being asked: when it throws, it can be named; -1: none is.
 */
export class PersonNotes {
  now = -1;
  readonly #speakers: readonly Speaker[];
  /** Those that speak of others whom a row names. */
  readonly #naming: readonly (readonly [Speaker, number])[];
  /** What each said of the row at hand. */
  readonly #answers: (number | undefined)[] = [];
  /** Those that ask by marks, where each row is taken down with all that it can be asked by. */
  readonly #marked: readonly Speaker[];
  readonly #said: Uint32Array;
  readonly #write: ReturnType<typeof makeEntryWriter>;
  readonly #mark: ReturnType<typeof makeMarkWriter>;
  readonly #isWhole: boolean;
  readonly #take: () => PersonLog;

  /** @param log gives that in which it writes @throws LumoError LUMO_RULE_FAILED */
  constructor(plan: Plan, rules: readonly AnyContactRule[], memory: RuleMemory, log: () => PersonLog) {
    const layout = personLayoutOf(plan, rules);
    const keyed = rules.flatMap((rule, index) => (rule.keyed ? [{ rule, index, keyed: rule.keyed }] : []));
    const spoken = keyed.flatMap(
      ({ rule, index, keyed: { says: make, names: makeNames, marks: makeMarks, again } }, r): readonly Speaker[] => {
        const made =
          make &&
          memory.made(
            rule,
            index,
            (context) =>
              runOfRule(rule, () => ({
                says: make(context, plan.learned[index]),
                names: makeNames?.(context),
                marks: makeMarks?.(context),
              })),
            again !== undefined,
          );
        if (make && made?.says === undefined) return [];
        if (made && typeof made.says !== 'function') runOfRule(rule, () => notBits());
        return [{ rule: index, ...(made ?? NOTHING), word: saidWord(r), spoke: spokeBit(r), shift: bitsShift(r) }];
      },
    );
    const places = personPlacesOf(rules);
    const found = rules.flatMap((rule, index): readonly Speaker[] => {
      const [place, ofPerson] = [places[index], rule.ofPerson];
      if (!place || !ofPerson) return [];
      const says = memory.made(rule, index, (context) => runOfRule(rule, () => makePersonFindings(rule, ofPerson, context)));
      const r = layout.rules.findIndex(({ id }) => id === place.id);
      return says ? [{ ...NOTHING, rule: index, says, word: saidWord(r), spoke: spokeBit(r), shift: bitsShift(r) + place.shift }] : [];
    });
    this.#speakers = [...spoken, ...found];
    this.#naming = this.#speakers.flatMap((speaker, at) => (speaker.names ? [[speaker, at] as const] : []));
    // Parts learn only of what stands in their own log.
    this.#marked = layout.whole ? this.#speakers.filter(({ marks }) => marks !== undefined) : [];
    this.#said = new Uint32Array(saidWords(layout));
    this.#write = makeEntryWriter(layout, identitiesOfPlan(plan));
    this.#mark = makeMarkWriter(identitiesOfPlan(plan));
    this.#isWhole = layout.whole === true;
    this.#take = log;
  }

  /** @throws LumoError LUMO_TOO_MANY_ROWS; and what a rule throws */
  row(contact: Contact): void {
    const said = this.#said;
    for (let i = 0; i < said.length; i++) said[i] = 0;
    let spoke = 0;
    const speakers = this.#speakers;
    for (let i = 0; i < speakers.length; i++) {
      const { rule, says, word, spoke: bit, shift } = speakers[i] as Speaker;
      this.now = rule;
      const bits = says ? says(contact) : 0;
      this.#answers[i] = bits;
      if (bits === undefined) continue;
      if ((bits & ~MOST_BITS) !== 0 || !Number.isInteger(bits)) notBits();
      said[word] = (said[word] as number) | bit | (bits << shift);
      spoke |= bit;
    }
    this.now = -1;
    if (spoke !== 0 || this.#isWhole) this.#write(this.#take(), contact, said);
    for (const [speaker, at] of this.#naming) this.#others(contact, speaker, this.#answers[at]);
    for (let i = 0; i < this.#marked.length; i++) this.#marksOf(contact, this.#marked[i] as Speaker);
  }

  #marksOf(contact: Contact, { rule, marks }: Speaker): void {
    this.now = rule;
    this.#said.fill(0);
    this.#mark(this.#take(), marks?.(contact) ?? [], contact.row, this.#said);
    this.now = -1;
  }

  /** Takes down what a rule says of others whom a row names, as of that row. */
  #others(contact: Contact, { rule, names, word, spoke, shift }: Speaker, said: number | undefined): void {
    this.now = rule;
    for (const { bits, ...other } of names?.(contact, said) ?? []) {
      if ((bits & ~MOST_BITS) !== 0 || !Number.isInteger(bits)) notBits();
      this.#said.fill(0);
      this.#said[word] = spoke | (bits << shift);
      if ('marks' in other) this.#mark(this.#take(), other.marks, contact.row, this.#said);
      else this.#write(this.#take(), other.who, this.#said);
    }
    this.now = -1;
  }
}

const notBits = (): never => {
  throw new TypeError('not eight bits');
};
