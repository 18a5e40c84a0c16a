import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { Text } from '../../model/base/text.js';
import { FIELD_NAMES, type FieldName } from '../../model/contact/field.js';
import { type Exemption, FINGERPRINT_DIGITS } from '../../model/rule/exemption.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { FILE_LOADERS } from '../load/file-loaders.js';
import { customMessage } from '../schema/schema-parts.js';
import { invalidConfig, parseWithSchema } from '../validation/config-problems.js';
import { refuseInvalidExemptions, unreadableExemptions } from './refused-exemptions.js';

export const EXEMPTIONS_FILE = 'lumo-exemptions.yaml';

const statement = z.string().trim().min(3);
/** What a field must say. Texts are compared folded: one of marks alone would be what every blank cell says. */
const word = z
  .string()
  .refine((text) => /[\p{L}\p{N}]/u.test(text), customMessage('needs a letter or a digit', 'demande une lettre ou un chiffre'));
const exemptionSchema = z
  .strictObject({
    rule: z.string().min(1),
    fingerprint: z
      .string()
      .regex(new RegExp(`^[0-9a-f]{${FINGERPRINT_DIGITS}}$`))
      .optional(),
    where: z.partialRecord(z.enum(FIELD_NAMES), word).optional(),
    file: z.string().min(1).optional(),
    reason: statement,
    evidence: statement,
    approvedBy: statement,
    until: z.iso.date(),
  })
  .refine(({ fingerprint, where, file }) => fingerprint !== undefined || file !== undefined || Object.keys(where ?? {}).length > 0, {
    params: {
      text: {
        en: 'says of no contact that it is meant: give fingerprint or where (or file, for a rule about files, messages, scripts or campaigns)',
        fr: 'ne dit d’aucun contact qu’il est visé : donnez fingerprint ou where (ou file, pour une règle sur les fichiers, messages, scripts ou campagnes)',
      } satisfies Text,
    },
  });
const exemptionsSchema = z.strictObject({ exemptions: z.array(exemptionSchema) });

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
  if (!reading.ok) throw invalidConfig({ en: name, fr: name }, reading.problems);
  const { exemptions } = reading.value as { exemptions: (Exemption & { where?: Partial<Record<FieldName, string>> })[] };
  refuseInvalidExemptions(exemptions, rules, asOf, name);
  return exemptions;
};

/** The exemptions of a file. @throws LumoError LUMO_EXEMPTION_UNREADABLE, and those of its text */
export const loadExemptions = async (path: string, rules: readonly AnyRule[], asOf: string): Promise<readonly Exemption[]> => {
  const name = basename(path);
  const content = await readFile(path, 'utf8').catch((cause: { code?: string }) => {
    throw unreadableExemptions(name, cause.code);
  });
  return parseExemptions(path, content, rules, asOf);
};
