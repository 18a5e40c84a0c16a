import { describe, expect, it } from 'vitest';
import { importOrigin, isReferenceCode } from '../../../src/register/exchange/reference-code.js';

describe('a code that the register keeps in clear', () => {
  it.each([
    'unsubscribe-link',
    'phone',
    'letter',
    'tombstone:erasure',
    'import:stop-2026-11-24',
    'import:stop_20261124',
    'ticket:4812',
    'crm/case/123456',
    'v1.2',
    'a',
  ])('may be %s', (text) => {
    expect(isReferenceCode(text)).toBe(true);
  });

  it.each([
    ['an address', 'claire@acme.example'],
    ['a domain', 'acme.fr'],
    ['a domain behind a word', 'import:acme.example'],
    ['a number', '0639981234'],
    ['a number with separators', 'call-06.39.98.12.34'],
    ['a number of a company', 'siren:732829320'],
    ['a number in seven pieces', '1-2-3-4-5-6-7'],
    ['a day and a number', '2026-11-24-0639981234'],
    ['a sentence', 'she wrote to us'],
    ['accents', 'téléphone'],
    ['a line end', 'phone\n'],
    ['nothing', ''],
    ['a sign first', '-phone'],
    ['a sign last', 'import:'],
    ['65 letters', 'a'.repeat(65)],
    ['a quote', 'a"b'],
  ])('may not be %s', (_, text) => {
    expect(isReferenceCode(text)).toBe(false);
  });

  it.each([
    ['stop.csv', 'import:stop'],
    ['Désinscrits 2026.csv.gz', 'import:Desinscrits-2026'],
    ['stop-2026-11-24.txt', 'import:stop-2026-11-24'],
    ['claire@acme.example.csv', 'import'],
    ['0639981234.csv', 'import'],
    ['....csv', 'import'],
    [`${'a'.repeat(200)}.csv`, `import:${'a'.repeat(50)}`],
  ])('of what is imported from %s is %s', (name, expected) => {
    expect(importOrigin(name)).toBe(expected);
  });
});
