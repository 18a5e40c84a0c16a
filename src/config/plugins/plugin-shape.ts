import { z } from 'zod';
import { CHANNELS } from '../../model/contact/channel.js';
import { ALGORITHMS, IDENTIFIERS, LIST_KINDS, NORMALISER_IDS } from '../../model/contact/suppression-list.js';
import { AUDIENCES } from '../../model/rule/contact-rule.js';
import { ACTIONS, SEVERITIES } from '../../model/rule/severity.js';
import { channelsSchema, countrySchema, dateSchema } from '../schema/schema-parts.js';
import { bilingualText } from './rule-shape.js';

/** What a plugin is made of, before each of its parts is looked at. */
export const pluginShapeSchema = z.strictObject({
  name: z.string().refine((name) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name), {
    params: {
      text: { en: 'expected small letters, digits and hyphens', fr: 'il faut des minuscules, des chiffres et des traits d’union' },
    },
  }),
  api: z.unknown(),
  rules: z.array(z.unknown()).optional(),
  adapters: z.array(z.unknown()).optional(),
  presets: z.record(z.string(), z.unknown()).optional(),
  reporters: z.record(z.string(), z.unknown()).optional(),
  readers: z.array(z.unknown()).optional(),
  headers: z.unknown().optional(),
  languages: z.array(z.unknown()).optional(),
});

const presetParts = {
  description: bilingualText,
  country: countrySchema.optional(),
  only: z.array(z.string()).optional(),
};
const presetRules = z.record(
  z.string(),
  z.union([z.enum(SEVERITIES), z.looseObject({ severity: z.enum(SEVERITIES).optional(), action: z.enum(ACTIONS).optional() })]),
);
const forAudience = { byAudience: z.partialRecord(z.enum(AUDIENCES), presetRules).optional() };
const uses = { channels: channelsSchema, audience: z.enum(AUDIENCES), purpose: z.enum(['prospecting', 'archive']) };

/** A preset that stands by itself, and one that extends another. */
export const presetShapeSchema = z.strictObject({ ...presetParts, ...uses, ...forAudience, rules: presetRules });
export const extendingPresetSchema = z.strictObject({
  ...presetParts,
  ...forAudience,
  ...z.object(uses).partial().shape,
  rules: presetRules.optional(),
  extends: z.string(),
});

/** An adapter of a national list, as far as reading the list goes. */
export const adapterShapeSchema = z.looseObject({
  id: z.string().min(1),
  country: countrySchema,
  kind: z.enum(LIST_KINDS),
  channels: z.array(z.enum(CHANNELS)),
  scope: z.looseObject({
    audience: z.enum(['consumer', 'business', 'both']).optional(),
    reach: z.enum(['campaign', 'brand', 'everything']).optional(),
  }),
  identifiers: z.array(z.enum(IDENTIFIERS)),
  recipes: z.array(
    z.looseObject({
      channels: z.array(z.enum(CHANNELS)).optional(),
      recipe: z.looseObject({ algorithm: z.enum(ALGORITHMS), normaliser: z.enum(NORMALISER_IDS) }),
    }),
  ),
  callingCodes: z.array(z.string()).optional(),
  maxAgeDays: z.int().positive().optional(),
  maxAgeMonths: z.int().positive().optional(),
  from: dateSchema.optional(),
  to: dateSchema.optional(),
  format: z.literal('raw-sha1').optional(),
  abolished: bilingualText.optional(),
  compulsory: z.boolean().optional(),
  byAreaCode: z.boolean().optional(),
});
