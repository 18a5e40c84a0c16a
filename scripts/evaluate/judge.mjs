// Runs a file of contacts through the library, and says what was found where and what became of each row.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules as allRules } from '../../dist/rules/index.js';
import { clean } from '../../dist/src/index.js';
import { csvOf } from './generate.mjs';
import { workbookOf } from './workbook.mjs';

/** Mildest first: of several reasons the strongest is the verdict. */
const STATUSES = ['unknown', 'unscreened', 'needs-consent', 'expired', 'opposed'];
const RULES = new Map(allRules.map((rule) => [rule.id, rule]));

/** A file of labels lacks what it lacks on purpose. */
const FIELDS = JSON.parse(readFileSync(new URL('../../schema/config.json', import.meta.url), 'utf8')).properties.absent.items.enum;

const add = (map, key, id) => map.set(key, (map.get(key) ?? new Set()).add(id));

/** What a report says, by row, by header, and of the file. A remark counts only of a rule that the labels ask no more of. */
const foundIn = (report, remarks) => {
  const found = { rows: new Map(), columns: new Map(), file: new Set(), reasons: new Map() };
  for (const { id, findings } of report.rules) {
    for (const { message, severity, header, examples } of findings) {
      const status = RULES.get(id).messages[message].verdict ?? RULES.get(id).verdict ?? 'unknown';
      if (severity === 'error') for (const { row } of examples) add(found.reasons, row, `${id} ${status}`);
      if (severity === 'info' && !remarks.has(id)) continue;
      for (const { row } of examples) add(found.rows, row, id);
      if (examples.length === 0 && header !== undefined) add(found.columns, header, id);
      if (examples.length === 0) found.file.add(id);
    }
  }
  return found;
};

/** Row numbers that left, with the rules that said so. */
const leftIn = (rejects) =>
  new Map(
    rejects
      .split('\n')
      .slice(1)
      .map((line) => line.split(';'))
      .filter(([row, reasons]) => /^\d+$/.test(row) && reasons !== undefined)
      .map(([row, reasons]) => [Number(row), reasons]),
  );

/** The contacts, and beside them a sheet of names. */
const sheetsOf = ({ header, rows, sheet, lists }) => [
  { name: 'Contacts', rows: [header, ...rows.map(({ cells }) => cells)] },
  { name: sheet, rows: [['Nom complet'], ...lists.sheet.map((name) => [name])] },
];

/** Something that judges files in a folder of its own, until it is closed. @param {{ asOf: string, robinson: object }} run @param {Set<string>} remarks rules whose remarks count */
export const makeJudge = ({ asOf, robinson }, remarks) => {
  const folder = mkdtempSync(join(tmpdir(), 'lumo-evaluate-'));
  const write = (name, text) => writeFileSync(join(folder, name), text);
  const listsOf = ({ lists, listed }) => {
    const own = { kind: 'opposition' };
    const more = { opposition: own, hashed: own, dated: { ...own, date: '2026-06-01' }, robinson: { kind: 'robinson', ...robinson } };
    return Object.entries(lists).flatMap(([kind, entries]) => {
      if (entries.length === 0 || kind === 'sheet') return [];
      const name = entries[0].includes(';') ? `${kind}.csv` : `${kind}.txt`;
      write(name, `${entries.join('\n')}\n`);
      return [{ file: name, ...more[kind], ...listed }];
    });
  };
  /** One file on one channel (none: an archive), with the rules of `only` or all. */
  const judge = async (file, channel, only) => {
    // The name of a set is no word about who stands in it.
    const name = file.named ?? `cases-${file.name}.${file.sheet ? 'xlsx' : 'csv'}`;
    write(name, file.sheet ? await workbookOf(sheetsOf(file)) : csvOf(file));
    const { report } = await clean(join(folder, name), join(folder, 'clean.csv'), {
      cwd: folder,
      config: false,
      asOf: file.asOf ?? asOf,
      skip: only ? allRules.map(({ id }) => id).filter((id) => !only.has(id)) : [],
      rejects: join(folder, 'rejects.csv'),
      overrides: {
        preset: file.preset,
        channels: channel ? [channel] : [],
        lists: listsOf(file),
        examples: 1000,
        export: { approvalAbove: 'never' },
        absent: FIELDS,
        ...(file.keep && { columns: Object.fromEntries(file.keep.map((header) => [header, 'keep'])) }),
        ...(file.rulesConfig && { rules: file.rulesConfig }),
      },
    });
    return { channel, ...foundIn(report, remarks), left: leftIn(readFileSync(join(folder, 'rejects.csv'), 'utf8')) };
  };
  return { judge, close: () => rmSync(folder, { recursive: true, force: true }) };
};

/** What became of a row, in the words of its label: the strongest status of the rules for which it left. */
export const outcome = ({ left, reasons, channel }, row) => {
  const ids = left.get(row);
  if (!channel) return ids === undefined ? 'kept' : 'dropped';
  // Nothing is held against whoever has no address or number of the channel.
  if (ids === undefined || ids === 'unreachable') return 'ok';
  const statuses = [...(reasons.get(row) ?? [])].filter((reason) => ids.split(' ').includes(reason.split(' ')[0]));
  return STATUSES[Math.max(...statuses.map((reason) => STATUSES.indexOf(reason.split(' ')[1])))];
};
