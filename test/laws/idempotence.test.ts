import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ConfigInput } from '../../src/index.js';
import { bytesOf, contactFile } from './generate.js';
import { csvOf, layoutOf, type Ran, runOn } from './support.js';

/** The columns of the cleaned file, read as the first run read them: values that left no longer tell what a column is. */
const asRead = ({ report }: Ran): NonNullable<ConfigInput['columns']> =>
  Object.fromEntries(report.columns.filter(({ kept }) => kept).map(({ field }, place) => [`#${place + 1}`, field ?? 'ignore'] as const));

it('cleaning a cleaned file changes nothing', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(
      contactFile(),
      fc.constantFrom(['email'] as const, ['email', 'phone'] as const, ['email', 'sms', 'post'] as const),
      async (file, channels) => {
        const config = { ...layoutOf(file), channels: [...channels] };
        const first = await runOn(bytesOf(file), { config });
        if (first.report.rows.kept === 0) return;
        seen++;
        const second = await runOn(first.clean, { config: { ...config, columns: asRead(first) } });
        expect(second.clean.toString('latin1')).toBe(first.clean.toString('latin1'));
        expect(second.report.rows).toEqual({
          ...second.report.rows,
          kept: first.report.rows.kept,
          dropped: 0,
          edited: 0,
          blank: 0,
          skipped: 0,
        });
      },
    ),
    { numRuns: 130, seed: 20261124 },
  );
  expect(seen).toBeGreaterThan(50);
});

it('a contact of whom every identifier was blanked leaves, so that nothing is left for the next run to drop', async () => {
  // Calls are refused and messages are not, but a landline takes none, and goes: nobody can be reached any more.
  const input = csvOf('nom;telephone;ne_pas_appeler', 'Martin;01 99 00 12 34;oui', 'Roy;01 99 00 12 35;');
  const config = { channels: ['phone', 'sms'] as ('phone' | 'sms')[], absent: ['lastInboundAt' as const] };
  const first = await runOn(input, { config });
  expect(first.clean.toString()).toBe(
    'nom;telephone;ne_pas_appeler;lumo_email;lumo_phone;lumo_sms;lumo_post\nRoy;01 99 00 12 35;;;ok;unreachable;\n',
  );
  const second = await runOn(first.clean, { config });
  expect(second.clean.toString()).toBe(first.clean.toString());
  expect(second.report.rows.dropped).toBe(0);
});

it('a row of which nothing is left does not wait for the next run to leave', async () => {
  // Its only cell stood in a column that leaves.
  const config = { absent: ['lastInboundAt' as const, 'source' as const] };
  const first = await runOn(csvOf('email;nom;xzq_17', 'claire@acme.example;Roy;1', ';;2', 'hugo@acme.example;Thil;3'), { config });
  const second = await runOn(first.clean, { config });
  expect(second.clean.toString()).toBe(first.clean.toString());
});
