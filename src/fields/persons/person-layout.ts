/**
 * How entries of a log of identities and records of what is settled of them lie in words of 32 bits.
 * @module
 */

/** A rule whose survey is kept by identity (`KeyedSurvey`). */
export interface KeyedRule {
  readonly id: string;
  readonly least: 1 | 2;
  /** Whether it speaks on every row, so that everybody is in the log. */
  readonly always: boolean;
  /** Whether several rules share it, which tell what they found and hold for the person (`OfPerson`). */
  readonly shared?: true;
}

/** Plain data: whoever writes and reads the words of a log, on whatever machine, has the same one. */
export interface PersonLayout {
  /** Words of an identity (`IdentityForm`). */
  readonly identity: 2 | 4;
  /** In the order of the plan. As many as there are: three share a word of an entry. */
  readonly rules: readonly KeyedRule[];
  /**
   * Set where every row is in the log with all that it can be asked by, numbers too (`makeNumberReader`): parts that are judged apart learn only of
   * those who stand in their own log. Absent: only rows on which a rule spoke are, and numbers only of those on which one did that `holdsByNumber`.
   */
  readonly whole?: true;
}

/** What a rule says in an entry: a byte for its bits, and a bit that it spoke at all. */
const RULES_PER_WORD = 3;
const SPOKE = 24;
/** The words of a record that a rule takes: first row; count and bits. */
export const RULE_WORDS = 2;

/** The word of what rule `r` says, after identity and row. */
export const saidWord = (r: number): number => Math.floor(r / RULES_PER_WORD);
/** The bit that rule `r` spoke. */
export const spokeBit = (r: number): number => 1 << (SPOKE + (r % RULES_PER_WORD));
/** Where the eight bits of rule `r` begin. */
export const bitsShift = (r: number): number => 8 * (r % RULES_PER_WORD);
export const saidWords = ({ rules }: PersonLayout): number => Math.ceil(rules.length / RULES_PER_WORD);
export const entryWords = (layout: PersonLayout): number => layout.identity + 1 + saidWords(layout);
export const recordWords = ({ identity, rules }: PersonLayout): number => identity + 1 + RULE_WORDS * rules.length;

/** Whether every row is in the log with all of its identities, though perhaps not with its numbers. */
export const logsEverybody = ({ rules }: PersonLayout): boolean => rules.some(({ always }) => always);

/** Whether what a rule says on one row holds for whoever shares a number with that row, though they are not called the same person. */
export const holdsByNumber = ({ least, always }: Pick<KeyedRule, 'least' | 'always'>): boolean => least === 1 && !always;

/** Whether two logs may be put together. */
export const isSameLayout = (a: PersonLayout, b: PersonLayout): boolean =>
  a.identity === b.identity &&
  a.whole === b.whole &&
  a.rules.length === b.rules.length &&
  a.rules.every(({ id, least, always, shared }, r) => {
    const other = b.rules[r];
    return other !== undefined && id === other.id && least === other.least && always === other.always && shared === other.shared;
  });
