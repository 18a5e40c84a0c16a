/**
 * What several schemas of configuration are made of.
 * @module
 */
import { z } from 'zod';
import { CHANNELS } from '../model/contact/channel.js';
import type { Text } from '../model/base/text.js';
import { isCountry } from './country.js';

/** What a hand-written check says, in both languages, carried by the issue to whoever prints it. */
export const saying = (en: string, fr: string): { params: { text: Text } } => ({ params: { text: { en, fr } } });

export const channels = z.array(z.enum(CHANNELS));
export const date = z.iso.date();
export const country = z
  .string()
  .refine(
    isCountry,
    saying(
      'expected the two capital letters of a country, such as FR or BE',
      'il faut les deux lettres capitales d’un pays, comme FR ou BE',
    ),
  )
  .meta({ pattern: '^[A-Z]{2}$' });
