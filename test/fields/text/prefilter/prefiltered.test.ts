import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { charOfClass, classOf } from '../../../../src/fields/text/prefilter/letter-classes.js';
import { keyOfSource, readNeeds } from '../../../../src/fields/text/prefilter/needs.js';
import { Prefilter } from '../../../../src/fields/text/prefilter/prefilter.js';
import { prefiltered } from '../../../../src/fields/text/prefilter/prefiltered.js';
import { ROOT } from '../../../cli/support.js';

/** All of this program, from a process of their own: here their modules may have been loaded already. */
const LISTING = `
  const { prefilteredIn } = await import('./scripts/package/prefilters.mjs');
  console.log(JSON.stringify((await prefilteredIn(process.cwd() + '/.build/src')).map(({ source, flags }) => [source, flags])));`;
const listed = execFileSync(process.execPath, ['--input-type=module', '-e', LISTING], { cwd: ROOT, maxBuffer: 1 << 26 }).toString();
const ALL = (JSON.parse(listed) as readonly (readonly [string, string])[]).map(([source, flags]) => ({ source, flags }));

/** All that one asks of an expression. */
const answersOf = (says: RegExp, text: string): unknown => {
  says.lastIndex = 0;
  const found = [says.exec(text), says.lastIndex, says.exec(text), says.lastIndex, says.test(text), says.lastIndex];
  says.lastIndex = 2;
  const further = [says.exec(text), says.lastIndex];
  says.lastIndex = 0;
  const texts = [text.replace(says, '<$&>'), text.search(says), text.match(says), text.split(says)];
  return [...found, ...further, ...texts, says.global ? [...text.matchAll(says)].map(String) : []];
};

describe('an expression that is tried only on what holds its letters', () => {
  it('answers as it would without', () => {
    const letter = fc.constantFrom('a', 'b', 'É', 'e', ' ', '’', '1', 'ø', 'ł');
    const atom = fc.oneof(
      letter,
      fc.constantFrom('[ae]', '.', '\\w', '\\s', '(?:ab|c)', 'abc', '(?:a|bc|)', '(?:ab(?:c|a))', '(b)', '(?<=a)', '\\b'),
    );
    const part = fc
      .tuple(atom, fc.constantFrom('', '', '', '?', '+', '*', '{0,2}', '{2}'))
      .map(([one, count]) => (/^\(\?<|^\\b/.test(one) ? one : one + count));
    const branch = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    // Short branches stay together: between long ones, each stands alone.
    const apart = fc.constantFrom('|', `|${'x'.repeat(200)}|`);
    const list = fc.tuple(fc.array(branch, { minLength: 1, maxLength: 4 }), apart).map(([branches, bar]) => branches.join(bar));
    const source = fc.oneof(
      list,
      fc
        .tuple(fc.constantFrom('', '\\b', '(?<!a)', 'a', 'b?'), list, fc.constantFrom('', '\\b', '(?!b)', ' ?b'))
        .map(([start, all, end]) => `${start}(?:${all})${end}`),
    );
    const flags = fc.constantFrom('', 'i', 'g', 'y', 'u', 'iu', 'giu', 'gy');
    const text = fc
      .array(fc.oneof(letter, fc.constantFrom('abc', 'ABC', 'é', 'E', 'ab', 'abca', "'", 'Ø', 'bøb')), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(source, flags, fc.array(text, { minLength: 1, maxLength: 8 }), (written, kind, texts) => {
        const [plain, sparing] = [new RegExp(written, kind), prefiltered(new RegExp(written, kind))];
        for (const one of texts) expect(answersOf(sparing, one), `${plain} on ${one}`).toEqual(answersOf(plain, one));
      }),
      { numRuns: 1500 },
    );
  });

  it('answers as it would without, all of this program on notes that people type', () => {
    const notes = ['tune', 'tune20'].flatMap((name) =>
      readFileSync(join(ROOT, `scripts/evaluate/refusals/${name}.tsv`), 'utf8')
        .split('\n')
        .slice(1)
        .filter((_, at) => at % 8 === 0)
        .flatMap((line) => {
          const note = line.split('\t').at(-1) ?? '';
          return [note, note.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()];
        }),
    );
    expect(notes.length).toBeGreaterThan(250);
    for (const says of ALL) {
      const [plain, sparing] = [
        new RegExp(says.source, says.flags.replace(/[gy]/g, '')),
        prefiltered(new RegExp(says.source, says.flags.replace(/[gy]/g, ''))),
      ];
      for (const note of notes) {
        const [expected, found] = [plain.exec(note), sparing.exec(note)];
        if (found?.index !== expected?.index || found?.[0] !== expected?.[0])
          expect.fail(`${says.source.slice(0, 80)} on ${note}: ${found?.[0]}, not ${expected?.[0]}`);
      }
    }
  });

  it('compiles no alternative of which a text lacks the letters', () => {
    const long = 'x'.repeat(200);
    const says = prefiltered(new RegExp(`\\b(?:stop pub|stop ${long}|basta cosi|basta ${long}|genug davon)\\b`));
    const Plain = globalThis.RegExp;
    const compiled: string[] = [];
    globalThis.RegExp = new Proxy(Plain, {
      construct: (target, given: [string, string?]) => {
        compiled.push(given[0]);
        return new target(...given);
      },
    });
    try {
      expect(['rappeler mardi', 'STOP', 'dit basta cosi', 'basta cosi'].map((text) => says.test(text))).toEqual([false, false, true, true]);
    } finally {
      globalThis.RegExp = Plain;
    }
    expect(compiled).toEqual(['\\b(?:basta cosi)\\b']);
  });

  it('is looked at once, however often the language copies it', () => {
    const add = vi.spyOn(Prefilter.prototype, 'add');
    const says = prefiltered(/(?:stop|basta) pub/g);
    const ask = (text: string): unknown => [[...text.matchAll(says)].map(String), text.split(says), says.test('basta pub')];
    try {
      expect(ask('stop pub, basta pub')).toEqual([['stop pub', 'basta pub'], ['', ', ', ''], true]);
      const asked = add.mock.calls.length;
      expect(asked).toBe(2);
      for (let i = 0; i < 5; i++) ask(`stop pub ${i}`);
      expect(add.mock.calls).toHaveLength(asked);
    } finally {
      add.mockRestore();
    }
  });

  it('knows as one what is one without regard to case', () => {
    const parted: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      for (const other of [char.toLowerCase(), char.toUpperCase(), char.toUpperCase().toLowerCase(), char.toLowerCase().toUpperCase()])
        if (
          other.length === 1 &&
          other !== char &&
          /^\p{L}$/u.test(char) &&
          new RegExp(`^${other}$`, 'iu').test(char) &&
          classOf(code) !== classOf(other.charCodeAt(0))
        )
          parted.push(`${char} ${other}`);
    }
    expect(parted).toEqual([]);
    for (let code = 0; code < 0x10000; code++) {
      const char = String.fromCharCode(code);
      if (classOf(charOfClass(char).charCodeAt(0)) !== classOf(code)) parted.push(`${char} is not of the class of what stands for it`);
    }
    expect(parted).toEqual([]);
    expect(classOf(0x212a)).toBe(classOf('k'.charCodeAt(0)));
    expect(classOf(0x17f)).toBe(classOf('S'.charCodeAt(0)));
  });
});

describe('what the build keeps of expressions', () => {
  it('is what reading them gives, of every one of them', async () => {
    const { knownNeeds } = (await import(join(ROOT, '.build/src/fields/text/prefilter/known-needs.js'))) as {
      knownNeeds(): Record<string, string>;
    };
    const kept = knownNeeds();
    expect(ALL.length).toBeGreaterThan(150);
    for (const { source } of ALL) expect(kept[keyOfSource(source)], source.slice(0, 80)).toBe(readNeeds(source));
    expect(Object.keys(kept)).toHaveLength(new Set(ALL.map(({ source }) => source)).size);
  });

  it('is worth it: of nearly all of them something is told', () => {
    const open = ALL.filter(({ source }) => /^~*$/.test(readNeeds(source)));
    expect(open.length).toBeLessThan(ALL.length / 100);
  });
});
