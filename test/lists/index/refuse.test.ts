import { readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIndexFile } from '../../../src/lists/index/index-file.js';
import { openInMemory, openOnDisk, verifyIndex } from '../../../src/lists/index/open-index.js';
import { makeMembershipTest } from '../../../src/lists/table/fingerprint-table.js';
import { compile, digests, inFolder, printOf } from './support.js';

const OPENERS = { openInMemory, openOnDisk, verifyIndex };
const FIXED = 32;

/** What opening a file says; 'opened' when it says nothing. */
const said = (open: (path: string) => unknown, path: string): unknown => {
  try {
    open(path);
    return 'opened';
  } catch (cause) {
    return (cause as { code?: string }).code;
  }
};

/** The bytes of a compiled list of fifty people. */
const sample = async (folder: string): Promise<Buffer> => {
  await compile(folder, digests(50));
  return readFileSync(join(folder, 'stop.lumoidx'));
};

/** The same file with another head, whose check sum is right: not an accident. */
const withHead = (bytes: Buffer, change: (head: Record<string, unknown>) => unknown): Buffer => {
  const copy = Buffer.from(bytes);
  const length = copy.readUInt32LE(20);
  const json = Buffer.from(JSON.stringify(change(JSON.parse(copy.toString('utf8', FIXED, FIXED + length)) as Record<string, unknown>)));
  copy.fill(' ', FIXED, copy.readUInt32LE(16));
  copy.set(json, FIXED);
  copy.writeUInt32LE(json.length, 20);
  copy.writeUInt32LE(crc32(json), 24);
  return copy;
};

describe('a compiled list is refused', () => {
  const cases: Readonly<Record<string, { make: (bytes: Buffer) => Buffer; code: string }>> = {
    'when it is empty': { make: () => Buffer.alloc(0), code: 'FOREIGN' },
    'when it is a text list': { make: () => Buffer.from('jean@acme.example\n'.repeat(500)), code: 'FOREIGN' },
    'when it was copied as text': {
      make: (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'),
      code: 'FOREIGN',
    },
    'when it ends in its first numbers': { make: (bytes) => bytes.subarray(0, 20), code: 'DAMAGED' },
    'when it ends in its head': { make: (bytes) => bytes.subarray(0, 300), code: 'DAMAGED' },
    'when it ends behind its head': { make: (bytes) => bytes.subarray(0, 4096), code: 'DAMAGED' },
    'when its last byte is missing': { make: (bytes) => bytes.subarray(0, -1), code: 'DAMAGED' },
    'when a byte was added': { make: (bytes) => Buffer.concat([bytes, Buffer.from([0])]), code: 'DAMAGED' },
    'when it is of another version': { make: (bytes) => Buffer.from(bytes).fill(2, 12, 13), code: 'VERSION' },
    'when its numbers are the other way round': { make: (bytes) => Buffer.from(bytes).fill(0, 12, 16).fill(1, 15, 16), code: 'VERSION' },
    'when its head says nothing': { make: (bytes) => withHead(bytes, () => null), code: 'VERSION' },
    'when its head has no parts': { make: (bytes) => withHead(bytes, ({ parts: _, ...head }) => head), code: 'VERSION' },
    'when a part is nothing': { make: (bytes) => withHead(bytes, (head) => ({ ...head, parts: [null] })), code: 'VERSION' },
    'when a channel is not known': { make: (bytes) => withHead(bytes, (head) => ({ ...head, channels: ['fax'] })), code: 'VERSION' },
    'when its head counts fewer entries': {
      make: (bytes) => withHead(bytes, (head) => ({ ...head, parts: (head.parts as object[]).map((one) => ({ ...one, entries: 49 })) })),
      code: 'DAMAGED',
    },
  };
  for (const [name, { make, code }] of Object.entries(cases)) {
    test(name, async () => {
      await inFolder(async (folder) => {
        const path = join(folder, 'stop.lumoidx');
        writeFileSync(path, make(await sample(folder)));
        for (const open of Object.values(OPENERS)) expect(said(open, path)).toBe(`LUMO_LIST_INDEX_${code}`);
      });
    });
  }

  test('when any bit of it is turned, unless it is a blank of its head', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'stop.lumoidx');
      const bytes = await sample(folder);
      const dataAt = bytes.readUInt32LE(16);
      const used = FIXED + bytes.readUInt32LE(20);
      // The sixth number is not used.
      const matters = fc.oneof(fc.nat(27), fc.integer({ min: FIXED, max: used - 1 }), fc.integer({ min: dataAt, max: bytes.length - 1 }));
      fc.assert(
        fc.property(matters, fc.nat(7), (at, bit) => {
          const copy = Buffer.from(bytes);
          copy[at] = (copy[at] as number) ^ (1 << bit);
          writeFileSync(path, copy);
          expect(Object.values(OPENERS).map((open) => said(open, path))).not.toContain('opened');
        }),
        { numRuns: 200 },
      );
    });
  });

  test('by verify alone, when somebody made the quick check sum right again', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'stop.lumoidx');
      const bytes = await sample(folder);
      const dataAt = bytes.readUInt32LE(16);
      bytes[dataAt + 3] = (bytes[dataAt + 3] as number) ^ 1;
      writeFileSync(
        path,
        withHead(bytes, (head) => ({ ...head, crc32: crc32(bytes.subarray(dataAt)) })),
      );
      expect(Object.values(OPENERS).map((open) => said(open, path))).toEqual(['opened', 'opened', 'LUMO_LIST_INDEX_DAMAGED']);
    });
  });

  test('when there is none, or it is a folder', async () => {
    await inFolder((folder) => {
      expect(said(openInMemory, join(folder, 'none'))).toBe('LUMO_LIST_UNREADABLE');
      expect(said(openInMemory, folder)).toBe('LUMO_LIST_UNREADABLE');
    });
  });
});

test.each([
  [
    'FOREIGN',
    (bytes: Buffer) => bytes.fill(0, 0, 1),
    '"stop.lumoidx" is not a list compiled by lumo-check.',
    '« stop.lumoidx » n’est pas une liste compilée par lumo-check.',
  ],
  [
    'VERSION',
    (bytes: Buffer) => bytes.fill(9, 12, 13),
    'The compiled list "stop.lumoidx" is in a format that this version of lumo-check does not read.',
    'La liste compilée « stop.lumoidx » est dans un format que cette version de lumo-check ne lit pas.',
  ],
  [
    'DAMAGED',
    (bytes: Buffer) => bytes.subarray(0, 5000),
    'The compiled list "stop.lumoidx" does not have the length that it should have: it was cut short, or something was added to it.',
    'La liste compilée « stop.lumoidx » n’a pas la longueur attendue : elle a été tronquée, ou quelque chose y a été ajouté.',
  ],
  [
    'DAMAGED',
    (bytes: Buffer) => bytes.fill(1, 4100, 4101),
    'The compiled list "stop.lumoidx" is not as it was written: its check sum does not match.',
    'La liste compilée « stop.lumoidx » n’est plus telle qu’elle a été écrite : sa somme de contrôle ne correspond pas.',
  ],
])('%s says what happened and what to do, in both languages', async (code, change, en, fr) => {
  await inFolder(async (folder) => {
    const path = join(folder, 'stop.lumoidx');
    writeFileSync(path, change(await sample(folder)));
    expect(() => openInMemory(path)).toThrow(
      expect.objectContaining({
        code: `LUMO_LIST_INDEX_${code}`,
        what: { en, fr },
        hint: {
          en: 'Compile it again from the list it was made of (lumo-check lists compile), or give that list itself.',
          fr: 'Recompilez-la depuis la liste dont elle est issue (lumo-check lists compile), ou donnez cette liste elle-même.',
        },
      }),
    );
  });
});

describe('a compiled list that changes while it is asked on the disk', () => {
  const changed = expect.objectContaining({
    code: 'LUMO_LIST_INDEX_CHANGED',
    what: {
      en: 'The compiled list "stop.lumoidx" was replaced or altered while it was being used.',
      fr: 'La liste compilée « stop.lumoidx » a été remplacée ou modifiée pendant son utilisation.',
    },
  });

  test('is an error for a thread that opens it later', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'stop.lumoidx');
      await compile(folder, digests(50));
      const table = openOnDisk(path).parts[0]?.table as never;
      await compile(folder, digests(51), 'next');
      renameSync(join(folder, 'next'), path);
      expect(() => makeMembershipTest(table)).toThrow(changed);
    });
  });

  test('is an error at a question when it is cut short, or its directory makes no sense', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'stop.lumoidx');
      const all = digests(50);
      const bytes = await sample(folder);
      const { table } = openOnDisk(path).parts[0] as { table: { directoryAt: number } };
      const [before, after] = [makeMembershipTest(table as never), makeMembershipTest(table as never)];
      writeFileSync(path, Buffer.from(bytes).fill(0xff, bytes.readUInt32LE(16) + table.directoryAt));
      expect(() => before?.(printOf(all[0] as Buffer))).toThrow(changed);
      truncateSync(path, 5000);
      expect(() => after?.(printOf(all[0] as Buffer))).toThrow(changed);
    });
  });
});

test('a file tells by its first bytes whether it is a compiled list', async () => {
  await inFolder(async (folder) => {
    await sample(folder);
    writeFileSync(join(folder, 'stop.txt'), 'jean@acme.example');
    writeFileSync(join(folder, 'short'), Buffer.from([0x89, 0x4c]));
    expect(['stop.lumoidx', 'stop.txt', 'short', 'none', '.'].map((name) => isIndexFile(join(folder, name)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
