import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

describe('an opposition to a card, a cheque or a SIM', () => {
  it.each([
    'ligne résiliée, opposition SIM le 12/10',
    'opposition SIM le 12/10, ligne résiliée',
    'opposition sur carte SIM volée',
    'opposition sur carte bancaire',
    'carte bancaire : opposition',
    'opposition chèque volé',
    'chèque en opposition',
    'opposition CB faite le 3 mai',
    'CB en opposition depuis lundi',
    'SIM mise en opposition',
    'opposition au prélèvement',
  ])('refuses nothing: %s', (text) => expect([text, readRefusal(text)]).toEqual([text, { channels: [], doubt: false }]));

  it.each([
    ['opposition', 4],
    ['opposition le 12/10', 4],
    ['opposition prospection, carte bancaire à jour', 4],
    ['opposition sur carte bancaire, ne plus appeler', 1],
    ['SIM changée ; opposition à la prospection', 4],
  ])('and what else refuses still does: %s', (text, channels) =>
    expect([text, readRefusal(text).channels.length]).toEqual([text, channels]),
  );

  it('is doubted where more is objected to', () => {
    const { channels, doubt } = readRefusal('opposition au prélèvement et aux appels');
    expect(channels.length > 0 || doubt).toBe(true);
  });
});

describe('whoever is on the register of calls', () => {
  it.each([
    'inscrit bloctel 2019',
    'inscrit bloctel',
    'Bloctel',
    'BLOCTEL depuis 02/2024',
    'inscrite sur Bloctel depuis 2019',
    'Bloctel : oui',
    'sur liste bloctel, ne pas appeler',
  ])('refuses calls, and nothing else: %s', (text) => expect([text, readRefusal(text).channels]).toEqual([text, ['phone']]));

  it.each([
    'STOP, inscrit bloctel',
    'inscrit Bloctel, ne veut plus aucun contact',
    'inscrit bloctel, désinscrit de la newsletter, plus aucun mail ni appel',
  ])('refuses the rest as well, if they say so: %s', (text) => expect(readRefusal(text).channels).toContain('email'));

  it.each(['non inscrit Bloctel', 'bloctel vérifié : non inscrit'])('is not whoever was asked about: %s', (text) =>
    expect([text, readRefusal(text).channels]).toEqual([text, []]),
  );
});
