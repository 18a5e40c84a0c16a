import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { check, clean, type Input, LumoError, type Output } from '../../src/index.js';
import { planShards } from '../../src/shards/index.js';
import { folder, names } from '../cli/support.js';

const TEXT = 'email;société;optin\nclaire@acme.example;Écu 😀;oui\njean@globex.example;Bleu;non\n';
const BYTES = Buffer.from(TEXT);
const OPTIONS = { asOf: '2026-11-24', config: false as const, name: 'leads.csv' };
const file = (): string => {
  const path = join(folder(), 'leads.csv');
  writeFileSync(path, BYTES);
  return path;
};
const setEncoding = (stream: Readable): Readable => stream.setEncoding('utf8');
/** Every unit of UTF-16 by itself: the two of a character come apart. */
const units = async function* () {
  for (let at = 0; at < TEXT.length; at++) yield TEXT[at] as string;
};

const refusal = async (job: Promise<unknown>): Promise<LumoError> => {
  const cause = await job.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(cause).toBeInstanceOf(LumoError);
  return cause as LumoError;
};

describe('what a program hands over', () => {
  it.each<readonly [string, () => Input]>([
    ['the URL of a file', () => pathToFileURL(file())],
    ['a Buffer', () => BYTES],
    ['a Uint8Array', () => new Uint8Array(BYTES)],
    ['a view that starts in the middle', () => new Uint8Array(Buffer.concat([Buffer.from('xx'), BYTES])).subarray(2)],
    ['an ArrayBuffer', () => new Uint8Array(BYTES).buffer],
    ['a DataView', () => new DataView(new Uint8Array(BYTES).buffer)],
    ['a Blob', () => new Blob([BYTES])],
    ['a stream of texts', () => setEncoding(createReadStream(file(), { highWaterMark: 5 }))],
    ['texts of Node', () => Readable.from([TEXT])],
    ['a web stream of texts', () => new Blob([BYTES]).stream().pipeThrough(new TextDecoderStream())],
    ['an async generator of texts', units],
    ['an array of texts', () => [TEXT.slice(0, 30), TEXT.slice(30)]],
    ['an array of bytes', () => [BYTES.subarray(0, 30), BYTES.subarray(30)]],
    ['a stream of ArrayBuffers', () => Readable.from([new Uint8Array(BYTES).buffer])],
  ])('%s is judged as the file is', async (_, input) => {
    const at = folder();
    const [a, b] = [await check(input(), OPTIONS), await check(file(), OPTIONS)];
    expect(a).toEqual(b);
    await clean(input(), join(at, 'clean.csv'), OPTIONS);
    await clean(file(), join(at, 'same.csv'), OPTIONS);
    expect(readFileSync(join(at, 'clean.csv'))).toEqual(readFileSync(join(at, 'same.csv')));
  });

  it('a File is called by its name, and what is packed is unpacked', async () => {
    const { name: _, ...unnamed } = OPTIONS;
    const { report } = await check(new File([gzipSync(BYTES)], 'leads.csv.gz'), unnamed);
    expect(report.input.name).toBe('leads.csv.gz');
    expect(report.rows.in).toBe(2);
  });

  it.each<readonly [string, Input]>([
    ['a Buffer', BYTES],
    ['a Blob', new Blob([BYTES])],
  ])('%s is read twice without a temporary file', async (_, input) => {
    const ours = (): number => readdirSync(tmpdir()).filter((name) => name.includes(`.lumo-${process.pid}-`)).length;
    const seen: number[] = [];
    const shares: (number | undefined)[] = [];
    const progress = (_rows: number, share: number | undefined): void => {
      seen.push(ours());
      shares.push(share);
    };
    const before = ours();
    expect((await check(input, { ...OPTIONS, progress })).report.rows.in).toBe(2);
    expect(seen.length).toBeGreaterThan(1);
    expect(Math.max(...seen)).toBe(before);
  });

  const locked = (): Input => {
    const stream = new Blob([BYTES]).stream();
    stream.getReader();
    return stream;
  };
  it.each<readonly [string, unknown, RegExp]>([
    ['nothing', undefined, /- input: expected a path, a file: URL, bytes/],
    ['null', null, /- input: expected/],
    ['a number', 3, /- input: expected/],
    ['an object', {}, /- input: expected/],
    ['a Response', new Response('email\n'), /- input: expected/],
    ['a promise', Promise.resolve(BYTES), /- input: a promise: await it/],
    [
      'the content of a file',
      'Email;Nom\nclaire@acme.example;Martin\n',
      /- input: this is content, and no path: give its bytes(?!.*claire)/,
    ],
    ['a line of JSON', '[{"email":"claire@acme.example"}]', /- input: this is content, and no path: give its bytes(?!.*claire)/],
    ['an address', new URL('https://acme.example/leads.csv'), /- input: no URL of a file here: .* opens no connection/],
    ['the URL of a file elsewhere', new URL('file://host/leads.csv'), /- input: no URL of a file/],
    ['a stream that is read elsewhere', locked(), /- input: a stream that is locked/],
  ])('%s is refused', async (_, input, says) => {
    const at = folder();
    for (const job of [check(input as Input, OPTIONS), clean(input as Input, join(at, 'a.csv'), OPTIONS)]) {
      const { code, what } = await refusal(job);
      expect([code, what.en]).toEqual(['LUMO_CONFIG_INVALID', expect.stringMatching(says)]);
      expect(what.fr).toMatch(/^Ce qui a été donné à (?:check|clean)\(\) contient 1 problème/);
    }
    expect(names(at)).toEqual([]);
  });

  const dying = async function* () {
    yield BYTES.subarray(0, 20);
    throw new Error('claire@acme.example');
  };
  it.each<readonly [string, () => unknown, RegExp]>([
    ['gives objects', () => Readable.from([{ email: 'claire@acme.example' }]), /gives neither bytes nor text/],
    ['was destroyed', () => new PassThrough().destroy(), /its stream failed \(ERR_STREAM_PREMATURE_CLOSE\)/],
    ['fails', dying, /its stream failed\./],
    ['throws a text', () => Readable.from(BYTES).destroy(Object.assign(new Error('x'), { code: 'claire@x' })), /its stream failed\./],
  ])('a stream that %s is refused without its words', async (_, input, says) => {
    const { code, what, hint, message } = await refusal(check(input() as Input, OPTIONS));
    expect([code, what.en]).toEqual(['LUMO_INPUT_UNREADABLE', expect.stringMatching(says)]);
    expect(`${message}${what.fr}${hint.fr}`).not.toContain('claire');
  });
});

describe('what a program writes to', () => {
  const web = (parts: Uint8Array[]): WritableStream<Uint8Array> => new WritableStream({ write: (part) => void parts.push(part) });

  it('may be the URL of a file', async () => {
    const at = folder();
    const url = (name: string): URL => pathToFileURL(join(at, name));
    await clean(BYTES, url('clean.csv'), { ...OPTIONS, rejects: url('rejects.csv') });
    await clean(BYTES, join(at, 'same.csv'), { ...OPTIONS, rejects: join(at, 'same-rejects.csv') });
    for (const name of ['clean.csv', 'rejects.csv'])
      expect(readFileSync(join(at, name))).toEqual(readFileSync(join(at, `same${name === 'clean.csv' ? '' : '-rejects'}.csv`)));
  });

  it('is not the file that is read, by its URL either', async () => {
    const path = file();
    expect((await refusal(clean(path, pathToFileURL(path), OPTIONS))).code).toBe('LUMO_OUTPUT_IS_INPUT');
    expect(readFileSync(path)).toEqual(BYTES);
  });

  it('may be a stream of the web, which stays open and free', async () => {
    const at = folder();
    const [kept, dropped]: [Uint8Array[], Uint8Array[]] = [[], []];
    const [output, rejects] = [web(kept), web(dropped)];
    await clean(BYTES, output, { ...OPTIONS, rejects });
    await clean(BYTES, join(at, 'a.csv'), { ...OPTIONS, rejects: join(at, 'b.csv') });
    expect(Buffer.concat(kept)).toEqual(readFileSync(join(at, 'a.csv')));
    expect(Buffer.concat(dropped)).toEqual(readFileSync(join(at, 'b.csv')));
    expect([output.locked, rejects.locked]).toEqual([false, false]);
    await output.close();
  });

  const closed = async (): Promise<WritableStream<Uint8Array>> => {
    const stream = web([]);
    await stream.close();
    return stream;
  };
  it.each<readonly [string, () => Output | Promise<Output>]>([
    ['fails', () => new WritableStream({ write: () => Promise.reject(new Error('claire@acme.example')) })],
    ['was closed', closed],
    ['was aborted', () => new WritableStream({ start: (it) => it.error(new Error('gone')) })],
  ])('a stream of the web that %s: refused, and the program goes on', async (_, make) => {
    const at = folder();
    expect((await refusal(clean(BYTES, await make(), OPTIONS))).code).toBe('LUMO_OUTPUT_UNWRITABLE');
    const rejects = await make();
    expect((await refusal(clean(BYTES, join(at, 'a.csv'), { ...OPTIONS, rejects }))).code).toBe('LUMO_OUTPUT_UNWRITABLE');
    expect(names(at)).toEqual([]);
  });

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a number', 3],
    ['an object', {}],
    ['bytes', BYTES],
    ['a stream to read', Readable.from([])],
    ['a promise', Promise.resolve('a.csv')],
    ['an address', new URL('https://acme.example/')],
    ['an array', []],
  ])('%s is refused, by the name of what it was given as', async (_, output) => {
    const at = folder();
    const first = await refusal(clean(BYTES, output as Output, OPTIONS));
    const second = await refusal(clean(BYTES, join(at, 'a.csv'), { ...OPTIONS, rejects: output as Output }));
    expect([first.code, second.code]).toEqual(['LUMO_CONFIG_INVALID', 'LUMO_CONFIG_INVALID']);
    expect(first.what.en).toContain('\n- output: ');
    expect(second.what.fr).toContain('\n- rejects : ');
    expect(names(at)).toEqual([]);
  });

  it('of two outputs neither is left behind when the second cannot be opened', async () => {
    const at = folder();
    const rejects = join(at, 'none', 'b.csv');
    expect((await refusal(clean(BYTES, join(at, 'a.csv'), { ...OPTIONS, rejects }))).code).toBe('LUMO_OUTPUT_UNWRITABLE');
    expect(names(at)).toEqual([]);
    await clean(BYTES, new Writable({ write: (_part, _encoding, done) => done() }), OPTIONS);
  });

  it('a plan takes the URL of a file and of a folder, and refuses the rest', async () => {
    const at = folder();
    const { name: _, ...options } = OPTIONS;
    await planShards(pathToFileURL(file()), pathToFileURL(join(at, 'plan')), options);
    expect(existsSync(join(at, 'plan'))).toBe(true);
    expect((await refusal(planShards(BYTES as never, join(at, 'b'), options))).what.en).toContain('- file: expected a path');
    expect((await refusal(planShards(file(), null as never, options))).what.en).toContain('- folder: expected a path');
  });
});
