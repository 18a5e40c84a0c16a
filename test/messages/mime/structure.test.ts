import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { decodeLeaf, loadMailParser } from '../../../src/messages/mime/decode-leaf.js';
import { headerLines, parametersOf } from '../../../src/messages/mime/header-lines.js';
import { structureOf } from '../../../src/messages/mime/structure.js';
import { ROOT } from '../../cli/support.js';

const FOLDER = join(ROOT, 'scripts/evaluate/messages/messages');
const OPTIONS = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };
const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('a mail taken apart', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.eml')))(
    '%s has the parts that mailparser finds in the whole of it',
    async (name) => {
      const file = readFileSync(join(FOLDER, name));
      const whole = await simpleParser(file, OPTIONS);
      const { leaves, headers } = structureOf(file);
      const parse = await loadMailParser();
      const texts = { html: '', text: '' };
      for (const leaf of leaves) texts[leaf.type] += await decodeLeaf(parse, file, leaf);
      expect([bare(texts.html), bare(texts.text)]).toEqual([bare(whole.html || ''), bare(whole.text ?? '')]);
      expect(headers.map((header) => header.name)).toEqual(whole.headerLines.map(({ key }) => key));
    },
  );
});

describe('headers', () => {
  it.each<[string, readonly string[]]>([
    ['A: b\r\nC: d\r\n', ['a=b@1', 'c=d@2']],
    ['A: b\n  c\n\td\nE:f', ['a=b c d@1', 'e=f@4']],
    [' folded before any\nA: b', ['a=b@2']],
    ['no colon\n: no name\nA b: c\nD:', ['d=@4']],
  ])('%j', (head, expected) => {
    expect(headerLines(head, 1).map(({ name, value, line }) => `${name}=${value}@${line}`)).toEqual(expected);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['text/HTML; Charset="UTF-8"', 'text/html', { charset: 'UTF-8' }],
    ['multipart/mixed;boundary=a b', 'multipart/mixed', { boundary: 'a' }],
    ['multipart/mixed; boundary="a b;c"', 'multipart/mixed', { boundary: 'a b;c' }],
    ["text/plain; name*0*=utf-8''a; name*1=b", 'text/plain', { name: "utf-8''ab" }],
    ['', '', {}],
  ])('%s', (value, type, parameters) => {
    const found = parametersOf(value);
    expect([found.value, Object.fromEntries(found.parameters)]).toEqual([type, parameters]);
  });
});
