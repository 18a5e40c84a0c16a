import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CLAIRE, contactFile, contents, folder, installedIn, lumo, PAUL, STOP } from './support.js';

/** A plugin that brings one part of each kind that is no rule: what `definePlugin` makes, without asking for lumo-check. */
const ACME = `
const text = new TextDecoder();
async function* lines(bytes) {
  let rest = '';
  for await (const chunk of bytes) {
    rest += text.decode(chunk, { stream: true });
    const all = rest.split('\\n');
    rest = all.pop();
    yield* all;
  }
  if (rest !== '') yield rest;
}
export default {
  name: 'acme',
  api: 1,
  presets: { 'acme/leads': { extends: 'fr-b2b', description: { en: 'Our leads.', fr: 'Nos prospects.' }, rules: { 'source-missing': 'error' } } },
  reporters: {
    'acme/count': {
      description: { en: 'Counts, for our dashboard.', fr: 'Des nombres, pour notre tableau de bord.' },
      report: (report, { lang, exit, title }) =>
        JSON.stringify({ lang, exit, kept: report.rows.kept, titles: report.rules.filter((rule) => rule.rows > 0).map(title) }) + '\\n',
    },
  },
  readers: [
    {
      id: 'acme/pairs',
      description: { en: 'Key: value, one contact per block.', fr: 'Clé : valeur, un contact par bloc.' },
      extensions: ['.pairs'],
      async *read(bytes) {
        yield ['email', 'nom', 'societe', 'source', 'date_collecte', 'dernier_contact_entrant'];
        for await (const line of lines(bytes)) {
          if (line.startsWith('!')) throw new Error(line);
          if (line.startsWith('#')) yield line;
          if (line !== '') yield line.split('|');
        }
      },
    },
  ],
  headers: { email: ['Joignable sur'], company: ['Maison'] },
  languages: [
    {
      tag: 'es',
      name: 'español',
      rules: { 'email-malformed': { title: 'Dirección de correo no válida', messages: { noAt: 'No es una dirección: corríjala o descártela.' } } },
      fields: { email: 'correo electrónico' },
      sentences: { severities: { error: 'fallo' }, answer: { no: (n) => 'no. Contiene ' + n + ' fallos.' }, headings: { why: 'Por qué' } },
    },
  ],
};
`;
const project = (files: Readonly<Record<string, string | Uint8Array>> = {}): string =>
  folder({
    'stop.txt': STOP,
    'acme.mjs': ACME,
    'lumo.config.yaml': 'plugins: [./acme.mjs]\n',
    'a.csv': contactFile(CLAIRE, PAUL),
    ...files,
  });
const RUN = ['a.csv', '--opposition', 'stop.txt', '--check'] as const;
const BROKEN = 'claire.acme.example;Martin;Acme;Salon Batimat;2026-03-01;2026-09-01';

describe.concurrent('a reporter of a plugin', () => {
  it('is asked for by its name, with a path or to standard output', async () => {
    const at = project();
    const { code, stderr } = await lumo(at, [...RUN, '-f', 'acme/count=out.json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(contents(at)['out.json'] ?? '')).toEqual({ lang: 'en', exit: 0, kept: 2, titles: [] });
    const { stdout } = await lumo(at, [...RUN, '-f', 'acme/count', '--lang', 'fr']);
    expect(JSON.parse(stdout)).toMatchObject({ lang: 'fr', kept: 2 });
  });

  it('that does not exist is named with what was probably meant', async () => {
    const { code, stderr } = await lumo(project(), [...RUN, '-f', 'acme/counts=out.json']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^error LUMO_UNKNOWN_FORMAT[\s\S]*Did you mean "acme\/count"/)]);
  });
});

describe.concurrent('a reader of a plugin', () => {
  const lines = (...rows: readonly string[]) => `${rows.map((row) => row.replaceAll(';', '|')).join('\n')}\n`;

  it('makes a file of its own format a table of contacts, which is judged and cleaned as CSV', async () => {
    const at = project({ 'b.pairs': lines(CLAIRE, BROKEN, PAUL) });
    const { code, stdout, stderr } = await lumo(at, ['b.pairs', '--opposition', 'stop.txt', '-f', 'json=b.json', '-f', 'full=b.txt']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('b.pairs');
    const { rows, input } = JSON.parse(contents(at)['b.json'] ?? '');
    expect(rows).toMatchObject({ in: 3, kept: 2, dropped: 1 });
    expect(input).toMatchObject({ name: 'b.pairs', table: { kind: 'acme/pairs' }, bytes: lines(CLAIRE, BROKEN, PAUL).length });
    expect(contents(at)['b.pairs.clean.csv']).toContain('claire@acme.example;Martin;Acme');
    expect(contents(at)['b.txt']).toContain('Read as acme/pairs');
  });

  it('reads the same from standard input and from a file that is packed', async () => {
    const at = project({ 'b.pairs.gz': gzipSync(lines(CLAIRE, PAUL)) });
    const packed = JSON.parse((await lumo(at, ['b.pairs.gz', '--check', '-f', 'json=-'])).stdout);
    const piped = await lumo(at, ['-', '--stdin-filename', 'b.pairs', '--check', '-f', 'json=-'], { input: lines(CLAIRE, PAUL) });
    expect(packed.rows.in).toBe(2);
    expect(JSON.parse(piped.stdout).rows).toEqual(packed.rows);
  });

  it('serves every command that reads contacts', async () => {
    const at = project({ 'b.pairs': lines(CLAIRE, PAUL) });
    expect((await lumo(at, ['why', 'b.pairs', '--row', '2'])).code).toBe(0);
    expect((await lumo(at, ['columns', 'b.pairs'])).stdout).toContain('dernier_contact_entrant');
    expect((await lumo(at, ['simulate', 'b.pairs', '--set', 'source-missing=error'])).code).toBe(0);
  });

  it.each([
    ['throws', '! paul@globex.example', 3],
    ['gives what is no row', '# paul@globex.example', 3],
  ])('that %s ends the run, and tells nothing of what it said', async (_, line, row) => {
    const at = project({ 'b.pairs': `${lines(CLAIRE)}${line}\n` });
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, ['b.pairs', '--opposition', 'stop.txt', '-f', 'json=b.json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error LUMO_READER_FAILED/);
    expect(stderr).toContain(`The reader acme/pairs failed on "b.pairs", at row ${row}.`);
    expect(stderr).not.toMatch(/globex|paul/);
    expect(contents(at)).toEqual(before);
  });
});

describe.concurrent('words for headers of a plugin', () => {
  const file = contactFile(CLAIRE, PAUL).replace('email;nom;societe', 'Joignable  sur;nom;MAISON');

  it('make columns known, whose headers stay as they are', async () => {
    const at = project({ 'h.csv': file });
    const columns = async (...args: string[]) =>
      (
        JSON.parse((await lumo(at, ['columns', 'h.csv', '-f', 'json', ...args])).stdout).columns as {
          header: string;
          field?: string;
          by: string;
        }[]
      ).slice(0, 3);
    expect(await columns()).toMatchObject([
      { header: 'Joignable  sur', field: 'email', by: 'header' },
      { field: 'lastName' },
      { header: 'MAISON', field: 'company', by: 'header' },
    ]);
    expect((await columns('--no-config-lookup'))[2]).not.toHaveProperty('field', 'company');
  });

  it('never make another thing of a header that is known', async () => {
    const at = project({ 'acme.mjs': ACME.replace("company: ['Maison']", "comments: ['Opt-out']") });
    const { code, stderr } = await lumo(at, [...RUN]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('its header "Opt-out" (comments) is read as another field already: optOut'),
    ]);
  });
});

describe.concurrent('a language of a plugin', () => {
  it('says what it has words for, and leaves the rest to the language under it', async () => {
    const at = project({ 'c.csv': contactFile(BROKEN, PAUL) });
    const { stdout } = await lumo(at, ['c.csv', '--opposition', 'stop.txt', '--check', '-f', 'full', '--lang', 'es']);
    expect(stdout).toContain('no. Contiene 1 fallos.');
    expect(stdout).toContain('Dirección de correo no válida');
    expect(stdout).toContain('No es una dirección');
    expect(stdout).toContain('Why and what to do');
    const explained = (await lumo(at, ['explain', 'email-malformed'], { env: { LUMO_LANG: 'es' } })).stdout;
    expect(explained).toMatch(/^Dirección de correo no válida\n[\s\S]*fallo[\s\S]*\nPor qué\n/);
    expect((await lumo(at, ['rules', '--lang', 'es'])).stdout).toContain('Dirección de correo no válida');
  });

  it('is chosen by the configuration, and printed so that another run can read it', async () => {
    const at = project({ 'lumo.config.yaml': 'plugins: [./acme.mjs]\nlang: es\n' });
    expect(JSON.parse((await lumo(at, ['--print-config'])).stdout)).toMatchObject({ lang: 'es', origins: { lang: 'file' } });
    expect((await lumo(at, ['rules'])).stdout).toContain('Dirección de correo no válida');
  });

  it('that nobody brings is refused', async () => {
    const { code, stderr } = await lumo(project(), [...RUN, '--lang', 'pt']);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/LUMO_CONFIG_INVALID[\s\S]*lang: "pt" is not allowed\. Allowed: en, fr, es/)]);
  });
});

describe.concurrent('what plugins bring', () => {
  it('is known to explain', async () => {
    const at = project();
    const explain = async (...args: string[]) => (await lumo(at, ['explain', ...args])).stdout;
    expect(await explain('acme/leads')).toMatch(
      /^acme\/leads\npreset · Brought by the plugin acme\nOur leads\.\n[\s\S]*--preset acme\/leads\n[\s\S]*channels: email[\s\S]*source-missing +\{"severity":"error"\}/,
    );
    expect(await explain('acme/count', '--lang', 'fr')).toMatch(
      /^acme\/count\nrapporteur · Apporté par le plugin acme\nDes nombres[\s\S]*--format acme\/count=FILE/,
    );
    expect(await explain('acme/pairs')).toContain('lumo-check contacts.pairs');
    expect(await explain('es')).toContain('español. Has words for one rule; whatever else is said in English.');
    expect(await explain('es', '--lang', 'fr')).toMatch(/español\.\s+A des mots\s+pour une\s+règle[\s\S]*en\s+anglais\./u);
    expect(await explain('fr-b2b')).toMatch(/^fr-b2b\npreset · Always there\n/);
    expect((await lumo(at, ['explain', 'acme/lead'])).stderr).toContain('Did you mean "acme/leads"?');
  });

  it('is listed by rules, and told by --print-config', async () => {
    const at = project();
    const listed = (await lumo(at, ['rules'])).stdout;
    for (const line of [/^Plugin acme$/m, /^ {2}acme\/leads +preset +Our leads\.$/m, /^ {2}company +words for headers +Maison$/m])
      expect(listed).toMatch(line);
    expect(JSON.parse((await lumo(at, ['--print-config'])).stdout).brought).toEqual([
      {
        plugin: './acme.mjs',
        name: 'acme',
        presets: ['acme/leads'],
        reporters: ['acme/count'],
        readers: ['acme/pairs'],
        headers: ['email', 'company'],
        languages: ['es'],
      },
    ]);
  });
});

describe.concurrent('a package', () => {
  const RULE = `import { definePlugin, defineRule } from 'lumo-check/author';
export default definePlugin({ name: 'acme', api: 1, rules: [defineRule({
  id: 'acme/named', about: 'contacts', since: '1.0.0', theme: 'relevance', law: [],
  docs: { title: { en: 'Named', fr: 'Nommé' }, why: { en: 'w', fr: 'w' }, remedy: { en: 'r', fr: 'r' }, bad: [], good: [] },
  needs: { email: 'required' }, severity: 'warning', action: 'flag', messages: { found: { en: 'Found.', fr: 'Trouvé.' } },
  visit: (ctx) => ({ email(_, cell) { ctx.report(cell, 'found'); } }),
})] });
`;
  const manifest = (name: string) => `{ "name": "${name}", "version": "1.0.0", "type": "module", "exports": "./index.js" }`;

  it.each([
    ['acme', 'lumo-check-plugin-acme'],
    ['@acme', '@acme/lumo-check-plugin'],
    ['@acme/leads', '@acme/lumo-check-plugin-leads'],
    ['@acme/lumo-check-plugin', '@acme/lumo-check-plugin'],
  ])('is found by the name %s', async (spec, name) => {
    const at = project({
      'lumo.config.yaml': `plugins: ['${spec}']\n`,
      [`node_modules/${name}/package.json`]: manifest(name),
      [`node_modules/${name}/index.js`]: RULE,
    });
    installedIn(at);
    expect((await lumo(at, ['rules'])).stdout).toContain('acme/named');
  });

  it('that lies in a linked folder works, whether or not lumo-check is installed there', async () => {
    const elsewhere = folder({
      'package.json': manifest('lumo-check-plugin-acme'),
      'index.js': "export { default } from './rule.js';",
      'rule.js': RULE,
    });
    for (const jobs of ['1', '2']) {
      const at = project({ 'lumo.config.yaml': 'plugins: [acme]\n' });
      mkdirSync(join(at, 'node_modules'));
      symlinkSync(elsewhere, join(at, 'node_modules/lumo-check-plugin-acme'), 'junction');
      const { code, stdout, stderr } = await lumo(at, [...RUN, '-f', 'full', '--jobs', jobs]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('Found.');
    }
  });

  it('that was made for another major of the interface is refused, with what to do', async () => {
    const newer = project({ 'acme.mjs': ACME.replace('api: 1', 'api: 2') });
    expect((await lumo(newer, [...RUN])).stderr).toMatch(
      /^error LUMO_PLUGIN_INVALID\n[\s\S]*it is written for version 2 of the plugin interface, and this lumo-check has version 1[\s\S]*Update lumo-check/,
    );
    const older = project({ 'acme.mjs': ACME.replace('api: 1', 'api: 0') });
    expect((await lumo(older, [...RUN, '--lang', 'fr'])).stderr).toMatch(/version 0 de l’interface des plugins[\s\S]*Déclarez api: 1/);
  });

  it('of a configuration is extended by its name, with its plugins and its lists', async () => {
    const at = project({
      'lumo.config.yaml': "extends: ['@acme', acme/leads]\nlang: es\n",
      'node_modules/@acme/lumo-check-config/package.json': manifest('@acme/lumo-check-config').replace('index.js', 'lumo.config.yaml'),
      'node_modules/@acme/lumo-check-config/lumo.config.yaml':
        'plugins: [./acme.mjs]\nmaxWarnings: 7\nlists: [{ file: refused.txt, kind: opposition }]\n',
      'node_modules/@acme/lumo-check-config/acme.mjs': ACME,
      'node_modules/@acme/lumo-check-config/refused.txt': 'paul@globex.example\n',
    });
    const printed = JSON.parse((await lumo(at, ['--print-config'])).stdout);
    expect(printed).toMatchObject({ preset: 'acme/leads', maxWarnings: 7, lang: 'es', origins: { preset: 'file', maxWarnings: 'file' } });
    const { code, stdout } = await lumo(at, ['a.csv', '--check', '-f', 'json=-']);
    expect([code, JSON.parse(stdout).rows]).toEqual([1, expect.objectContaining({ in: 2, dropped: 1 })]);
    // What is extended is kept as what extends it is.
    writeFileSync(join(at, 'x.csv'), contactFile(CLAIRE));
    const over = await lumo(at, ['x.csv', '--out', 'node_modules/@acme/lumo-check-config/lumo.config.yaml']);
    expect([over.code, over.stderr]).toEqual([2, expect.stringContaining('LUMO_OUTPUT_IS_INPUT')]);
  });
});
