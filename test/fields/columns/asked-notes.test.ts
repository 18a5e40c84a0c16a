import { describe, expect, it } from 'vitest';
import { asksForNotes } from '../../../src/fields/columns/marks/asked-notes.js';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const columnOf = (header: string, cells: readonly string[]) =>
  resolveColumns(
    ['Email', header],
    cells.map((cell, at) => [`nom${at}@acme.example`, cell]),
    {},
    makeValueReaders('FR'),
  )[1];

describe('a header under which people write what was said', () => {
  it.each([
    'Call notes',
    'Call note',
    'Email notes',
    'Meeting notes',
    'Note chiamata',
    'Notes appel',
    'CR appel',
    'Compte rendu d’appel',
    'Suivi appel',
    'Appel 1',
    '1er appel',
    'Relance 1',
    'Relance mail',
    'Phoning',
    'Résultat phoning',
    'Call summary',
    'Historique des appels',
  ])('%s', (header) => {
    expect(asksForNotes(header, 'allow')).toBe(true);
    expect(columnOf(header, ['décédé (LinkedIn)', 'rappeler en janvier', 'mineur', 'très intéressé', 'ne plus appeler'])?.suspect).toBe(
      undefined,
    );
  });

  it.each([
    'Appel',
    'Calls',
    'Phone',
    'Email',
    'Notes de refus',
    'Suivi opposition',
    'Call consent notes',
    'Commentaire opt-in',
    'Relance autorisée',
    'Ne pas relancer',
    'Do not call notes',
    'Souhaite une relance',
    'Historique désabonnement',
  ])('%s may ask for more', (header) => expect(asksForNotes(header, 'allow')).toBe(false));
});
