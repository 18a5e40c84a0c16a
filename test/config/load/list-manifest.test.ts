import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findManifest, isManifest, manifestPathsOf } from '../../../src/config/load/list-manifest.js';

const inFolder = async <T>(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'lumo-manifest-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

describe('a manifest', () => {
  it('is looked for beside its list, under its name with fewer and fewer endings', () =>
    expect(manifestPathsOf('/a.b/stop.csv.gz')).toEqual([
      '/a.b/stop.csv.gz.list.yaml',
      '/a.b/stop.csv.gz.list.yml',
      '/a.b/stop.csv.list.yaml',
      '/a.b/stop.csv.list.yml',
      '/a.b/stop.list.yaml',
      '/a.b/stop.list.yml',
    ]));

  it('is told by its name', () =>
    expect(['a.list.yaml', 'a.list.yml', 'a.yaml', 'list.yaml'].map(isManifest)).toEqual([true, true, false, false]));

  it.each(['stop.csv.list.yaml', 'stop.list.yml'])('is found as %s', (name) =>
    inFolder({ [name]: 'kind: opposition\nhash: { algorithm: md5, normaliser: [lower, canonical] }' }, async (folder) => {
      expect(await findManifest(join(folder, 'stop.csv'))).toEqual({
        path: join(folder, name),
        list: join(folder, 'stop.csv'),
        manifest: { kind: 'opposition', hash: { algorithm: 'md5', normaliser: ['lower', 'canonical'] } },
      });
    }),
  );

  it('that is named itself leads to its list', () =>
    inFolder({ 'stop.csv.list.yaml': 'kind: opposition', 'a.list.yaml': 'file: lists/b.csv' }, async (folder) => {
      expect(await findManifest(join(folder, 'stop.csv.list.yaml'))).toMatchObject({ list: join(folder, 'stop.csv') });
      expect(await findManifest(join(folder, 'a.list.yaml'))).toMatchObject({ list: join(folder, 'lists/b.csv') });
    }));

  it('need not be there', () => inFolder({}, async (folder) => expect(await findManifest(join(folder, 'stop.csv'))).toBeUndefined()));

  it.each<[string, string, RegExp, RegExp]>([
    ['that is no YAML', 'kind: [', /cannot be read at line 1/, /illisible ligne 1/],
    ['with a key that there is not', 'kind: opposition\nmaxage: 3', /maxage/, /maxage/],
    ['with a mistyped kind', 'kind: oposition', /Did you mean "opposition"/, /Vouliez-vous dire « opposition »/],
    ['with four canaries', 'canaries: [aaa, bbb, ccc, ddd]', /canaries/, /canaries/],
    ...['""', '["12"]', '["112"]', '["212", "x"]', '["2125"]', '[12]', '[112]'].map((codes): [string, string, RegExp, RegExp] => [
      `with area codes that are none: ${codes}`,
      `kind: robinson\nareaCodes: ${codes}`,
      /areaCodes/,
      /areaCodes/,
    ]),
    ['with a checksum that is none', 'sha256: abc', /sha256/, /sha256/],
    ['with an algorithm that makes no digest', 'hash: { algorithm: none }', /hash\.algorithm/, /hash\.algorithm/],
  ])('%s is refused', (_, content, en, fr) =>
    inFolder({ 'stop.list.yaml': content }, async (folder) => {
      const error = await findManifest(join(folder, 'stop.csv')).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ code: 'LUMO_LIST_MANIFEST', exitCode: 2 });
      const { what } = error as { what: { en: string; fr: string } };
      expect(what.en).toMatch(en);
      expect(what.fr).toMatch(fr);
      expect(what.en).toContain('stop.list.yaml');
      expect(what.en).not.toContain(folder);
    }),
  );

  it('that is named and is not there is an error', () =>
    inFolder({}, async (folder) => {
      await expect(findManifest(join(folder, 'x.list.yaml'))).rejects.toMatchObject({ code: 'LUMO_LIST_MANIFEST' });
    }));
});
