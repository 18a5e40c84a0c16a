import { expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import type { RuleNotRun } from '../../../src/engine/plan/admission.js';
import { makeFileMemo } from '../../../src/engine/plan/file-memo.js';
import { withCandidates } from '../../../src/engine/plan/gap-candidates.js';
import { type FileLayout, prepareFile } from '../../../src/engine/plan/prepare-file.js';
import type { FieldName } from '../../../src/model/contact/field.js';

const DATES: readonly FieldName[] = ['lastInboundAt', 'lastContactAt', 'collectedAt', 'consentAt'];

/** A file of twelve contacts with these columns beside the address: what each holds, row by row. */
const fileOf = (columns: Readonly<Record<string, readonly string[]>>): Buffer => {
  const cells = (row: number): string[] => Object.values(columns).map((values) => values[row % values.length] as string);
  const rows = Array.from({ length: 12 }, (_, row) => [`person${row}@acme.example`, ...cells(row)].join(';'));
  return Buffer.from(`${[['email', ...Object.keys(columns)].join(';'), ...rows].join('\n')}\n`);
};
const candidatesIn = async (
  columns: Readonly<Record<string, readonly string[]>>,
  fields: readonly FieldName[],
  more: Partial<RuleNotRun> = {},
  pinned: FileLayout['columns'] = {},
): Promise<RuleNotRun['candidates']> => {
  const prepared = await prepareFile(memorySource(fileOf(columns), 'a.csv'), { columns: pinned, country: 'FR' });
  const notRun: RuleNotRun[] = [{ id: 'a', because: 'field-absent', fields, accepted: false, ...more }];
  const [rule] = withCandidates(notRun, prepared, makeFileMemo(), 'FR');
  await prepared.opening.opened.close();
  return rule?.candidates;
};

const DAYS = ['12/03/2025', '14/03/2025', '15/03/2025', '02/04/2025'];
const BIRTHS = ['03/02/1950', '12/03/1961', '15/03/1972', '02/04/1983', '01/01/1999', '30/06/1944', '11/11/1988', '24/12/1975'];

it.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly FieldName[], RuleNotRun['candidates']]>([
  [
    'days for a missing date, asked first to be that of the collection',
    { 'Jour scan': DAYS },
    DATES,
    [{ column: 1, field: 'collectedAt' }],
  ],
  ['days for a date that is another', { 'Jour scan': DAYS }, ['consentAt'], [{ column: 1, field: 'consentAt' }]],
  [
    'two columns at most',
    { 'Jour A': DAYS, 'Jour B': DAYS, 'Jour C': DAYS },
    ['consentAt'],
    [1, 2].map((column) => ({ column, field: 'consentAt' })),
  ],
  ...['donation_date', 'Date don', 'Date achat véhicule', 'Spendendatum'].map(
    (header) =>
      [
        `the day of ${header} as the last that came from them`,
        { [header]: DAYS },
        DATES,
        [{ column: 1, field: 'lastInboundAt' as const }],
      ] as const,
  ),
  ['the day of a visit as that of the collection', { 'Date passage': DAYS }, DATES, [{ column: 1, field: 'collectedAt' }]],
  ['no days of birth', { Xyz: BIRTHS }, DATES, undefined],
  ['no column whose header is known to be something else', { 'Date immatriculation': DAYS, 'Close date': DAYS }, DATES, undefined],
  ['no column that is a field already', { date_modification: DAYS }, DATES, undefined],
  [
    'days of something that was last done as those of a contact at most',
    { 'Letzte Bewegung am': DAYS },
    DATES,
    [{ column: 1, field: 'lastContactAt' }],
  ],
  [
    'no last time for a collection',
    { 'Último movimiento': DAYS, 'Hora de modificación': DAYS, 'Nächster Schritt am': DAYS },
    ['collectedAt'],
    undefined,
  ],
  ['no words for a date', { Xyz: ['un', 'deux'] }, DATES, undefined],
  ['no column that is nearly empty', { Xyz: [...Array.from({ length: 11 }, () => ''), '12/03/2025'] }, DATES, undefined],
  [
    'days of which the header tells that they are, however few are filled',
    {
      'Date adhésion': [...Array.from({ length: 11 }, () => ''), '12/03/2025'],
      'Date carte': ['14/03/2025', ...Array.from({ length: 11 }, () => '')],
    },
    DATES,
    [1, 2].map((column) => ({ column, field: 'collectedAt' })),
  ],
  ['no words under a header of days', { 'Date don': [...Array.from({ length: 11 }, () => ''), 'à revoir'] }, DATES, undefined],
  ['yes and no for an opt-in', { Xyz: ['oui', 'non'] }, ['optInEmail'], [{ column: 1, field: 'optInEmail' }]],
  ['yes and no for a refusal', { Xyz: ['oui', 'non'] }, ['doNotEmail'], [{ column: 1, field: 'doNotEmail' }]],
  ['words that many share for a source', { Xyz: ['Salon Alpha', 'Site web'] }, ['source'], [{ column: 1, field: 'source' }]],
  [
    'no words that hardly anybody shares',
    { Xyz: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `note ${letter}`) },
    ['source'],
    undefined,
  ],
])('columns that may be what is missing: %s', async (_, columns, fields, candidates) =>
  expect(await candidatesIn(columns, fields)).toEqual(candidates),
);

it.each<readonly [string, Partial<RuleNotRun>, FileLayout['columns']]>([
  ['the field is missing on purpose', { accepted: true }, {}],
  ['nothing is lost', { harmless: true }, {}],
  ['somebody set the column aside', {}, { 'Jour scan': 'ignore' }],
  ['somebody said what the column is', {}, { 'Jour scan': 'other' }],
])('nothing is asked where %s', async (_, more, pinned) =>
  expect(await candidatesIn({ 'Jour scan': DAYS }, DATES, more, pinned)).toBeUndefined(),
);
