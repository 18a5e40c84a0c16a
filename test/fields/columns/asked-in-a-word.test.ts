import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

/** What the second of two cells says. */
const second = (header: string, first: string, then: string): string => readCells(header, [first, then])[1] as string;

describe('a header of one word that asks for leave', () => {
  it.each(['Accord', 'Accord client', 'Agreed', 'Acuerdo', 'Accordo', 'Envoi', 'Envoyer', 'A inviter'])(
    '%s: a no is to be looked at',
    (header) => {
      expect(second(header, 'oui', 'non')).toBe('to look at');
      expect(second(header, 'non', 'oui')).toBe('nothing');
    },
  );
  it.each([
    ['Accord', 'Jean'],
    ['Envoi', '12/05/2026'],
    ['Envoi', 'Brochure'],
    ['Agreement', 'AG-2'],
  ])('%s: %s is none', (header, cell) => expect(second(header, cell, cell)).toBe('nothing'));
});

describe('a date on which somebody was taken out, and SIRENE spreading a record in part', () => {
  it.each([
    ['Retiré le', '12/05/2026'],
    ['Sorti le', '12/05/2026'],
    ['Retiré du fichier', 'x'],
    ['Removed on', '2026-05-12'],
    ['Diffusion partielle', 'oui'],
    ['Non diffusible', 'oui'],
  ])('%s: %s is to be looked at, and a blank says nothing', (header, cell) => {
    expect(second(header, '', cell)).toBe('to look at');
    expect(second(header, cell, '')).toBe('nothing');
  });
  it('a no says nothing', () => expect(second('Diffusion partielle', 'oui', 'non')).toBe('nothing'));
});

describe('whoever has no preferred way of contact', () => {
  it.each([
    ['Mode de communication préféré', 'N’importe lequel'],
    ['Mode de communication préféré', "n'importe quel moyen"],
    ['Preferred Method of Contact', 'Any'],
    ['Bevorzugte Kontaktmethode', 'Beliebig'],
  ])('%s: %s leaves all of them', (header, cell) => expect(second(header, 'E-mail', cell)).toBe('nothing'));
  it('a no is one still', () => expect(second('Mode de communication préféré', 'E-mail', 'Ne pas contacter')).not.toBe('nothing'));
});
