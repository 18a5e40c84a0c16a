import { z } from 'zod';
import type { Text } from '../../model/base/text.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { configSchemaWith, type PresetSchema } from './config-schema.js';
import { type JsonSchema, publishedSchema, type SchemaAbout, type SchemaDraft } from './published-schema.js';
import { asSentence, presetHelp } from './settings-data.js';

export const CONFIG_ABOUT: SchemaAbout = {
  title: 'Configuration of lumo-check',
  description: 'What a contact file is checked for, and what is done about each finding. Every key is optional.',
};

const propertiesOf = (schema: unknown): Record<string, JsonSchema> =>
  (schema as { properties?: Record<string, JsonSchema> } | undefined)?.properties ?? {};

/** The options of one rule, as keys beside `severity` and `action`, each with what it means. */
const optionsOf = (rule: AnyRule, target: SchemaDraft): Record<string, JsonSchema> => {
  const shapes = rule.options ? propertiesOf(z.toJSONSchema(rule.options, { io: 'input', target, unrepresentable: 'any' })) : {};
  const meanings = rule.docs.options as Readonly<Record<string, Text>> | undefined;
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, meanings?.[name] ? { ...shape, description: meanings[name].en } : shape]),
  );
};

/** A severity, or the long form with the options of this very rule and no other key. */
const ruleSettingSchema = (rule: AnyRule, [short, long]: readonly [JsonSchema, JsonSchema], draft: SchemaDraft): JsonSchema => ({
  description: rule.docs.title.en,
  anyOf: [short, { ...long, properties: { ...propertiesOf(long), ...optionsOf(rule, draft) }, additionalProperties: false }],
});

/** The rules of an override are those of the whole: spelled out once. */
const withRules = (overrides: JsonSchema): JsonSchema => {
  const items = overrides.items as JsonSchema;
  return { ...overrides, items: { ...items, properties: { ...propertiesOf(items), rules: { $ref: '#/properties/rules' } } } };
};

/**
 * The JSON Schema of `lumo.config.json` and `.yaml`, for editors.
 * @param presets names of presets; those of plugins, which have a slash, stay allowed
 * @param rules rules whose ids and options it spells out; ids of other rules stay allowed, since a plugin may have them
 */
export const configJsonSchema = (
  rules: readonly AnyRule[] = [],
  presets: readonly string[] = [],
  draft: SchemaDraft = 'draft-2020-12',
): JsonSchema => {
  const names: PresetSchema = presets.length > 0 ? z.union([z.enum(presets), z.string().regex(/\//)]) : z.string();
  const schema = publishedSchema('config', CONFIG_ABOUT, configSchemaWith(names), draft);
  const properties = propertiesOf(schema);
  const any = properties.rules as JsonSchema & { additionalProperties: { anyOf: readonly [JsonSchema, JsonSchema] } };
  const known = Object.fromEntries(rules.map((rule) => [rule.id, ruleSettingSchema(rule, any.additionalProperties.anyOf, draft)]));
  return {
    ...schema,
    properties: {
      ...properties,
      preset: { ...properties.preset, description: asSentence(presetHelp(presets).en) },
      rules: { ...any, ...(rules.length > 0 && { properties: known }) },
      overrides: withRules(properties.overrides as JsonSchema),
    },
  };
};
