import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const ON = ['ISCRITTO', 'NON CONTATTABILE', 'eingetragen', 'Treffer', 'coincidencia', 'found'];
const OFF = ['NON ISCRITTO', 'CONTATTABILE', 'nicht eingetragen', 'kein Treffer', 'sin coincidencia', 'not found', ''];

describe('columns that say how a register answered', () => {
  it.each([
    ['Esito RPO', 'phone post'],
    ['RPO', 'phone post'],
    ['Registro delle Opposizioni', 'phone post'],
    ['Iscritto RPO', 'phone post'],
    ['Registro Pubblico delle Opposizioni (posta)', 'post'],
    ['ECG-Liste', 'email'],
    ['TPS', 'phone'],
    ['Bloctel', 'phone'],
    ['Lista Robinson', 'email phone sms post'],
  ])('%s refuses %s, and nothing of who was not found', (header, channels) => {
    const read = readCells(header, [...ON, ...OFF]);
    expect(read).toEqual([...ON.map(() => channels), ...OFF.map(() => 'nothing')]);
  });
});

it('a yes under the Italian register bars calls and letters, and no email', () =>
  expect(readCells('Registro delle Opposizioni', ['sì', 'no', 'sì', 'no'])).toEqual(['phone post', 'nothing', 'phone post', 'nothing']));

describe('a day of refusal at the end of time', () => {
  it.each([
    ['31/12/2099', 'to look at'],
    ['12/31/2099', 'to look at'],
    ['9999-12-31', 'to look at'],
    ['2999-12-31 00:00:00', 'to look at'],
    ['0001-01-01', 'nothing'],
    ['1970-01-01', 'nothing'],
    ['', 'nothing'],
    ['12/03/2026', 'email phone sms post'],
  ])('%s: %s', (day, said) => {
    for (const header of ['Unsubscribe Date', 'Date opposition', 'Fecha de baja'])
      expect([header, readCells(header, [day, '02/02/2026', '03/02/2026', ''])[0]]).toEqual([header, said]);
  });
});
