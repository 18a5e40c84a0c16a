import { describe, expect, it } from 'vitest';
import { letterColumnOf } from '../../../src/fields/email/returned/letter-headers.js';
import { readCells } from '../column-reading.js';

describe('how a letter ended', () => {
  it.each(['Statut courrier', 'Résultat publipostage', 'Letter status', 'Estado carta'])('%s: the words of the post say it', (header) => {
    const returned = letterColumnOf(header);
    expect(['NPAI', 'inconnu à l’adresse', 'Gone away', 'unbekannt verzogen'].map((text) => returned?.(text))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['Distribué', 'Envoyé', '', 'Oui'].map((text) => returned?.(text))).toEqual([false, false, false, false]);
  });
  it('is no leave to write where the post has written there', () =>
    expect(readCells('Statut courrier', ['NPAI', 'Distribué', ''])).toEqual(['nothing', 'nothing', 'nothing']));
  it('and may be one where it has not', () =>
    expect(readCells('Statut courrier', ['Oui', 'Non', ''])).toEqual(['nothing', 'to look at', 'nothing']));
});
