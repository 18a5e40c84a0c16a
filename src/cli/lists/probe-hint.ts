import type { Lang, Text } from '../../model/base/text.js';
import type { Identifier, ListInfo } from '../../model/contact/suppression-list.js';
import { safeText } from '../../reporters/text/safe-text.js';
import { wordsFor } from '../../words/index.js';
import { textFiller } from './fill-text.js';

const HINT_WORDS = {
  probe: {
    en: 'Nothing says how the hashes of {name} were made. With somebody who is on it, lumo-check finds out and writes it down:',
    fr: 'Rien ne dit comment les empreintes de {name} ont été faites. Avec un inscrit, lumo-check le trouve et le note :',
  },
  probePart: {
    en: 'Nothing says how the {kinds} of {name} were hashed: what proves its other entries says nothing of them. Declare hash, or give one of them:',
    fr: 'Rien ne dit comment les {kinds} de {name} ont été hachés : ce qui prouve ses autres entrées ne dit rien d’eux. Déclarez hash, ou donnez-en un :',
  },
} as const satisfies Record<string, Text>;

/** What hashes are of. */
const HASHED_WORDS: Readonly<Record<Identifier, Text>> = {
  email: { en: 'email addresses', fr: 'emails' },
  phone: { en: 'numbers', fr: 'numéros' },
  domain: { en: 'domains', fr: 'domaines' },
  siren: { en: 'SIRENs', fr: 'SIREN' },
  siret: { en: 'SIRETs', fr: 'SIRET' },
  post: { en: 'postal entries', fr: 'domiciles' },
};

/** What hashes are of, in words. */
export const hashedText = (identifiers: readonly Identifier[], lang: Lang): string =>
  wordsFor(lang).list(identifiers.map((one) => HASHED_WORDS[one][lang]));

/** An invented one of each. */
const SEEDS: Readonly<Partial<Record<Identifier, string>>> = { phone: '+33639981234', siren: '732829320', siret: '73282932000074' };

/** The way out of hashes that nobody declared. */
export const probeHint = (name: string, { unproven = [] }: ListInfo, lang: Lang) => {
  const kinds = hashedText(unproven, lang);
  const seed = SEEDS[unproven[0] ?? 'email'] ?? 'claire.martin@acme.example';
  return {
    what: textFiller(lang)(unproven.length > 0 ? HINT_WORDS.probePart : HINT_WORDS.probe, { name: safeText(name, 60), kinds }),
    hint: `lumo-check lists probe ${safeText(name, 60)} --seed ${seed} --write`,
  };
};
