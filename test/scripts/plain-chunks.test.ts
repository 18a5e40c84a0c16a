import { isAscii } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
// @ts-expect-error no types: a script of the build
import { plainChunk } from '../../scripts/package/plain-chunks.mjs';

const ROOT = join(import.meta.dirname, '../..');
/** So that few of its letters are foreign. */
const FILLER = `// ${'filler '.repeat(200)}\n`;
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: programs, not templates.
const evaluated = (code: string, names: Record<string, unknown> = {}): unknown =>
  JSON.parse(JSON.stringify(runInNewContext(code, { ...names })));

describe('files of the bundle', () => {
  it.each([
    ['texts', `[ "’", 'é', "\\u2019 d’été" ]`],
    ['templates', '[`l’${1}é\\n`, `${`“${2}”`}`]'],
    ['raw templates', '[String.raw`\\w’${"\\\\"}\\``, String.raw`[’\']\\d`, String.raw`$’{`]'],
    ['expressions', `[ "l’".replace(/’/u, "x"), /[\u{1f600}-\u{1f64f}]/u.test("\u{1f600}"), "é".match(/[^\\x00-\\x7f]/g) ]`],
    ['names', `(() => { const été = 1; return { été, "œ": { ñ: été } }; })()`],
    ['pairs of units', `["\u{1f600}", [..."\u{1f600}"].length]`],
  ])('hold the same %s, spelled out in ASCII', (_, code) => {
    const plain = plainChunk(FILLER + code);
    expect(isAscii(Buffer.from(plain))).toBe(true);
    expect(evaluated(plain)).toEqual(evaluated(FILLER + code));
  });

  it('begin their lines without blanks, but for the lines of a text', () => {
    const code = `${FILLER}[\n\t1,\n\t\t\`a\n\t\tb\${[\n\t3\n]}\n\tc\`,\n\t\t2\n]`;
    expect(plainChunk(code)).not.toContain('\n\t1');
    expect(evaluated(plainChunk(code))).toEqual([1, 'a\n\t\tb3\n\tc', 2]);
  });

  it('stay as they are where most of their letters are foreign', () => expect(plainChunk('["ÀÉÎ"]')).toBe('["ÀÉÎ"]'));

  it('are not made where a tag of others takes what is written', () =>
    expect(() => plainChunk(`${FILLER}other\`’\``)).toThrow('a template of other holds what is no ASCII'));

  it('ask for what takes long to load where they use it', () => {
    const asked: string[] = [];
    const require = (name: string): object => {
      asked.push(name);
      return { isIP: () => 4, Socket: Array };
    };
    const code = `let node_net = require("node:net"); const f = () => [(0, node_net.isIP)("x"), new node_net.Socket(2).length, { node_net: 1 }]; 1`;
    expect(evaluated(plainChunk(code), { require })).toBe(1);
    expect(asked).toEqual([]);
    expect(evaluated(`${plainChunk(code)};f()`, { require })).toEqual([4, 2, { node_net: 1 }]);
    expect(asked).toEqual(['node:net', 'node:net']);
  });

  it.each([
    ['another value', 'let net = require("node:net"); net = 1; net'],
    ['what is loaded in any case', 'let fs = require("node:fs"); 1'],
  ])('leave %s', (_, code) => expect(plainChunk(code)).toBe(code));

  it('are of ASCII where an ordinary run loads them', () => {
    const chunks = join(ROOT, 'dist/chunks');
    const ordinary = readdirSync(chunks).filter((name) => /^(?:first|start|check|clean|judge|thread)-[\w-]{8}\.cjs$/.test(name));
    expect(ordinary).toHaveLength(6);
    for (const name of ordinary) expect([name, isAscii(readFileSync(join(chunks, name)))]).toEqual([name, true]);
  });
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: programs, not templates.
