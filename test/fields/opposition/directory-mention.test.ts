import { describe, expect, it } from 'vitest';
import { isDirectorySource, makeMentionReader } from '../../../src/fields/opposition/directory-mention.js';

const CELLS: Readonly<Record<string, readonly string[]>> = {
  refuses: [
    'liste orange',
    'Orange',
    'LISTE ORANGE',
    '*',
    '★',
    '🟧',
    'Antiprospection',
    'anti-prospection',
    'opposition',
    'opposé au démarchage',
  ].concat(
    'ne pas démarcher',
    'Ne souhaite pas être démarché',
    'carré orange',
    'opt-out',
    'refus de prospection',
    'stop pub',
    'aucun démarchage',
    'aucune prospection',
    'sans prospection',
    'non prospectable',
  ),
  unlisted: ['liste rouge', 'Rouge', 'Liste Rouge (non publié)', 'ex-directory', 'ne pas paraître', 'unlisted'],
  none: [
    'non',
    '0',
    '-',
    'aucune',
    'néant',
    'N/A',
    'liste blanche',
    'Pages blanches',
    'publié',
    'aucune opposition',
    'pas d’opposition',
  ].concat('sans mention', 'annuaire universel'),
  unclear: ['oui', 'x', '1', 'opérateur Orange', 'Orange Business', 'code 17', 'Montrouge'],
};

describe('the mention of a directory', () => {
  const read = makeMentionReader('mention_annuaire');
  for (const [mention, cells] of Object.entries(CELLS)) {
    it.each(cells)(`“%s” reads as ${mention}`, (cell) => expect(read(cell)).toBe(mention));
  }

  it.each([
    ['liste rouge', 'unlisted'],
    ['Liste_Orange', 'refuses'],
    ['liste anti-prospection', 'refuses'],
    ['ex directory', 'unlisted'],
    ['parution annuaire', 'unclear'],
  ])('a tick under “%s” reads as %s, and a dash as nothing', (header, mention) => {
    for (const tick of ['oui', 'X', '1', 'VRAI']) expect(makeMentionReader(header)(tick)).toBe(mention);
    for (const dash of ['non', '0', '-', 'FAUX']) expect(makeMentionReader(header)(dash)).toBe('none');
  });
});

it.each(['Annuaire en ligne', 'Pages Jaunes', 'pagesblanches', '118218', 'phone book'])('“%s” is a directory', (source) =>
  expect(isDirectorySource(source)).toBe(true),
);
it.each(['SIRENE', 'salon 2026', 'formulaire du site', ''])('“%s” is none', (source) => expect(isDirectorySource(source)).toBe(false));
