import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeyFile, parseKey, readKeyFile } from '../../../src/register/store/hmac-key.js';
import { openRegister } from '../../../src/register/store/open-register.js';
import { ALONE, entry, failure, folder, idsOf, KEY } from '../support.js';

describe('the key of a project', () => {
  it('is made once, for its owner only, and the same for all that ask at once', async () => {
    const path = join(folder(), 'key');
    const keys = await Promise.all(Array.from({ length: 8 }, () => createKeyFile(path)));
    expect(new Set(keys.map(({ hex }) => hex)).size).toBe(1);
    expect(readFileSync(path, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is another one for each project', async () => {
    const [a, b] = [await createKeyFile(join(folder(), 'key')), await createKeyFile(join(folder(), 'key'))];
    expect(a?.id).not.toBe(b?.id);
    expect(a?.fingerprint('claire@acme.example')).not.toBe(b?.fingerprint('claire@acme.example'));
  });

  it('makes HMAC-SHA256 as everybody else does (RFC 4231, test case 1)', () => {
    // Its key has 20 bytes; HMAC itself fills a key up with zeros, so that filled up it is the same key.
    const key = parseKey(`${'0b'.repeat(20)}${'00'.repeat(12)}`, 'LUMO_KEY');
    expect(key.fingerprint('Hi There')).toBe('b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7');
    expect(key.id).toMatch(/^[0-9a-f]{16}$/);
    expect(key.hex).not.toContain(key.id);
  });

  it.each<[string, string]>([
    ['too short', 'ab'.repeat(31)],
    ['not hexadecimal', 'xy'.repeat(32)],
    ['of half a byte', `${'ab'.repeat(32)}c`],
    ['one byte, again and again', '00'.repeat(32)],
    ['empty', ' '],
  ])('is refused when it is %s, and is not repeated', (_, text) => {
    let said = '';
    try {
      parseKey(text, 'LUMO_KEY');
    } catch (cause) {
      said = String(cause);
    }
    expect(said).toContain('LUMO_KEY is no key');
    if (text.trim() !== '') expect(said).not.toContain(text);
  });

  it.skipIf(process.platform === 'win32').each([0o640, 0o604, 0o660, 0o666])('is refused when others may read it (%o)', async (mode) => {
    const path = join(folder(), 'key');
    await createKeyFile(path);
    chmodSync(path, mode);
    const { code, what, hint } = await failure(readKeyFile(path));
    expect(code).toBe('LUMO_REGISTER_KEY');
    expect(what.fr).toContain('d’autres utilisateurs');
    expect(hint.en).toContain('chmod 600');
  });

  it('is never made anew for a register that is there: it would find nobody', async () => {
    const at = folder();
    const address = join(at, 'register');
    const opening = { address, create: true, processes: ALONE };
    const { register } = await openRegister(opening);
    await register.append([entry(1)]);
    rmSync(join(at, 'key'));
    for (const create of [true, false]) {
      const { code, what } = await failure(openRegister({ ...opening, create }));
      expect(code).toBe('LUMO_REGISTER_KEY');
      expect(what.en).toContain('There is no key');
      expect(what.fr).toContain('Il n’y a pas de clé');
    }
    expect(existsSync(join(at, 'key'))).toBe(false);
  });

  it('may come from the environment: then no file is looked for, or made', async () => {
    const at = folder();
    const book = await openRegister({ address: join(at, 'register'), key: KEY.toUpperCase(), create: true, processes: ALONE });
    expect(book.key.hex).toBe(KEY);
    expect(existsSync(join(at, 'key'))).toBe(false);
    await book.register.append([entry(1)]);
    const other = await openRegister({ address: join(at, 'register'), key: `${'ab'.repeat(31)}cd`, create: true, processes: ALONE });
    expect((await failure(idsOf(other.register))).code).toBe('LUMO_REGISTER_KEY');
  });

  it('lies in a folder that Git leaves alone', async () => {
    const at = join(folder(), '.lumo');
    await openRegister({ address: join(at, 'register'), create: true, processes: ALONE });
    expect(readFileSync(join(at, '.gitignore'), 'utf8')).toBe('*\n');
    expect(statSync(at).mode & 0o777).toBe(0o700);
  });

  it('is not written into a folder that was there with a note of its own', async () => {
    const at = folder();
    writeFileSync(join(at, '.gitignore'), 'dist\n');
    await openRegister({ address: join(at, 'register'), create: true, processes: ALONE });
    expect(readFileSync(join(at, '.gitignore'), 'utf8')).toBe('dist\n');
  });
});
