import { describe, expect, it } from 'vitest';
import { unreadableInput } from '../../src/csv/files/input-errors.js';
import { unreadableList } from '../../src/lists/errors/list-errors.js';

describe('a list or an input that cannot be opened', () => {
  it.each(['ENOENT', 'ENOTDIR'])('is not there (%s): a path of a configuration starts from its folder', (code) => {
    const { code: list, what, hint } = unreadableList('o.txt', { code });
    expect([list, what.en]).toEqual(['LUMO_LIST_UNREADABLE', 'There is no list "o.txt".']);
    expect(hint.en).toContain('one in a configuration or a manifest from the folder of that file');
    expect(hint.fr).toContain('dans une configuration ou un manifeste, du dossier de ce fichier');
    expect(unreadableInput({ code }, 'a.csv').code).toBe('LUMO_INPUT_NOT_FOUND');
  });

  it.each(['EACCES', 'EPERM', 'EIO'])('may not be read (%s): folders have permissions too', (code) => {
    for (const { hint } of [unreadableList('o.txt', { code }), unreadableInput({ code }, 'a.csv')]) {
      expect(hint.en).toContain('of the folders that it lies in');
      expect(hint.fr).toContain('des dossiers où il se trouve');
    }
  });
});
