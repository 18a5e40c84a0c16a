import { describe, expect, it } from 'vitest';
import { formatIsoDay } from '../../../src/fields/date/calendar.js';
import { makeRefusalDay } from '../../../src/lists/rows/old-entries.js';

const dayOf = (header: string, delimiter: string, days: readonly string[], registered = false): string | undefined => {
  const rows = days.map((day) => ['a@acme.example', day]);
  const day = makeRefusalDay(['E-Mail', header], rows, registered, { delimiter })?.(rows[0] as string[]);
  return day === undefined ? undefined : formatIsoDay(day);
};

describe('since when somebody on a list refuses, of a day that reads both ways', () => {
  it.each<readonly [string, string, string, readonly string[], string | undefined]>([
    ['German, between semicolons', 'Datum der Abmeldung', ';', ['01.10.2026'], '2026-10-01'],
    ['French, between commas', 'Date d’opposition', ',', ['01/10/2026'], '2026-10-01'],
    ['by another day of the column', 'Unsubscribed at', ',', ['01/10/2026', '25/10/2026'], '2026-10-01'],
    ['of a column that contradicts itself', 'Datum der Abmeldung', ';', ['01.10.2026', '25.10.2026', '10.25.2026'], undefined],
  ])('%s', (_, header, delimiter, days, expected) => expect(dayOf(header, delimiter, days)).toBe(expected));

  it('is not guessed of a register of others, whose days free people', () => {
    expect(dayOf('Datum der Abmeldung', ';', ['01.10.2026'], true)).toBeUndefined();
  });
});
