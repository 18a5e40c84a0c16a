import { LumoError } from '../base/lumo-error.js';
import type { Monoid } from '../base/monoid.js';
import type { Text } from '../base/text.js';

/**
 * A rule that throws is a defect of the rule: the run fails closed, and what the rule says of it is not repeated, since it may hold a value.
 * @param row of the contact at hand; absent where a rule is about something else
 */
export const ruleFailed = (rule: { readonly id: string } | undefined, row?: number): LumoError => {
  const on: Text = row === undefined ? { en: '', fr: '' } : { en: ` on row ${row}`, fr: ` à la ligne ${row}` };
  return new LumoError(
    'LUMO_RULE_FAILED',
    {
      en: `The rule "${rule?.id ?? '?'}" failed${on.en}, so the file was not judged.`,
      fr: `La règle « ${rule?.id ?? '?'} » a échoué${on.fr} : le fichier n’a pas été jugé.`,
    },
    {
      en: `This is a defect of the rule. Skip it with --skip ${rule?.id ?? 'RULE'} to go on without it, and report it.`,
      fr: `C’est un défaut de la règle. Écartez-la avec --skip ${rule?.id ?? 'REGLE'} pour continuer sans elle, et signalez-le.`,
    },
  );
};

/** Runs code of a rule that is at no row. @throws LumoError LUMO_RULE_FAILED naming the rule, whatever it threw */
export const runOfRule = <T>(rule: { readonly id: string }, run: () => T): T => {
  try {
    return run();
  } catch (cause) {
    throw cause instanceof LumoError ? cause : ruleFailed(rule);
  }
};

/** The visitor that a rule makes, which must be one. @throws LumoError LUMO_RULE_FAILED */
export const visitorOf = <V>(rule: { readonly id: string }, make: () => V): V =>
  runOfRule(rule, () => {
    const visitor: unknown = make();
    const functions = typeof visitor === 'object' && visitor !== null ? Object.values(visitor) : visitor === undefined ? [] : [visitor];
    if (functions.some((one) => one !== undefined && typeof one !== 'function') || typeof visitor === 'function')
      throw new TypeError('not a visitor');
    return visitor as V;
  });

/** What a rule counts or learns, put together by code of its own. */
export const monoidOfRule = <T>(rule: { readonly id: string }, monoid: Monoid<T> | undefined): Monoid<T> | undefined =>
  monoid && {
    empty: () => runOfRule(rule, () => monoid.empty()),
    merge: (a, b) => runOfRule(rule, () => monoid.merge(a, b)),
  };
