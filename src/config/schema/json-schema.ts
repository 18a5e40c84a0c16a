import { z } from 'zod';
import type { Text } from '../../model/base/text.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { configSchemaWith, type PresetSchema } from './config-schema.js';
import { asSentence, presetHelp } from './settings-data.js';

/** A JSON Schema, or a part of one: plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const propertiesOf = (schema: unknown): Record<string, JsonSchema> =>
  (schema as { properties?: Record<string, JsonSchema> } | undefined)?.properties ?? {};

/** The options of one rule, as keys beside `severity` and `action`, each with what it means. */
const optionsOf = (rule: AnyRule): Record<string, JsonSchema> => {
  const shapes = rule.options ? propertiesOf(z.toJSONSchema(rule.options, { io: 'input', unrepresentable: 'any' })) : {};
  const meanings = rule.docs.options as Readonly<Record<string, Text>> | undefined;
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, meanings?.[name] ? { ...shape, description: meanings[name].en } : shape]),
  );
};

/** A severity, or the long form with the options of this very rule and no other key. */
const ruleSettingSchema = (rule: AnyRule, [short, long]: readonly [JsonSchema, JsonSchema]): JsonSchema => ({
  description: rule.docs.title.en,
  anyOf: [short, { ...long, properties: { ...propertiesOf(long), ...optionsOf(rule) }, additionalProperties: false }],
});

/** The rules of an override are those of the whole: spelled out once. */
const withRules = (overrides: JsonSchema): JsonSchema => {
  const items = overrides.items as JsonSchema;
  return { ...overrides, items: { ...items, properties: { ...propertiesOf(items), rules: { $ref: '#/properties/rules' } } } };
};

/**
 * The JSON Schema (draft 2020-12) of `lumo.config.json` and `.yaml`, for editors.
 * @param presets names of presets; those of plugins, which have a slash, stay allowed
 * @param rules rules whose ids and options it spells out; ids of other rules stay allowed, since a plugin may have them
 */
export const configJsonSchema = (rules: readonly AnyRule[] = [], presets: readonly string[] = []): JsonSchema => {
  const names: PresetSchema = presets.length > 0 ? z.union([z.enum(presets), z.string().regex(/\//)]) : z.string();
  const schema = z.toJSONSchema(configSchemaWith(names), { io: 'input', target: 'draft-2020-12' }) as JsonSchema;
  const properties = propertiesOf(schema);
  const any = properties.rules as JsonSchema & { additionalProperties: { anyOf: readonly [JsonSchema, JsonSchema] } };
  const known = Object.fromEntries(rules.map((rule) => [rule.id, ruleSettingSchema(rule, any.additionalProperties.anyOf)]));
  return {
    $schema: schema.$schema,
    $id: 'urn:lumo-check:schema:config:1',
    title: 'Configuration of lumo-check',
    description: 'What a contact file is checked for, and what is done about each finding. Every key is optional.',
    ...schema,
    properties: {
      ...properties,
      preset: { ...properties.preset, description: asSentence(presetHelp(presets).en) },
      rules: { ...any, ...(rules.length > 0 && { properties: known }) },
      overrides: withRules(properties.overrides as JsonSchema),
    },
  };
};
