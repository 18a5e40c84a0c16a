import { describe, expect, it } from 'vitest';
import { hasFoundAnswers } from '../../../src/lists/columns/answer-column.js';
import { load } from '../support.js';

describe('what a bureau sends back of the numbers that it screened is no list', () => {
  const robinson = (text: string) => load(text, { kind: 'robinson', date: TODAY_TEXT, country: 'GB' });
  const TODAY_TEXT = '2026-11-20';
  it.each([
    'Telephone,TPS,CTPS\n02079460001,N,Y\n02079460002,N,N\n',
    'Number,Result\n+442079460001,TPS\n+442079460002,Clear\n',
    'Number,Result\n+442079460001,Registered\n+442079460002,Clear\n',
    'Telephone;Bloctel\n+33199001234;inscrit\n+33199001235;non inscrit\n',
    'telefoonnummer;ingeschreven\n+3225551234;J\n+3225551235;N\n',
    'Telefon;Status\n+493012345678;gesperrt\n+493012345679;frei\n',
    'phone;on_register\n+442079460001;yes\n+442079460002;no\n',
    'gsm;mag gebeld worden\n+3225551234;nee\n+3225551235;ja\n',
    'numero;chiamabile\n+390669812345;NO\n+390669812346;SI\n',
    'telephone;appelable\n+33199001234;non\n+33199001235;oui\n',
    'Numero telefonico;Stato\n+390669812345;Iscritto al RPO\n+390669812346;Non presente\n',
    'numero;risultato verifica\n+390669812345;non iscritto\n+390669812346;non iscritto\n',
  ])('%j', async (text) => await expect(robinson(text)).rejects.toMatchObject({ code: 'LUMO_LIST_ALLOW' }));
  it.each(['robinson', 'opposition'] as const)('nor a list of %s, where it says who is not on it under whatever header', async (kind) => {
    for (const answers of [
      ['INSCRIT', 'NON INSCRIT'],
      ['non inscrit', 'non inscrit'],
      ['listed', 'not listed'],
      ['Registered', 'Unregistered'],
    ]) {
      const text = `TELEPHONE;STATUT\n0199001234;${answers[0]}\n0199001235;${answers[1]}\n`;
      await expect(load(text, { kind, date: TODAY_TEXT }), text).rejects.toMatchObject({ code: 'LUMO_LIST_ALLOW' });
    }
    const all = await load('TELEPHONE;STATUT\n0199001234;INSCRIT\n0199001235;INSCRIT\n', { kind, date: TODAY_TEXT });
    expect(all.info.unread).toBe(0);
  });
  it.each([
    'Telephone,TPS,CTPS\n02079460001,N,Y\n02079460002,Y,N\n',
    'Telephone,TPS\n02079460001,Y\n02079460002,Y\n',
    'Number,Result\n+442079460001,TPS\n+442079460002,CTPS\n',
    'Numero telefonico;Stato\n+390669812345;Iscritto al RPO\n+390669812346;Iscritto al RPO\n',
    'numero;chiamabile\n+390669812345;NO\n+390669812346;NO\n',
    'gsm;mag gebeld worden\n+3225551234;nee\n+3225551235;nee\n',
    'Telefon;Status\n+493012345678;gesperrt\n+493012345679;gesperrt\n',
    'phone;callable until\n+442079460001;yes\n+442079460002;yes\n',
    'phone;note\n+442079460001;old\n+442079460002;frei\n',
    'Number,TPS date\n+442079460001,2026-01-02\n+442079460002,2026-01-03\n',
  ])('what holds those alone who are on it is: %j', async (text) => expect((await robinson(text)).info.unread).toBe(0));
});

describe('a list that says yes or no of each row', () => {
  it.each<readonly [readonly string[], readonly (readonly string[])[], boolean]>([
    [
      ['Telephone', 'Inscrit'],
      [
        ['0199001234', 'O'],
        ['0199001235', 'N'],
      ],
      true,
    ],
    [
      ['Telephone', 'Inscrit'],
      [
        ['0199001234', 'oui'],
        ['0199001235', 'non'],
      ],
      true,
    ],
    [
      ['Phone', 'Match'],
      [
        ['0199001234', 'N'],
        ['0199001235', 'N'],
      ],
      true,
    ],
    [
      [],
      [
        ['0199001234', 'O'],
        ['0199001235', 'N'],
      ],
      true,
    ],
    [
      [],
      [
        ['0199001234', 'Y'],
        ['0199001235', 'N'],
      ],
      true,
    ],
    // All of them were found, or it is asked whether they refuse.
    [
      ['Telephone', 'Inscrit'],
      [
        ['0199001234', 'O'],
        ['0199001235', 'O'],
      ],
      false,
    ],
    [
      [],
      [
        ['0199001234', 'O'],
        ['0199001235', 'O'],
      ],
      false,
    ],
    [
      [],
      [
        ['0199001234', 'Roy'],
        ['0199001235', 'N'],
      ],
      false,
    ],
    [
      ['email', 'optout'],
      [
        ['a@acme.example', 'O'],
        ['b@acme.example', 'N'],
      ],
      false,
    ],
    [
      ['email', 'Inscrit newsletter'],
      [
        ['a@acme.example', 'O'],
        ['b@acme.example', 'N'],
      ],
      false,
    ],
  ])('%j %j: %s', (header, rows, told) => expect(hasFoundAnswers(header, rows)).toBe(told));
});
