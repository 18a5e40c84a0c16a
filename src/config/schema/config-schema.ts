import { z } from 'zod';
import { FIELD_NAMES } from '../../model/contact/field.js';
import { MESSAGE_KINDS } from '../../model/document/judged-message.js';
import { AUDIENCES } from '../../model/rule/contact-rule.js';
import { ACTIONS, SEVERITIES } from '../../model/rule/severity.js';
import { listSchema } from './list-schema.js';
import { logSchema } from './log-schema.js';
import { channelsSchema, countrySchema, customMessage, dateSchema, langSchema, siteSchema } from './schema-parts.js';
import { senderSchema } from './sender-schema.js';
import { aboutSetting, FAIL_ON } from './settings-data.js';
import { statedSchema } from './stated-schema.js';

/** What a preset may be called: the presets there are come by the door. */
export type PresetSchema = z.ZodType<string, string>;

/** Presets, files and packages, which are told apart when they are looked for. */
const extendsSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const fieldSchema = z.enum(FIELD_NAMES);
const severitySchema = z.enum(SEVERITIES).describe('How bad a finding of the rule is; off: the rule does not run.');

/** The long form of a rule's setting. The other keys are options of that rule, which its own schema reads. */
const ruleSettingSchema = z.looseObject({
  severity: severitySchema.optional(),
  action: z.enum(ACTIONS).optional().describe('What the cleaned file does about a finding.'),
});

const csvSchema = z.strictObject({
  encoding: z.string().min(1).optional().describe(aboutSetting('csv.encoding')),
  delimiter: z.string().min(1).max(8).optional().describe(aboutSetting('csv.delimiter')),
  headerRow: z
    .union([z.int().min(1), z.literal('none')])
    .optional()
    .describe(aboutSetting('csv.headerRow')),
  sheet: z.string().min(1).optional().describe(aboutSetting('csv.sheet')),
  escape: z.enum(['"', '\\']).optional().describe(aboutSetting('csv.escape')),
});

/** How contacts are judged: what may differ from one file to another. */
const judgingKeys = {
  channels: channelsSchema.optional().describe(aboutSetting('channels')),
  country: countrySchema.optional().describe(aboutSetting('country')),
  purpose: z.enum(['prospecting', 'archive']).optional().describe(aboutSetting('purpose')),
  log: logSchema.optional().describe(aboutSetting('log')),
  messageKind: z.enum(MESSAGE_KINDS).optional().describe(aboutSetting('messageKind')),
  audience: z.enum(AUDIENCES).optional().describe(aboutSetting('audience')),
  columns: z
    .record(z.string(), z.enum([...FIELD_NAMES, 'ignore', 'keep']))
    .optional()
    .describe(aboutSetting('columns')),
  dateOrder: z.enum(['day-first', 'month-first']).optional().describe(aboutSetting('dateOrder')),
  absent: z.array(fieldSchema).optional().describe(aboutSetting('absent')),
  stated: statedSchema.optional().describe(aboutSetting('stated')),
  rules: z
    .record(z.string(), z.union([severitySchema, ruleSettingSchema]))
    .optional()
    .describe(aboutSetting('rules')),
  csv: csvSchema.optional().describe(aboutSetting('csv')),
};

/** What holds for some files only. */
const overrideSchemaWith = (preset: PresetSchema) =>
  z.strictObject({
    files: z
      .array(z.string().min(1))
      .min(1)
      .describe('Which files: paths from the folder of the configuration, with * and **; without a slash, the name in any folder.'),
    preset: preset.optional().describe('The preset of these files, in place of that of the configuration.'),
    ...judgingKeys,
  });

const exportSchema = z.strictObject({
  approvalAbove: z
    .union([z.int().min(0), z.literal('never')])
    .optional()
    .describe(aboutSetting('export.approvalAbove')),
});

/** What `lumo-check retain` does with whom, once their time is over. */
const retentionSchema = z.strictObject({
  prospects: z.enum(['drop', 'anonymise']).optional().describe(aboutSetting('retain.prospects')),
  formerClients: z.enum(['archive', 'drop', 'anonymise']).optional().describe(aboutSetting('retain.formerClients')),
  archived: z.enum(['drop', 'anonymise']).optional().describe(aboutSetting('retain.archived')),
  k: z.int().min(2).max(1000).optional().describe(aboutSetting('retain.k')),
});

/**
 * The configuration file, strict at every level. No default stands here: what is absent is decided by `settle`,
 * which must know what each layer really says.
 * @param preset the names of presets
 */
export const configSchemaWith = (preset: PresetSchema) =>
  z.strictObject({
    $schema: z.string().optional().describe(aboutSetting('$schema')),
    preset: preset.optional().describe(aboutSetting('preset')),
    ...judgingKeys,
    extends: extendsSchema.optional().describe(aboutSetting('extends')),
    asOf: dateSchema.optional().describe(aboutSetting('asOf')),
    lang: langSchema.optional().describe(aboutSetting('lang')),
    overrides: z.array(overrideSchemaWith(preset)).optional().describe(aboutSetting('overrides')),
    lists: z.array(listSchema).optional().describe(aboutSetting('lists')),
    register: z
      .string()
      .min(1)
      .refine(
        (where) => !/^postgres(?:ql)?:\/\/[^/@:]*:[^/@]*@/i.test(where),
        customMessage(
          'holds a password, which has no place in this file: leave it out, and put it in PGPASSWORD, or the whole address in LUMO_REGISTER',
          'contient un mot de passe, qui n’a rien à faire dans ce fichier : retirez-le et mettez-le dans PGPASSWORD, ou l’adresse entière dans LUMO_REGISTER',
        ),
      )
      .optional()
      .describe(aboutSetting('register')),
    retain: retentionSchema.optional().describe(aboutSetting('retain')),
    plugins: z.array(z.string().min(1)).optional().describe(aboutSetting('plugins')),
    maxWarnings: z.int().min(0).optional().describe(aboutSetting('maxWarnings')),
    failOn: z.enum(FAIL_ON).optional().describe(aboutSetting('failOn')),
    strictFields: z.boolean().optional().describe(aboutSetting('strictFields')),
    verdicts: z.boolean().optional().describe(aboutSetting('verdicts')),
    excelSafe: z.boolean().optional().describe(aboutSetting('excelSafe')),
    export: exportSchema.optional().describe(aboutSetting('export')),
    sender: senderSchema.optional().describe(aboutSetting('sender')),
    evidence: z.string().min(1).optional().describe(aboutSetting('evidence')),
    ci: z.boolean().optional().describe(aboutSetting('ci')),
    docsUrl: siteSchema.optional().describe(aboutSetting('docsUrl')),
    jobs: z.int().min(1).max(256).optional().describe(aboutSetting('jobs')),
    examples: z.int().min(0).max(1000).optional().describe(aboutSetting('examples')),
  });

/** What a configuration file may hold. Every key is optional. */
export type ConfigInput = z.input<ReturnType<typeof configSchemaWith>>;
export type ListInput = NonNullable<ConfigInput['lists']>[number];
export type ExportInput = NonNullable<ConfigInput['export']>;
export type CsvInput = NonNullable<ConfigInput['csv']>;
export type ColumnChoice = NonNullable<ConfigInput['columns']>[string];
export type OverrideInput = NonNullable<ConfigInput['overrides']>[number];
export type RuleInput = NonNullable<ConfigInput['rules']>[string];

/** Gives a configuration in TypeScript or JavaScript its type; returns it as it is. */
export const defineConfig = (config: ConfigInput): ConfigInput => config;
