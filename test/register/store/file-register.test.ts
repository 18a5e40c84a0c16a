import { appendFileSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeLine } from '../../../src/register/store/checksummed-line.js';
import { headerLine } from '../../../src/register/store/register-scan.js';
import { entry, failure, idsOf, KEY_ID, registerOf, written } from '../support.js';

const linesOf = (bytes: Buffer): string[] => bytes.toString('latin1').split('\n').slice(0, -1);
const joined = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

describe('a register in a file', () => {
  it('gives back what was written, in order, and grows only at its end', async () => {
    const { register, path, bytes } = await written([entry(1), entry(2)], [entry(3)]);
    expect(await idsOf(register)).toEqual([1, 2, 3]);
    await register.append([entry(4)]);
    expect(readFileSync(path).subarray(0, bytes.length)).toEqual(bytes);
    expect(await idsOf(register)).toEqual([1, 2, 3, 4]);
    expect(register.tornBytes).toBe(0);
  });

  it('is for its owner only', async () => {
    const { path } = await written([entry(1)]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('sees what another writer has added behind what it knows', async () => {
    const { path, register } = await written([entry(1)]);
    const { register: other } = registerOf(readFileSync(path));
    expect(await idsOf(other)).toEqual([1]);
    await register.append([entry(2)]);
    await register.append([entry(3)]);
    expect(await idsOf(register)).toEqual([1, 2, 3]);
  });

  it('is refused, by readers and by writers, when any of its bytes has changed', async () => {
    const { bytes } = await written([entry(1)], [entry(2), entry(3)]);
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of at % 2 === 0 ? [0x01] : [0x20, 0x80]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ flip;
        const { register, path } = registerOf(changed);
        const { code } = await failure(idsOf(register));
        expect({ at, flip, code }).toMatchObject({ code: expect.stringMatching(/^LUMO_REGISTER_(?:DAMAGED|KEY)$/) });
        if (at % 20 !== flip % 20) continue;
        expect((await failure(register.append([entry(9)]))).code).toBe(code);
        expect(readFileSync(path)).toEqual(changed);
      }
    }
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ['a line is missing', ([a, , c, d]) => [a, c, d] as string[]],
    ['a line is there twice', ([a, b, c, d]) => [a, b, b, c, d] as string[]],
    ['two lines have changed places', ([a, b, c, d]) => [a, c, b, d] as string[]],
    ['a blank line was put in', ([a, b, c, d]) => [a, b, '', c, d] as string[]],
    ['the first line is missing', ([, b, c, d]) => [b, c, d] as string[]],
    ['there is nothing in it', () => []],
    ['it is another file', () => ['email', 'claire@acme.example']],
  ])('is refused when %s', async (_, change) => {
    const { bytes } = await written([entry(1), entry(2), entry(3)]);
    const { register } = registerOf(joined(change(linesOf(bytes))));
    expect((await failure(idsOf(register))).code).toBe('LUMO_REGISTER_DAMAGED');
    expect((await failure(register.append([entry(4)]))).code).toBe('LUMO_REGISTER_DAMAGED');
  });

  it('tells which line has changed, in both languages', async () => {
    const { bytes } = await written([entry(1), entry(2), entry(3)]);
    const lines = linesOf(bytes);
    lines[2] = (lines[2] as string).replace('letter', 'lettre');
    const { what, hint } = await failure(idsOf(registerOf(joined(lines)).register));
    expect(what.en).toBe('Line 3 of the register "register" is not as it was written: an opposition may be missing.');
    expect(what.fr).toBe('La ligne 3 du registre « register » n’est plus telle qu’elle a été écrite : une opposition manque peut-être.');
    expect(hint.en).toContain('backup');
    expect(hint.fr).toContain('sauvegarde');
  });

  it('refuses a line of a later version rather than leave it out', async () => {
    const { bytes } = await written([entry(1)]);
    const sum = Number.parseInt((linesOf(bytes).at(-1) as string).slice(0, 8), 16);
    const later = encodeLine({ is: 'opposition', scope: 'brand' }, sum).text;
    const { code, what } = await failure(idsOf(registerOf(`${bytes.toString('latin1')}${later}`).register));
    expect(code).toBe('LUMO_REGISTER_NEWER');
    expect(what.fr).toContain('ne connaît pas');
    const header = encodeLine({ register: 2, key: KEY_ID }, 0).text;
    expect((await failure(idsOf(registerOf(header).register))).code).toBe('LUMO_REGISTER_NEWER');
  });

  it('is refused with another key, which would find nobody', async () => {
    const { code, what, hint } = await failure(idsOf(registerOf(headerLine('another key')).register));
    expect(code).toBe('LUMO_REGISTER_KEY');
    expect(what.en).toContain('find nobody');
    expect(hint.fr).toContain('LUMO_KEY');
  });

  it('is read anew when it has shrunk under a writer', async () => {
    const { path, register } = await written([entry(1)]);
    const before = readFileSync(path);
    await register.append([entry(2), entry(3)]);
    writeFileSync(path, before);
    await register.append([entry(4)]);
    expect(await idsOf(register)).toEqual([1, 4]);
  });

  it('is not made again when it has gone away', async () => {
    const { register, path } = await written([entry(1)]);
    unlinkSync(path);
    expect((await failure(register.append([entry(2)]))).code).toBe('LUMO_REGISTER_FAILED');
    expect((await failure(idsOf(register))).code).toBe('LUMO_REGISTER_NOT_FOUND');
  });
});

describe('a register whose last writer was stopped', () => {
  it('after any byte, gives every whole entry, tells of the rest, and goes on', async () => {
    const { bytes: before } = await written([entry(1)]);
    const { bytes } = await written([entry(1)], [entry(2), entry(3)]);
    const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 10 ? [at] : []));
    for (let length = before.length; length < bytes.length; length++) {
      const { register, path } = registerOf(bytes.subarray(0, length));
      const whole = await idsOf(register);
      // An entry that only lacks its line end is there, sum and all.
      const lines = ends.filter((end) => end <= length).length - 1;
      expect({ length, whole }).toEqual({ length, whole: [1, 2, 3].slice(0, lines) });
      expect({ length, torn: register.tornBytes > 0 }).toEqual({ length, torn: !ends.includes(length - 1) && !ends.includes(length) });
      // Reading takes no time, making sure that something is on the disk does.
      if (length % 9 > 0 && !ends.some((end) => Math.abs(end - length) < 3)) continue;
      await register.append([entry(7)]);
      await register.append([entry(8), entry(9)]);
      expect(await idsOf(register)).toEqual([...whole, 7, 8, 9]);
      expect(await idsOf(registerOf(readFileSync(path)).register)).toEqual([...whole, 7, 8, 9]);
      expect(register.tornBytes).toBe(0);
    }
  });

  it('may be stopped again in the middle of the repair', async () => {
    const { bytes } = await written([entry(1)], [entry(2)]);
    const { register, path } = registerOf(bytes.subarray(0, bytes.length - 30));
    await register.append([entry(3)]);
    const repaired = readFileSync(path);
    // The repair begins behind the torn bytes, with the line that declares them.
    for (let length = bytes.length - 28; length < repaired.length; length += 11) {
      const { register: again } = registerOf(repaired.subarray(0, length));
      const ids = await idsOf(again);
      expect(ids[0]).toBe(1);
      await again.append([entry(4)]);
      expect(await idsOf(again)).toEqual([...ids, 4]);
    }
  });

  it('does not pass over a torn line that was tampered with later', async () => {
    const { bytes } = await written([entry(1)], [entry(2)]);
    const { register, path } = registerOf(bytes.subarray(0, bytes.length - 30));
    await register.append([entry(3)]);
    const repaired = readFileSync(path);
    const from = bytes.length - 200;
    for (let at = from; at < repaired.length; at += 3) {
      const changed = Buffer.from(repaired);
      changed[at] = (changed[at] as number) ^ 0x04;
      expect((await failure(idsOf(registerOf(changed).register))).code).toBe('LUMO_REGISTER_DAMAGED');
    }
  });

  it('does not take a changed line end for a torn line', async () => {
    const { bytes } = await written([entry(1)]);
    const changed = Buffer.from(bytes);
    changed[bytes.length - 1] = 0x0b;
    expect((await failure(idsOf(registerOf(changed).register))).code).toBe('LUMO_REGISTER_DAMAGED');
  });

  it('is read again under the lock before anything is called torn', async () => {
    const { bytes } = await written([entry(1)], [entry(2)]);
    const { path, register } = registerOf(bytes.subarray(0, bytes.length - 30));
    // Somebody is writing: the lock is held, and the rest arrives before it is free.
    writeFileSync(`${path}.lock.1`, 'held 0 tests');
    const reading = idsOf(register);
    await new Promise((done) => setTimeout(done, 30));
    appendFileSync(path, bytes.subarray(bytes.length - 30));
    writeFileSync(`${path}.lock.1`, 'free 0 tests');
    expect(await reading).toEqual([1, 2]);
    expect(register.tornBytes).toBe(0);
  });
});
