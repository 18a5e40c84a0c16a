import { z } from 'zod';
import { lazy } from '../../model/base/lazy.js';
import type { Text } from '../../model/base/text.js';
import { configSchemaWith } from '../schema/config-schema.js';
import { dateSchema } from '../schema/schema-parts.js';
import { invalidConfig, parseWithSchema } from './config-problems.js';

/** Read by whoever uses it. */
const other = z.unknown().optional();

const SETTINGS = {
  asOf: dateSchema.optional(),
  cwd: z.string().optional(),
  config: z.union([z.string(), z.literal(false)]).optional(),
  overrides: other,
  env: other,
  variables: other,
  only: z.array(z.string()).optional(),
  skip: z.array(z.string()).optional(),
  fromVariables: other,
  preset: z.string().optional(),
  rules: other,
  file: z.string().optional(),
  approval: other,
  identities: z.array(z.string()).optional(),
};
const CHECK = {
  ...SETTINGS,
  name: z.string().optional(),
  findings: other,
  figures: z.boolean().optional(),
  progress: other,
  signal: other,
};
const CLEAN = { ...CHECK, rejects: other, evidence: other };

const schemas = lazy(() => ({
  check: z.strictObject(CHECK),
  clean: z.strictObject(CLEAN),
  planShards: z.strictObject({ ...SETTINGS, table: z.boolean().optional() }),
}));
const settingKeys = lazy((): ReadonlySet<string> => new Set(Object.keys(configSchemaWith(z.any()).shape)));

const inOverrides = (key: string): Text => ({
  en: `"${key}" is a setting and no option. Write overrides: { ${key}: … }`,
  fr: `« ${key} » est un réglage et non une option. Écrivez overrides: { ${key}: … }`,
});

/**
 * Refuses what is no option, or no value of one: nobody would see that it did nothing.
 * @throws LumoError LUMO_CONFIG_INVALID
 */
export const refuseUnknownOptions = (of: 'check' | 'clean' | 'planShards', options: object): void => {
  const reading = parseWithSchema<unknown>(schemas()[of], options);
  if (reading.ok) return;
  const problems = reading.problems.map((problem) =>
    problem.unknown !== undefined && problem.path.length === 0 && settingKeys().has(problem.unknown)
      ? { ...problem, text: inOverrides(problem.unknown) }
      : problem,
  );
  throw invalidConfig({ en: `What ${of}() was given`, fr: `Ce qui a été donné à ${of}()` }, problems);
};
