import { describe, expect, it } from 'vitest';
import { readCells } from '../../column-reading.js';

describe('a column of yes and no whose header nobody can read', () => {
  it.each([
    ['Aramayın', ['evet', 'hayır']],
    ['Zvláštní režim', ['1', '0']],
    ['Režim K', ['ano', 'ne']],
    ['Не беспокоить', ['да', 'нет']],
    ['Не турбувати', ['так', 'ні']],
    ['Нe турбувати', ['x', '']],
    ['不要联系', ['1', '0']],
    ['لا تتصل', ['yes', 'no']],
    ['Zbrk', ['igen', 'nem']],
    ['Zbrk', ['ναι', 'όχι']],
  ])('is asked about where its language is not read: %s %j', (header, cells) =>
    expect(readCells(header, cells)).toEqual(cells.map((cell) => (cell === '' ? 'nothing' : 'to look at'))),
  );

  it.each([
    ['Xyz', ['oui', 'non']],
    ['Zbrk', ['1', '0']],
    ['VIP klient', ['ano', 'ne']],
    ['Aktivní', ['ano', 'ne']],
    ['VIP', ['да', 'не']],
    ['Smlouva podepsána', ['ano', 'ne']],
    ['Účet', ['ano', 'ne']],
    ['Zvláštní režim', ['standard', 'express']],
    ['Město', ['Brno', 'Praha']],
    ['Direction', ['NE', 'SW']],
    ['Prénom', ['Ne', 'Nu']],
  ])('is left alone otherwise: %s %j', (header, cells) => expect(readCells(header, cells)).toEqual(cells.map(() => 'nothing')));
});
