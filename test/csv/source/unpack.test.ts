import { gzipSync } from 'node:zlib';
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAgeEncrypted, isPacked, unpack } from '../../../src/csv/source/unpack.js';

const TEXT = 'email;nom\nclaire@acme.example;Martin\n'.repeat(5000);
async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const textOf = async (bytes: Uint8Array, identities: readonly string[] = []): Promise<string> => {
  const parts: Uint8Array[] = [];
  for await (const part of (await unpack(inPieces(bytes), 'a.csv', identities)).chunks) parts.push(part);
  return Buffer.concat(parts).toString();
};

/** "email\nclaire@acme.example\n" as the zstd command writes it: one raw block, no check sum. */
const frame = (text: string): Buffer => {
  const body = Buffer.from(text);
  const block = Buffer.alloc(3);
  block.writeUIntLE((body.length << 3) | 1, 0, 3);
  return Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, body.length]), block, body]);
};

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
    ['gzip that ends early', () => textOf(gzipSync(TEXT).subarray(0, 60)), 'LUMO_GZIP_BROKEN'],
    ['age without an identity', () => textOf(locked), 'LUMO_AGE_LOCKED'],
    ['age with the identity of somebody else', async () => textOf(locked, [await generateX25519Identity()]), 'LUMO_AGE_LOCKED'],
    ['age that ends early', () => textOf(locked.subarray(0, locked.length - 5), [identity]), 'LUMO_AGE_LOCKED'],
  ])('%s is refused', async (_, run, code) => {
    await expect(run()).rejects.toMatchObject({ code });
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
