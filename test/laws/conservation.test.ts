import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STATUSES } from '../../src/model/contact/channel.js';
import { bytesOf, contactFile, decoded, readLines, textIn } from './generate.js';
import { layoutOf, runOn } from './support.js';

const idsOf = (cells: readonly (readonly string[])[], column: number): string[] => cells.map((row) => textIn(row[column] ?? ''));

it('every line of a file is kept, dropped, blank or no contact, and counted once', async () => {
  await fc.assert(
    fc.asyncProperty(contactFile(), async (file) => {
      const { report, clean, rejects } = await runOn(bytesOf(file), { config: layoutOf(file) });
      const { rows } = report;
      expect(rows.in).toBe(rows.kept + rows.dropped);
      expect(rows.in + rows.blank + rows.skipped).toBe(file.lines.length);
      expect(rows.in).toBe(file.lines.filter(({ is }) => is === 'contact').length);

      // The files themselves agree with what is said of them.
      const kept = readLines(decoded(clean, file), file.delimiter).slice(1);
      const dropped = readLines(decoded(rejects, file), file.delimiter).slice(1);
      expect([kept.length, dropped.length]).toEqual([rows.kept, rows.dropped]);
      const ids = file.lines.flatMap(({ is, cells }) => (is === 'contact' ? [cells[0] ?? ''] : []));
      const keptIds = idsOf(
        kept.map(({ cells }) => cells),
        0,
      );
      const droppedIds = idsOf(
        dropped.map(({ cells }) => cells),
        2,
      );
      expect(ids.filter((id) => keptIds.includes(id))).toEqual(keptIds);
      expect(ids.filter((id) => !keptIds.includes(id))).toEqual(droppedIds);
      // Every dropped row has its number and at least one rule for a reason, or cannot be reached.
      for (const { cells } of dropped) expect(cells.slice(0, 2).join(' ')).toMatch(/^\d+ "?(?:unreachable|[a-z]+(?:-[a-z]+)+)/);
      expect(report.rules.reduce((sum, rule) => sum + rule.dropped, rows.unreachable)).toBe(rows.dropped);
      for (const statuses of Object.values(report.verdicts)) expect(Object.values(statuses).reduce((a, b) => a + b, 0)).toBe(rows.in);
      for (const [channel, statuses] of Object.entries(report.keptVerdicts ?? {})) {
        expect(Object.values(statuses).reduce((a, b) => a + b, 0)).toBe(rows.kept);
        const all = report.verdicts[channel as 'email'];
        for (const status of STATUSES) expect(statuses[status]).toBeLessThanOrEqual(all?.[status] ?? 0);
      }
      expect(Object.keys(report.keptVerdicts ?? {})).toEqual(Object.keys(report.verdicts));
    }),
    { numRuns: 200, seed: 20261124 },
  );
});
