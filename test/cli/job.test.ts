import { copyFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  BROKEN,
  CLAIRE,
  cannot,
  contactFile,
  contents,
  ESCAPE,
  folder,
  lumo,
  lumoProcess,
  names,
  PAUL,
  SALON,
  STOP,
  salon,
} from './support.js';

const OPPOSED = ['--opposition', 'opposition.txt'];
const expected = (): Buffer => readFileSync(join(SALON, 'expected.csv'));

describe.concurrent('lumo-check contacts.csv', () => {
  it('writes the cleaned file and the report beside the input, says so, and exits 1 because the input held errors', async () => {
    const at = salon();
    const before = contents(at);
    const { code, stdout, stderr } = await lumo(at, ['contacts.csv', ...OPPOSED]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(names(at)).toEqual(['contacts.clean.csv', 'contacts.csv', 'contacts.report.html', 'contacts.report.json', 'opposition.txt']);
    expect(contents(at)).toMatchObject(before);
    expect(readFileSync(join(at, 'contacts.clean.csv'))).toEqual(expected());
    const report = JSON.parse(readFileSync(join(at, 'contacts.report.json'), 'utf8'));
    expect(report).toMatchObject({ schemaVersion: 1, asOf: '2026-11-24', rows: { in: 10, kept: 5, dropped: 5 } });
    expect(stdout).toContain('contacts.clean.csv');
    expect(stdout).toContain('contacts.report.html');
    expect(stdout).toContain('contacts.report.json');
    expect(contents(at)['contacts.report.html']).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(stdout).toMatch(/5 contacts kept, 5 left out/);
    expect(stdout).not.toContain(ESCAPE);
    expect(stdout).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
  });

  it('says the same in French, and the files are the same bytes but for the page, which opens in the reader’s language', async () => {
    const [english, french] = [salon(), salon()];
    await lumo(english, ['contacts.csv', ...OPPOSED]);
    const { code, stdout } = await lumo(french, ['contacts.csv', ...OPPOSED, '--lang', 'fr']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/5 contacts gardés, 5 retirés/);
    expect(stdout).not.toMatch(/\b(?:the|judged|dropped|kept|left out|whole file)\b/);
    const [{ 'contacts.report.html': page, ...rest }, { 'contacts.report.html': other, ...same }] = [contents(french), contents(english)];
    expect(rest).toEqual(same);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(page).not.toBe(other);
  });

  it('tells the user only what they said themselves: rules that do not apply were not declared absent by anybody', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE), 'stop.txt': STOP });
    const { stdout } = await lumo(at, ['a.csv', '--opposition', 'stop.txt']);
    expect(stdout).not.toContain('as you said');
  });

  it('judges as of today in Paris when nothing says another day', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    const paris = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(new Date());
    const before = paris();
    await lumo(at, ['a.csv', '-f', 'json=r.json'], { env: { LUMO_AS_OF: undefined } });
    expect([before, paris()]).toContain(JSON.parse(readFileSync(join(at, 'r.json'), 'utf8')).asOf);
  });

  it('puts the results beside the input, not where the user stands', async () => {
    const at = folder({ 'exports/mars/liste.csv': contactFile(CLAIRE) });
    await lumo(at, ['exports/mars/liste.csv']);
    expect(names(at).filter((name) => name.includes('.'))).toEqual([
      'exports/mars/liste.clean.csv',
      'exports/mars/liste.csv',
      'exports/mars/liste.report.html',
      'exports/mars/liste.report.json',
    ]);
  });

  it.each([
    ['Liste été n° 2 (v1.3).csv', 'Liste été n° 2 (v1.3).clean.csv', 'Liste été n° 2 (v1.3).report.json'],
    ['LISTE.CSV', 'LISTE.clean.CSV', 'LISTE.report.json'],
    ['liste.txt', 'liste.clean.txt', 'liste.report.json'],
    ['liste', 'liste.clean.csv', 'liste.report.json'],
    ['-liste.csv', '-liste.clean.csv', '-liste.report.json'],
    ['liste.csv.gz', 'liste.clean.csv.gz', 'liste.report.json'],
  ])('names the results of %s', async (input, clean, report) => {
    const text = contactFile(CLAIRE);
    const at = folder({ [input]: input.endsWith('.gz') ? gzipSync(text) : text });
    const { code, stderr } = await lumo(at, ['--', input]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(names(at)).toEqual([input, clean, report, report.replace('.json', '.html')].sort());
  });

  it('keeps what it writes for its owner only', async (context) => {
    if (process.platform === 'win32') cannot(context, 'Windows has no such file modes');
    const at = folder({ 'a.csv': contactFile(CLAIRE, BROKEN) });
    await lumo(at, [
      'a.csv',
      '--rejects',
      'r.csv',
      ...['html', 'json', 'f.ndjson', 'f.csv', 'f.sarif'].flatMap((format) => ['-f', format]),
    ]);
    for (const name of ['a.clean.csv', 'a.report.html', 'a.report.json', 'r.csv', 'f.ndjson', 'f.csv', 'f.sarif'])
      expect([name, statSync(join(at, name)).mode & 0o777]).toEqual([name, 0o600]);
  });

  it('replaces its own earlier results with the same bytes, and has nothing left to do on the cleaned file', async () => {
    const at = salon();
    await lumo(at, ['contacts.csv', ...OPPOSED]);
    const first = contents(at);
    await lumo(at, ['contacts.csv', ...OPPOSED]);
    expect(contents(at)).toEqual(first);
    const { code } = await lumo(at, ['contacts.clean.csv', ...OPPOSED, '-o', 'again.csv']);
    expect(code).toBe(0);
    expect(contents(at)['again.csv']).toBe(first['contacts.clean.csv']);
  });

  it('gives the same bytes whatever the folder, the time zone and the locale of the machine', async () => {
    const [here, there] = [salon(), folder()];
    mkdirSync(join(there, 'un', 'deux'), { recursive: true });
    for (const name of ['contacts.csv', 'opposition.txt']) copyFileSync(join(here, name), join(there, 'un/deux', name));
    await lumoProcess(here, ['contacts.csv', ...OPPOSED], { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' } });
    await lumoProcess(join(there, 'un/deux'), ['contacts.csv', ...OPPOSED, '--jobs', '2'], {
      env: { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(contents(join(there, 'un/deux'))).toEqual(contents(here));
  });

  it('shows no cell of the file on the terminal or in the report', async () => {
    const at = salon();
    const { stdout } = await lumo(at, ['contacts.csv', ...OPPOSED, '--lang', 'fr']);
    const said = stdout + contents(at)['contacts.report.json'] + contents(at)['contacts.report.html'];
    for (const secret of ['lefevre', 'Lefèvre', 'Crémieux', '06 39 98', 'pechoux', 'Garçon', 'orange.fr', '03/07/1978'])
      expect(said).not.toContain(secret);
    // Sources are named by the figures, when they are the source of several contacts and look like nobody.
    expect(stdout).not.toContain('Artibat');
    expect(said).not.toContain(at);
  });
});

describe.concurrent('where results go', () => {
  const check = (at: string, ...args: readonly string[]) => lumo(at, ['a.csv', '--opposition', 'stop.txt', ...args]);
  const files = () => folder({ 'a.csv': contactFile(CLAIRE, BROKEN, PAUL), 'stop.txt': STOP });
  const cleaned = contactFile(CLAIRE, PAUL);

  it.each([[['-o', 'b.csv']], [['--out', 'b.csv']], [['--out=b.csv']]])('%j names the cleaned file', async (args) => {
    const at = files();
    const { code } = await check(at, ...args);
    expect(code).toBe(1);
    expect(contents(at)['b.csv']).toBe(cleaned);
    expect(names(at)).not.toContain('a.clean.csv');
  });

  it('-o - gives the cleaned file and nothing else on standard output, the summary on standard error, and no file', async () => {
    const at = files();
    const before = contents(at);
    const { code, stdout, stderr } = await check(at, '-o', '-');
    expect({ code, stdout }).toEqual({ code: 1, stdout: cleaned });
    expect(stderr).toContain('2 contacts kept, 1 left out');
    expect(contents(at)).toEqual(before);
  });

  it.each([[['-f', 'json=r.json']], [['-f', 'r.json']], [['--format', 'json=r.json']]])(
    '%j writes the report there and still cleans',
    async (args) => {
      const at = files();
      const { code, stdout } = await check(at, ...args);
      expect(code).toBe(1);
      expect(JSON.parse(contents(at)['r.json'] ?? '')).toMatchObject({ rows: { in: 3, kept: 2, dropped: 1 } });
      expect(names(at)).toEqual(['a.clean.csv', 'a.csv', 'r.json', 'stop.txt']);
      expect(stdout).toContain('r.json');
    },
  );

  it('-f twice writes two reports; the one for readers has no colours whatever the terminal wants', async () => {
    const at = files();
    await check(at, '-f', 'json=r.json', '-f', 'terminal=r.txt', '--color');
    expect(JSON.parse(contents(at)['r.json'] ?? '')).toMatchObject({ schemaVersion: 1 });
    expect(contents(at)['r.txt']).toContain('2 contacts kept, 1 left out');
    expect(contents(at)['r.txt']).not.toContain(ESCAPE);
  });

  it('-f json=- gives a report that a program can read, the summary making way to standard error', async () => {
    const { stdout, stderr } = await check(files(), '-f', 'json=-');
    expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 1 } });
    expect(stderr).toContain('2 contacts kept, 1 left out');
  });

  it('-f terminal says the summary once', async () => {
    const { stdout, stderr } = await check(files(), '-f', 'terminal');
    expect(stdout.match(/2 contacts kept, 1 left out/g)).toHaveLength(1);
    expect(stderr).toBe('');
  });

  it.each([
    [['--check'], ''],
    [['--check', '--rejects', 'r.csv'], '--check writes no contacts: r.csv is not written.\n'],
    [['--check', '-o', 'b.csv'], '--check writes no contacts: b.csv is not written.\n'],
    [['--check', '-o', 'b.csv', '--lang', 'fr'], '--check n’écrit aucun contact : b.csv n’est pas écrit.\n'],
  ])('%j writes nothing, says of which file, and exits as the run would', async (args, said) => {
    const at = files();
    const before = contents(at);
    const { code, stdout, stderr } = await check(at, ...args);
    expect([code, stderr]).toEqual([1, said]);
    expect(stdout).toContain('a.csv');
    expect(contents(at)).toEqual(before);
  });

  it('--check writes the reports that a path is given for, and nothing else', async () => {
    const at = files();
    const before = contents(at);
    const { code } = await check(at, '--check', '-f', 'json=r.json', '-f', 'out.sarif');
    expect(code).toBe(1);
    const { 'r.json': json, 'out.sarif': sarif, ...rest } = contents(at);
    expect(rest).toEqual(before);
    expect(JSON.parse(json ?? '')).toMatchObject({ counts: { error: 1 } });
    expect(JSON.parse(sarif ?? '')).toMatchObject({ version: '2.1.0' });
  });

  it('--check -f json=- still answers on standard output', async () => {
    const at = files();
    const before = contents(at);
    const { stdout } = await check(at, '--check', '-f', 'json=-');
    expect(JSON.parse(stdout)).not.toHaveProperty('output');
    expect(contents(at)).toEqual(before);
  });

  it('--rejects gives the dropped rows as they came, with their number and the rules that say why', async () => {
    const at = files();
    await check(at, '--rejects', 'r.csv');
    const [header, row, end] = (contents(at)['r.csv'] ?? '').split('\n');
    expect(header).toBe('lumo_row;lumo_reason;email;nom;societe;source;date_collecte;dernier_contact_entrant');
    expect(row).toBe(`3;email-malformed;${BROKEN}`);
    expect(end).toBe('');
  });

  it('-q says nothing of a file without error, and still writes', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE) });
    const { code, stdout, stderr } = await lumo(at, ['a.csv', '-q']);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(names(at)).toEqual(['a.clean.csv', 'a.csv', 'a.report.html', 'a.report.json']);
  });

  it('-q keeps the errors and leaves the warnings out', async () => {
    const at = folder({ 'a.csv': contactFile(CLAIRE, BROKEN) });
    const { stdout } = await lumo(at, ['a.csv', '--quiet']);
    expect(stdout).toContain('Malformed email address: 1');
    expect(stdout).not.toContain('opposition');
  });
});

describe.concurrent('compressed files', () => {
  const text = contactFile(CLAIRE, BROKEN, PAUL);
  const cleaned = contactFile(CLAIRE, PAUL);

  it.each([
    ['a compressed input gives a compressed output', ['a.csv.gz'], 'a.clean.csv.gz', true],
    ['-o b.csv unpacks it', ['a.csv.gz', '-o', 'b.csv'], 'b.csv', false],
    ['-o b.csv.gz packs a plain input', ['a.csv', '-o', 'b.csv.gz'], 'b.csv.gz', true],
  ])('%s', async (_, args, output, packed) => {
    const at = folder({ 'a.csv': text, 'a.csv.gz': gzipSync(text) });
    const { code, stderr } = await lumo(at, args);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const bytes = readFileSync(join(at, output));
    expect((packed ? gunzipSync(bytes) : bytes).toString()).toBe(cleaned);
  });

  it('comes compressed on standard input', async () => {
    const { code, stdout } = await lumo(folder(), ['-', '-o', '-'], { input: gzipSync(text) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: cleaned });
  });

  it('rejects.csv.gz is compressed', async () => {
    const at = folder({ 'a.csv': text });
    await lumo(at, ['a.csv', '--rejects', 'r.csv.gz']);
    expect(gunzipSync(readFileSync(join(at, 'r.csv.gz'))).toString()).toContain(BROKEN);
  });
});

describe.concurrent('several inputs', () => {
  const files = () => folder({ 'a.csv': contactFile(CLAIRE), 'b.csv': contactFile(PAUL, BROKEN), 'c.csv': contactFile(PAUL) });

  it.each([[['a.csv', 'b.csv', 'c.csv']], [['b.csv', 'a.csv', 'c.csv']]])(
    '%j: each gets its results, and the exit code is the worst',
    async (inputs) => {
      const at = files();
      const { code, stdout } = await lumo(at, inputs);
      expect(code).toBe(1);
      for (const letter of ['a', 'b', 'c']) {
        expect(names(at)).toContain(`${letter}.clean.csv`);
        expect(names(at)).toContain(`${letter}.report.json`);
        expect(stdout).toContain(`${letter}.csv`);
      }
      expect(contents(at)['b.clean.csv']).toBe(contactFile(PAUL));
    },
  );

  it.each([[['a.csv', 'nowhere.csv']], [['nowhere.csv', 'a.csv']]])(
    '%j: the one that cannot be read makes the code 2 and is named; the other is done all the same',
    async (inputs) => {
      const at = files();
      const { code, stderr } = await lumo(at, inputs);
      expect(code).toBe(2);
      expect(stderr).toMatch(/LUMO_INPUT_NOT_FOUND\n.*nowhere\.csv/);
      expect(names(at)).toEqual(['a.clean.csv', 'a.csv', 'a.report.html', 'a.report.json', 'b.csv', 'c.csv']);
    },
  );
});
