import { describe, expect, it } from 'vitest';
import { outcomeMonoidOf } from '../../../src/engine/judge/outcome-recorder.js';
import { refuseNoContacts, refuseRowMismatch, refuseUnusedExemptions } from '../../../src/engine/passes/run-invariants.js';
import type { Outcome } from '../../../src/model/outcome/outcome.js';
import { errorOf } from '../../config/helpers.js';
import { planFor } from '../row-of.js';

const counted = (rows: Partial<Outcome['rows']>): Outcome => {
  const empty = outcomeMonoidOf(planFor(['email']), []).empty();
  return { ...empty, rows: { ...empty.rows, ...rows } };
};

it.each<readonly [string, Partial<Outcome['rows']>, readonly number[], number, boolean]>([
  ['each contact has one fate', { in: 10 }, [4, 3, 2, 1], 10, true],
  ['and each other line is none', { in: 10, blank: 2, repeated: 3, totals: 1 }, [10], 16, true],
  ['nothing', {}, [], 0, true],
  ['a contact without a fate', { in: 10 }, [9], 10, false],
  ['a contact with two fates', { in: 10 }, [10, 1], 10, false],
  ['a line that was not judged', { in: 10, blank: 1 }, [10], 12, false],
  ['a line that was judged twice', { in: 10 }, [10], 9, false],
])('lines must add up: %s', async (_, rows, fates, read, adds) => {
  const refuse = (): void => refuseRowMismatch(counted(rows), fates, read);
  if (adds) expect(refuse).not.toThrow();
  else expect(await errorOf(refuse)).toMatchObject({ code: 'LUMO_CONSERVATION' });
});

describe('a file without contacts', () => {
  it.each<readonly [string, Partial<Outcome['rows']>]>([
    ['is refused', {}],
    ['is refused, whatever else stands in it', { blank: 1, repeated: 1, totals: 1 }],
  ])('%s', async (_, rows) => {
    expect(await errorOf(() => refuseNoContacts(counted(rows), 'a.csv'))).toMatchObject({ code: 'LUMO_NO_CONTACTS' });
  });
  it('is none where one stands in it', () => expect(() => refuseNoContacts(counted({ in: 1 }), 'a.csv')).not.toThrow());
});

it.each<readonly [string, readonly number[] | undefined, string | undefined]>([
  ['used once each', [1, 1, 1], undefined],
  ['of which one was used on no row', [1, 0, 9], 'exemption 2 (b)'],
  ['of which two were', [0, 1, 0], 'exemption 1 (a), 3 (c)'],
  ['that nobody counted', undefined, undefined],
])('exemptions %s', async (_, used, idle) => {
  const exemptions = ['a', 'b', 'c'].map((rule) => ({ rule, reason: 'r', evidence: 'e', approvedBy: 'd', until: '2027-01-01' }));
  const refuse = (): void =>
    refuseUnusedExemptions(
      exemptions,
      used,
      exemptions.map(({ rule }) => ({ id: rule })),
    );
  if (idle === undefined) expect(refuse).not.toThrow();
  else {
    const error = await errorOf(refuse);
    expect([error.code, error.what.en]).toEqual(['LUMO_EXEMPTION_UNUSED', expect.stringContaining(`needs ${idle}.`)]);
  }
});

it('an exemption from a rule that did not run is none that nobody needs', () => {
  const exemptions = ['a', 'b'].map((rule) => ({ rule, reason: 'r', evidence: 'e', approvedBy: 'd', until: '2027-01-01' }));
  expect(() => refuseUnusedExemptions(exemptions, [1, 0], [{ id: 'a' }])).not.toThrow();
});
