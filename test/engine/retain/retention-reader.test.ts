import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import { RetentionReader, type RetentionVerdict } from '../../../src/engine/retain/retention-reader.js';
import type { FieldName } from '../../../src/model/contact/field.js';
import type { RetentionOutcome, RetentionPolicy } from '../../../src/model/report/retention-report.js';
import type { Role } from '../../../src/model/rule/rule.js';
import { findingOf, judgedRow, planFor, saidBy } from '../row-of.js';

const POLICY: RetentionPolicy = { prospects: 'drop', formerClients: 'archive', archived: 'anonymise', k: 5 };
const planOf = (fields: readonly FieldName[]) =>
  planFor(fields, { rules: rules.map(({ id }) => ({ id, severity: 'error', action: 'flag', options: {} })) });
const PLAN = planOf(['email']);
const rowOf = (said: readonly Said[]) =>
  judgedRow(
    PLAN,
    ['claire@acme.example'],
    said.map(([rule, message]) => saidBy(rule, message)),
  );

/** Something that one of our rules says. */
type Said = readonly [rule: string, message: string];
const NONE = {
  fate: 'kept',
  reason: undefined,
  soon: false,
  undated: false,
  unclear: false,
  refused: false,
} as const satisfies RetentionVerdict;

describe('what becomes of a contact', () => {
  it.each<readonly [string, readonly Said[], Partial<RetentionVerdict>]>([
    ['of whom nothing was said: kept', [], {}],
    ['of whom only other rules spoke: kept', [['webmail-without-consent', 'needsConsent']], {}],
    ['a prospect past their time: as the policy says of prospects', [['retention-prospect', 'expired']], { fate: 'dropped' }],
    ['a prospect past their time by one of two readings: the same', [['retention-prospect', 'maybeExpired']], { fate: 'dropped' }],
    ['a prospect whose date may be of our own sending: kept', [['retention-prospect', 'direction']], {}],
    ['who may be a client: kept, and counted', [['retention-prospect', 'maybeClient']], { unclear: true }],
    ['the same in an archive', [['retention-prospect', 'standingOpen']], { unclear: true }],
    [
      'the same, past their time: as the policy says',
      [
        ['retention-prospect', 'direction'],
        ['retention-prospect', 'expired'],
      ],
      { fate: 'dropped' },
    ],
    [
      'a former client who may be prospected no more: as the policy says of them',
      [['retention-client', 'archiveOnly']],
      { fate: 'archived' },
    ],
    ['a former client past the archive: as the policy says of that', [['retention-client', 'expired']], { fate: 'anonymised' }],
    ['a former client of no known end: kept, and undated', [['retention-client', 'endMissing']], { undated: true }],
    ['a former client who may have left long ago: kept, and undated', [['retention-client', 'endUnknown']], { undated: true }],
    ['a prospect whom nothing dates: kept, and undated', [['retention-date-missing', 'missing']], { undated: true }],
    ['somebody whose time ends soon', [['retention-expiring-soon', 'soon']], { soon: true }],
    ['somebody on our opposition list', [['opposition-list', 'email']], { refused: true }],
    ['somebody whose row says no', [['opposition-column', 'opposed']], { refused: true }],
    ['somebody who is opposed in another row', [['opposed-elsewhere', 'opposed']], { refused: true }],
    ['somebody who withdrew their consent', [['consent-withdrawn', 'withdrawn']], { refused: true }],
    ['somebody on somebody else’s register', [['robinson-list', 'listed']], {}],
    ['somebody whom the list only may hold', [['opposition-list', 'postFuzzy']], {}],
    ['somebody whom the list does not clear', [['opposition-list', 'unscreened']], {}],
    [
      'somebody who refused, and is past their time',
      [
        ['opposition-list', 'email'],
        ['retention-prospect', 'expired'],
      ],
      { refused: true, fate: 'dropped' },
    ],
    [
      'somebody who refused, and whose time ends soon',
      [
        ['retention-expiring-soon', 'soon'],
        ['opposition-column', 'opposed'],
      ],
      { refused: true, soon: true },
    ],
  ])('%s', (_, said, verdict) => {
    const { reason, ...read } = new RetentionReader(PLAN, POLICY).read(rowOf(said));
    const { reason: _none, ...none } = NONE;
    expect(read).toEqual({ ...none, ...verdict });
    expect(reason === undefined).toBe(read.fate === 'kept');
  });

  it.each<readonly [RetentionPolicy['formerClients'], RetentionOutcome]>([
    ['drop', 'dropped'],
    ['archive', 'archived'],
    ['anonymise', 'anonymised'],
  ])('to %s is to be %s', (formerClients, fate) => {
    expect(new RetentionReader(PLAN, { ...POLICY, formerClients }).read(rowOf([['retention-client', 'archiveOnly']])).fate).toBe(fate);
  });

  it.each<readonly [Role, RetentionOutcome]>([
    ['prospect-expired', 'dropped'],
    ['archive-due', 'archived'],
    ['archive-expired', 'anonymised'],
    ['expiring-soon', 'kept'],
    ['undated', 'kept'],
    ['own-refusal', 'kept'],
    ['company-refusal', 'kept'],
    ['unknown-source', 'kept'],
  ])('by a rule of anybody that says `%s`: %s', (role, fate) => {
    const row = judgedRow(PLAN, ['claire@acme.example'], [findingOf(0, { effect: { role } })]);
    expect(new RetentionReader(PLAN, POLICY).read(row).fate).toBe(fate);
  });

  it('is told with its rule, its message and what the policy does, as one value for each', () => {
    const reader = new RetentionReader(PLAN, POLICY);
    const reasonOf = (...said: readonly Said[]) => reader.read(rowOf(said)).reason;
    const expired = reasonOf(['retention-prospect', 'expired']);
    expect(expired).toEqual({ rule: 'retention-prospect', message: 'expired', fate: 'dropped' });
    expect(reasonOf(['retention-client', 'archiveOnly'])).toEqual({ rule: 'retention-client', message: 'archiveOnly', fate: 'archived' });
    expect(reasonOf(['retention-prospect', 'expired'])).toBe(expired);
  });

  it('is forgotten with the next row', () => {
    const reader = new RetentionReader(PLAN, POLICY);
    reader.read(
      rowOf([
        ['retention-prospect', 'expired'],
        ['retention-expiring-soon', 'soon'],
        ['retention-date-missing', 'missing'],
        ['opposition-list', 'email'],
      ]),
    );
    expect(reader.read(rowOf([]))).toEqual(NONE);
  });
});

describe('who is to be anonymised', () => {
  it.each<readonly [string, readonly FieldName[], readonly string[], RetentionOutcome]>([
    ['is, where a cell for an address can say so', ['siren', 'email'], ['732829320', ''], 'anonymised'],
    ['is, where a cell for a name can', ['phone', 'lastName'], ['01 99 00 12 34', 'Martin'], 'anonymised'],
    ['leaves, where the file has neither', ['phone', 'company'], ['01 99 00 12 34', 'Acme'], 'dropped'],
    ['leaves, where its short row has no such cell', ['phone', 'email'], ['01 99 00 12 34'], 'dropped'],
  ])('%s', (_, fields, cells, fate) => {
    const plan = planOf(fields);
    const row = judgedRow(plan, cells, [saidBy('retention-client', 'expired')]);
    expect(new RetentionReader(plan, POLICY).read(row).fate).toBe(fate);
  });
});
