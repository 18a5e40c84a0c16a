import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEBMAIL_DOMAINS } from '../../src/fields/email/webmail.js';
import { makeClassifier } from '../../src/lists/columns/classify-entry.js';
import { EntryCollector } from '../../src/lists/read/entry-collector.js';
import { ENTRY_KEYS } from '../../src/lists/read/entry-keys.js';
import { KERNEL_WINDOW, LineKernel } from '../../src/lists/read/line-kernel.js';
import { scanLines } from '../../src/lists/read/line-scanner.js';
import { makeMailboxFolder } from '../../src/lists/read/mailbox-folding.js';
import type { TableBuilder } from '../../src/lists/table/fingerprint-table.js';

type Form = 'clear' | 'sha256' | undefined;

const held = (builder: TableBuilder): readonly bigint[] =>
  [...new BigUint64Array(builder.table().buffer)].filter((pair) => pair !== 0n).sort((a, b) => (a < b ? -1 : 1));

/** All that is read of a list, with or without the kernel. */
const read = (text: string | Buffer, fast: boolean, french = true, form: Form = undefined) => {
  const entries = new EntryCollector(makeClassifier('FR'), form);
  scanLines(Buffer.from(text as string), entries, french, form, fast);
  const { lines, unread, tooBroad, hint, emptyHash } = entries;
  const added = ENTRY_KEYS.map((key) => entries.keys[key].added);
  return { keys: ENTRY_KEYS.map((key) => held(entries.keys[key])), added, lines, unread, tooBroad, hint, emptyHash };
};

const letter = fc.constantFrom(...'abczAZ019._-+@# \t;é%');
const word = fc.string({ unit: fc.constantFrom(...'abyzAYZ09'), minLength: 1, maxLength: 12 });
const local = fc.string({ unit: fc.constantFrom(...'abyzAYZ09.-_+'), minLength: 1, maxLength: 24 });
const label = fc.string({ unit: fc.constantFrom(...'abyZ09-_+'), minLength: 1, maxLength: 14 });
const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: 62, maxLength: 66 });
const digits = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

/** Lines that are ordinary, nearly ordinary, or anything. */
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(word, word).map(([a, b]) => `${a}@${b}.example`) },
  {
    weight: 4,
    arbitrary: fc.tuple(local, fc.array(label, { minLength: 1, maxLength: 4 }), word).map(([a, b, c]) => `${a}@${b.join('.')}.${c}`),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(local, fc.constantFrom('gmail.com', 'GMail.com', 'googlemail.com', 'proton.me', 'gmail.fr', 'yahoo.fr'))
      .map((all) => all.join('@')),
  },
  { weight: 2, arbitrary: digits(9).map((nine) => `+33${nine}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('0639981', '0199001', '+336399812', '33639981', '0692001', '+26269200', '06 39 98 ', '0600000'), digits(3))
      .map((all) => all.join('')),
  },
  { weight: 2, arbitrary: fc.oneof(digits(9), digits(10), digits(14)) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom('0', '+33', '+33 (0)', '0033', '00330', '33', '++33', '+', '00', '+262', "'0", ''),
        fc.constantFrom('6', '1', '7', '692', '700', '709', '639', '0', '9'),
        fc.array(fc.constantFrom('', ' ', '.', '-', '/', '_', '\t', '(', ')', '  ', ',', '+'), { minLength: 9, maxLength: 9 }),
        digits(9),
        fc.integer({ min: 6, max: 9 }),
      )
      .map(([code, start, gaps, rest, length]) =>
        [code, ...`${start}${rest}`.slice(0, length)].map((text, i) => text + (gaps[i % 9] as string)).join(''),
      ),
  },
  { weight: 2, arbitrary: hex },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'a'.repeat(64),
      '1'.repeat(64),
      'a1'.repeat(32),
      'A1'.repeat(32),
      'e3b0c442'.repeat(8),
      '# comment',
      '',
      '   ',
      'email',
      'Adresse e-mail',
      'téléphone',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: letter, maxLength: 80 }) },
  { weight: 1, arbitrary: fc.tuple(word, word, word).map(([a, b, c]) => `${a}@${b}@${c}.example`) },
  { weight: 1, arbitrary: fc.tuple(word, fc.nat(20)).map(([a, n]) => `${a}@${'abcd.'.repeat(n)}example`) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(80), word).map(([n, a]) => `${'x'.repeat(n)}@${a}.example`) },
);
const end = fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n');
const list = fc
  .tuple(fc.array(fc.tuple(line, end), { maxLength: 60 }), fc.oneof(fc.constant(''), line))
  .map(([lines, last]) => lines.flat().join('') + last);

describe('the kernel reads a list as the loop does', () => {
  test('whatever its lines', () => {
    fc.assert(
      fc.property(list, fc.boolean(), fc.constantFrom<Form>(undefined, 'clear', 'sha256'), (text, french, form) => {
        expect(read(text, true, french, form)).toEqual(read(text, false, french, form));
      }),
      { numRuns: 300 },
    );
  });

  test('wherever the window ends in it', () => {
    fc.assert(
      fc.property(
        list,
        fc.integer({ min: -120, max: 5 }),
        fc.constantFrom('jean@acme.example\n', '+33639981234\n', 'x\n'),
        (text, shift, filler) => {
          const before = filler.repeat(Math.ceil((KERNEL_WINDOW + shift) / filler.length)).slice(-KERNEL_WINDOW - shift);
          expect(read(before + text, true)).toEqual(read(before + text, false));
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['a line longer than a window', `jean@acme.example\n${'x'.repeat(2 * KERNEL_WINDOW)}\nlea@acme.example\n`],
    ['a line as long as a window', `${'x'.repeat(KERNEL_WINDOW - 1)}\nlea@acme.example`],
    ['an address that ends with the window', `${'\n'.repeat(KERNEL_WINDOW - 17)}jean@acme.example`],
    ['a CRLF that the window cuts', `${'\n'.repeat(KERNEL_WINDOW - 18)}jean@acme.example\r\nlea@acme.example\r\n`],
    ['as many other lines as fit', 'x\n'.repeat(KERNEL_WINDOW)],
    ['as many addresses as fit', 'a@b.cd\n'.repeat(KERNEL_WINDOW / 4)],
    ['as many mailboxes as fit', 'a.b@gmail.com\n'.repeat(KERNEL_WINDOW / 8)],
    ['as many numbers as fit', '0639981234\n'.repeat(KERNEL_WINDOW / 8)],
    ['as many digests as fit', `${'a1'.repeat(32)}\n`.repeat(2500)],
  ])('with %s', (_, text) => {
    expect(read(text, true)).toEqual(read(text, false));
  });

  test('over every domain of a mail provider, and domains that only look like one', () => {
    const boxes = ['a.b', 'a-b', 'a_b', 'ab+x', 'A.b-C_d+e.f', 'ab', '+ab', '_', 'a.b.c.d.e.f.g.h'];
    const domains = WEBMAIL_DOMAINS.flatMap(({ domain }) => [domain, domain.toUpperCase(), `${domain.slice(0, -1)}x`]);
    const addresses = domains.flatMap((domain) => boxes.map((box) => `${box}@${domain}\n`)).join('');
    const fast = read(addresses, true);
    expect(fast).toEqual(read(addresses, false));
    expect(fast.keys[1]?.length).toBeGreaterThan(50);
  });

  test('over every prefix of the numbering plan', () => {
    const numbers = Array.from({ length: 100_000 }, (_, i) => {
      const prefix = String(i).padStart(5, '0');
      return `+33${prefix}1234\n0${prefix}1234\n0033 ${prefix}-1234\n+33 (0)${prefix.split('').join('.')} 1234\n`;
    }).join('');
    const fast = read(numbers, true);
    const slow = read(numbers, false);
    expect(fast.keys.map((keys) => keys.length)).toEqual(slow.keys.map((keys) => keys.length));
    expect(fast).toEqual(slow);
  });
});

test('nothing ordinary is left to the loop', () => {
  const kernel = LineKernel.make(makeMailboxFolder().shapes) as LineKernel;
  const lines = [
    'claire.martin@acme.example',
    'CLAIRE_MARTIN+x@ACME-2.example',
    'jean.dupont@gmail.com',
    `${'x'.repeat(48)}@acme.example`,
    'a1'.repeat(32),
    'B2'.repeat(32),
    '+33639981234',
    '0639981234',
    '06 39 98 12 34',
    '+33 (0)6.39.98.12.34',
    '00 33 6-39-98-12-34',
    '+33 692 00 12 34',
    '0700123456',
  ];
  const look = (clear: boolean, digests: boolean, french: boolean) => {
    const bytes = Buffer.from(`${lines.join('\r\n')}\r\n`);
    expect(kernel.scan(bytes, 0, { clear, digests, french })).toBe(bytes.length);
    return [kernel.emails, kernel.digests, kernel.phones, kernel.others].map(({ length }) => length / 2);
  };
  expect(look(true, true, true)).toEqual([4, 2, 7, 0]);
  expect(kernel.canonicals.length / 2).toBe(1);
  expect([...kernel.digests]).toEqual([0xa1a1a1a1, 0xa1a1a1a1, 0xb2b2b2b2, 0xb2b2b2b2]);
  expect(look(true, true, false)).toEqual([4, 2, 4, 3]);
  expect(look(false, true, true)).toEqual([0, 2, 0, 11]);
  expect(look(true, false, true)).toEqual([4, 0, 7, 2]);
});
