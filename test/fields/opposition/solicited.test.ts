import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

describe('whom a charity asks for a gift', () => {
  it.each([
    'à solliciter',
    'A solliciter',
    'à solliciter IFI',
    'à solliciter en novembre',
    'peut être sollicité',
    'peut être sollicitée par courrier et par mail',
    'accepte d’être sollicité',
    'OK pour être sollicité',
    'souhaite être sollicité',
    'déjà sollicité',
    'deja sollicitée en juin',
    'a sollicité un devis',
  ])('“%s” refuses nothing', (note) => expect(readRefusal(note)).toMatchObject({ channels: [], doubt: false }));

  it.each(['trop sollicité', 'trop souvent sollicitée'])('“%s” is to be checked', (note) =>
    expect(readRefusal(note)).toMatchObject({ channels: [], doubt: true }),
  );

  it.each([
    'ne pas solliciter',
    'à ne pas solliciter',
    'à ne plus solliciter',
    'pas à solliciter',
    'plus à solliciter',
    'jamais à solliciter',
    'ne peut être sollicité',
    'n’accepte pas d’être sollicité',
    'accepte pas d’etre sollicité',
    'ne veut plus être sollicité',
    'ne souhaite pas être sollicitée',
    'refuse d’être sollicité',
    'sollicite son retrait de vos listes',
  ])('“%s” refuses', (note) => expect(readRefusal(note).channels).not.toEqual([]));
});
