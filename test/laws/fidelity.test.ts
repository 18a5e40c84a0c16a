import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kindOf } from '../../src/model/contact/field.js';
import { bytesOf, contactFile, decoded, readLines, textIn } from './generate.js';
import { csvOf, layoutOf, runOn } from './support.js';

it('a cell that nothing edits leaves as it came, byte for byte, in the order it came', async () => {
  await fc.assert(
    fc.asyncProperty(contactFile(), fc.constantFrom(['email'] as const, ['email', 'phone'] as const), async (file, channels) => {
      const input = bytesOf(file);
      const { report, clean } = await runOn(input, { config: { ...layoutOf(file), channels: [...channels] } });
      const columns = report.columns.filter(({ kept }) => kept).map(({ column }) => column);
      const [header, ...kept] = readLines(decoded(clean, file), file.delimiter);
      expect(clean.subarray(0, 3).equals(input.subarray(0, 3)) || !file.bom).toBe(true);
      expect(header).toEqual({ cells: columns.map((column) => file.header.cells[column]), end: file.header.end });

      const byId = new Map(file.lines.map((line) => [line.cells[0], line]));
      let edited = 0;
      for (const { cells, end } of kept) {
        const came = byId.get(cells[0] as string);
        const there = columns.filter((column) => column < (came?.cells.length ?? 0));
        expect(end).toBe(came?.end);
        expect(cells.length).toBe(there.length);
        const changed = there.filter((column, place) => cells[place] !== came?.cells[column]);
        if (changed.length > 0) edited++;
        // Nothing of ours repairs by itself: what changes is an identifier, and it is blanked.
        for (const column of changed) {
          expect(cells[there.indexOf(column)]).toBe('');
          expect(kindOf(report.columns[column]?.field ?? 'other')).toMatch(/^(?:email|phone)$/);
        }
      }
      expect(edited).toBeLessThanOrEqual(report.rows.edited);
      expect(clean.length).toBe(report.output?.bytes);
    }),
    { numRuns: 150, seed: 20261124 },
  );
});

it('another reader finds the kept cells in the cleaned file, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(contactFile(), async (file) => {
      const { clean } = await runOn(bytesOf(file), { config: layoutOf(file) });
      const text = decoded(clean, file);
      const read = parse(text, {
        delimiter: file.delimiter,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
        skip_empty_lines: false,
      });
      expect(read).toEqual(readLines(text, file.delimiter).map(({ cells }) => cells.map(textIn)));
    }),
    { numRuns: 100, seed: 20261125 },
  );
});

it('a row counts as edited only when a cell of it has changed in the cleaned file', async () => {
  // The number is blanked because it may not be called, and its whole column leaves because nobody calls: nothing of the row has changed.
  const { report, clean } = await runOn(
    csvOf('email;telephone;ne_pas_appeler', 'claire@acme.example;01 99 00 12 34;oui', 'hugo@acme.example;01 99 00 12 35;'),
    { config: { absent: ['lastInboundAt'] } },
  );
  expect(clean.toString()).toBe('email;ne_pas_appeler\nclaire@acme.example;oui\nhugo@acme.example;\n');
  expect(report.rows.edited).toBe(0);
});
