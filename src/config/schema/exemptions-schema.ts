import { z } from 'zod';
import { FIELD_NAMES } from '../../model/contact/field.js';
import { FINGERPRINT_DIGITS } from '../../model/rule/exemption.js';
import { type JsonSchema, publishedSchema, type SchemaAbout, type SchemaDraft } from './published-schema.js';
import { customMessage } from './schema-parts.js';

const statement = z.string().trim().min(3);
/** What a field must say. Texts are compared folded: one of marks alone would be what every blank cell says. */
const word = z
  .string()
  .refine((text) => /[\p{L}\p{N}]/u.test(text), customMessage('needs a letter or a digit', 'demande une lettre ou un chiffre'));
const exemptionSchema = z
  .strictObject({
    rule: z.string().min(1).describe('The id of the rule that is silent.'),
    fingerprint: z
      .string()
      .regex(new RegExp(`^[0-9a-f]{${FINGERPRINT_DIGITS}}$`))
      .optional()
      .describe('The contact, by what lumo-check exempt writes.'),
    where: z.partialRecord(z.enum(FIELD_NAMES), word).optional().describe('The contacts of which each of these fields says that.'),
    file: z
      .string()
      .min(1)
      .optional()
      .describe('The files, for a rule about files, messages, scripts or campaigns; * stands for any name.'),
    reason: statement.describe('Why.'),
    evidence: statement.describe('Where the proof is kept.'),
    approvedBy: statement.describe('Who decided it.'),
    until: z.iso.date().describe('The last day on which it holds.'),
  })
  .refine(
    ({ fingerprint, where, file }) => fingerprint !== undefined || file !== undefined || Object.keys(where ?? {}).length > 0,
    customMessage(
      'says of no contact that it is meant: give fingerprint or where (or file, for a rule about files, messages, scripts or campaigns)',
      'ne dit d’aucun contact qu’il est visé : donnez fingerprint ou where (ou file, pour une règle sur les fichiers, messages, scripts ou campagnes)',
    ),
  )
  .meta({ anyOf: ['fingerprint', 'where', 'file'].map((key) => ({ properties: { [key]: true }, required: [key] })) });

/** The exemptions of a project. */
export const exemptionsSchema = z.strictObject({
  $schema: z.string().optional().describe('For editors.'),
  exemptions: z.array(exemptionSchema).describe('Each with its reason, its proof, who decided it and until when.'),
});

export const EXEMPTIONS_ABOUT: SchemaAbout = {
  title: 'Exemptions of lumo-check',
  description: 'lumo-exemptions.yaml: contacts and files on which somebody decided that a rule is silent, until a day.',
};

/** The JSON Schema of exemptions, for editors. */
export const exemptionsJsonSchema = (draft: SchemaDraft = 'draft-2020-12'): JsonSchema =>
  publishedSchema('exemptions', EXEMPTIONS_ABOUT, exemptionsSchema, draft);
