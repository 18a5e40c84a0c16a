/**
 * Numbers that can be dialled and are nobody's: services, machines, short codes. Of countries other than France only prefixes
 * that are the same everywhere in that country.
 * @module
 */
import type { PhoneValue } from '../../../model/contact/values.js';

/** `premium`: the caller pays a service. `shared`: a hotline, at a local or shared price. `free`: freephone. `machine`: no phone at all. `short`: a short code. */
export type PhoneService = 'premium' | 'shared' | 'free' | 'machine' | 'short';

const PREFIXES: readonly (readonly [prefix: string, service: PhoneService])[] = [
  // France (ARCEP): 080, 081 to 088, 089; 0700 is for machines.
  ['+3380', 'free'],
  ['+3389', 'premium'],
  ['+338', 'shared'],
  ['+33700', 'machine'],
  ['+32800', 'free'],
  ['+3290', 'premium'],
  ['+3278', 'shared'],
  ['+3270', 'shared'],
  ['+41800', 'free'],
  ['+4184', 'shared'],
  ['+4190', 'premium'],
  ['+352800', 'free'],
  ['+352900', 'premium'],
  ['+49800', 'free'],
  ['+49180', 'shared'],
  ['+49137', 'shared'],
  ['+49900', 'premium'],
  ['+44800', 'free'],
  ['+44808', 'free'],
  ['+4484', 'shared'],
  ['+4487', 'shared'],
  ['+449', 'premium'],
  ['+34800', 'free'],
  ['+34900', 'free'],
  ['+34901', 'shared'],
  ['+34902', 'shared'],
  ['+3480', 'premium'],
  ['+39800', 'free'],
  ['+39803', 'free'],
  ['+39199', 'shared'],
  ['+39848', 'shared'],
  ['+3989', 'premium'],
  ['+31800', 'free'],
  ['+3190', 'premium'],
  // No country's.
  ['+800', 'free'],
  ['+808', 'shared'],
  ['+979', 'premium'],
  ['+883', 'machine'],
  ['+882', 'machine'],
];

/** France's short codes: emergency and social (1x, 11x), operators (10xx), services (3xxx), directories (118xxx). */
const SHORT = /^(?:1[1-9]\d?|10\d{2}|3\d{3}|118\d{3})$/;

/** What a number is for when it is no person's nor company's line; undefined for any ordinary one, and for what cannot be read. */
export const phoneServiceOf = (value: PhoneValue): PhoneService | undefined => {
  // The texts of a value are made when they are asked for: of nearly all numbers nobody has to.
  if (value.valid && value.type !== 'other' && value.type !== 'unknown') return undefined;
  const { e164, text } = value;
  if (e164 !== '') return PREFIXES.find(([prefix]) => e164.startsWith(prefix))?.[1];
  return text.length <= 12 && SHORT.test(text.replace(/[\s.]/g, '')) ? 'short' : undefined;
};
