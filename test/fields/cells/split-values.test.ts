import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitContacts } from '../../../src/fields/cells/split-values.js';

const A = 'jean@acme.example';
const B = 'paul.06@b.example';
const N = '06 39 98 00 01';
const M = '01 99 00 12 34';

describe('several values are parted', () => {
  it.each([
    ['as Google Contacts joins them', `${A} ::: ${B}`, [A, B]],
    ['numbers of Google Contacts too', `${N} ::: ${M} ::: ${A}`, [N, M, A]],
    ['at a semicolon', `${A};${B}`, [A, B]],
    ['at a semicolon of full width', `${A}；${B}`, [A, B]],
    ['at a semicolon and a word', `${A}; ou ${B}`, [A, B]],
    ['at the lines of a list', `- ${A}\n- ${B}`, [A, B]],
    ['at the lines of a list of numbers', `• ${N}\n• ${M}`, [N, M]],
    ['before an address of full width', `${A} / ｐａｕｌ＠ｂ．ｅｘａｍｐｌｅ`, [A, 'ｐａｕｌ＠ｂ．ｅｘａｍｐｌｅ']],
    [
      'at a blank between addresses of full width',
      'ａ＠ｂ．ｅｘａｍｐｌｅ ｃ＠ｄ．ｅｘａｍｐｌｅ',
      ['ａ＠ｂ．ｅｘａｍｐｌｅ', 'ｃ＠ｄ．ｅｘａｍｐｌｅ'],
    ],
    ['before a number of full width', `${N} / ０１９９００１２３４`, [N, '０１９９００１２３４']],
    ['between numbers in digits of other scripts', '٠٦٣٩٩٨٠٠٠١ / 𝟎𝟏𝟗𝟗𝟎𝟎𝟏𝟐𝟑𝟒', ['٠٦٣٩٩٨٠٠٠١', '𝟎𝟏𝟗𝟗𝟎𝟎𝟏𝟐𝟑𝟒']],
    ['at a bar', `${N}|${M}`, [N, M]],
    ['at a line end', `${A}\r\n${B}`, [A, B]],
    ['at a comma between addresses', `${A}, ${B}`, [A, B]],
    ['at a comma without a blank', `${A},${B}`, [A, B]],
    ['at a blank between addresses', `${A} ${B}`, [A, B]],
    ['at a no-break space between addresses', `${A}\u00A0${B}`, [A, B]],
    ['at a slash between addresses', `${A}/${B}`, [A, B]],
    ['at a slash between numbers', `${N} / ${M}`, [N, M]],
    ['at a slash with one blank', `${N} /${M}`, [N, M]],
    ['at a bare slash between numbers', '0639980001/0199001234', ['0639980001', '0199001234']],
    ['at a bare slash between numbers written in pairs', `${N}/${M}`, [N, M]],
    ['at a blank between numbers', '0639980001 0199001234', ['0639980001', '0199001234']],
    ['at a blank between numbers written in pairs', `${N} ${M}`, [N, M]],
    ['at a blank between numbers with dots', '06.39.98.00.01 01.99.00.12.34', ['06.39.98.00.01', '01.99.00.12.34']],
    ['at slashes everywhere', '06/39/98/00/01/01/99/00/12/34', ['06/39/98/00/01', '01/99/00/12/34']],
    ['at a plus', '+33 6 39 98 00 01 +32 475 12 34 56', ['+33 6 39 98 00 01', '+32 475 12 34 56']],
    ['at a hyphen with blanks', `${N} - ${M}`, [N, M]],
    ['at "ou"', `${N} ou ${M}`, [N, M]],
    ['at "et"', `${A} et ${B}`, [A, B]],
    ['a label goes with its number', `Tel: ${N} Fax: ${M}`, [`Tel: ${N}`, `Fax: ${M}`]],
    ['an address and a number', `${A} / ${N}`, [A, N]],
    ['a number and an address', `${N} ${A}`, [N, A]],
    ['an address and a number in brackets', `${A} (${N})`, [A, `(${N})`]],
    ['short numbers of overseas', '26 12 34 / 77 12 34', ['26 12 34', '77 12 34']],
    ['names with their addresses', `Dupont, Jean <${A}>, Durand, Paul <${B}>`, [`Dupont, Jean <${A}>`, `Durand, Paul <${B}>`]],
    ['an address that is its own name', `${A} <${A}>`, [A, `<${A}>`]],
    ['a damaged address does not hide its neighbour', `jean@orange,fr, ${B}`, ['jean@orange,fr', B]],
    ['a separator twice', `${A},, ${B};;${N}`, [A, B, N]],
    ['a separator last', `${A};`, [A]],
    ['three at once', `${A} ${N} ${B}`, [A, N, B]],
  ])('%s: %s', (_, text, parts) => {
    expect(splitContacts(text)).toEqual(parts);
  });
});

describe('one value stays whole', () => {
  it.each([
    ['an address', A],
    ['a number in pairs', N],
    ['a number with slashes', '06/39/98/00/01'],
    ['a number with slashes and blanks', '06 / 39 / 98 / 00 / 01'],
    ['a number with hyphens and blanks', '06 - 39 - 98 - 00 - 01'],
    ['a number with dots', '06.39.98.00.01'],
    ['a number with commas', '06,39,98,00,01'],
    ['an international number', '+33 (0)6 39 98 00 01'],
    ['an international number with zeros', '00 33 6 39 98 00 01'],
    ['a German number with a slash', '+49 7151 / 123456'],
    ['a number with its extension', `${N} poste 1234`],
    ['a number with an extension after a semicolon', 'tel:+33639980001;ext=12'],
    ['two endings of one number', '01 99 00 12 34/35'],
    ['a name with a comma', `Dupont, Jean <${A}>`],
    ['a quoted name with a semicolon', `"Dupont; Jean" <${A}>`],
    ['a quoted local part with a blank', '"jean dupont"@acme.example'],
    ['a name with a number', `Client 123456 <${A}>`],
    ['an address with a remark', `${A} (client depuis 2019)`],
    ['an address with a date', `${A} vu le 12/03/2019`],
    ['an address with a slash in it', 'jean/paul@acme.example'],
    ['an address with a comma for a dot', 'jean@orange,fr'],
    ['a link', 'mailto:jean@acme.example'],
    ['a word', 'N/A'],
    ['a number as a spreadsheet damages it', '6,39980E+08'],
    ['quotes that never end', `"Dupont, Jean <${A}>`],
  ])('%s: %s', (_, text) => {
    expect(splitContacts(text)).toEqual([text]);
    expect(splitContacts(`  ${text}\t`)).toEqual([text]);
  });

  it('a blank cell has none', () => {
    expect(splitContacts('')).toEqual([]);
    expect(splitContacts(' \u00A0\t')).toEqual([]);
    expect(splitContacts(' / ; ,')).toEqual([]);
  });
});

/** Full-width forms are the signs that they stand for. */
const plain = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
/** All that may be lost: blanks, separators, and the words that part two values. */
const bare = (text: string): string =>
  plain(text)
    .replace(/(?<=[\s,;|/:]|^)(?:ou|et|or|and|[&–—-])(?=[\s,;|/:]|$)/gi, '')
    .replace(/:::|[\s,;|/\u2028\u2029]/g, '');

const values = fc.constantFrom(
  A,
  B,
  N,
  M,
  '0639980001',
  '+33 6 39 98 00 01',
  `Dupont, Jean <${A}>`,
  '06/39/98/00/01',
  'jean@orange,fr',
  'x',
);
const joints = fc.constantFrom(' ::: ', ' / ', '; ', '|', '\n', ', ', ' ', '/', ' ou ', ' - ', ',,');
const cells = fc.array(fc.tuple(values, joints), { maxLength: 6 }).map((pairs) => pairs.flat().join(''));
const wild = fc.string({ unit: fc.constantFrom(...'ab019@.,;:|/ -+<>()"\n\u00A0é'), maxLength: 60 });

describe('laws', () => {
  it('nothing but separators and blanks is lost, and no part is blank or padded', () => {
    fc.assert(
      fc.property(fc.oneof(cells, wild, fc.string({ unit: 'binary' })), (text) => {
        const parts = splitContacts(text);
        expect(bare(parts.join(' '))).toBe(bare(text));
        for (const part of parts) expect([part, part.length > 0]).toEqual([part.trim(), true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('addresses and numbers come back whole, in order, whatever joins them', () => {
    const whole = fc.constantFrom(A, B, N, M, '+33 6 39 98 00 01');
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 5 }), joints, (list, joint) => {
        expect(splitContacts(list.join(joint))).toEqual(list);
      }),
    );
  });

  it('the cheap test for one value never hides a second: a last separator changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(cells, wild), (text) => {
        expect(splitContacts(`${text} |`)).toEqual(splitContacts(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('a long cell takes no time out of proportion', () => {
    const many = Array.from({ length: 500 }, (_, i) => `a${i}@acme.example`);
    expect(splitContacts(many.join(';'))).toEqual(many);
    expect(splitContacts('1 '.repeat(50_000))).toHaveLength(1);
  });
});
