import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { homedir, hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROKEN, CLAIRE, contactFile, contents, folder, lumo, names, PAUL, STOP, start } from '../support.js';

const NO_SOURCE = 'jean@acme.example;Petit;Acme;;2026-03-01;2026-09-01';
const FILES = { 'a.csv': contactFile(CLAIRE, PAUL, NO_SOURCE, BROKEN), 'b.csv': contactFile(BROKEN), 'stop.txt': STOP };
const DAY = ['--check', '--opposition', 'stop.txt'];
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe.concurrent('--statistics', () => {
  it('tells how much each rule found, most first, of one file and of several together', async () => {
    const one = await lumo(folder(FILES), ['a.csv', ...DAY, '--statistics']);
    expect(one.stdout).toMatch(
      /\nFindings of \d rules\n {2}1 {2}✗ email-malformed +Malformed email address\n {2}1 {2}✗ source-missing +No source\n/,
    );
    const two = await lumo(folder(FILES), ['a.csv', 'b.csv', ...DAY, '--statistics', '--lang', 'fr']);
    expect(two.stdout).toMatch(/\nConstats de \d règles\n {2}2 {2}✗ email-malformed +Adresse email mal formée\n/);
    expect(two.stdout.match(/Constats de/g)).toHaveLength(1);
  });

  it('says nothing where it is not asked for', async () => {
    expect((await lumo(folder(FILES), ['a.csv', ...DAY])).stdout).not.toContain('Findings of');
  });
});

describe.concurrent('--stats', () => {
  it('tells what time each rule and step took, on the terminal and in JSON; the parts add up to the run', async () => {
    const at = folder(FILES);
    const { stdout } = await lumo(at, ['a.csv', ...DAY, '--stats', '-f', 'json=r.json', '-f', 'full=-']);
    const { stats, rules, ...report } = JSON.parse(readFileSync(join(at, 'r.json'), 'utf8'));
    const sum = stats.rules.reduce((all: number, { time }: { time: number }) => all + time, 0);
    expect(sum + stats.others).toBeCloseTo(stats.onThreads, 1);
    expect(stats.opening + stats.judging + stats.rest).toBeCloseTo(stats.total, 1);
    // Every rule that ran has its time, and one that finds something has taken some.
    const timed = new Map(stats.rules.map(({ id, time }: { id: string; time: number }) => [id, time]));
    expect(rules.filter(({ id }: { id: string }) => !timed.has(id))).toEqual([]);
    expect(timed.get('source-missing')).toBeGreaterThan(0);
    expect(stdout).toMatch(
      /\nTime: \d+\.\d{3} s\n +\d+\.\d{3} s {2}opening the file, lists, first pass\n +\d+\.\d{3} s {2}judging the rows/,
    );
    // Rules that took no time that could be shown are one line.
    expect(stdout).not.toMatch(/ 0\.000 s +0 % {2}[a-z-]+ {2}/);
    expect(stdout).toMatch(/ {2}\d+ other rules\n/);
    // What is found is the same, measured or not.
    await lumo(at, ['a.csv', ...DAY, '-f', 'json=plain.json']);
    const plain = JSON.parse(readFileSync(join(at, 'plain.json'), 'utf8'));
    expect({ ...report, rules }).toEqual(plain);
    expect(plain.stats).toBeUndefined();
  });

  it('is told in French, and of contacts only', async () => {
    expect((await lumo(folder(FILES), ['a.csv', ...DAY, '--stats', '--lang', 'fr'])).stdout).toMatch(
      /\nTemps\u00a0: .*\n.*ouverture du fichier/,
    );
    const { code, stderr } = await lumo(folder({ 'mail.eml': 'Subject: a\n\nb\n' }), ['mail.eml', '--stats']);
    expect([code, flat(stderr)]).toEqual([2, expect.stringContaining('--stats is for contacts')]);
  });
});

describe.concurrent('--max-rate', () => {
  const run = async (...more: string[]) => {
    const at = folder(FILES);
    const { code, stdout } = await lumo(at, ['a.csv', ...DAY, '-f', 'json=r.json', ...more]);
    return { code, stdout: flat(stdout), rates: JSON.parse(readFileSync(join(at, 'r.json'), 'utf8')).rates };
  };

  it('lets a rule speak of that share of the contacts, and no more', async () => {
    const within = await run('--max-rate', 'email-malformed:25%,source-missing:25%');
    expect([within.code, within.rates]).toEqual([
      0,
      [
        { rule: 'email-malformed', rows: 1, most: 0.25, over: false },
        { rule: 'source-missing', rows: 1, most: 0.25, over: false },
      ],
    ]);
    expect(within.stdout).toContain('✓ source-missing: 1 of 4 contacts, 25% allowed: this rule does not make the run fail.');
    const over = await run('--max-rate', 'email-malformed:24.9%', '--max-rate', 'source-missing:25%');
    expect(over.code).toBe(1);
    expect(over.stdout).toContain('✗ email-malformed: 1 of 4 contacts, 24.9% allowed: the run fails.');
  });

  it('holds other rules to nothing', async () => {
    expect((await run('--max-rate', 'source-missing:100%')).code).toBe(1);
  });

  it('makes a warning fail the run above its share', async () => {
    const milder = ['--rule', 'email-malformed:warning', '--rule', 'source-missing:warning'];
    expect((await run(...milder)).code).toBe(0);
    expect((await run(...milder, '--max-rate', 'source-missing:1%')).code).toBe(1);
  });

  it.each([
    ['source-missing', 'LUMO_USAGE', 'takes a rule and a share'],
    ['source-missing:101%', 'LUMO_USAGE', 'takes a rule and a share'],
    ['source-missing:0.01', 'LUMO_USAGE', '--max-rate source-missing:1%'],
    ['source-mising:1%', 'LUMO_UNKNOWN_RULE', 'Did you mean "source-missing"?'],
  ])('refuses %s', async (asked, code, said) => {
    const ran = await lumo(folder(FILES), ['a.csv', ...DAY, '--max-rate', asked]);
    expect([ran.code, flat(ran.stderr)]).toEqual([2, expect.stringContaining(said)]);
    expect(ran.stderr).toContain(code);
  });
});

describe.concurrent('--prune', () => {
  const entry = (rule: string, meant: string): string => `  - rule: ${rule}
    ${meant}
    reason: agreed
    evidence: ticket 1
    approvedBy: DPO
    until: 2027-01-01
`;
  const EXEMPTIONS = `# Decided by the DPO.
exemptions:
${entry('source-missing', 'where: { email: jean@acme.example }')}${entry('source-missing', 'where: { email: gone@acme.example }')}${entry('message-opt-out', 'file: mail.eml')}`;

  it('takes out of the exemptions those that match nothing, keeps what was not judged, and comments', async () => {
    const at = folder({ ...FILES, 'lumo-exemptions.yaml': EXEMPTIONS });
    const before = contents(at);
    const { stderr } = await lumo(at, ['a.csv', ...DAY, '--prune']);
    expect(stderr).toContain('lumo-exemptions.yaml: 1 entry that matches nothing any more was taken out.');
    const { 'lumo-exemptions.yaml': text, ...others } = contents(at);
    expect(text).toContain('# Decided by the DPO.');
    expect([text?.includes('jean@'), text?.includes('gone@'), text?.includes('mail.eml')]).toEqual([true, false, true]);
    const { 'lumo-exemptions.yaml': _, ...unchanged } = before;
    expect(others).toEqual(unchanged);
    expect((await lumo(at, ['a.csv', ...DAY, '--prune', '--lang', 'fr'])).stderr).toContain('Rien à retirer');
  });

  it('takes out of the baseline what is found no more, of contacts and of messages', async () => {
    const at = folder({ ...FILES, 'mail.eml': 'Subject: Windows\n\nHello\n' });
    const both = ['a.csv', 'mail.eml', ...DAY];
    await lumo(at, [...both, '--write-baseline', 'known.json']);
    const read = () => JSON.parse(readFileSync(join(at, 'known.json'), 'utf8'));
    const known = read();
    expect((await lumo(at, [...both, '--baseline', 'known.json', '--prune'])).stderr).toContain('Nothing to take out');
    expect(read()).toEqual(known);
    writeFileSync(join(at, 'a.csv'), contactFile(CLAIRE, PAUL, BROKEN));
    // Contacts alone: what is known of messages is left.
    const { code, stderr } = await lumo(at, ['a.csv', ...DAY, '--baseline', 'known.json', '--prune']);
    expect([code, stderr.includes('known.json: 1 entry')]).toEqual([0, true]);
    const { 'source-missing': gone, ...rules } = known.rules;
    expect(gone).toHaveLength(1);
    expect(read()).toEqual({ ...known, rules });
    writeFileSync(join(at, 'mail.eml'), 'Subject: Windows\n\nHello, unsubscribe: https://acme.example/unsubscribe\n');
    await lumo(at, [...both, '--baseline', 'known.json', '--prune']);
    expect(JSON.stringify(read().files).length).toBeLessThan(JSON.stringify(known.files).length);
  });

  it('touches nothing where a file could not be judged, nor where it is not asked', async () => {
    const at = folder({ ...FILES, 'lumo-exemptions.yaml': EXEMPTIONS });
    const { stderr } = await lumo(at, ['a.csv', 'no.csv', ...DAY, '--prune']);
    expect(stderr).toContain('Nothing was pruned: a file could not be judged.');
    await lumo(at, ['a.csv', ...DAY]);
    expect(readFileSync(join(at, 'lumo-exemptions.yaml'), 'utf8')).toBe(EXEMPTIONS);
  });

  it('is refused where there is nothing to prune', async () => {
    const { code, stderr } = await lumo(folder(FILES), ['a.csv', ...DAY, '--prune']);
    expect([code, flat(stderr)]).toEqual([2, expect.stringContaining('there is neither')]);
  });
});

describe.concurrent('--env-info', () => {
  it('tells versions and the machine; no name, no path, no value of a variable', async () => {
    const at = folder({ 'secret.config': '' });
    const { code, stdout } = await lumo(at, ['--env-info'], { env: { LUMO_CHECK_PRESET: 'secret-preset' } });
    expect(code).toBe(0);
    for (const part of ['lumo-check', 'Node.js', 'system', 'LUMO_CHECK_PRESET']) expect(stdout).toContain(part);
    const { username } = userInfo();
    const private_ = [homedir(), at, 'secret-preset', hostname(), ...(username.length > 4 ? [username] : [])];
    for (const part of private_) expect(stdout).not.toContain(part);
  });
});

describe('--watch', () => {
  it('judges again when a file in a folder changes, goes on after a failure, and ends on SIGINT', async () => {
    const at = folder({ 'in/a.csv': contactFile(CLAIRE), 'stop.txt': STOP });
    const { child, ended } = start(at, ['in', ...DAY, '--watch']);
    let told = '';
    child.stderr.on('data', (part: Buffer) => {
      told += part;
    });
    const watching = async (times: number): Promise<void> => {
      while (told.split('Watching.').length - 1 < times) await new Promise((done) => setTimeout(done, 20));
    };
    await watching(1);
    writeFileSync(join(at, 'in/a.csv'), contactFile(BROKEN));
    await watching(2);
    unlinkSync(join(at, 'in/a.csv'));
    await watching(3);
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    expect(code).toBe(130);
    expect(stdout).toMatch(/✓ a\.csv: yes.*✗ a\.csv: no/s);
    expect(stderr).toContain('a.csv has changed: judging again.');
    expect(stderr).toContain('LUMO_INPUT_DIRECTORY');
    expect(names(at)).toEqual(['in', 'stop.txt']);
  });

  it.each([[['a.csv', '--watch']], [['-', '--check', '--watch']], [['--check', '--watch']]])('refuses %j', async (args) => {
    const { code, stderr } = await lumo(folder(FILES), args);
    expect([code, flat(stderr)]).toEqual([2, expect.stringContaining('lumo-check FILE… --check --watch')]);
  });
});
