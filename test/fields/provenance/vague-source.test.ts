import { describe, expect, it } from 'vitest';
import { makeVagueSourceTest } from '../../../src/fields/provenance/vague-source.js';

describe('a source that names nobody', () => {
  // HubSpot, in the languages of its users.
  it.each(['Offline Sources', 'Sources hors ligne', 'Offline-Quellen', 'Fuentes offline', 'Fuentes sin conexión', 'Fonti offline'])(
    '“%s” is none',
    (text) => expect(makeVagueSourceTest()(text)).toBe(true),
  );
  const namesNobody = makeVagueSourceTest(['Notre outil']);
  it.each(['', ' ', 'Import 12/03/2024', 'web', 'Fichier acheté', 'HubSpot', '?', 'notre outil', 'NOTRE OUTIL 3'])('“%s” is none', (text) =>
    expect(namesNobody(text)).toBe(true),
  );
  // What a mailing tool saw happen, under the header "Event".
  it.each(['click', 'Opened', 'bounce', 'unsubscribed', 'Clic', 'délivré'])('“%s” is what happened to a message', (text) =>
    expect(namesNobody(text)).toBe(true),
  );
  it.each(['Vivatech 2026', 'Annuaire CCI Lyon', 'formulaire site', 'SIRENE', 'Open Days Lyon', 'Salon Click & Collect'])(
    '“%s” names one',
    (text) => expect(namesNobody(text)).toBe(false),
  );
});
