import { z } from 'zod';
import { CONTROLS } from '../../law/controls-data.js';
import { REGISTER_KINDS } from '../../model/governance/control.js';
import { type JsonSchema, publishedSchema, type SchemaAbout, type SchemaDraft } from './published-schema.js';
import { dateSchema } from './schema-parts.js';

/** What makes a file an attestation. */
export const GOVERNANCE_MARK = 'governance/1';

const text = z.string().trim().min(1);
const texts = z.union([text, z.array(text).min(1)]);
const yesOrNo = z.union([z.boolean(), z.enum(['yes', 'no', 'oui', 'non'])]);

/** What may be said of a control. Every key is optional: what is not said is not told. */
export const controlSchema = z.strictObject({
  last: dateSchema.optional().describe('The day on which it was last done.'),
  planned: dateSchema.optional().describe('The day for which that was intended: the next due day runs from it where it is earlier.'),
  next: dateSchema.optional().describe('A day for the next time, where it is earlier than the period asks for.'),
  every: z
    .union([z.number().int().positive(), z.string().regex(/^\d{1,3}\s*(?:months?|mois|years?|ans?)$/i)])
    .optional()
    .describe('A shorter period than the guide asks for: 6 months.'),
  since: dateSchema.optional().describe('The day since which it holds.'),
  until: dateSchema.optional().describe('The last day of a certificate or contract.'),
  restored: dateSchema.optional().describe('Backups: the day on which a restore was last tried.'),
  evidence: texts.optional().describe('Paths from the folder of this file; an address is told and no proof.'),
  holds: yesOrNo.optional().describe('Whether it is so.'),
  share: z
    .string()
    .regex(/^\s*\d{1,7}\s*\/\s*\d{1,7}\s*$|^\s*\d{1,3}(?:[.,]\d+)?\s*%\s*$/)
    .optional()
    .describe('How many of how many: 44/44.'),
  topics: texts.optional().describe('Training: phishing, passwords, reporting.'),
  actions: z
    .strictObject({ open: z.number().int().min(0).optional(), closed: z.number().int().min(0).optional() })
    .optional()
    .describe('Audits: corrective actions, open and closed.'),
  'at-rest': z.union([texts, z.boolean()]).optional().describe('Encryption of what is stored: aes-256; none where there is none.'),
  'in-transit': z.union([texts, z.boolean()]).optional().describe('Encryption of what travels: tls1.3.'),
  where: texts.optional().describe('Hosting: countries, FR.'),
  by: text.optional().describe('Who does it: a company, a tool, a role.'),
  certificate: texts.optional().describe('iso-27001, hds.'),
  safeguard: text.optional().describe('Hosting outside the EU: standard clauses, adequacy.'),
  months: z.number().int().positive().optional().describe('Logs: how long they are kept.'),
  places: z
    .union([z.number().int().min(0), z.array(text)])
    .optional()
    .describe('Backups: in how many physical places.'),
  tool: text.optional().describe('The tool.'),
  threshold: z.union([z.number(), text]).optional().describe('Exports: from how many rows on a manager approves.'),
  note: text.optional().describe('For you; never told in a report.'),
});
export type ControlKeys = z.infer<typeof controlSchema>;
/** Keys that hold a day. */
export const DAY_KEYS: readonly string[] = ['last', 'planned', 'next', 'since', 'until', 'restored'];

const registers = z.strictObject(
  Object.fromEntries(REGISTER_KINDS.map((kind) => [kind, texts.optional().describe(`The register of ${kind}: .csv or .xlsx.`)])),
);

/** An attestation, key by key. */
export const governanceSchema = z.strictObject({
  $schema: z.string().optional().describe('For editors.'),
  lumo: z.literal(GOVERNANCE_MARK).describe('What makes this file an attestation.'),
  entity: text.describe('The organisation.'),
  controls: z
    .strictObject({
      ...Object.fromEntries(
        CONTROLS.map(({ id, title }) => [
          id,
          z
            .union([controlSchema, text, z.boolean()])
            .nullable()
            .optional()
            .describe(`${title.en.charAt(0).toUpperCase()}${title.en.slice(1)}.`),
        ]),
      ),
      'not-applicable': z.record(z.string(), text).optional().describe('Controls that do not concern you, each with the reason.'),
    })
    .nullable()
    .describe('What is held: a line for each control.'),
  registers: registers.optional().describe('Registers, from the folder of this file.'),
});

export const GOVERNANCE_ABOUT: SchemaAbout = {
  title: 'What an organisation holds for the data of its contacts',
  description: 'lumo.governance.yaml: each control dated and evidenced.',
};

/** The JSON Schema of an attestation, for editors. */
export const governanceJsonSchema = (draft: SchemaDraft = 'draft-2020-12'): JsonSchema =>
  publishedSchema('governance', GOVERNANCE_ABOUT, governanceSchema, draft);
