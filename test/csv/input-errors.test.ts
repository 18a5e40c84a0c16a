import { describe, expect, it } from 'vitest';
import { unreadableInput } from '../../src/csv/files/input-errors.js';

const missing = (name: string, path = name) => unreadableInput({ code: 'ENOENT' }, name, path);

describe('a file that is not there', () => {
  it.each<readonly [string, string, string]>([
    ['contacts.csv', 'There is no file "contacts.csv".', 'Le fichier « contacts.csv » n’existe pas.'],
    ['*.csv', 'No file matches the pattern "*.csv".', 'Aucun fichier ne correspond au motif « *.csv ».'],
    ['export-202?.csv', 'No file matches the pattern "export-202?.csv".', 'Aucun fichier ne correspond au motif « export-202?.csv ».'],
  ])('%s', (name, en, fr) => {
    const { code, what } = missing(name);
    expect([code, what]).toEqual(['LUMO_INPUT_NOT_FOUND', { en, fr }]);
  });
});
