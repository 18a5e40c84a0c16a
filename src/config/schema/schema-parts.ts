/**
 * What several schemas of configuration are made of.
 * @module
 */
import { z } from 'zod';
import type { Text } from '../../model/base/text.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { isCountry } from './country.js';

/** What a hand-written check says, in both languages, carried by the issue to whoever prints it. */
export const customMessage = (en: string, fr: string): { params: { text: Text } } => ({ params: { text: { en, fr } } });

export const channelsSchema = z.array(z.enum(CHANNELS));
export const dateSchema = z.iso.date();
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
