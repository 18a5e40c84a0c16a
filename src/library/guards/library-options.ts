import { z } from 'zod';
import { configSchemaWith } from '../../config/schema/config-schema.js';
import { dateSchema } from '../../config/schema/schema-parts.js';
import { type ConfigProblem, parseWithSchema } from '../../config/validation/config-problems.js';
import { lazy } from '../../model/base/lazy.js';
import type { Text } from '../../model/base/text.js';
import { type Call, invalidCall } from './argument-errors.js';

/** What no schema of zod describes: whatever passes a test, called by what it should be. */
const passing = (test: (value: unknown) => boolean, en: string, fr: string) =>
  z
    .unknown()
    .refine((value) => value === undefined || test(value), { params: { text: { en: `expected ${en}`, fr: `il faut ${fr}` } } })
    .optional();

const callback = passing((value) => typeof value === 'function', 'a function', 'une fonction');
const signal = passing(
  (value) => typeof (value as AbortSignal | null)?.aborted === 'boolean' && typeof (value as AbortSignal).addEventListener === 'function',
  'an AbortSignal',
  'un AbortSignal',
);
const moment = passing((value) => value instanceof Date && !Number.isNaN(value.getTime()), 'a valid Date', 'une Date valide');
const names = passing((value) => value instanceof Set, 'a Set of names', 'un Set de noms');
/** Only ours are read: the others are those of a whole process. */
const env = z.looseObject({}).superRefine((variables, ctx) => {
  for (const [name, value] of Object.entries(variables))
    if (name.startsWith('LUMO_') && value !== undefined && typeof value !== 'string')
      ctx.addIssue({ code: 'invalid_type', expected: 'string', path: [name], input: value });
});
/** Any preset: whether there is one of that name is known once plugins are loaded. */
const settings = lazy(() => configSchemaWith(z.any()));

const SETTINGS = lazy(() => ({
  asOf: dateSchema.optional(),
  cwd: z.string().optional(),
  config: z.union([z.string(), z.literal(false)]).optional(),
  overrides: settings().optional(),
  env: env.optional(),
  variables: settings().optional(),
  only: z.array(z.string()).optional(),
  skip: z.array(z.string()).optional(),
  fromVariables: names,
  preset: z.string().optional(),
  rules: z.array(z.looseObject({})).optional(),
  file: z.string().optional(),
  approval: z.strictObject({ by: z.string().optional(), reason: z.string().optional() }).optional(),
  identities: z.array(z.string()).optional(),
}));
const CHECK = lazy(() => ({
  ...SETTINGS(),
  name: z.string().optional(),
  findings: callback,
  figures: z.boolean().optional(),
  progress: callback,
  signal,
}));

const schemas = lazy(() => ({
  check: z.strictObject(CHECK()),
  clean: z.strictObject({
    ...CHECK(),
    // Refused where it is opened, as the output is.
    rejects: z.unknown().optional(),
    evidence: z.strictObject({ folder: z.string().optional(), made: moment, node: z.string().optional() }).optional(),
  }),
  planShards: z.strictObject({ ...SETTINGS(), table: z.boolean().optional() }),
}));
const settingKeys = lazy((): ReadonlySet<string> => new Set(Object.keys(settings().shape)));

const inOverrides = (key: string): Text => ({
  en: `"${key}" is a setting and no option. Write overrides: { ${key}: … }`,
  fr: `« ${key} » est un réglage et non une option. Écrivez overrides: { ${key}: … }`,
});

/** Rules of a program must be of the shape that those of plugins have: without it they would fail in the middle of a file. */
const ruleProblems = async (rules: unknown): Promise<readonly ConfigProblem[]> => {
  if (!Array.isArray(rules) || rules.length === 0) return [];
  const { ruleShapeSchema } = await import('../../config/plugins/rule-shape.js');
  return rules.flatMap((rule, index) => {
    const reading = parseWithSchema<unknown>(ruleShapeSchema, rule);
    return reading.ok ? [] : reading.problems.map((problem) => ({ ...problem, path: ['rules', index, ...problem.path] }));
  });
};

/**
 * Refuses what is no option, or no value of one: nobody would see that it did nothing.
 * @throws LumoError LUMO_CONFIG_INVALID with the path of each option
 */
export const refuseUnknownOptions = async (of: Call, options: object): Promise<void> => {
  const reading = parseWithSchema<unknown>(schemas()[of], options);
  const found = reading.ok ? await ruleProblems((options as { rules?: unknown }).rules) : reading.problems;
  if (found.length === 0) return;
  const problems = found.map((problem) =>
    problem.unknown !== undefined && problem.path.length === 0 && settingKeys().has(problem.unknown)
      ? { ...problem, text: inOverrides(problem.unknown) }
      : problem,
  );
  throw invalidCall(of, problems);
};
