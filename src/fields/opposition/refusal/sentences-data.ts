/**
 * Sentences by which a person refuses, as classes of words (`words/words-data.ts`): `NOT ~2 REACH` is a negation, at most two words, a verb of
 * reaching. A sentence stays in one clause.
 * @module
 */

export interface Sentence {
  readonly says: string;
  /** A negation in the four words before makes it no refusal ("not opposed"). */
  readonly denies?: boolean;
  /** A word of these classes in the sentence, or in the four after it, makes it something else. */
  readonly unless?: string;
  /** A word of these classes anywhere in the clause makes it something else. */
  readonly unlessBeside?: string;
  /** The sentence ends the clause, or goes on with a word that changes nothing. */
  readonly last?: boolean;
  /** Only small words stand between: pronouns, articles, auxiliaries. */
  readonly small?: boolean;
  /** The text hardly says anything else. */
  readonly whole?: boolean;
  /** The channels named in the clause are the ones refused; otherwise all are, since they only tell how the refusal came. */
  readonly named?: boolean;
}

const reach = { unless: 'TIME ELSE', named: true } as const;
const wish = { unless: 'TIME ELSE REMOVE', named: true } as const;
const noun = { denies: true, unlessBeside: 'TOOL ELSE' } as const;

export const SENTENCES: readonly Sentence[] = [
  // Not to be reached.
  { says: 'NOT ~2 REACH', ...reach },
  { says: 'WANTNOT ~6 REACH', ...wish },
  { says: 'WANTNOT ~8 OFFER', ...wish },
  { says: 'WANTNOT ~5 LIST', ...wish },
  { says: 'NOREACH', ...reach },
  { says: 'END ~4 REACH', ...reach, denies: true },
  { says: 'END ~4 OFFER', ...reach, denies: true, unlessBeside: 'TOOL' },
  { says: 'NOT ~3 OFFER', ...reach, unlessBeside: 'TOOL' },
  { says: 'NOT ~1 TAKE ~4 LIST', ...reach },
  { says: 'NOT ~1 TAKE ~4 OFFER', ...reach },
  // Refused.
  { says: 'REFUSE ~4 OFFER', named: true, denies: true, unless: 'ELSE TIME', unlessBeside: 'TOOL' },
  { says: 'REFUSE ~6 REACH', named: true, denies: true, unless: 'TIME', unlessBeside: 'TOOL ELSE' },
  { says: 'OFFER ~2 REFUSE', named: true, denies: true, unless: 'ELSE', unlessBeside: 'TOOL' },
  { says: 'REFUSE ~6 LIST', denies: true, unless: 'ELSE', unlessBeside: 'TOOL' },
  { says: 'REFUSE ~1 STRONG', denies: true, unless: 'ELSE' },
  { says: 'STRONG ~1 REFUSE', denies: true, unless: 'ELSE' },
  // Consent taken back, or not given.
  { says: 'CONSENT ~2 REFUSE', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'REFUSE ~2 CONSENT', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'CONSENT ~3 REMOVE', denies: true, unlessBeside: 'TOOL' },
  { says: 'REMOVE ~3 CONSENT', denies: true, unlessBeside: 'TOOL' },
  { says: 'NOT ~1 CONSENT', unlessBeside: 'TOOL' },
  // To be taken off, or erased.
  { says: 'REMOVE ~4 LIST', named: true, denies: true, unless: 'TIME', unlessBeside: 'TOOL ELSE' },
  { says: 'LIST ~3 REMOVE', denies: true, unless: 'ELSE TIME', unlessBeside: 'TOOL' },
  { says: 'REMOVE ~3 OFFER', named: true, denies: true, unless: 'ELSE', unlessBeside: 'TOOL' },
  { says: 'OUT ~3 LIST ~2 TAKE', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'TAKE ~2 OUT ~3 LIST', named: true, denies: true, unless: 'ELSE', unlessBeside: 'TOOL' },
  { says: 'ASK ~5 REMOVE', denies: true, last: true, small: true, unlessBeside: 'TOOL' },
  { says: 'REMOVE ~3 ASK', denies: true, unless: 'ELSE', unlessBeside: 'TOOL' },
  { says: 'ASK ~1 ERASURE', denies: true, last: true, unlessBeside: 'TOOL' },
  { says: 'ASK ~1 ERASURE ~3 LIST', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'ERASURE ~1 ASK', denies: true, unless: 'ELSE', unlessBeside: 'TOOL' },
  { says: 'RIGHT ~3 ERASURE', denies: true, unlessBeside: 'TOOL' },
  { says: 'ERASURE ~2 RIGHT', denies: true, unlessBeside: 'TOOL' },
  // Nouns that say it alone.
  { says: 'SIGNED_OFF', ...noun, named: true },
  { says: 'BARRED', ...noun, named: true },
  { says: 'OPPOSITION ~2 NOTED', ...noun },
  { says: 'NOTED ~1 OPPOSITION', ...noun },
  { says: 'OPPOSITION', denies: true, whole: true },
  { says: 'ERASURE', denies: true, whole: true },
  { says: 'LIST ~1 OPPOSITION', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'ASK ~4 TAKE ~1 OUT', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'ERASURE ~1 NOTED', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'OPPOSITION ~2 LIST', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'REMOVE ~1 STRONG', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'ASK ~4 END', denies: true, last: true, unlessBeside: 'TOOL ELSE' },
  { says: 'OFFER ~2 END', named: true, denies: true, last: true, unlessBeside: 'TOOL ELSE' },
  // Complaints.
  { says: 'COMPLAINT ~4 WATCHDOG', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'WATCHDOG ~1 COMPLAINT', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'COMPLAINT ~4 OFFER', denies: true, unlessBeside: 'TOOL ELSE' },
  { says: 'COMPLAINT ~6 US', denies: true, unlessBeside: 'TOOL ELSE' },
];
