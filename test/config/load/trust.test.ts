import { chmod, chown, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configAboveProject, findConfig, loadConfig } from '../../../src/config/load/find-config.js';
import { foldersUp, projectRoot } from '../../../src/config/load/project-root.js';
import { distrustOf, trustedFolders } from '../../../src/config/load/trust.js';
import { check } from '../../../src/library/check.js';
import { errorOf, folderWith } from '../helpers.js';

const CODE = 'globalThis.ran = (globalThis.ran ?? 0) + 1;\nexport default { jobs: 2 };\n';
const ran = (): number => (globalThis as { ran?: number }).ran ?? 0;
const isRoot = process.getuid?.() === 0;
/** Somebody else. */
const OTHER = 12_345;

describe('whose a file is', () => {
  it.each([
    ['mine', { uid: 7, gid: 7, mode: 0o100644 }, undefined],
    ['of root', { uid: 0, gid: 0, mode: 0o100644 }, undefined],
    ['of somebody else', { uid: 8, gid: 7, mode: 0o100600 }, 'owner'],
    ['mine, and anybody may write to it', { uid: 7, gid: 7, mode: 0o100666 }, 'writable'],
    ['mine, and a group may write to it', { uid: 7, gid: 20, mode: 0o100664 }, 'writable'],
    ['mine, and the group that is mine alone may write to it', { uid: 7, gid: 7, mode: 0o100664 }, undefined],
    ['a folder in which everybody makes files of their own', { uid: 0, gid: 0, mode: 0o41777 }, 'writable'],
  ] as const)('%s', (_, info, distrust) => expect(distrustOf(info, 7)).toBe(distrust));
});

describe.skipIf(process.platform === 'win32')('code that was found is run only when nobody else may have written it', () => {
  const refused = async (start: string, trusted: readonly string[] = [tmpdir()]) => {
    const before = ran();
    const error = await errorOf(() => findConfig(start, trusted));
    expect(ran()).toBe(before);
    expect(error.code).toBe('LUMO_CONFIG_UNTRUSTED');
    return error;
  };

  it('which is the rule', async () => {
    const folder = await folderWith({ 'lumo.config.mjs': CODE, 'a/b/x.csv': '' });
    expect(await findConfig(join(folder, 'a/b'), [folder])).toEqual({
      path: join(folder, 'lumo.config.mjs'),
      above: 2,
      config: { jobs: 2 },
    });
  });

  it.each(['ts', 'mts', 'js', 'mjs'])('a file that others may write to: .%s', async (extension) => {
    const folder = await folderWith({ [`lumo.config.${extension}`]: CODE, 'package.json': '{ "type": "module" }' });
    await chmod(join(folder, `lumo.config.${extension}`), 0o666);
    expect((await refused(folder)).what.en).toContain('others may write to it: nothing of it was run.');
  });

  it.each([
    ['its folder', '.'],
    ['a folder between', 'a'],
    ['the working folder', 'a/b'],
  ])('%s that others may write to', async (_, shared) => {
    const folder = await folderWith({ 'lumo.config.mjs': CODE, 'a/b/x.csv': '' });
    await chmod(join(folder, shared), 0o777);
    const error = await refused(join(folder, 'a/b'));
    expect(error.what.en).toContain('others may write to the folder');
    expect(error.hint.en).toContain(`--config ${join('../..', 'lumo.config.mjs')}`);
    expect(error.hint.fr).toContain(`--config ${join('../..', 'lumo.config.mjs')}`);
  });

  it.runIf(isRoot)('of somebody else', async () => {
    const folder = await folderWith({ 'a/lumo.config.mjs': CODE });
    await chown(join(folder, 'a/lumo.config.mjs'), OTHER, OTHER);
    expect((await refused(join(folder, 'a'))).what).toEqual({
      en: 'lumo.config.mjs holds or names code or a database, and it belongs to another user: nothing of it was run.',
      fr: 'lumo.config.mjs contient ou nomme du code ou une base de données, et il appartient à un autre utilisateur : rien n’en a été exécuté.',
    });
    await chown(join(folder, 'a/lumo.config.mjs'), 0, 0);
    await chown(join(folder, 'a'), OTHER, OTHER);
    await refused(join(folder, 'a'));
  });

  it('a link to what others may write to, and a link in a folder of theirs', async () => {
    const folder = await folderWith({ 'theirs/lumo.config.mjs': CODE, 'mine/x.csv': '' });
    await symlink('../theirs/lumo.config.mjs', join(folder, 'mine/lumo.config.mjs'));
    expect((await findConfig(join(folder, 'mine'), [folder]))?.config).toEqual({ jobs: 2 });
    await chmod(join(folder, 'theirs'), 0o777);
    await refused(join(folder, 'mine'));
  });

  it('data are read, and run nothing', async () => {
    const folder = await folderWith({ 'lumo.config.yaml': 'jobs: 2\n' });
    await chmod(join(folder, 'lumo.config.yaml'), 0o666);
    expect((await findConfig(folder))?.config).toEqual({ jobs: 2 });
  });

  it('data that name plugins are code, and so is each plugin', async () => {
    const plugin = CODE.replace(
      '{ jobs: 2 }',
      '{ api: 1, name: "house", presets: { "house/b2b": { extends: "fr-b2b", description: { en: "x", fr: "x" } } } }',
    );
    const folder = await folderWith({
      'lumo.config.yaml': 'plugins: [./plugins/house.mjs]\n',
      'plugins/house.mjs': plugin,
      'a.csv': 'email\nx@acme.example\n',
    });
    const options = { cwd: folder, asOf: '2026-11-24', only: ['email-malformed'], env: { LUMO_TRUSTED_FOLDERS: folder } };
    const run = () => check('a.csv', options);
    const before = ran();
    for (const path of ['lumo.config.yaml', 'plugins/house.mjs', 'plugins']) {
      await chmod(join(folder, path), 0o777);
      expect((await errorOf(run)).code).toBe('LUMO_CONFIG_UNTRUSTED');
      await chmod(join(folder, path), 0o700);
    }
    expect(ran()).toBe(before);
    const { report } = await run();
    expect({ ran: ran(), config: report.config }).toEqual({ ran: before + 1, config: { name: 'lumo.config.yaml', above: 0 } });
    await chmod(join(folder, 'plugins'), 0o777);
    const named = await check('a.csv', { ...options, config: 'lumo.config.yaml' });
    expect(named.report.config).toEqual({ name: 'lumo.config.yaml' });
  });

  it('data that extend code, or data that name it, are code as well', async () => {
    const folder = await folderWith({
      'lumo.config.yaml': 'extends: [./data.yaml, ./team/base.yaml]\n',
      'data.yaml': 'maxWarnings: 5\n',
      'team/base.yaml': 'extends: ./settings.mjs\n',
      'team/settings.mjs': CODE,
      'a.csv': 'email\nx@acme.example\n',
    });
    const run = () => check('a.csv', { cwd: folder, asOf: '2026-11-24', only: ['email-malformed'], env: { LUMO_TRUSTED_FOLDERS: folder } });
    const before = ran();
    for (const path of ['team/base.yaml', 'team/settings.mjs', 'team']) {
      await chmod(join(folder, path), 0o777);
      expect((await errorOf(run)).code).toBe('LUMO_CONFIG_UNTRUSTED');
      await chmod(join(folder, path), 0o700);
    }
    expect(ran()).toBe(before);
    // What is data and names no code may be anybody's, as it may without being extended.
    await chmod(join(folder, 'data.yaml'), 0o666);
    await run();
    expect(ran()).toBe(before + 1);
  });

  it('whoever names the file says yes', async () => {
    const folder = await folderWith({ 'lumo.config.mjs': CODE });
    await chmod(join(folder, 'lumo.config.mjs'), 0o666);
    expect(await loadConfig(join(folder, 'lumo.config.mjs'))).toEqual({ jobs: 2 });
  });
});

describe('code that was found is run only in a folder that is trusted', () => {
  const refused = async (start: string, trusted: readonly string[]) => {
    const before = ran();
    const error = await errorOf(() => findConfig(start, trusted));
    expect([error.code, ran()]).toEqual(['LUMO_CONFIG_UNTRUSTED', before]);
    return error;
  };

  it('which nobody has to be told of twice', async () => {
    const folder = await folderWith({ 'project/lumo.config.mjs': CODE, 'project/a/x.csv': '' });
    const error = await refused(join(folder, 'project/a'), []);
    expect(error.what).toEqual({
      en: 'lumo.config.mjs holds or names code or a database, and you have not said that you trust its folder: nothing of it was run.',
      fr: 'lumo.config.mjs contient ou nomme du code ou une base de données, et vous n’avez pas dit que son dossier est de confiance : rien n’en a été exécuté.',
    });
    for (const hint of [error.hint.en, error.hint.fr]) {
      expect(hint).toContain(`--config ${join('..', 'lumo.config.mjs')}`);
      expect(hint).toContain('LUMO_TRUSTED_FOLDERS');
    }
    for (const said of [folder, join(folder, 'project'), `${folder}/`]) {
      expect((await findConfig(join(folder, 'project/a'), ['/nowhere', said]))?.config).toEqual({ jobs: 2 });
    }
  });

  it('and a folder beside it, below it, of a longer name, or that is not there trusts nothing', async () => {
    const folder = await folderWith({ 'project/lumo.config.mjs': CODE, 'project/a/x.csv': '', 'proj/x': '', 'project2/x': '' });
    for (const one of ['proj', 'project2', 'project/a', 'gone']) await refused(join(folder, 'project/a'), [join(folder, one)]);
  });

  it('by where it really lies: a link in a trusted folder leads out of it', async () => {
    const folder = await folderWith({ 'theirs/lumo.config.mjs': CODE, 'mine/x.csv': '' });
    await symlink('../theirs/lumo.config.mjs', join(folder, 'mine/lumo.config.mjs'));
    await refused(join(folder, 'mine'), [join(folder, 'mine')]);
    await symlink('theirs', join(folder, 'link'));
    expect((await findConfig(join(folder, 'mine'), [join(folder, 'link')]))?.config).toEqual({ jobs: 2 });
  });

  it.each([
    ['', []],
    ['/a', ['/a']],
    [`/a${delimiter}/b c${delimiter}`, ['/a', '/b c']],
    [`.${delimiter}a${delimiter}~/b${delimiter}../c`, []],
  ])('the variable %j names %j', (said, folders) => expect(trustedFolders({ LUMO_TRUSTED_FOLDERS: said })).toEqual(folders));
});

describe('a search upwards ends', () => {
  it.each(['.git', '.hg', '.jj'])('at the root of a repository (%s)', async (mark) => {
    const folder = await folderWith({ 'lumo.config.yaml': 'jobs: 1\n', 'repository/a/x.csv': '' });
    const start = join(folder, 'repository/a');
    expect((await findConfig(start))?.config).toEqual({ jobs: 1 });
    await mkdir(join(folder, 'repository', mark));
    expect(projectRoot(start)).toBe(join(folder, 'repository'));
    expect(await findConfig(start)).toBeUndefined();
    expect(configAboveProject(start)).toBe(join(folder, 'lumo.config.yaml'));
    await writeFile(join(folder, 'repository/lumo.config.yaml'), 'jobs: 3\n');
    expect((await findConfig(start))?.config).toEqual({ jobs: 3 });
  });

  it('also where `.git` is a file, as in a worktree', async () => {
    const folder = await folderWith({ 'lumo.config.yaml': 'jobs: 1\n', 'tree/.git': 'gitdir: elsewhere\n' });
    expect(await findConfig(join(folder, 'tree'))).toBeUndefined();
  });

  it('at the home folder', async () => {
    const folder = await folderWith({ 'lumo.config.yaml': 'jobs: 1\n', 'home/work/x.csv': '' });
    const { HOME, USERPROFILE } = process.env;
    Object.assign(process.env, { HOME: join(folder, 'home'), USERPROFILE: join(folder, 'home') });
    try {
      expect(await findConfig(join(folder, 'home/work'))).toBeUndefined();
      await rename(join(folder, 'lumo.config.yaml'), join(folder, 'home/lumo.config.yaml'));
      expect((await findConfig(join(folder, 'home/work')))?.above).toBe(1);
    } finally {
      Object.assign(process.env, { HOME, USERPROFILE });
    }
  });

  it.each([
    ['/a/lumo.config.yaml', '/a', 0],
    ['/a/lumo.config.yaml', '/a/b/c', 2],
    ['/a/b/lumo.config.yaml', '/a', undefined],
    ['/lumo.config.yaml', '/a', 1],
  ])('%s from %s is %s up', (file, start, up) => expect(foldersUp(file, start)).toBe(up));
});
