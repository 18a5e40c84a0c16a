/**
 * What several schemas of configuration are made of.
 * @module
 */
import { z } from 'zod';
import { lazy } from '../../model/base/lazy.js';
import type { Text } from '../../model/base/text.js';
import { CHANNELS } from '../../model/contact/channel.js';

/** What a hand-written check says, in both languages, carried by the issue to whoever prints it. */
export const customMessage = (en: string, fr: string): { params: { text: Text } } => ({ params: { text: { en, fr } } });

export const channelsSchema = z.array(z.enum(CHANNELS));
export const dateSchema = z.iso.date();
const names = lazy(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));
/** Codes that Unicode names although they are no country. */
const GROUPS = new Set(['ZZ', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB']);

/** Whether a text is the ISO 3166 alpha-2 code of a country or territory of today, in capitals (`UK` is not: it is `GB`). */
export const isCountry = (code: string): boolean => {
  if (!/^[A-Z]{2}$/.test(code) || GROUPS.has(code)) return false;
  return new Intl.Locale(`und-${code}`).region === code && names().of(code) !== undefined;
};

export const countrySchema = z
  .string()
  .refine(
    isCountry,
    customMessage(
      'expected the two capital letters of a country, such as FR or BE',
      'il faut les deux lettres capitales d’un pays, comme FR ou BE',
    ),
  )
  .meta({ pattern: '^[A-Z]{2}$' });

/** The tag of a language, as BCP 47 writes it: a language, and a country where it matters. */
export const LANG_TAG = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

/** A language: one of ours, or one that a plugin may bring, which is seen when plugins are loaded. */
export const langSchema = z
  .string()
  .refine(
    (tag) => LANG_TAG.test(tag),
    customMessage(
      'expected en, fr, or the tag of a language that a plugin brings',
      'il faut en, fr, ou le code d’une langue qu’apporte un plugin',
    ),
  )
  .meta({ examples: ['en', 'fr'], pattern: LANG_TAG.source });

/** Reports print what follows as links: an address of the web, and nothing else. */
export const siteSchema = z
  .string()
  .refine(
    (address) => /^https?:\/\/[^\s"<>()?#]+$/i.test(address),
    customMessage('expected an address that begins with https:// or http://', 'il faut une adresse qui commence par https:// ou http://'),
  )
  .meta({ pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s"<>()?#]+$' });
