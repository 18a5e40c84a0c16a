import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAgeEncrypted, isPacked, unpack } from '../../../src/csv/source/unpack.js';
import { storedFrame as frame } from './zstd-frames.js';

const TEXT = 'email;nom\nclaire@acme.example;Martin\n'.repeat(5000);
async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const textOf = async (bytes: Uint8Array, identities: readonly string[] = [], mostBytes?: number): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of (await unpack(inPieces(bytes), 'a.csv', { identities, mostBytes })).chunks) parts.push(part);
  return Buffer.concat(parts).toString();
};

const ZSTD = readFileSync(join(import.meta.dirname, 'contacts.csv.zst'));

describe('what files lie packed in', () => {
  let identity = '';
  let locked: Uint8Array = new Uint8Array();
  beforeAll(async () => {
    identity = await generateX25519Identity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    locked = await encrypter.encrypt(gzipSync(TEXT));
  });

  it('plain bytes come as they are', async () => expect(await textOf(Buffer.from(TEXT))).toBe(TEXT));
  it('gzip is undone', async () => expect(await textOf(gzipSync(TEXT))).toBe(TEXT));
  it('zstd is undone, every frame of it', async () =>
    expect(await textOf(Buffer.concat([frame('email\n'), frame('claire@acme.example\n')]))).toBe('email\nclaire@acme.example\n'));
  it('age is undone by its identity, and gzip inside of it', async () => expect(await textOf(locked, [identity])).toBe(TEXT));
  it('age in its armour too', async () => expect(await textOf(Buffer.from(armor.encode(locked)), [identity])).toBe(TEXT));

  it.each<[string, () => Promise<unknown>, string]>([
    ['zstd that ends early', () => textOf(frame('email\nclaire@acme.example\n').subarray(0, 20)), 'LUMO_ZSTD_BROKEN'],
    ['zstd that asks for gigabytes', () => textOf(Buffer.from('28b52ffd00a8010000', 'hex')), 'LUMO_UNPACK_LIMIT'],
    ['gzip that ends early', () => textOf(gzipSync(TEXT).subarray(0, 60)), 'LUMO_GZIP_BROKEN'],
    ['age without an identity', () => textOf(locked), 'LUMO_AGE_LOCKED'],
    ['age with the identity of somebody else', async () => textOf(locked, [await generateX25519Identity()]), 'LUMO_AGE_LOCKED'],
    ['age that ends early', () => textOf(locked.subarray(0, locked.length - 5), [identity]), 'LUMO_AGE_LOCKED'],
  ])('%s is refused', async (_, run, code) => {
    await expect(run()).rejects.toMatchObject({ code });
  });

  it('of each kind one level is undone, in any order', async () => {
    const packed = gzipSync(TEXT);
    expect(await textOf(gzipSync(locked), [identity]).catch((cause) => cause.code)).toBe('LUMO_UNPACK_LIMIT');
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    expect(await textOf(gzipSync(await encrypter.encrypt(TEXT)), [identity])).toBe(TEXT);
    for (const twice of [gzipSync(packed), gzipSync(ZSTD), frame(packed.subarray(0, 200).toString('latin1'))])
      await expect(textOf(twice)).rejects.toMatchObject({ code: 'LUMO_UNPACK_LIMIT' });
  });

  it('is told by the first bytes', () => {
    expect([isPacked(locked), isAgeEncrypted(locked), isPacked(gzipSync('a')), isAgeEncrypted(gzipSync('a'))]).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect([isPacked(Buffer.from('email;nom')), isPacked(new Uint8Array())]).toEqual([false, false]);
  });
});

describe('zstd whose check sum is looked at, on every Node', () => {
  it('is what the zstd program made of it', async () => {
    const text = await textOf(ZSTD);
    expect([text.split('\n').length, text.slice(0, 9)]).toEqual([1502, 'email;nom']);
  });

  it('however it is cut into pieces, and with frames that readers skip', async () => {
    const whole = await textOf(ZSTD);
    const skip = Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
    const none = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 0, 0, 0, 0]);
    for (const size of [1, 2, 3, 7, 4096]) {
      const parts: Uint8Array[] = [];
      for await (const part of (await unpack(inPieces(Buffer.concat([skip, ZSTD, none, frame('a'), skip]), size), 'a.csv')).chunks)
        parts.push(part);
      expect(Buffer.concat(parts).toString()).toBe(`${whole}a`);
    }
  });

  it('never gives less than there was, whichever bit is flipped', async () => {
    const whole = await textOf(ZSTD);
    const seen = new Set<string>();
    for (let bit = 0; bit < ZSTD.length * 8; bit += 97) {
      const altered = Buffer.from(ZSTD);
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
      const came = await textOf(altered).catch((cause) => String(cause.code));
      // A flag that nobody reads may change nothing; the first bytes may make it another thing, which is then no CSV.
      if (came !== whole && bit >= 32) seen.add(came);
    }
    expect([...seen]).toEqual(['LUMO_ZSTD_BROKEN']);
  });

  it.each([
    ['cut', ZSTD.subarray(0, -1)],
    ['cut in its check sum', ZSTD.subarray(0, -3)],
    ['followed by something else', Buffer.concat([ZSTD, Buffer.from('a;b')])],
    ['cut in its second frame', Buffer.concat([ZSTD, frame('abc').subarray(0, 8)])],
  ])('refuses what is %s', async (_, bytes) => expect(textOf(bytes)).rejects.toMatchObject({ code: 'LUMO_ZSTD_BROKEN' }));
});

describe('gzip that is damaged', () => {
  const packed = gzipSync(TEXT);
  const short = TEXT.slice(0, 20_000);
  it('never gives less than there was, whichever bit is flipped', async () => {
    const seen = new Set<string>();
    const bytes = gzipSync(short);
    for (let bit = 80; bit < bytes.length * 8; bit++) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3] = (altered[bit >> 3] as number) ^ (1 << (bit & 7));
      const came = await textOf(altered).catch((cause) => String(cause.code));
      if (came !== short) seen.add(came);
    }
    expect([...seen]).toEqual(['LUMO_GZIP_BROKEN']);
  });
  it.each([
    ['cut', packed.subarray(0, -1)],
    ['cut before its check sum', packed.subarray(0, -8)],
    ['followed by half of another', Buffer.concat([packed, packed.subarray(0, 20)])],
    ['followed by something else', Buffer.concat([packed, Buffer.from('paul@acme.example;Durand\n')])],
  ])('is refused: %s', async (_, bytes) => expect(textOf(bytes)).rejects.toMatchObject({ code: 'LUMO_GZIP_BROKEN' }));
  it('but members one after the other, and zeros behind them, are none', async () =>
    expect(await textOf(Buffer.concat([packed, packed, Buffer.alloc(512)]))).toBe(TEXT + TEXT));
});

describe('what unfolds to too much', () => {
  const bomb = gzipSync(Buffer.alloc(70 * 1024 * 1024, 'email;nom\na@acme.example;A\n'));
  it('is refused, in both languages', async () => {
    await expect(textOf(bomb)).rejects.toMatchObject({
      code: 'LUMO_UNPACK_LIMIT',
      what: { en: expect.stringContaining('unfolds to more than'), fr: expect.stringContaining('se déplie en plus') },
    });
  });
  it('unless somebody says how much it may be', async () => {
    expect((await textOf(bomb, [], 80 * 1024 * 1024)).length).toBe(70 * 1024 * 1024);
    await expect(textOf(bomb, [], 10 * 1024 * 1024)).rejects.toMatchObject({ code: 'LUMO_UNPACK_LIMIT' });
  });
});
