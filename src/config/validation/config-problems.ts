import { z } from 'zod';
import { counted } from '../../model/base/counted-noun.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { issueText, unknownKeyText } from './issue-words.js';
import { knownKeysAt } from './schema-keys.js';

/** One thing wrong with a configuration: where, and what in both languages. */
export interface ConfigProblem {
  readonly path: readonly PropertyKey[];
  readonly text: Text;
  /** The key that nobody knows there, where that is the problem. */
  readonly unknown?: string;
}

/** What stands at a path of a raw value; undefined when nothing does. */
const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? (inside as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );

/** An issue in both languages of zod, for what we have no sentence for. */
type IssuePair = readonly [en: z.core.$ZodIssue, fr: z.core.$ZodIssue];
const pairIssues = (en: readonly z.core.$ZodIssue[], fr: readonly z.core.$ZodIssue[]): IssuePair[] =>
  en.map((issue, i) => [issue, fr[i] ?? issue]);

/** A branch of a union was meant when its mistakes lie inside it, and not in the kind of value itself. */
const intendedBranch = (branches: readonly (readonly z.core.$ZodIssue[])[], value: unknown): number => {
  const inside = branches.findIndex(
    (issues) => issues.length > 0 && issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (inside >= 0) return inside;
  const sameKind = branches.findIndex((issues) =>
    issues.every((issue) =>
      issue.code === 'invalid_value'
        ? issue.values.some((allowed) => typeof allowed === typeof value)
        : issue.code !== 'invalid_type' || (issue.expected === 'int' && typeof value === 'number'),
    ),
  );
  return sameKind;
};

const problemsOfIssue = (schema: z.ZodType, root: unknown, [en, fr]: IssuePair, above: readonly PropertyKey[]): ConfigProblem[] => {
  const path = [...above, ...en.path];
  const value = valueAt(root, path);
  if (en.code === 'unrecognized_keys') {
    return en.keys.map((key) => ({ path, text: unknownKeyText(key, knownKeysAt(schema, path)), unknown: key }));
  }
  if (en.code === 'invalid_union' && fr.code === 'invalid_union' && en.errors.length > 0) {
    const meant = intendedBranch(en.errors, value);
    if (meant >= 0) {
      return pairIssues(en.errors[meant] ?? [], fr.errors[meant] ?? []).flatMap((pair) => problemsOfIssue(schema, root, pair, path));
    }
  }
  return [{ path, text: issueText(en, fr, value) }];
};

export type ParseResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const PROTO = '__proto__';

/**
 * Own keys `__proto__`, at any depth: zod passes over them in silence where any key may stand, and what somebody wrote would not hold.
 * @param seen what was looked at: a configuration that is code may hold itself
 */
const protoKeys = (value: unknown, path: readonly PropertyKey[], seen: WeakSet<object>): ConfigProblem[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = Object.hasOwn(value, PROTO) ? [{ path, text: unknownKeyText(PROTO, []), unknown: PROTO }] : [];
  const step = (key: string): PropertyKey => (Array.isArray(value) ? Number(key) : key);
  const inside = Object.entries(value).filter(([key]) => key !== PROTO);
  return [...own, ...inside.flatMap(([key, part]) => protoKeys(part, [...path, step(key)], seen))];
};

/** Reads an unknown value with a schema. The languages are given to the two parses: zod's global configuration is left alone. */
export const parseWithSchema = <T>(schema: z.ZodType<T>, value: unknown): ParseResult<T> => {
  // Each schema reads one value or two: code compiled for it would cost more than it saves.
  const en = schema.safeParse(value, { error: ENGLISH, jitless: true });
  if (en.success) {
    const problems = protoKeys(value, [], new WeakSet());
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: en.data };
  }
  const fr = schema.safeParse(value, { error: FRENCH });
  const issues = pairIssues(en.error.issues, fr.error?.issues ?? []);
  return { ok: false, problems: issues.flatMap((pair) => problemsOfIssue(schema, value, pair, [])) };
};

const ENGLISH = z.locales.en().localeError;
const FRENCH = z.locales.fr().localeError;

/** `rules["my rule"].months`, `lists[0].file`; '' for the whole. */
export const configPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[\w$#-]+$/.test(name)) return `${text}[${JSON.stringify(name)}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');

/**
 * The error that lists every problem of one configuration.
 * @param from what is wrong: the name of a file, "environment"…
 * @param nameOf how a path is called there (an environment variable, a flag); a dotted path by default
 */
export const invalidConfig = (
  from: Text,
  problems: readonly ConfigProblem[],
  nameOf: (path: readonly PropertyKey[]) => string = configPath,
): LumoError => {
  const lines = (lang: keyof Text): string =>
    problems.map(({ path, text }) => `\n- ${[nameOf(path), text[lang]].filter(Boolean).join(lang === 'fr' ? ' : ' : ': ')}`).join('');
  const count = counted(problems.length, ['problem', 'problems'], ['problème', 'problèmes']);
  return new LumoError(
    'LUMO_CONFIG_INVALID',
    {
      en: `${from.en} has ${count.en}:${lines('en')}`,
      fr: `${from.fr} contient ${count.fr} :${lines('fr')}`,
    },
    {
      en: 'Correct it and start again.',
      fr: 'Corrigez, puis relancez.',
    },
  );
};
