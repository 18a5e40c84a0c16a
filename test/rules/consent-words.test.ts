import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.js';
import type { Message } from '../../src/model/rule/rule.js';
import { defaultOptions } from '../../src/reporters/rule-docs/rule-options.js';
import { fillSlots } from '../../src/reporters/text/phrases.js';
import { wordsFor } from '../../src/words/index.js';

const IDS = [
  'banned-sector',
  'consent-after-first-contact',
  'consent-evidence',
  'consent-expired',
  'consent-scope',
  'consent-withdrawn',
  'country-regime-email',
  'country-regime-phone',
  'country-unknown',
  'health-mailbox',
  'named-pro-address',
  'public-contact-unproven',
  'role-address',
  'role-not-for-prospecting',
  'soft-opt-in',
  'sole-trader',
];
const messages = rules
  .filter(({ id }) => IDS.includes(id))
  .flatMap((rule) => {
    const told = (lang: 'en' | 'fr', text: Message): string => fillSlots(wordsFor(lang), text[lang], defaultOptions(rule));
    return Object.entries(rule.messages as Readonly<Record<string, Message>>).map(
      ([name, text]) => [`${rule.id} ${name}`, { en: told('en', text), fr: told('fr', text) }] as const,
    );
  });

describe('a message on consent', () => {
  it.each(messages)('%s says a fact, then what to do, in both languages', (_name, { en, fr }) => {
    expect(en).toMatch(/^[^:]{10,}: [^:]{8,}\.$/);
    expect(fr).toMatch(/^[^:]{10,} : [^:]{8,}\.$/);
  });

  it('speaks of consent with the words of each language', () => {
    const said = Object.fromEntries(messages);
    expect(said['consent-withdrawn withdrawn']).toMatchObject({
      en: 'This person has withdrawn their consent: do not contact them any more.',
      fr: 'Cette personne a retiré son consentement : ne la contactez plus.',
    });
    expect(said['consent-evidence method']).toMatchObject({
      en: 'A box ticked in advance, terms of sale, silence or the word of a friend are not consent: ask for a real one.',
      fr: 'Case précochée, conditions de vente, silence ou parole d’un ami ne valent pas consentement : demandez-en un vrai.',
    });
    expect(said['health-mailbox secure']).toMatchObject({
      en: 'Secure health mailbox (reserved for exchanges about care): never send offers there.',
      fr: 'Messagerie sécurisée de santé (réservée aux échanges de soins) : n’y envoyez jamais d’offre.',
    });
    expect(said['banned-sector banned']).toMatchObject({
      en: 'This offer may not be made to consumers on these channels, even with consent: leave them out.',
      fr: 'Cette offre est interdite auprès des consommateurs sur ces canaux, même avec leur accord : écartez-les.',
    });
  });
});
