import type { ContactRule, Needs } from './contact-rule.js';
import type { Facts } from './fact.js';
import type { SubjectRule } from './rule.js';
import type { Messages } from './rule-core.js';
import type { SubjectKind } from './subject.js';

/** The name of a slot, without the forms that agree with its number. */
type NameOf<S extends string> = S extends `${infer Name}:${string}` ? Name : S;
/** The `{slots}` of a sentence. */
type Slots<S extends string> = S extends `${string}{${infer Slot}}${infer Rest}` ? NameOf<Slot> | Slots<Rest> : never;
/** A message whose slots are all options of the rule; anything else does not compile. */
type Fits<M extends Messages, O> = {
  readonly [K in keyof M]: Slots<M[K]['en']> | Slots<M[K]['fr']> extends keyof O & string ? M[K] : never;
};

/** Declares a rule about contacts, with everything inferred and frozen. A message slot that is not an option does not compile. */
export const defineRule = <
  const N extends Needs,
  const M extends Messages,
  O = Record<never, never>,
  S = undefined,
  T = undefined,
  const F extends Facts = Record<never, never>,
>(
  rule: ContactRule<N, M, O, S, T, F> & { readonly messages: Fits<M, O> },
): ContactRule<N, M, O, S, T, F> => Object.freeze(rule);

/** Declares a rule about something else than contacts, which `about` names: `files`. */
export const defineSubjectRule = <
  const K extends SubjectKind,
  const M extends Messages,
  O = Record<never, never>,
  const F extends Facts = Record<never, never>,
>(
  rule: SubjectRule<K, M, O, F> & { readonly messages: Fits<M, O> },
): SubjectRule<K, M, O, F> => Object.freeze(rule);

/** A message of a rule that leaves a contact to be checked. */
export const doubt = <const E extends string, const F extends string>(en: E, fr: F) =>
  ({ en, fr, severity: 'warning', verdict: 'unknown' }) as const;

/** The same of one who may have refused to us: the other files of the run are told. */
export const doubted = <const E extends string, const F extends string>(en: E, fr: F) =>
  ({ ...doubt(en, fr), role: 'doubted-refusal' }) as const;
