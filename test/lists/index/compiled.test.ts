import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileList } from '../../../src/lists/compile/compile-list.js';
import { openInMemory, openOnDisk } from '../../../src/lists/index/open-index.js';
import { makeCompiledList } from '../../../src/lists/load/compiled-list.js';
import { loadList } from '../../../src/lists/load/load-list.js';
import { makeListMatcher } from '../../../src/lists/query/list-matcher.js';
import { contact, TODAY } from '../support.js';
import { inFolder } from './support.js';

const digest = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');
const WHO: readonly Parameters<typeof contact>[0][] = [
  { email: 'jeandupont@gmail.com' },
  { email: 'Jean.Dupont@googlemail.com' },
  { email: 'lea@acme.example' },
  { email: 'lea+x@acme.example' },
  { email: 'paul@mail.dupont.example' },
  { phone: '+33639981234' },
  { phone: '0639981235' },
  { siren: '732829320' },
  { siret: '73282932000074' },
  { email: 'nobody@acme.example' },
];

test.each([
  ['entries in clear', ['jean.dupont+x@gmail.com', 'lea@acme.example', '@dupont.example', '06 39 98 12 34', '732 829 320']],
  ['SHA-256 of nobody says what', [digest('sha256', 'lea@acme.example'), digest('sha256', '+33639981234')]],
  ['MD5 of nobody says what', [digest('md5', 'lea@acme.example'), digest('md5', '+33639981234')]],
  ['digests beside entries in clear', [digest('sha256', 'lea@acme.example'), '06 39 98 12 34']],
])('a compiled list of %s says of everybody what the list itself says', async (_, entries) => {
  await inFolder(async (folder) => {
    const spec = { path: join(folder, 'list.txt'), kind: 'opposition' } as const;
    const out = join(folder, 'list.lumoidx');
    writeFileSync(spec.path, `${entries.join('\n')}\n`);
    await compileList({ path: spec.path }, out);
    const plain = makeListMatcher([await loadList(spec, TODAY)]);
    for (const open of [openInMemory, openOnDisk]) {
      const compiled = makeListMatcher([makeCompiledList(open(out), spec, TODAY)]);
      const by = (lists: typeof plain) => WHO.map((who) => lists.matches(contact(who), 'opposition').map((match) => match.by));
      expect(by(compiled)).toEqual(by(plain));
      expect(by(plain).flat().length).toBeGreaterThan(0);
    }
  });
});
