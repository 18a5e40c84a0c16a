import { z } from 'zod';
import { CHANNELS, STATUSES } from '../model/contact/channel.js';
import { STATED_FIELDS } from '../model/contact/stated.js';
import { AUDIT_VERDICTS } from '../model/report/audit-report.js';
import { chainPlace, commonFacts, count, counts, exemption, file, given, said, sha256 } from './bundle-parts.js';
import { documentFacts } from './document-parts.js';

/** A check of one file. */
const checkSchema = z.strictObject({
  ...commonFacts,
  stated: z
    .strictObject({ by: z.literal('the user'), values: z.partialRecord(z.enum(STATED_FIELDS), said) })
    .optional()
    .describe('What the user stated of all contacts whose rows do not say it; absent when nothing was stated.'),
  input: file,
  output: file.optional().describe('The cleaned file; absent when none was asked for.'),
  rejects: file.optional(),
  rows: z.strictObject({
    in: count,
    kept: count,
    dropped: count,
    unreachable: count.optional(),
    edited: count,
    blank: count,
    skipped: count,
  }),
  verdicts: z.partialRecord(z.enum(CHANNELS), z.partialRecord(z.enum(STATUSES), count)),
  remaining: count,
  exitCode: z.union([z.literal(0), z.literal(1)]),
  approvalAbove: z.union([count, z.literal('never')]).describe('The number of contacts above which a cleaned file needed an approval.'),
  approval: z.strictObject({ by: said, reason: said }).optional().describe('Absent when the file was small enough to need none.'),
  exemptions: z.strictObject({ file: given, used: z.array(exemption.extend({ rows: count })) }).optional(),
  ...chainPlace,
});

const auditedFile = z.strictObject({
  name: said.describe('From the folder that was named; what tells of a person is masked.'),
  bytes: count,
  sha256,
  verdict: z.enum(AUDIT_VERDICTS),
  preset: said,
  purpose: said,
  contacts: count,
  counts,
  found: z.record(said, count).describe('Findings of each rule that found something, by its id.'),
});

/** An audit: many files, none of which is changed, so that nothing is approved. */
const auditSchema = z.strictObject({
  ...commonFacts,
  command: z.literal('audit'),
  report: z.strictObject({ bytes: count, sha256 }).describe('The report as -f json writes it.'),
  verdict: z.enum(AUDIT_VERDICTS),
  totals: z.strictObject({
    files: count,
    bytes: count,
    contacts: count,
    persons: count,
    repeated: count,
    encrypted: count,
    ignored: count,
  }),
  files: z.array(auditedFile),
  skipped: z.array(z.strictObject({ name: said, because: said })).describe('What holds no contacts that we can read.'),
  unread: z.array(z.strictObject({ name: said, code: said })).describe('What could not be judged.'),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  exemptions: z.strictObject({ file: given, used: z.array(exemption.extend({ file: said.optional(), findings: count })) }).optional(),
  ...chainPlace,
});

/** A check of one message or call script: nothing is made of it, so that nothing is approved. */
const documentSchema = z.strictObject({ ...commonFacts, ...documentFacts, ...chainPlace });

/** One bundle of a chain. Within version 1, keys are never removed and never change meaning. */
export const bundleSchema = z.union([checkSchema, auditSchema, documentSchema]);

export type CheckBundle = z.infer<typeof checkSchema>;
export type AuditBundle = z.infer<typeof auditSchema>;
export type DocumentBundle = z.infer<typeof documentSchema>;
export type Bundle = CheckBundle | AuditBundle | DocumentBundle;
/** A file of a check. */
export type FileOfBundle = CheckBundle['input'];
/** The one hash that tells a file: of its bytes, or of the list of its parts. */
export const hashOfFile = (file: FileOfBundle): string => ('parts' in file ? file.parts.root : file.sha256);
type Place = keyof typeof chainPlace;
/** A bundle that has no place in a chain yet. */
export type CheckFacts = Omit<CheckBundle, Place>;
export type AuditFacts = Omit<AuditBundle, Place>;
export type DocumentFacts = Omit<DocumentBundle, Place>;
export type BundleFacts = CheckFacts | AuditFacts | DocumentFacts;

export const isAuditBundle = (bundle: Bundle): bundle is AuditBundle => 'command' in bundle;
export const isDocumentBundle = (bundle: Bundle): bundle is DocumentBundle => 'about' in bundle;

/** The JSON Schema (draft 2020-12) of a bundle, as the package publishes it. */
export const evidenceJsonSchema = (): Readonly<Record<string, unknown>> => ({
  ...z.toJSONSchema(bundleSchema, { target: 'draft-2020-12' }),
  $id: 'urn:lumo-check:schema:evidence:1',
  title: 'Evidence of lumo-check',
  description:
    'What one run was, a check of a file, of a message or of a script, or an audit of many files: files, settings, lists, rules and texts by their hashes, counts, and who approved. No value of a cell.',
});
