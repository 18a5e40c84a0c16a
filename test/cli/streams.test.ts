import { spawn, spawnSync } from 'node:child_process';
import { openSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it, type TestContext, vi } from 'vitest';
import {
  APPROVED,
  BIN,
  BROKEN,
  CLAIRE,
  cannot,
  contactFile,
  contactNumber,
  contents,
  ESCAPE,
  folder,
  largeFile,
  lumo,
  names,
  PAUL,
  start,
} from './support.js';

const text = contactFile(CLAIRE, BROKEN, PAUL);
const cleaned = contactFile(CLAIRE, PAUL);
const in_ = (path: string) => ({ TMPDIR: path, TEMP: path, TMP: path });

describe('cat a.csv | lumo-check - -o - > b.csv', () => {
  it('gives the cleaned file on standard output and the summary on standard error, and leaves no file anywhere', async () => {
    const [at, temporary] = [folder(), folder()];
    const { code, stdout, stderr } = await lumo(at, ['-', '-o', '-'], { input: text, env: in_(temporary) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: cleaned });
    expect(stderr).toContain('2 contacts kept, 1 left out');
    expect([names(at), names(temporary)]).toEqual([[], []]);
  });

  it('gives the bytes that the same file gives, however the pipe cuts it', async () => {
    const at = folder();
    largeFile(join(at, 'a.csv'), 30_000, (i) => (i % 7 === 0 ? BROKEN : contactNumber(i)));
    await lumo(at, ['a.csv', '-o', 'b.csv', '-q']);
    const { child, ended } = start(at, ['-', '-o', '-', '-q', '--jobs', '2']);
    const bytes = readFileSync(join(at, 'a.csv'));
    for (let from = 0, size = 1; from < bytes.length; from += size, size = Math.min(size * 3, 300_000)) {
      if (!child.stdin.write(bytes.subarray(from, from + size))) await new Promise((done) => child.stdin.once('drain', done));
    }
    child.stdin.end();
    const ran = await ended;
    expect(ran.code).toBe(1);
    expect(ran.bytes.equals(readFileSync(join(at, 'b.csv')))).toBe(true);
  });

  it('- alone judges, writes nothing, and says so on standard output', async () => {
    const at = folder();
    const { code, stdout } = await lumo(at, ['-'], { input: text });
    expect(code).toBe(1);
    expect(stdout).toContain('stdin');
    expect(names(at)).toEqual([]);
  });

  it('- -f json=- gives the report', async () => {
    const { code, stdout } = await lumo(folder(), ['-', '-f', 'json=-'], { input: text });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ rows: { in: 3, kept: 2, dropped: 1 } });
  });

  it('-o FILE writes a file whole', async () => {
    const at = folder();
    await lumo(at, ['-', '-o', 'b.csv', '--rejects', 'r.csv'], { input: text });
    expect(names(at)).toEqual(['b.csv', 'r.csv']);
    expect(contents(at)['b.csv']).toBe(cleaned);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an unclosed quote', contactFile(CLAIRE, `"${PAUL}`), /LUMO_UNCLOSED_QUOTE[\s\S]*line 3 /],
    ['a web page', '<html><body>Log in</body></html>', /LUMO_NOT_A_CSV[\s\S]*web page/],
    [
      'gzip that ends early',
      gzipSync(contactFile(...Array.from({ length: 3000 }, (_, i) => contactNumber(i)))).subarray(0, 5000),
      /LUMO_GZIP_BROKEN/,
    ],
  ])('with %s gives exit code 2 and leaves no file anywhere', async (_, input, words) => {
    const [at, temporary] = [folder(), folder()];
    const { code, stderr } = await lumo(at, ['-', '-o', 'b.csv'], { input, env: in_(temporary) });
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
    expect([names(at), names(temporary)]).toEqual([[], []]);
  });
});

describe('a large file', () => {
  const at = folder();
  beforeAll(() => largeFile(join(at, 'large.csv'), 100_000, contactNumber));

  it.each<[readonly string[]]>([
    [['large.csv', '-o', '-', '--jobs', '1']],
    [['large.csv', '-o', '-', '--jobs', '2', '--rejects', 'r.csv']],
  ])('%j | head -1: quiet, and nothing is left', async (args) => {
    const before = names(at);
    const { child, ended } = start(at, args);
    child.stdin.end();
    // As head does: takes what it needs, then closes the pipe.
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, signal, stderr } = await ended;
    expect({ signal, stderr }).toEqual({ signal: null, stderr: '' });
    expect([0, 141]).toContain(code);
    expect(names(at)).toEqual(before);
  });

  it.each<[readonly string[]]>([[['rules']], [['explain', 'opposition-list']], [['--help']], [['large.csv', '--check', '--jobs', '1']]])(
    '%j into a closed pipe says nothing',
    async (args) => {
      const { child, ended } = start(at, args);
      child.stdin.end();
      child.stdout.destroy();
      const { signal, stderr } = await ended;
      expect({ signal, stderr }).toEqual({ signal: null, stderr: '' });
    },
  );

  describe('that takes a while', () => {
    beforeAll(() => largeFile(join(at, 'larger.csv'), 60_000, contactNumber));
    const job = ['larger.csv', '--check', '--jobs', '1'];
    // By a clock that goes ten times as fast.
    const now = performance.now.bind(performance);
    beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => 10 * now()));
    afterEach(() => void vi.restoreAllMocks());

    it('shows progress on a terminal, and wipes it out', async () => {
      const { code, stderr } = await lumo(at, job, { tty: ['stderr'] });
      expect(code).toBe(0);
      const wipe = `\r${ESCAPE}[K`;
      const [before, ...lines] = stderr.split(wipe);
      expect([before, lines.at(-1)]).toEqual(['', '']);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[^\n]*\d[^\n]*$/);
    });

    it.each<[readonly string[], readonly 'stderr'[]]>([
      [[], []],
      [['-q'], ['stderr']],
    ])('shows none with %j and the terminals %j', async (args, tty) => {
      const { code, stderr } = await lumo(at, [...job, ...args], { tty });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    });
  });

  describe.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('%s', (signal, code) => {
    const noSignals = (context: TestContext): void => {
      if (process.platform === 'win32') cannot(context, 'Windows cannot send this signal to another process');
    };
    const begun = async (path: string): Promise<void> => {
      while (!readdirSync(path).some((name) => name.endsWith('.tmp'))) await wait(5);
    };
    const stopped = { code, signal: null };

    it.for(['1', '2'])('while a file is read with --jobs %s: earlier results as they were, nothing half-written', async (jobs, context) => {
      noSignals(context);
      const [place, temporary] = [folder({ 'out.csv': 'earlier' }), folder()];
      const args = ['large.csv', '-o', join(place, 'out.csv'), '--rejects', join(place, 'r.csv'), '--jobs', jobs];
      const { child, ended } = start(at, args, { env: in_(temporary) });
      await begun(place);
      child.kill(signal);
      const ran = await ended;
      expect({ code: ran.code, signal: ran.signal }).toEqual(stopped);
      expect(ran.stderr).toContain('LUMO_INTERRUPTED');
      expect(ran.stderr).not.toMatch(/\n\s+at |node:/);
      expect([contents(place), names(temporary)]).toEqual([{ 'out.csv': 'earlier' }, []]);
    });

    /** Signals a run that reads standard input, and gives what came of it; one that does not listen is not left behind. */
    const interrupted = async (
      place: string,
      temporary: string,
      feed: (write: (text: string) => void, over: () => boolean) => Promise<void>,
    ) => {
      const { child, ended } = start(place, ['-', '-o', 'out.csv'], { env: in_(temporary) });
      let over = false;
      const fed = feed(
        (text) => void child.stdin.write(text),
        () => over,
      );
      await begun(place);
      await wait(200);
      child.kill(signal);
      const ran = await Promise.race([ended, wait(4000)]);
      over = true;
      child.kill('SIGKILL');
      await Promise.all([fed, ended]);
      return ran ? { code: ran.code, signal: ran.signal } : 'did not end';
    };

    it('while standard input keeps everybody waiting', async (context) => {
      noSignals(context);
      const [place, temporary] = [folder(), folder()];
      expect(await interrupted(place, temporary, async (write) => write(text))).toEqual(stopped);
      expect([names(place), names(temporary)]).toEqual([[], []]);
    });

    it('while standard input flows', async (context) => {
      noSignals(context);
      const [place, temporary] = [folder(), folder()];
      const piece = `${Array.from({ length: 2000 }, (_, i) => contactNumber(i)).join('\n')}\n`;
      const feed = async (write: (text: string) => void, over: () => boolean): Promise<void> => {
        for (write(contactFile()); !over(); await wait(10)) write(piece);
      };
      expect(await interrupted(place, temporary, feed)).toEqual(stopped);
      expect([names(place), names(temporary)]).toEqual([[], []]);
    });
  });
});

describe('a quote opened on row 3 of 300,000 and never closed', () => {
  const at = folder();
  beforeAll(() => largeFile(join(at, 'long.csv'), 300_000, (i) => (i === 1 ? `"${contactNumber(i)}` : contactNumber(i))));

  it.each([['1'], ['2']])('names line 3 with --jobs %s, and writes nothing', async (jobs) => {
    // Beyond what one record may be.
    expect(statSync(join(at, 'long.csv')).size).toBeGreaterThan(17 * 1024 ** 2);
    const { code, stdout, stderr } = await lumo(at, ['long.csv', '--jobs', jobs]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/LUMO_RECORD_TOO_LONG\n.*\bline 3\b.*a quote there is never closed/);
    expect(names(at)).toEqual(['long.csv']);
  });

  it('names line 3 also when other cells far below are quoted', async () => {
    const other = folder();
    largeFile(join(other, 'a.csv'), 100_000, (i) =>
      i === 1 ? `"${contactNumber(i)}` : i === 60_000 ? contactNumber(i).replace(/;(Nom\d+);/, ';"$1";') : contactNumber(i),
    );
    const { code, stderr } = await lumo(other, ['a.csv']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/LUMO_(?:UNCLOSED|BROKEN)_QUOTE\n.*\bline 3\b/);
    expect(names(other)).toEqual(['a.csv']);
  });
});

describe('a full disk', () => {
  const rows = (path: string): void => largeFile(join(path, 'a.csv'), 20_000, contactNumber);

  /** A file system of 64 KiB in a folder, while `job` runs. */
  const onSmallDisk = async (context: TestContext, job: (disk: string) => Promise<void>): Promise<void> => {
    const disk = folder();
    if (process.platform !== 'linux') cannot(context, 'only Linux is asked to mount a small file system');
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { encoding: 'utf8' });
    if (mount.status !== 0)
      cannot(context, `no small file system can be mounted here: ${(mount.stderr || mount.error?.message || '').trim()}`);
    try {
      await job(disk);
    } finally {
      spawnSync('umount', [disk]);
    }
  };

  const CASES: Readonly<Record<string, readonly [(disk: string, at: string) => readonly string[], RegExp]>> = {
    'the cleaned file': [(disk) => ['-o', join(disk, 'b.csv')], /LUMO_DISK_FULL[\s\S]*"b\.csv"[\s\S]*→ /],
    'the cleaned file, told in French': [
      (disk) => ['-o', join(disk, 'b.csv'), '--lang', 'fr'],
      /LUMO_DISK_FULL[\s\S]*disque est plein[\s\S]*« b\.csv »[\s\S]*→ /,
    ],
    'the compressed cleaned file': [(disk) => ['-o', join(disk, 'b.csv.gz')], /LUMO_DISK_FULL[\s\S]*"b\.csv\.gz"/],
    'the rejects': [(disk) => ['--rejects', join(disk, 'r.csv'), '--as-of', '2040-01-01'], /LUMO_DISK_FULL[\s\S]*"r\.csv"/],
  };
  it.for(Object.entries(CASES))('under %s: exit 2, said, and nothing half-written is left', ([, [args, words]], context) =>
    onSmallDisk(context, async (disk) => {
      const at = folder();
      rows(at);
      const { code, stdout, stderr } = await lumo(at, ['a.csv', ...args(disk, at)]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(words);
      expect([names(at), names(disk)]).toEqual([['a.csv'], []]);
    }),
  );

  it('under the temporary file of standard input', (context) =>
    onSmallDisk(context, async (disk) => {
      const at = folder();
      rows(at);
      const input = readFileSync(join(at, 'a.csv'));
      const { code, stderr } = await lumo(at, ['-', '-o', 'b.csv'], { input, env: in_(disk) });
      expect(code).toBe(2);
      expect(stderr).toMatch(/LUMO_DISK_FULL/);
      expect([names(at), names(disk)]).toEqual([['a.csv'], []]);
    }));

  it.for(['a.csv -o -', 'a.csv --check', 'columns a.csv', 'rules', 'rules -f json', 'explain source-missing'])(
    'under standard output: lumo-check %s > /dev/full',
    async (words, context) => {
      if (process.platform !== 'linux') cannot(context, 'there is no /dev/full here');
      const at = folder({ 'a.csv': text });
      const full = openSync('/dev/full', 'w');
      const child = spawn(process.execPath, [BIN, ...words.split(' '), '--lang', 'en'], { cwd: at, stdio: ['ignore', full, 'pipe'] });
      let stderr = '';
      child.stderr?.on('data', (part) => {
        stderr += part;
      });
      const code = await new Promise((done) => child.on('close', done));
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error LUMO_DISK_FULL\n {2}The disk is full: what went to the output is not whole\.\n {2}→ /);
      expect(names(at)).toEqual(['a.csv']);
    },
  );

  it('under standard error: the exit code says that it failed', async (context) => {
    if (process.platform !== 'linux') cannot(context, 'there is no /dev/full here');
    const full = openSync('/dev/full', 'w');
    for (const args of [['nowhere.csv'], ['rules', '--no-such-option']]) {
      const child = spawn(process.execPath, [BIN, ...args], { cwd: folder(), stdio: ['ignore', 'ignore', full] });
      expect(await new Promise((done) => child.on('close', done)), args.join(' ')).toBe(2);
    }
  });

  it('a file that may not grow any more (ulimit -f) is a failure told like the others', async (context) => {
    if (process.platform === 'win32') cannot(context, 'Windows has no such limit');
    const at = folder();
    rows(at);
    const { status, stderr, error } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 64 && exec "$0" "$@"', process.execPath, BIN, 'a.csv', '--lang', 'en', '--as-of', '2026-11-24'],
      { cwd: at, encoding: 'utf8', env: { ...process.env, ...APPROVED } },
    );
    if (error) cannot(context, `no shell to set the limit (${error.message})`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error LUMO_(?:OUTPUT_UNWRITABLE|DISK_FULL)[\s\S]*"a\.clean\.csv"[\s\S]*→ /);
    expect(names(at)).toEqual(['a.csv']);
  });
});
