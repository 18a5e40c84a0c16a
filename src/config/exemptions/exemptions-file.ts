import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Text } from '../../model/base/text.js';
import { FIELD_NAMES, type FieldName } from '../../model/contact/field.js';
import { type Exemption, FINGERPRINT_DIGITS } from '../../model/rule/exemption.js';
import { type AnyRule, isContactRule } from '../../model/rule/rule.js';
import { FILE_LOADERS } from '../load/file-loaders.js';
import { customMessage } from '../schema/schema-parts.js';
import { invalidConfig, parseWithSchema } from '../validation/config-problems.js';

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
        en: 'says of no contact that it is meant: give fingerprint or where (or file, for a rule about files)',
        fr: 'ne dit d’aucun contact qu’il est visé : donnez fingerprint ou where (ou file, pour une règle sur les fichiers)',
      } satisfies Text,
    },
  });
const exemptionsSchema = z.strictObject({ exemptions: z.array(exemptionSchema) });

const exemptionError = (code: string, en: string, fr: string, hint: Text): LumoError => new LumoError(code, { en, fr }, hint);

/** @param index counted from 0 */
const exemptionPlace = (name: string, index: number): Text => ({
  en: `${name}, exemption ${index + 1}`,
  fr: `${name}, exemption ${index + 1}`,
});

/** What no exemption may do, and what has become of it. */
const refuseInvalid = (given: readonly Exemption[], rules: readonly AnyRule[], asOf: string, name: string): void => {
  for (const [index, { rule: id, until }] of given.entries()) {
    const at = exemptionPlace(name, index);
    const rule = rules.find((one) => one.id === id);
    if (!rule) {
      const near = closestWord(
        id,
        rules.map((one) => one.id),
      );
      throw exemptionError('LUMO_UNKNOWN_RULE', `${at.en}: no rule is called "${id}".`, `${at.fr} : aucune règle ne s’appelle « ${id} ».`, {
        en: near ? `Did you mean "${near}"?` : 'lumo-check rules lists them all.',
        fr: near ? `Vouliez-vous dire « ${near} » ?` : 'lumo-check rules les liste toutes.',
      });
    }
    if (rule.theme === 'opposition') {
      throw exemptionError(
        'LUMO_EXEMPTION_REFUSED',
        `${at.en}: nobody is exempted from an opposition (${id}).`,
        `${at.fr} : une opposition ne souffre pas d’exemption (${id}).`,
        {
          en: 'Remove it. Whoever has changed their mind says so, with a proof and a later date, in the register or in the file.',
          fr: 'Retirez-la. Qui a changé d’avis le dit, avec une preuve et une date postérieure, dans le registre ou dans le fichier.',
        },
      );
    }
    const aboutContacts = isContactRule(rule);
    if (aboutContacts !== (given[index]?.file === undefined)) {
      throw exemptionError(
        'LUMO_EXEMPTION_SUBJECT',
        aboutContacts ? `${at.en}: ${id} is about contacts, not about files.` : `${at.en}: ${id} is about files, not about contacts.`,
        aboutContacts
          ? `${at.fr} : ${id} porte sur des contacts, non sur des fichiers.`
          : `${at.fr} : ${id} porte sur des fichiers, non sur des contacts.`,
        aboutContacts
          ? {
              en: 'Say which contacts are meant, with fingerprint or where.',
              fr: 'Dites quels contacts sont visés, avec fingerprint ou where.',
            }
          : {
              en: 'Say which files are meant, with file: a path or a pattern.',
              fr: 'Dites quels fichiers sont visés, avec file : un chemin ou un motif.',
            },
      );
    }
    if (until < asOf) {
      throw exemptionError(
        'LUMO_EXEMPTION_EXPIRED',
        `${at.en}: it held until ${until} (${id}).`,
        `${at.fr} : elle valait jusqu’au ${until} (${id}).`,
        {
          en: 'Remove it, or have it approved anew with a later date.',
          fr: 'Retirez-la, ou faites-la approuver de nouveau avec une date postérieure.',
        },
      );
    }
  }
};

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
  refuseInvalid(exemptions, rules, asOf, name);
  return exemptions;
};

/** The exemptions of a file. @throws LumoError LUMO_EXEMPTION_UNREADABLE, and those of its text */
export const loadExemptions = async (path: string, rules: readonly AnyRule[], asOf: string): Promise<readonly Exemption[]> => {
  const name = basename(path);
  const content = await readFile(path, 'utf8').catch((cause: { code?: string }) => {
    throw exemptionError(
      'LUMO_EXEMPTION_UNREADABLE',
      `The exemptions in ${name} cannot be read (${cause.code ?? 'unknown cause'}).`,
      `Les exemptions de ${name} sont illisibles (${cause.code ?? 'cause inconnue'}).`,
      { en: 'Check the path given to --exemptions.', fr: 'Vérifiez le chemin donné à --exemptions.' },
    );
  });
  return parseExemptions(path, content, rules, asOf);
};
