import { expect, it } from 'vitest';
import type { FieldName } from '../../../src/model/contact/field.js';
import { gapsOf, type ReportGap, type ReportNotRun } from '../../../src/model/report/not-run.js';

const lacking = (id: string, fields: readonly FieldName[], more: Partial<ReportNotRun> = {}): ReportNotRun => ({
  id,
  because: 'field-absent',
  fields,
  accepted: false,
  ...more,
});
const gap = (rules: string, fields: readonly FieldName[], candidates: ReportGap['candidates'] = []): ReportGap => ({
  rules: rules.split(' '),
  fields,
  candidates,
});
const day = { column: 2, field: 'collectedAt' } as const;

it.each<readonly [string, readonly ReportNotRun[], readonly ReportGap[]]>([
  ['none where all ran', [], []],
  ['none where it is so on purpose', [lacking('a', ['source'], { accepted: true })], []],
  ['none where nothing is lost', [lacking('a', ['source'], { harmless: true })], []],
  ['none where no text is in force', [lacking('a', [], { because: 'not-in-force' })], []],
  ['one for each field that is missing', [lacking('a', ['source']), lacking('b', ['naf'])], [gap('a', ['source']), gap('b', ['naf'])]],
  [
    'one where several rules lack the same column, which is asked about once',
    [lacking('a', ['collectedAt'], { candidates: [day] }), lacking('b', ['collectedAt', 'consentAt'], { candidates: [day] })],
    [gap('a b', ['collectedAt', 'consentAt'], [day])],
  ],
  [
    'one where a third rule joins what two others lack',
    [lacking('a', ['phone']), lacking('b', ['mobile']), lacking('c', ['phone', 'mobile'])],
    [gap('a b c', ['phone', 'mobile'])],
  ],
])('the gaps of a report: %s', (_, notRun, gaps) => expect(gapsOf(notRun)).toEqual(gaps));
