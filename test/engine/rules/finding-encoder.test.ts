import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingDecoder } from '../../../src/engine/rules/finding-decoder.js';
import { FindingEncoder } from '../../../src/engine/rules/finding-encoder.js';

const text = fc.oneof(fc.constantFrom('', 'j•••@•••.fr', '06•••••••8', '𝒥•••', '\ud800', '__proto__'), fc.string({ unit: 'binary' }));
/** No text of a lone half of a pair but in facts: no mask has one. */
const masked = fc.option(
  text.filter((one) => Buffer.from(one).toString() === one),
  { nil: undefined },
);
const facts = fc.option(
  fc.dictionary(text, fc.oneof(text, fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))),
  {
    nil: undefined,
  },
);
const finding = fc.record({
  rule: fc.nat(500),
  message: fc.nat(100),
  column: fc.integer({ min: -2, max: 70_000 }),
  channels: fc.nat(15),
  masked,
  facts: facts.map((all) => all && (JSON.parse(JSON.stringify(all)) as typeof all)),
});
const row = fc.record({
  row: fc.oneof(fc.constant(0), fc.nat(2 ** 31 - 1)),
  kept: fc.constantFrom(true, false, undefined),
  fingerprints: fc.option(fc.array(fc.stringMatching(/^[0-9a-f]{16}$/), { maxLength: 5 }), { nil: undefined }),
  findings: fc.array(finding, { maxLength: 12 }),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

const pack = (packing: FindingEncoder, rows: readonly Row[]) => {
  for (const { row: at, kept, fingerprints, findings } of rows) {
    packing.beginRow(at, findings.length, kept, fingerprints);
    for (const one of findings) packing.addFinding(one.rule, one.message, one.column, one.channels, one.masked, one.facts);
  }
  return packing.take();
};
const unpack = (found: FindingDecoder, packed: ReturnType<FindingEncoder['take']>) => {
  const all: unknown[] = [];
  found.open(packed);
  while (found.advance()) {
    const { row: at, kept, fingerprints, rule, message, column, channels, masked: shown, facts: said } = found;
    all.push({ row: at, kept, fingerprints, rule, message, column, channels, masked: shown, facts: said });
  }
  return all;
};
const told = (rows: readonly Row[]) => rows.flatMap(({ findings, ...of }) => findings.map((one) => ({ ...of, ...one })));

describe('packed findings', () => {
  it('come out as they went in, block after block', () => {
    fc.assert(
      fc.property(fc.array(fc.array(row, { maxLength: 20 }), { maxLength: 4 }), (blocks) => {
        const packing = new FindingEncoder();
        const found = new FindingDecoder();
        for (const rows of blocks) expect(unpack(found, pack(packing, rows))).toStrictEqual(told(rows));
      }),
    );
  });

  it('come out as they went in when there are many, and many facts', () => {
    const rows = Array.from({ length: 30_000 }, (_, n) => ({
      row: n + 2,
      kept: n % 2 === 0,
      fingerprints: undefined,
      findings: [{ rule: 1, message: 0, column: 3, channels: 1, masked: `é${n}•••`, facts: { days: n % 9000 } }],
    }));
    expect(unpack(new FindingDecoder(), pack(new FindingEncoder(), rows))).toStrictEqual(told(rows));
  });

  it('are in buffers that hold nothing else, so that they may be handed over', () => {
    const packing = new FindingEncoder();
    packing.beginRow(2, 1, true, undefined);
    packing.addFinding(0, 0, -1, 0, 'J•••', undefined);
    const { numbers, texts } = packing.take();
    expect(numbers.byteLength).toBe(numbers.buffer.byteLength);
    expect(Buffer.from(texts.buffer).toString()).toBe('J•••');
    const { numbers: moved } = structuredClone({ numbers }, { transfer: [numbers.buffer as ArrayBuffer] });
    expect(moved.length).toBeGreaterThan(0);
    packing.beginRow(3, 0, true, undefined);
    expect(packing.take().numbers.length).toBe(4);
  });
});
