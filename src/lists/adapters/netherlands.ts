import type { Adapter } from '../definition/adapter.js';
import { CLEAR_PHONES } from './clear-recipes.js';

/** Here so that who looks for it learns why it is not to be used. */
export const NL_BEL_ME_NIET: Adapter = {
  id: 'nl-bel-me-niet',
  title: { en: 'Bel-me-niet Register (Netherlands)', fr: 'Bel-me-niet Register (Pays-Bas)' },
  country: 'NL',
  kind: 'robinson',
  channels: ['phone'],
  scope: { audience: 'consumer' },
  identifiers: ['phone'],
  recipes: [CLEAR_PHONES],
  callingCodes: ['+31'],
  to: '2021-06-30',
  sure: 'secondary',
  source: '',
  howTo: {
    en: 'There is none: the register was closed and its data destroyed.',
    fr: 'Il n’y en a pas : le registre a été fermé et ses données détruites.',
  },
  abolished: {
    en: 'The Dutch Bel-me-niet Register was abolished on 1 July 2021. Natural persons may only be called with their consent, sole traders and partners of partnerships among them; since 1 July 2026 that goes for customers too.',
    fr: 'Le registre néerlandais Bel-me-niet a été supprimé le 1er juillet 2021. Les personnes physiques, entrepreneurs individuels et associés de sociétés de personnes compris, ne s’appellent qu’avec leur consentement ; depuis le 1er juillet 2026, cela vaut aussi pour les clients.',
  },
};
