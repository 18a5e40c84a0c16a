import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { platform as node } from '#platform';
import { parseIsoDay } from '../../src/fields/date/calendar.js';
import { loadRunSetup } from '../../src/library/setup/run-setup.js';
import type { ListSpec } from '../../src/lists/definition/list-spec.js';
import { loadList } from '../../src/lists/load/load-list.js';
import type { Report } from '../../src/model/report/report.js';
import { FIXTURE_FOLDER, FIXTURE_NAMES, openFixture } from '../engine/run-fixture.js';
import { judgeBytes } from './judge-bytes.js';
import { startWebCore, type WebCore } from './web-bundle.js';

let web: WebCore;
beforeAll(async () => {
  web = await startWebCore();
});

const sha256 = (text: string | Buffer): string => createHash('sha256').update(text).digest('hex');
const AS_OF = '2026-11-24';
const KEY = '0f'.repeat(32);

/** Cells that need a package, a hash or a code page: numbers of other countries, dates in words, addresses and domains beyond ASCII. */
const UNUSUAL = `Email;Téléphone;Nom;Pays;Source;Date de collecte;Dernier contact entrant
"Jean ""Jo"" O'Neil <jo.oneil@acme.example>";+49 (0)30 23125-000;O’Neil;Allemagne;salon;12 mars 2025;7 juillet 2026
"""marie martin""@acme.example";+351 211 500 000;Martin;Portugal;salon;March 15, 2025;2026-03-01
rene@café.example;01 99 00 12 34;René;France;site;1er février 2025;21/02/2026
jetable@mailinator.com;06 39 98 12 34;Noël;France;site;3 de mayo de 2025;22/02/2026
hache@acme.example;0199001235;Hervé;France;site;15. März 2025;23/02/2026
sel@acme.example;0199001236;Zoé;France;site;15 gennaio 2025;24/02/2026
cle@acme.example;0199001237;Œuvre;France;site;22/02/2025;25/02/2026
libre@acme.example;0199001238;Libre;France;site;22/02/2025;25/02/2026
`;
const LISTS: readonly (Omit<ListSpec, 'path'> & { readonly entries: readonly string[] })[] = [
  { kind: 'opposition', entries: [sha256('hache@acme.example')] },
  { kind: 'opposition', entries: [createHash('md5').update('sel@acme.example').digest('hex')] },
  { kind: 'opposition', entries: ['cle@acme.example', '@autre.example', '+33199001234'] },
];

const unusualRun = async () => {
  const ready = await loadRunSetup({ cwd: '.', config: false, asOf: AS_OF, overrides: { channels: ['email', 'phone'] } });
  const lists = LISTS.map(({ entries, ...spec }, i) =>
    loadList({ ...spec, path: `list-${i}.txt` }, parseIsoDay(AS_OF), () => Buffer.from(`${entries.join('\n')}\n`)),
  );
  const settings = {
    ...ready.run,
    examples: 100,
    figures: true,
    verdicts: true,
    tombstones: true as const,
    key: KEY,
    baseline: { known: {}, collects: true },
  };
  return { settings, lists: await Promise.all(lists) };
};

describe('the core where there is no Node.js', () => {
  it('has nothing of Node.js within reach', () => {
    expect(web.evaluate('[typeof process, typeof require, typeof module, typeof setImmediate]')).toEqual(Array(4).fill('undefined'));
    expect(web.evaluate('Buffer')).not.toBe(Buffer);
  });

  it.each(FIXTURE_NAMES)('gives the report and the files of fixture %s that were reviewed', async (name) => {
    const { file, ready } = await openFixture(name);
    const bytesOf = (one: string): Buffer => readFileSync(join(FIXTURE_FOLDER, name, one));
    const stored = bytesOf(file);
    // Whoever hands over bytes has unpacked them, and it is those bytes that the report is about.
    const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored;
    const reviewed = bytesOf('expected.json')
      .toString()
      .replace(`"bytes": ${stored.length}`, `"bytes": ${bytes.length}`)
      .replace(sha256(stored), sha256(bytes));
    const judged = await web.judgeBytes(bytes.toString('base64'), file, { ...ready.run, figures: true }, await ready.loadLists());
    expect(judged.report).toBe(reviewed);
    expect(judged.clean).toBe(bytesOf('expected.csv').toString('base64'));
    expect(judged.rejects).toBe(bytesOf('expected.rejects.csv').toString('base64'));
  });

  it('reads what only packages read, asks hashed lists and makes fingerprints as Node.js does', async () => {
    const { settings, lists } = await unusualRun();
    // Each byte that the code page has, quotes and accents among them.
    const bytes = Buffer.from(node.encode(UNUSUAL, 'windows-1252')).toString('base64');
    const judged = await web.judgeBytes(bytes, 'contacts.csv', settings, lists);
    expect(judged).toEqual(await judgeBytes(bytes, 'contacts.csv', settings, lists));
    const { rules, rows, input } = JSON.parse(judged.report) as Report;
    const found = rules.filter(({ findings }) => findings.length > 0).map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['disposable-domain', 'opposition-list']));
    expect(found).not.toContain('date-unreadable');
    expect(found).not.toContain('phone-malformed');
    expect([input.encoding, rows.in]).toEqual(['windows-1252', 8]);
    expect(JSON.parse(judged.more).prints).toContainEqual([
      'opposition-list',
      expect.arrayContaining([expect.stringMatching(/^[0-9a-f]{16}$/)]),
    ]);
  });
});

describe('the platform of the web answers as that of Node.js', () => {
  const EVERY_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const TEXTS = ['', 'claire@acme.example', 'Zoé ’ € 🙂', 'x'.repeat(1000)];

  it.each(TEXTS)('hashes of %j', (text) => {
    for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512'] as const)
      expect(web.platform.digest(algorithm, text)).toBe(node.digest(algorithm, text));
    for (const length of [1, 32, 64, 200])
      expect(web.platform.hmacSha256(EVERY_BYTE.subarray(0, length), text)).toBe(node.hmacSha256(EVERY_BYTE.subarray(0, length), text));
  });

  it('sums of bytes that come in two pieces', () => {
    const sums = [node, web.platform].map((platform) => {
      const sum = platform.sha256();
      sum.update(EVERY_BYTE);
      sum.update(EVERY_BYTE.subarray(7));
      return [sum.hex(), platform.crc32(EVERY_BYTE.subarray(7), platform.crc32(EVERY_BYTE))];
    });
    expect(sums[1]).toEqual(sums[0]);
  });

  it.each([
    'café.example',
    'CAFÉ.Example',
    'straße.example',
    '例え.example',
    '1.2.3.4',
    'a..b',
    '-',
    'xn--caf-dma.example',
    'é'.repeat(80),
  ])('the Punycode of %s', (domain) => {
    expect(web.platform.domainToAscii(domain)).toBe(node.domainToAscii(domain));
  });

  it.each([
    ...['windows-1252', 'ISO-8859-15', 'iso_8859-1:1987', 'macintosh', 'cp850', 'koi8-r', 'cp437', 'windows-1250', 'iso-8859-9'],
    ...['shift_jis', 'gb18030', 'klingon', ''],
  ])('the code page %s', (encoding) => {
    const page = node.codePage(encoding);
    expect(web.platform.codePage(encoding)).toBe(page);
    if (page === undefined) return;
    for (const text of [page, ...TEXTS]) expect([...web.platform.encode(text, encoding)]).toEqual([...node.encode(text, encoding)]);
  });

  it.each([
    ['nothing', ''],
    ['ASCII', '61620a7f'],
    ['a byte beyond ASCII', '6180'],
    ['UTF-8', 'c3a9f09f9982'],
    ['a byte order mark', 'efbbbf61'],
    ['UTF-8 that is cut', '61c3'],
    ['a surrogate', 'eda080'],
    ['a letter that is too long', 'c080'],
  ])('whether %s is ASCII or UTF-8', (_, hex) => {
    const bytes = Buffer.from(hex, 'hex');
    expect([web.platform.isAscii(bytes), web.platform.isUtf8(bytes)]).toEqual([node.isAscii(bytes), node.isUtf8(bytes)]);
  });

  const PLAIN = Buffer.from('claire@acme.example\n'.repeat(5000));
  async function* cutInto(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const joined = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
    const parts: Uint8Array[] = [];
    for await (const part of chunks) parts.push(part);
    return Buffer.concat(parts).toString('latin1');
  };

  it('what gzip and zip archives hold, in pieces and at once', async () => {
    for (const platform of [node, web.platform]) {
      expect(await joined(platform.gunzip(cutInto(gzipSync(PLAIN), 50)))).toBe(PLAIN.toString('latin1'));
      expect(await joined(platform.inflateRaw(cutInto(deflateRawSync(PLAIN), 50)))).toBe(PLAIN.toString('latin1'));
      expect(Buffer.from((await platform.gunzipWhole(gzipSync(PLAIN), PLAIN.length)) as Uint8Array).equals(PLAIN)).toBe(true);
      expect(await platform.gunzipWhole(gzipSync(PLAIN), PLAIN.length - 1)).toBeUndefined();
    }
  });

  it('what is damaged, and an input that fails while it is unpacked', async () => {
    const ends = gzipSync(PLAIN).subarray(0, 60);
    const failure = new Error('the disk');
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield ends;
      throw failure;
    }
    for (const platform of [node, web.platform]) {
      await expect(joined(platform.gunzip(cutInto(ends, 20)))).rejects.toThrow();
      await expect(platform.gunzipWhole(ends, PLAIN.length)).rejects.toThrow();
      await expect(joined(platform.inflateRaw(cutInto(Buffer.from('no deflated data'), 20)))).rejects.toThrow();
      await expect(joined(platform.gunzip(failing()))).rejects.toBe(failure);
    }
  });

  it('whoever stops unpacking early ends the reading as well', async () => {
    for (const platform of [node, web.platform]) {
      let ended = false;
      const packed = gzipSync(Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * 7919) % 251)));
      async function* watched(): AsyncGenerator<Uint8Array> {
        try {
          yield* cutInto(packed, 100);
        } finally {
          ended = true;
        }
      }
      for await (const part of platform.gunzip(watched())) if (part.length > 0) break;
      await expect.poll(() => ended).toBe(true);
    }
  });

  it('the name of a path, and no file', () => {
    expect(web.platform.baseName('lists/own/opposition.txt')).toBe(node.baseName('lists/own/opposition.txt'));
    expect(() => web.platform.openFile('opposition.txt')).toThrow('opposition.txt');
  });
});
