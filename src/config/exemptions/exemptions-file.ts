import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { FieldName } from '../../model/contact/field.js';
import type { Exemption } from '../../model/rule/exemption.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { FILE_LOADERS } from '../load/file-loaders.js';
import { exemptionsSchema } from '../schema/exemptions-schema.js';
import { configPath, invalidConfig, parseWithSchema } from '../validation/config-problems.js';
import { refuseInvalidExemptions, unreadableExemptions } from './refused-exemptions.js';

export const EXEMPTIONS_FILE = 'lumo-exemptions.yaml';

/** As other refusals call an exemption: counted from one. */
const nameInFile = ([list, index, ...rest]: readonly PropertyKey[]): string =>
  list === 'exemptions' && typeof index === 'number'
    ? [`exemption ${index + 1}`, ...(rest.length > 0 ? [configPath(rest)] : [])].join(', ')
    : configPath([list, index, ...rest].filter((key) => key !== undefined));

/**
 * The exemptions of a text (YAML or JSON).
 * @param path of the file that it is of, or is to be
 * @param asOf ISO day of the run
 * @throws LumoError LUMO_EXEMPTION_REFUSED (opposition), _EXPIRED; LUMO_CONFIG_INVALID; LUMO_UNKNOWN_RULE
 */
export const parseExemptions = async (
  path: string,
  content: string,
  rules: readonly AnyRule[],
  asOf: string,
): Promise<readonly Exemption[]> => {
  const name = basename(path);
  const load = FILE_LOADERS[extname(path)] ?? FILE_LOADERS['.yaml'];
  const reading = parseWithSchema(exemptionsSchema, await load?.(path, content));
  if (!reading.ok) throw invalidConfig({ en: name, fr: name }, reading.problems, nameInFile);
  const { exemptions } = reading.value as { exemptions: (Exemption & { where?: Partial<Record<FieldName, string>> })[] };
  refuseInvalidExemptions(exemptions, rules, asOf, name);
  return exemptions;
};

/**
 * Refuses one exemption that is asked for, before any file is looked at.
 * @param optionOf the option that says a key of it
 * @throws LumoError as `parseExemptions`
 */
export const refuseExemption = (
  entry: Exemption,
  rules: readonly AnyRule[],
  asOf: string,
  optionOf: (key: PropertyKey | undefined) => string,
): void => {
  const reading = parseWithSchema(exemptionsSchema, { exemptions: [entry] });
  const from = { en: 'The command line', fr: 'La ligne de commande' };
  if (!reading.ok) throw invalidConfig(from, reading.problems, ([, , key]) => optionOf(key));
  refuseInvalidExemptions([entry], rules, asOf, undefined);
};

/** The exemptions of a file. @throws LumoError LUMO_EXEMPTION_UNREADABLE, and those of its text */
export const loadExemptions = async (path: string, rules: readonly AnyRule[], asOf: string): Promise<readonly Exemption[]> => {
  const name = basename(path);
  const content = await readFile(path, 'utf8').catch((cause: { code?: string }) => {
    throw unreadableExemptions(name, cause.code);
  });
  return parseExemptions(path, content, rules, asOf);
};
