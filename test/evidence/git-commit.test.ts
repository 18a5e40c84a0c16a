import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitOf } from '../../src/evidence/git-commit.js';
import { folder } from '../cli/support.js';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

describe('the commit that is checked out, read from files', () => {
  it.each<[string, Record<string, string>, string, string | undefined]>([
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${A}\n` }, '.', A],
    [
      'a branch with a slash, from a folder below',
      { '.git/HEAD': 'ref: refs/heads/wt/x\n', '.git/refs/heads/wt/x': `${A}\n`, 'a/b/c.txt': '' },
      'a/b',
      A,
    ],
    [
      'a branch that was packed',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': `# pack-refs\n${B} refs/heads/other\n${A} refs/heads/main\n` },
      '.',
      A,
    ],
    [
      'a branch that moved on after it was packed',
      { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': A, '.git/packed-refs': `${B} refs/heads/main\n` },
      '.',
      A,
    ],
    ['no branch', { '.git/HEAD': `${A}\n` }, '.', A],
    ['a hash of SHA-256', { '.git/HEAD': `${A}${'c'.repeat(24)}\n` }, '.', `${A}${'c'.repeat(24)}`],
    [
      'a linked working tree',
      {
        'main/.git/HEAD': 'ref: refs/heads/main\n',
        'main/.git/refs/heads/main': B,
        'main/.git/refs/heads/wt': A,
        'main/.git/worktrees/wt/HEAD': 'ref: refs/heads/wt\n',
        'main/.git/worktrees/wt/commondir': '../..\n',
        'wt/.git': 'gitdir: ../main/.git/worktrees/wt\n',
      },
      'wt',
      A,
    ],
    ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, '.', undefined],
    ['branches kept in another way', { '.git/HEAD': 'ref: refs/heads/.invalid\n', '.git/reftable/tables.list': '' }, '.', undefined],
    ['something that is no hash', { '.git/HEAD': 'x'.repeat(40) }, '.', undefined],
    ['an empty folder of that name', { '.git/x': '' }, '.', undefined],
  ])('%s', async (_, files, at, expected) => {
    expect(await commitOf(join(folder(files), at))).toBe(expected);
  });
});
