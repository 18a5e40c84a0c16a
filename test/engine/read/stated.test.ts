import { describe, expect, it } from 'vitest';
import { makeFieldReader } from '../../../src/fields/cells/field-reader.js';
import { formatIsoDay } from '../../../src/fields/date/calendar.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import { fieldsAtHand } from '../../../src/model/contact/stated.js';
import { contactFor, planFor } from '../row-of.js';

const STATED = { source: 'Salon X, June 2026', collectedAt: '2026-06-10' } as const;

describe('what the user states of a file', () => {
  it.each<readonly [name: string, columns: readonly FieldName[], cells: readonly string[], source: string, collected: string]>([
    ['stands where no column says it', ['email'], ['a@b.example'], 'Salon X, June 2026', '2026-06-10'],
    ['stands where the cell is blank', ['source', 'collectedAt'], ['', ''], 'Salon X, June 2026', '2026-06-10'],
    ['gives way to a cell that is filled', ['source', 'collectedAt'], ['Annuaire', '2025-01-02'], 'Annuaire', '2025-01-02'],
    ['gives way to a second column that is filled', ['source', 'source'], ['', 'Annuaire'], 'Annuaire', '2026-06-10'],
    ['stands where the row ends early', ['email', 'source', 'collectedAt'], ['a@b.example'], 'Salon X, June 2026', '2026-06-10'],
    ['stands for a date that is a placeholder', ['collectedAt'], ['1900-01-01'], 'Salon X, June 2026', '2026-06-10'],
    ['never replaces a date that nobody can read', ['collectedAt'], ['32/13/2025'], 'Salon X, June 2026', 'invalid'],
  ])('%s', (_, columns, cells, source, collected) => {
    const plan = planFor(columns, { stated: STATED });
    const contact = contactFor(plan, cells);
    const date = contact.date('collectedAt');
    expect([contact.text('source'), date.status === 'ok' ? formatIsoDay(date.day) : date.status]).toEqual([source, collected]);
    expect(makeFieldReader(plan, 'source', (text) => text)(contact)).toBe(source);
    expect([contact.has('source'), contact.has('collectedAt'), contact.has('informedAt')]).toEqual([true, true, false]);
  });

  it.each<readonly [columns: readonly FieldName[], cells: readonly string[], said: string]>([
    [['source'], [''], ''],
    [['source'], ['Annuaire'], 'Annuaire'],
    [[], ['x'], ''],
  ])('is no word of the file: columns %j of %j say %j', (columns, cells, said) =>
    expect(contactFor(planFor(columns, { stated: STATED }), cells).said('source')).toBe(said),
  );

  it('adds its fields to those of the columns', () =>
    expect([...fieldsAtHand([{ field: 'email' }], { informedAt: '2026-06-11' })]).toEqual(['email', 'informedAt']));
});
