import { describe, expect, it } from 'vitest';
import { makeVagueSourceTest } from '../../../src/fields/provenance/vague-source.js';

describe('under the header of a CRM', () => {
  it.each([
    [['Lead Source'], 'Web', false],
    [['LeadSource'], 'web', false],
    [['Lead_Source'], 'Web', false],
    [['Source de piste'], 'Web', false],
    [['Source du lead'], 'site web', false],
    [['Lead Source'], 'Other', true],
    [['Lead Source'], 'Internet', true],
    [['Lead Source'], '', true],
    [['Source'], 'Web', true],
    [['Origine'], 'web', true],
    [['Lead Source', 'Source'], 'Web', true],
    [[], 'Web', true],
  ])('%j, “%s” is vague: %s', (headers, text, expected) => {
    const columns = headers.map((header) => ({ header, field: 'source' as const }));
    expect(makeVagueSourceTest([], [...columns, { header: 'Web' }])(text)).toBe(expected);
  });
});

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
