/**
 * The shapes of what a plugin brings besides rules, presets and adapters.
 * @module
 */
import { z } from 'zod';
import { FIELD_NAMES } from '../../model/contact/field.js';
import { LANG_TAG } from '../schema/schema-parts.js';
import { bilingualText, requiredFunction } from './rule-shape.js';

const told = (en: string, fr: string) => ({ params: { text: { en, fr } } });

/** A reporter: what `-f acme/slack` asks for. */
export const reporterShapeSchema = z.strictObject({ description: bilingualText, report: requiredFunction });

const ending = z
  .string()
  .refine(
    (one) => /^\.[\w.-]+$/.test(one),
    told('expected an ending with its dot, such as .vcf', 'il faut une terminaison avec son point, comme .vcf'),
  );

/** A reader of contact files. */
export const readerShapeSchema = z.strictObject({
  id: z.string().min(1),
  description: bilingualText,
  extensions: z.array(ending).min(1),
  read: requiredFunction,
});

/** More headers of fields. */
export const headersShapeSchema = z.partialRecord(z.enum(FIELD_NAMES), z.array(z.string().min(1)));

const ruleTranslation = z.strictObject({
  title: z.string().min(1).optional(),
  why: z.string().min(1).optional(),
  remedy: z.string().min(1).optional(),
  messages: z.record(z.string(), z.string().min(1)).optional(),
  facts: z.record(z.string(), z.string().min(1)).optional(),
});

/** A language, but for what its texts translate. */
export const languageShapeSchema = z.strictObject({
  tag: z
    .string()
    .refine(
      (tag) => LANG_TAG.test(tag),
      told('expected the tag of a language, such as es or pt-BR', 'il faut le code d’une langue, comme es ou pt-BR'),
    ),
  name: z.string().min(1),
  base: z.enum(['en', 'fr']).optional(),
  rules: z.record(z.string(), ruleTranslation).optional(),
  fields: z.partialRecord(z.enum(FIELD_NAMES), z.string().min(1)).optional(),
  sentences: z.record(z.string(), z.unknown()).optional(),
});
