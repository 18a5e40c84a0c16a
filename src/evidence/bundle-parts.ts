/**
 * What bundles of every command are made of.
 * @module
 */
import { z } from 'zod';
import { CHANNELS } from '../model/contact/channel.js';
import { IDENTIFIERS, LIST_DOUBTS, LIST_KINDS } from '../model/contact/suppression-list.js';
import { ACTIONS, SEVERITIES } from '../model/rule/severity.js';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.iso.date();
export const count = z.int().min(0);
export const said = z.string().min(1);
const text = z.strictObject({ en: said, fr: said });
const name = z.string().regex(/^[^/\\]+$/);
export const counts = z.strictObject({ error: count, warning: count, info: count });
/** A file that a run was given, by its name without folders and the SHA-256 of its bytes. */
export const given = z.strictObject({ name, sha256 });
/** A file that a run read or wrote as a whole. */
export const bytes = z.strictObject({ name, bytes: count, sha256 });
const hashed = z.strictObject({ bytes: count, sha256 });
/** One that many machines read or wrote, each some parts of it. */
const inParts = z.strictObject({
  name,
  bytes: count,
  parts: z.strictObject({
    root: sha256.describe('Of the JSON list [["head", bytes, sha256], [part, bytes, sha256, records], …], without spaces.'),
    head: hashed.optional().describe('What lies before the first record.'),
    list: z.array(hashed.extend({ records: count })).describe('All parts, in their order.'),
  }),
});
/** A file that a run read or wrote, as a whole or in parts. */
export const file = z.union([bytes, inParts]);

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

/** A decision of a person, without how often it was used. */
export const exemption = z.strictObject({ rule: said, reason: said, evidence: said, approvedBy: said, until: day });

const law = z.strictObject({ id: said, title: text, url: z.string(), from: day.optional(), to: day.optional() });

/** What a run was, whatever it judged, before it has a place in a chain. */
export const commonFacts = {
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
    notRun: z.array(z.strictObject({ id: said, because: said, accepted: z.boolean(), by: said.optional() })),
  }),
  texts: z.array(law).describe('The texts that were applied, with the days between which they hold.'),
  counts,
  baseline: z.strictObject({ file: given, known: counts }).optional(),
};

/** The place of a bundle in its chain. */
export const chainPlace = {
  number: z.int().min(1).describe('Its place in the chain.'),
  previous: sha256.nullable().describe('SHA-256 of the file before it in the chain; null for the first.'),
  seal: sha256.describe('SHA-256 of this file as it would be without this key.'),
};
