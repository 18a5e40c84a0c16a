import { z } from 'zod';
import { ALGORITHMS, IDENTIFIERS, LIST_KINDS, NORMALISER_IDS } from '../../model/contact/suppression-list.js';
import { type JsonSchema, publishedSchema, type SchemaDraft } from './published-schema.js';
import { channelsSchema, countrySchema, dateSchema } from './schema-parts.js';

const normaliserSchema = z.enum(NORMALISER_IDS);

const hashSchema = z
  .strictObject({
    algorithm: z.enum(ALGORITHMS).exclude(['none']).describe('What made the hashes.'),
    encoding: z.enum(['hex', 'base64']).optional().describe('How hashes are written; hex when absent.'),
    normaliser: z
      .union([normaliserSchema, z.array(normaliserSchema).min(1)])
      .optional()
      .describe('How an identity was written before it was hashed; several are tried one after the other.'),
    before: z.string().optional().describe('Salt: text put before the identity.'),
    after: z.string().optional().describe('Salt: text put after the identity.'),
    keyEnv: z
      .string()
      .regex(/^[A-Za-z_]\w*$/)
      .optional()
      .describe('Name of the environment variable that holds the key of the HMAC, in hexadecimal.'),
  })
  .describe('How the hashes of the list were made; lumo-check lists probe finds out.');

const scopeSchema = z.strictObject({
  audience: z.enum(['consumer', 'business', 'both']).optional().describe('Whom the list protects.'),
  reach: z.enum(['campaign', 'brand', 'everything']).optional().describe('What its people refuse.'),
});

const listKeys = {
  adapter: z
    .string()
    .min(1)
    .optional()
    .describe('A national list that lumo-check knows, such as uk-tps: its rules hold where nothing else is said.'),
  kind: z
    .enum(LIST_KINDS)
    .optional()
    .describe(
      'opposition: refusals you received. robinson: a register kept by a third party, which grows stale. directory: refusals that a directory marks. receipt: the proof of a screening done by a service.',
    ),
  channels: channelsSchema.min(1).optional().describe('The channels that the list bars; without it, those of its entries.'),
  date: dateSchema.optional().describe('The day of this version of the list.'),
  maxAgeDays: z.int().min(0).optional().describe('Days after which the list is too old to prove anything.'),
  country: countrySchema.optional().describe('Country of the phone numbers written without a prefix.'),
  form: z.enum(['clear', 'sha256', 'mixed']).optional().describe('How entries are written; found by itself when absent.'),
  scope: scopeSchema.optional().describe('Whom the list is about.'),
  compulsory: z.boolean().optional().describe('Whether whom a stale version leaves unscreened is barred.'),
  areaCodes: z
    .array(z.union([z.string().regex(/^[2-9]\d\d$/), z.int().min(200).max(999)]))
    .optional()
    .describe('North American area codes of which the register was obtained; numbers of others are unscreened.'),
  identifiers: z.array(z.enum(IDENTIFIERS)).min(1).optional().describe('What the entries are, where they do not tell by themselves.'),
  hash: hashSchema.optional(),
  oppositionScope: z
    .enum(['all', 'channel'])
    .optional()
    .describe('all: a refusal bars every channel. channel: an address bars email, a number bars calls and SMS, and so on.'),
  minEntries: z.int().min(0).optional().describe('With fewer entries the list is not whole, and the run ends.'),
  entries: z.int().min(0).optional().describe('Number of entries of the last version.'),
  maxShrink: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Share of its entries that the list may lose from one version to the next; 0.1 when absent.'),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .optional()
    .describe('SHA-256 of the file, in hexadecimal.'),
  canaries: z
    .array(z.string().min(3))
    .min(1)
    .max(3)
    .optional()
    .describe('One to three identities, best invented ones, that must be found in the list.'),
};

/** A list, as the configuration declares it. What it does not say, the manifest beside the list may say. */
export const listSchema = z.strictObject({
  file: z.string().min(1).describe('The list, or its manifest, relative to the folder of this file.'),
  ...listKeys,
});

/** A manifest: the same, in a file beside the list that it is about. */
export const manifestSchema = z.strictObject({
  file: z.string().min(1).optional().describe('The list, relative to the manifest; the file beside it when absent.'),
  ...listKeys,
});

export type ManifestInput = z.input<typeof manifestSchema>;

/** The JSON Schema of manifests of lists, for editors. */
export const listJsonSchema = (draft: SchemaDraft = 'draft-2020-12'): JsonSchema =>
  publishedSchema(
    'list',
    {
      title: 'Manifest of a suppression list for lumo-check',
      description: 'NAME.list.yaml: what the list beside it is, and how it is read.',
    },
    manifestSchema,
    draft,
  );
