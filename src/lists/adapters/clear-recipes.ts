/** Recipes of lists that are written in clear. */
import type { AdapterRecipe } from '../definition/adapter.js';

/** Numbers, in any spelling of the list's country. */
export const CLEAR_PHONES: AdapterRecipe = { identifier: 'phone', channels: ['phone'], recipe: { algorithm: 'none', normaliser: 'e164' } };
/** The ten digits of a North American number, without its 1. */
export const CLEAR_NANP_PHONES: AdapterRecipe = {
  identifier: 'phone',
  channels: ['phone'],
  recipe: { algorithm: 'none', normaliser: 'nanp-10' },
};
/** People at postal addresses. */
export const CLEAR_POSTAL_ADDRESSES: AdapterRecipe = {
  identifier: 'post',
  channels: ['post'],
  recipe: { algorithm: 'none', normaliser: 'postal' },
};
/** Email addresses. */
export const CLEAR_EMAILS: AdapterRecipe = { identifier: 'email', channels: ['email'], recipe: { algorithm: 'none', normaliser: 'lower' } };
