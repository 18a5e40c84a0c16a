import { z } from 'zod';
import { FIELD_NAMES } from '../../model/contact/field.js';
import { ACTIONS, SEVERITIES } from '../../model/rule/severity.js';
import { listSchema } from './list-schema.js';
import { retentionSchema } from './retention-schema.js';
import { channelsSchema, countrySchema, customMessage, dateSchema } from './schema-parts.js';
import { senderSchema } from './sender-schema.js';

export const PRESET_NAMES = ['fr-b2b', 'fr-b2c', 'crm-archive', 'be', 'es', 'uk', 'strict', 'minimal'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];
export const FAIL_ON = ['error', 'warning', 'remaining', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

const fieldSchema = z.enum(FIELD_NAMES);
const severitySchema = z.enum(SEVERITIES).describe('How bad a finding of the rule is; off: the rule does not run.');

/** The long form of a rule's setting. The other keys are options of that rule, which its own schema reads. */
const ruleSettingSchema = z.looseObject({
  severity: severitySchema.optional(),
  action: z.enum(ACTIONS).optional().describe('What the cleaned file does about a finding.'),
});

const csvSchema = z.strictObject({
  encoding: z.string().min(1).optional().describe('utf-8, windows-1252, iso-8859-15, utf-16le…; detected when absent.'),
  delimiter: z.string().min(1).max(8).optional().describe('What separates cells; detected when absent.'),
  headerRow: z
    .union([z.int().min(1), z.literal('none')])
    .optional()
    .describe('Line of the header, counted from 1, or none; detected when absent.'),
  escape: z.enum(['"', '\\']).optional().describe('What escapes a quote inside quotes; the quote itself when absent.'),
});

/** How contacts are judged: what may differ from one file to another. */
const judgingKeys = {
  preset: z.enum(PRESET_NAMES).optional().describe('The set of settings that this file starts from; fr-b2b when absent.'),
  channels: channelsSchema.optional().describe('The channels of the campaign: each contact gets a verdict for each.'),
  country: countrySchema.optional().describe('Country of a contact that names none; FR when absent.'),
  purpose: z.enum(['prospecting', 'archive']).optional().describe('What the file is for.'),
  audience: z.enum(['business', 'consumer']).optional().describe('Who the contacts are.'),
  columns: z
    .record(z.string(), z.enum([...FIELD_NAMES, 'ignore', 'keep']))
    .optional()
    .describe(
      'What columns are, by header or by number (#1 is the first). keep: kept as it is, judged by no rule. ignore: as if nobody recognised it.',
    ),
  dateOrder: z
    .enum(['day-first', 'month-first'])
    .optional()
    .describe('How 03/04/2025 is read in a column where nothing tells; without it such dates count as ambiguous.'),
  absent: z
    .array(fieldSchema)
    .optional()
    .describe('Fields that the file lacks on purpose: rules that need them are left out without failing.'),
  rules: z
    .record(z.string(), z.union([severitySchema, ruleSettingSchema]))
    .optional()
    .describe('Per rule: a severity, or a severity, an action and the options of the rule.'),
  csv: csvSchema.optional().describe('How the file is written, where detection must be overruled.'),
};

/** What holds for some files only. */
const overrideSchema = z.strictObject({
  files: z
    .array(z.string().min(1))
    .min(1)
    .describe('Which files: paths from the folder of the configuration, with * and **; without a slash, the name in any folder.'),
  ...judgingKeys,
  preset: judgingKeys.preset.describe('The preset of these files, in place of that of the configuration.'),
});

const exportSchema = z.strictObject({
  approvalAbove: z
    .union([z.int().min(0), z.literal('never')])
    .optional()
    .describe('A cleaned file of more contacts needs --approved-by and --reason; 5000 when absent. never: no file does.'),
});

/**
 * The configuration file, strict at every level. No default stands here: what is absent is decided by `settle`,
 * which must know what each layer really says.
 */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors.'),
    ...judgingKeys,
    extends: z.enum(PRESET_NAMES).optional().describe('Another name of preset.'),
    asOf: dateSchema.optional().describe('The day of the check; today when absent.'),
    lang: z.enum(['en', 'fr']).optional().describe('Language of the reports.'),
    overrides: z
      .array(overrideSchema)
      .optional()
      .describe('Settings of some files only, over those of all files; of several that name a file the last has the last word.'),
    lists: z.array(listSchema).optional().describe('Opposition lists and Robinson lists.'),
    register: z
      .string()
      .min(1)
      .refine(
        (where) => !/^postgres(?:ql)?:\/\/[^/@]*:[^/@]*@/i.test(where),
        customMessage(
          'holds a password, which has no place in this file: leave it out, and put it in PGPASSWORD, or the whole address in LUMO_REGISTER',
          'contient un mot de passe, qui n’a rien à faire dans ce fichier : retirez-le et mettez-le dans PGPASSWORD, ou l’adresse entière dans LUMO_REGISTER',
        ),
      )
      .optional()
      .describe(
        'The register of oppositions: a path from the folder of the configuration, or postgres://…; --register and LUMO_REGISTER go before it.',
      ),
    retain: retentionSchema.optional().describe('What lumo-check retain does with whom, once their time is over.'),
    plugins: z.array(z.string().min(1)).optional().describe('Modules or packages whose default export is a rule or an array of rules.'),
    maxWarnings: z.int().min(0).optional().describe('Above this number of warnings the exit code is 1.'),
    failOn: z.enum(FAIL_ON).optional().describe('What makes the exit code 1; error when absent.'),
    verdicts: z
      .boolean()
      .optional()
      .describe('Whether the cleaned file gets a column per channel with the verdict and the rule that said so.'),
    export: exportSchema.optional().describe('What is asked before a cleaned file is written.'),
    sender: senderSchema.optional().describe('Who the notices speak for (lumo-check notices).'),
    evidence: z.string().min(1).optional().describe('The folder of the evidence: each run adds a bundle to its chain.'),
    ci: z
      .boolean()
      .optional()
      .describe('Whether a run on GitHub Actions, GitLab or Azure Pipelines adds what these show; true when absent.'),
    jobs: z.int().min(1).max(256).optional().describe('Threads; one per processor when absent.'),
    examples: z.int().min(0).max(1000).optional().describe('Examples shown per finding; 3 when absent. Counts are exact whatever it is.'),
  })
  .refine(
    (config) => config.preset === undefined || config.extends === undefined || config.preset === config.extends,
    customMessage(
      '"preset" and "extends" are two names of one setting, and they differ: keep one',
      '« preset » et « extends » sont deux noms du même réglage, et ils diffèrent : gardez-en un',
    ),
  );

/** What a configuration file may hold. Every key is optional. */
export type ConfigInput = z.input<typeof configSchema>;
export type ListInput = NonNullable<ConfigInput['lists']>[number];
export type ExportInput = NonNullable<ConfigInput['export']>;
export type CsvInput = NonNullable<ConfigInput['csv']>;
export type ColumnChoice = NonNullable<ConfigInput['columns']>[string];
export type OverrideInput = NonNullable<ConfigInput['overrides']>[number];
export type RuleInput = NonNullable<ConfigInput['rules']>[string];

/** Gives a configuration in TypeScript or JavaScript its type; returns it as it is. */
export const defineConfig = (config: ConfigInput): ConfigInput => config;
