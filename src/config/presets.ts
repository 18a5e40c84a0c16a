import type { Channel } from '../model/channel.js';
import type { Audience, Purpose } from '../model/rule.js';
import type { Action, Severity } from '../model/severity.js';
import type { Text } from '../model/text.js';
import type { PresetName } from './schema.js';

/** Where a configuration starts from. A rule that `rules` does not name keeps its own severity, action and options. */
export interface Preset {
  readonly description: Text;
  readonly channels: readonly Channel[];
  readonly audience: Audience;
  readonly purpose: Purpose;
  readonly rules: Readonly<Record<string, Severity | { readonly severity?: Severity; readonly action?: Action }>>;
}

export const DEFAULT_PRESET: PresetName = 'fr-b2b';

export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  'fr-b2b': {
    description: {
      en: 'Prospecting companies in France: information and a right to object for business addresses, consent for personal mailboxes and mobiles.',
      fr: 'Prospection d’entreprises en France : information et droit d’opposition pour les adresses professionnelles, consentement pour les boîtes personnelles et les mobiles.',
    },
    channels: ['email'],
    audience: 'business',
    purpose: 'prospecting',
    rules: { 'consumer-without-consent': 'off' },
  },
  'fr-b2c': {
    description: {
      en: 'Prospecting consumers in France: no email, call or message without a consent that was given first.',
      fr: 'Prospection de particuliers en France : ni email, ni appel, ni message sans consentement préalable.',
    },
    channels: ['email'],
    audience: 'consumer',
    purpose: 'prospecting',
    // consumer-without-consent asks the same of every address and number, whatever its kind.
    rules: { 'webmail-without-consent': 'off', 'mobile-without-consent': 'off' },
  },
  'crm-archive': {
    description: {
      en: 'Sorting a contact base that is not about to be used: contacts past their retention period leave, nobody is contacted.',
      fr: 'Tri d’une base de contacts qui ne sert pas à une campagne : les contacts dont la durée de conservation est dépassée sortent, personne n’est démarché.',
    },
    channels: [],
    audience: 'business',
    purpose: 'archive',
    rules: {
      'webmail-without-consent': 'off',
      'mobile-without-consent': 'off',
      'consumer-without-consent': 'off',
      'opposition-list': 'off',
      'robinson-list': 'off',
      'opposition-column': 'off',
      'source-missing': 'off',
      'source-unlawful': 'off',
      'purchased-list': 'off',
      'notice-late': 'off',
      'notice-due': 'off',
      'column-beyond-purpose': 'off',
      // A missing date proves no age: retention-date-missing keeps its own action, and no row leaves because of it.
      'retention-prospect': { action: 'drop-row' },
      'retention-client': { action: 'drop-row' },
    },
  },
};
