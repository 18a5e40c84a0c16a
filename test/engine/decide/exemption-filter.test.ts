import { describe, expect, it } from 'vitest';
import { ExemptionFilter } from '../../../src/engine/decide/exemption-filter.js';
import type { Plan } from '../../../src/engine/plan/plan.js';
import type { RowFinding } from '../../../src/engine/rules/row-findings.js';
import { makeContactFingerprints } from '../../../src/fields/identity/contact-fingerprint.js';
import type { Exemption } from '../../../src/model/rule/exemption.js';
import { contactFor, planFor } from '../row-of.js';

const KEY = '00112233445566778899aabbccddeeff';
const FIELDS = ['email', 'company', 'siren'] as const;
const PAUL = ['paul@acme.example', 'Plomberie Paul', ''];
const ANNE = ['anne@acme.example', 'Acme', ''];
const RULES = ['a', 'b', 'c'].map((id) => ({ id, severity: 'error', action: 'bar', options: {} }) as const);

type Given = Pick<Exemption, 'rule' | 'where' | 'fingerprint'>;
/** The rules that still speak of a row on which `a`, `b` and again `a` spoke, and the rows counted for each exemption. */
const left = (given: readonly Given[], cells: readonly string[], more: Partial<Plan> = { key: KEY }) => {
  const exemptions = given.map((one): Exemption => ({ reason: 'r', evidence: 'e', approvedBy: 'd', until: '2027-01-01', ...one }));
  const plan = planFor(FIELDS, { rules: RULES, ...more });
  const rows = exemptions.map(() => 0);
  const found = [0, 1, 0].map((rule) => ({ rule }) as RowFinding);
  new ExemptionFilter(plan, exemptions, rows).apply(contactFor(plan, cells), found);
  return [found.map(({ rule }) => RULES[rule]?.id).join(''), rows];
};
const printOf = (cells: readonly string[], key = KEY): string =>
  makeContactFingerprints(key)(contactFor(planFor(FIELDS), cells))[0] as string;

describe('an exemption', () => {
  it.each<readonly [string, readonly Given[], string, readonly number[]]>([
    ['takes out all that its rule said of the row', [{ rule: 'a', where: { company: 'Plomberie Paul' } }], 'b', [1]],
    ['leaves what other rules said', [{ rule: 'b', where: { company: 'Plomberie Paul' } }], 'aa', [1]],
    ['reads capitals, accents and blanks as the same', [{ rule: 'a', where: { company: ' plômberie-PAUL' } }], 'b', [1]],
    ['of another company leaves everything', [{ rule: 'a', where: { company: 'Plomberie' } }], 'aba', [0]],
    ['of two fields holds where both agree', [{ rule: 'a', where: { company: 'Plomberie Paul', email: 'PAUL@acme.example' } }], 'b', [1]],
    [
      'of two fields does not hold where one does not',
      [{ rule: 'a', where: { company: 'Plomberie Paul', email: 'x@acme.example' } }],
      'aba',
      [0],
    ],
    ['by a field that is blank does not hold', [{ rule: 'a', where: { siren: '732829320' } }], 'aba', [0]],
    ['by a field that the file has not does not hold', [{ rule: 'a', where: { city: 'Lyon' } }], 'aba', [0]],
    ['by the fingerprint of the contact holds', [{ rule: 'a', fingerprint: printOf(PAUL) }], 'b', [1]],
    ['by the fingerprint of somebody else does not', [{ rule: 'a', fingerprint: printOf(ANNE) }], 'aba', [0]],
    [
      'by a fingerprint and a field holds where both agree',
      [{ rule: 'a', fingerprint: printOf(PAUL), where: { company: 'Plomberie Paul' } }],
      'b',
      [1],
    ],
    ['by a fingerprint and another field does not', [{ rule: 'a', fingerprint: printOf(PAUL), where: { company: 'Acme' } }], 'aba', [0]],
    ['from a rule that said nothing is not counted', [{ rule: 'c', where: { company: 'Plomberie Paul' } }], 'aba', [0]],
    ['from a rule that is off is not counted', [{ rule: 'z', where: { company: 'Plomberie Paul' } }], 'aba', [0]],
    [
      'that comes after one of the same is not counted: nothing is left for it',
      [
        { rule: 'a', where: { company: 'Plomberie Paul' } },
        { rule: 'a', fingerprint: printOf(PAUL) },
      ],
      'b',
      [1, 0],
    ],
    [
      'and one from another rule are both counted',
      [
        { rule: 'b', where: { company: 'Plomberie Paul' } },
        { rule: 'a', where: { company: 'Acme' } },
        { rule: 'a', fingerprint: printOf(PAUL) },
      ],
      '',
      [1, 0, 1],
    ],
  ])('%s', (_, given, rules, rows) => expect(left(given, PAUL)).toEqual([rules, rows]));

  it('by a fingerprint that was made with another key does not hold', () => {
    expect(left([{ rule: 'a', fingerprint: printOf(PAUL, KEY.replace('0', '1')) }], PAUL)).toEqual(['aba', [0]]);
  });

  it('by a fingerprint does not hold where there is no key', () => {
    expect(left([{ rule: 'a', fingerprint: printOf(PAUL) }], PAUL, {})).toEqual(['aba', [0]]);
  });
});

it('an exemption is counted once for each row that it is used on', () => {
  const exemption = { rule: 'a', where: { company: 'Acme' }, reason: 'r', evidence: 'e', approvedBy: 'd', until: '2027-01-01' };
  const plan = planFor(FIELDS, { rules: RULES });
  const rows = [0];
  const filter = new ExemptionFilter(plan, [exemption], rows);
  for (const cells of [ANNE, PAUL, ANNE]) filter.apply(contactFor(plan, cells), [{ rule: 0 } as RowFinding, { rule: 0 } as RowFinding]);
  filter.apply(contactFor(plan, ANNE), []);
  expect(rows).toEqual([2]);
});
