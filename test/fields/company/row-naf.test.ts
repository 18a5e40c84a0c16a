import { describe, expect, it } from 'vitest';
import { makeNafReader, type NafCell, type NafLevel, type RowNaf } from '../../../src/fields/company/row-naf.js';
import { parseIsoDay } from '../../../src/fields/date/calendar.js';
import type { Day } from '../../../src/model/contact/values.js';

const IN_2026 = parseIsoDay('2026-11-24') as Day;
const IN_2027 = parseIsoDay('2027-01-01') as Day;
const shown = ({ code, why }: RowNaf): string => code || `? ${why}`;
const read = (version: 'rev2' | '2025', level: NafLevel, cells: readonly NafCell[], rowVersion = '', asOf = IN_2026): string =>
  shown(makeNafReader(version, level, asOf)(cells, rowVersion));
const bare = (...texts: string[]): NafCell[] => texts.map((text) => ['', text]);

describe('the activity that a row tells', () => {
  it.each<[NafLevel, string, string]>([
    [2, '62.01Z', '62'],
    [3, '62.01Z', '62.0'],
    [4, '62.01Z', '62.01'],
    [5, '62.01Z', '62.01Z'],
    [5, '6201z', '62.01Z'],
    [2, '62', '62'],
    [3, '62', '? coarse'],
    [4, '620', '? coarse'],
    [4, '62.01', '62.01'],
    [5, '62.01', '? coarse'],
    [2, '111Z', '01'],
    [5, '111Z', '01.11Z'],
    [2, '00.00Z', '? unreadable'],
    [2, 'informatique', '? unreadable'],
  ])('at level %i, %s is %s', (level, text, expected) => expect(read('rev2', level, bare(text))).toBe(expected));

  it('nothing: missing', () => expect(read('rev2', 2, [])).toBe('? missing'));

  it.each<[string, NafLevel, string[], string]>([
    ['twice the same', 2, ['62.01Z', '6201Z'], '62'],
    ['two classes of one division', 2, ['62.01Z', '62.02A'], '62'],
    ['the same, asked for as classes', 4, ['62.01Z', '62.02A'], '? contradictory'],
    ['two divisions', 2, ['62.01Z', '47.11F'], '? contradictory'],
    ['one that cannot be read beside one that can', 2, ['?', '62.01Z'], '62'],
    ['the same the other way round', 2, ['62.01Z', '?'], '62'],
    ['a division beside its class', 4, ['62', '62.01Z'], '62.01'],
  ])('of several codes: %s', (_case, level, texts, expected) => expect(read('rev2', level, bare(...texts))).toBe(expected));

  it.each<[string, 'rev2' | '2025', NafCell[], string, Day, string]>([
    ['a bare code before 2027 is rev. 2', 'rev2', bare('62.01Z'), '', IN_2026, '62'],
    ['and not 2025', '2025', bare('62.01Z'), '', IN_2026, '? missing'],
    ['from 2027 nobody knows', 'rev2', bare('62.01Z'), '', IN_2027, '? version'],
    ['of either', '2025', bare('62.01Z'), '', IN_2027, '? version'],
    ['but where the row says it', '2025', bare('62.10Y'), 'NAF 2025', IN_2027, '62'],
    ['or the header', 'rev2', [['rev2', '62.01Z']], '', IN_2027, '62'],
    ['the header goes before the row', 'rev2', [['rev2', '62.01Z']], 'NAF 2025', IN_2027, '62'],
    [
      'codes of two versions are never mixed',
      '2025',
      [
        ['rev2', '62.01Z'],
        ['2025', '61.90Y'],
      ],
      '',
      IN_2026,
      '61',
    ],
    ['nor translated', '2025', [['rev2', '62.01Z']], '', IN_2026, '? missing'],
    ['rev. 1 is neither', 'rev2', bare('721Z'), 'NAF rév. 1', IN_2026, '? missing'],
  ])('%s', (_case, version, cells, rowVersion, asOf, expected) => expect(read(version, 2, cells, rowVersion, asOf)).toBe(expected));
});
