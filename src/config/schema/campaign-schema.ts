import { z } from 'zod';
import { CAMPAIGN_AUDIENCES, CAMPAIGN_MARK, callHoursOf, LEGAL_BASES, TRACKINGS, VOICES, WEEK_DAYS } from '../../model/campaign/plan.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { DIALLINGS } from '../../model/contact/dialling.js';
import { type JsonSchema, publishedSchema, type SchemaAbout, type SchemaDraft } from './published-schema.js';
import { customMessage, dateSchema } from './schema-parts.js';

const text = z.string().min(1);
const paths = z.union([text, z.array(text).min(1)]);
const codes = z.array(z.union([text, z.number()])).min(1);
/** `9-20`, `9:30-12`, `9h30-12h`. */
const span = z
  .string()
  .refine(
    (value) => callHoursOf(value) !== undefined,
    customMessage(
      'hours are written "10-13" or "9:30-12:30", in quotes, the first before the last',
      'les heures s’écrivent « 10-13 » ou « 9:30-12:30 », entre guillemets, la première avant la dernière',
    ),
  );
const hours = z.union([span, z.array(span).min(1)]);
const signature = (what: string) =>
  z.strictObject({ by: text.describe('Who. Never told in a report.'), on: dateSchema.describe('The day.') }).describe(what);

/** The plan of a campaign, key by key. */
export const campaignSchema = z.strictObject({
  $schema: z.string().optional().describe('For editors.'),
  lumo: z.literal(CAMPAIGN_MARK).describe('What makes this file a plan.'),
  name: text.describe('What the campaign is called among you.'),
  channel: z.enum(CHANNELS).describe('How people are contacted.'),
  dates: z
    .strictObject({ from: dateSchema.describe('The first day.'), to: dateSchema.describe('The last day, which is part of it.') })
    .refine(
      ({ from, to }) => from <= to,
      customMessage('the last day comes before the first: swap them', 'le dernier jour vient avant le premier : échangez-les'),
    )
    .describe('When it runs.'),
  contacts: paths.describe('The files of contacts, from the folder of the plan; * stands for any name.'),
  messages: paths.optional().describe('The messages, from the folder of the plan; * stands for any name.'),
  script: paths.optional().describe('The call scripts, from the folder of the plan.'),
  logs: paths.optional().describe('What went out before: logs of sends and calls, from the folder of the plan.'),
  audience: z.enum(CAMPAIGN_AUDIENCES).optional().describe('Whom it is for. Default: what the configuration says.'),
  sector: text.optional().describe('What is offered: a few words, or one of the sectors of the rule banned-sector.'),
  target: z
    .strictObject({
      jobs: z.array(text).min(1).optional().describe('Jobs: the option roles of relevance-job.'),
      titles: z.array(text).min(1).optional().describe('Words of job titles: the option titles of relevance-job.'),
      naf: codes.optional().describe('NAF codes of 2008, in quotes: the option rev2 of relevance-naf.'),
      naf2025: codes.optional().describe('NAF codes of 2025, in quotes.'),
      sizes: z.array(text).min(1).optional().describe('micro, pme, eti, ge.'),
      departments: codes.optional().describe('French departments, in quotes: "33", "2A".'),
      regions: z.array(text).min(1).optional().describe('French regions: NAQ, ARA.'),
    })
    .optional()
    .describe('Whom the offer concerns.'),
  tracking: z.enum(TRACKINGS).optional().describe('How opens and clicks are followed.'),
  trackingConsent: text.optional().describe('Where the consents to tracking are kept: they are apart from consents to mails.'),
  legal: z
    .strictObject({
      basis: z.enum(LEGAL_BASES).optional().describe('What makes the campaign lawful.'),
      lia: text.optional().describe('The assessment of legitimate interest: Markdown with three headings.'),
      record: z.union([text, z.int()]).optional().describe('Its entry in the record of processing activities.'),
      dpia: text.optional().describe('The impact assessment, exported as JSON from the PIA tool of the CNIL.'),
    })
    .optional()
    .describe('What it rests on.'),
  phone: z
    .strictObject({
      dialling: z.enum(DIALLINGS).optional().describe('How calls are dialled.'),
      number: text.optional().describe('The number that calls show, in quotes.'),
      recorded: z.boolean().optional().describe('Whether calls are recorded.'),
      voice: z.enum(VOICES).optional().describe('Who speaks.'),
      hours: hours.optional().describe('When people are called, where they are, in quotes: "10-13", ["10-13", "14-20"], "9:30-12".'),
      days: z.array(z.enum(WEEK_DAYS)).min(1).optional().describe('The days of the week on which people are called.'),
      attempts: z.int().positive().optional().describe('Calls and attempts to one person in thirty days, at most.'),
    })
    .optional()
    .describe('For calls.'),
  requested: signature('Who asked for it.').optional(),
  approved: signature('Who said yes to it: somebody else.').optional(),
});

/** A plan as it is written. */
export type CampaignInput = z.output<typeof campaignSchema>;

export const CAMPAIGN_ABOUT: SchemaAbout = {
  title: 'Plan of a campaign for lumo-check',
  description: 'Whom a campaign contacts, when, how and why. Paths start from the folder of the plan.',
};

/** The JSON Schema of plans of campaigns, for editors. */
export const campaignJsonSchema = (draft: SchemaDraft = 'draft-2020-12'): JsonSchema =>
  publishedSchema('campaign', CAMPAIGN_ABOUT, campaignSchema, draft);
