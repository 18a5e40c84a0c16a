import { z } from 'zod';
import { CHANNELS, STATUSES } from '../model/contact/channel.js';
import { IDENTIFIERS, LIST_DOUBTS, LIST_KINDS } from '../model/contact/suppression-list.js';
import { ACTIONS, SEVERITIES } from '../model/rule/severity.js';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();
const count = z.int().min(0);
const said = z.string().min(1);
const text = z.strictObject({ en: said, fr: said });
const name = z.string().regex(/^[^/\\]+$/);
const counts = z.strictObject({ error: count, warning: count, info: count });
/** A file that a run was given, by its name without folders and the SHA-256 of its bytes. */
const given = z.strictObject({ name, sha256 });
/** A file that a run read or wrote as a whole. */
const bytes = z.strictObject({ name, bytes: count, sha256 });

const list = z.strictObject({
  name,
  kind: z.enum(LIST_KINDS),
  channels: z.array(z.enum(CHANNELS)),
  sha256,
  date: day.optional().describe('The day of its version, where somebody says it.'),
  ageDays: z.int().optional().describe('Days from its version to asOf.'),
  fresh: z.boolean(),
  doubt: z.enum(LIST_DOUBTS).optional().describe('Why it cleared nobody.'),
  entries: z.partialRecord(z.enum(IDENTIFIERS), count),
});

const rule = z.strictObject({
  id: said,
  severity: z.enum(SEVERITIES),
  action: z.enum(ACTIONS),
  options: z
    .record(z.string(), z.json())
    .optional()
    .describe('The options that differ from the default of the law; absent when none does.'),
  law: z.array(said).describe('The texts it applied, by id.'),
  rows: count.describe('Contacts with a finding of this rule.'),
  dropped: count.describe('Contacts that left for it.'),
  findings: counts,
});

const exemption = z.strictObject({
  rule: said,
  reason: said,
  evidence: said,
  approvedBy: said,
  until: day,
  rows: count,
});

const law = z.strictObject({ id: said, title: text, url: z.string(), from: day.optional(), to: day.optional() });

/** What a run was, before it has a place in a chain. */
const facts = {
  $schema: z.literal('lumo-check/schema/evidence.json'),
  schemaVersion: z.literal(1),
  made: z.iso.datetime().optional().describe('When the bundle was made, in UTC: the only clock in it.'),
  tool: z.strictObject({ name: z.literal('lumo-check'), version: said }),
  node: said.optional(),
  asOf: day.describe('The day of judgement.'),
  asOfGiven: z.boolean().describe('Whether that day was said; otherwise it is the day of the run in Paris.'),
  preset: said,
  purpose: said,
  audience: said,
  country: said,
  channels: z.array(z.enum(CHANNELS)),
  input: bytes,
  output: bytes.optional().describe('The cleaned file; absent when none was asked for.'),
  rejects: bytes.optional(),
  config: z.strictObject({
    resolved: sha256.describe('Of everything that was decided, whoever decided it, but the day of judgement and the language.'),
    file: given.optional(),
    commit: z
      .string()
      .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/)
      .optional()
      .describe('What was checked out in the folder of the configuration.'),
  }),
  lists: z.array(list),
  rules: z.strictObject({
    builtIn: z
      .strictObject({ version: said, rules: count, sha256 })
      .describe('The rules of lumo-check: their ids, needs, options and law.'),
    plugins: z.array(given),
    program: z.array(said).describe('Ids of rules that a program passed.'),
    applied: z.array(rule),
    notRun: z.array(z.strictObject({ id: said, because: said, accepted: z.boolean() })),
  }),
  texts: z.array(law).describe('The texts that were applied, with the days between which they hold.'),
  rows: z.strictObject({ in: count, kept: count, dropped: count, edited: count, blank: count, skipped: count }),
  verdicts: z.partialRecord(z.enum(CHANNELS), z.record(z.enum(STATUSES), count)),
  counts,
  remaining: count,
  exitCode: z.union([z.literal(0), z.literal(1)]),
  approvalAbove: z.union([count, z.literal('never')]).describe('The number of contacts above which a cleaned file needed an approval.'),
  approval: z.strictObject({ by: said, reason: said }).optional().describe('Absent when the file was small enough to need none.'),
  exemptions: z.strictObject({ file: given, used: z.array(exemption) }).optional(),
  baseline: z.strictObject({ file: given, known: counts }).optional(),
};

/** One bundle of a chain. Within version 1, keys are never removed and never change meaning. */
export const bundleSchema = z.strictObject({
  ...facts,
  number: z.int().min(1).describe('Its place in the chain.'),
  previous: sha256.nullable().describe('SHA-256 of the file before it in the chain; null for the first.'),
  seal: sha256.describe('SHA-256 of this file as it would be without this key.'),
});

export type Bundle = z.infer<typeof bundleSchema>;
/** A bundle that has no place in a chain yet. */
export type BundleFacts = Omit<Bundle, 'number' | 'previous' | 'seal'>;

/** The JSON Schema (draft 2020-12) of a bundle, as the package publishes it. */
export const evidenceJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(bundleSchema, { target: 'draft-2020-12' }),
  $id: 'urn:lumo-check:schema:evidence:1',
  title: 'Evidence of lumo-check',
  description: 'What one run was: files, settings, lists, rules and texts by their hashes, counts, and who approved. No value of a cell.',
});
