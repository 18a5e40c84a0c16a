// What travels between machines: plans, frames, columns, persons, data.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newScratch } from '../files.mjs';
import { choiceOf, given, holds, inChunks, same, withChoice, words } from './support.mjs';

const CSV = 'Email;Nom;Date de collecte\na@acme.example;A;2024-02-29\nb@acme.example;B;01/02/2024\n';
const SEALING = { planId: 'ab'.repeat(32), key: 'cd'.repeat(32) };
const jsonOf = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
const LAYOUT = { identity: 2, rules: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, least: 1 + (i % 2), always: i === 3 })) };
/** In a plan of the corpus, what changes with each build. */
const MARKS = { tool: '$TOOL', rules: '$RULES' };

/** A plan as it is made now. */
const planTextOf = async (load) => {
  const { planShards } = await load('src/shards/index');
  const folder = newScratch();
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'contacts.csv'), CSV);
  writeFileSync(join(folder, 'stop.txt'), 'a@acme.example\n');
  const overrides = { lists: [{ file: 'stop.txt', kind: 'opposition' }] };
  await planShards('contacts.csv', join(folder, 'plan'), { cwd: folder, config: false, asOf: '2026-11-24', overrides });
  const path = join(folder, 'plan/plan.json');
  const { secrets } = JSON.parse(readFileSync(join(folder, 'plan/driver.json'), 'utf8'));
  return { folder: join(folder, 'plan'), path, text: readFileSync(path, 'utf8'), secrets };
};

export const shards = {
  name: 'shards',
  about: 'plans, frames, columns, logs of persons and encoded data: whole or refused, and written as they were read',
  most: 8192,
  tokens: [
    ...words(
      '{"¦":¦"}¦[¦]¦,¦null¦$map¦$set¦$array¦$number¦$bigint¦$object¦$nothing¦"u32"¦"f64"¦AAAA¦-0¦NaN¦__proto__¦needs¦keyed¦lists¦' +
        'rules¦columns¦C¦E',
    ),
    Buffer.from([4, 0, 0, 0]),
    Buffer.from([1, 0, 0, 0]),
    Buffer.alloc(8),
  ],
  seeds: () => [
    ...[
      '{"$map":[["a",1],["b",{"$set":[1,2]}]]}',
      '{"$array":["u32","AQAAAAIAAAA="]}',
      '{"a":{"$number":"-0"},"b":{"$bigint":"12"},"c":{"$object":[["$x",1]]},"d":[{"$nothing":true}]}',
    ].map((text) => withChoice(1, text)),
    withChoice(2, Buffer.concat([Buffer.from([3, 0, 0, 0]), Buffer.from('Cabc'), Buffer.from([0, 0, 0, 0]), Buffer.from('E')])),
    withChoice(3, Buffer.from(Uint32Array.of(2, 1, 3, 0, 1, 3, 0x636261).buffer)),
    withChoice(4, Buffer.from(Uint32Array.of(1, 2, 7, 0x01000001, 0, 3, 4, 8, 0x01000002, 0).buffer)),
    withChoice(6, '{"format":"lumo-check/outcome","version":1,"sealed":"AAAA"}'),
    withChoice(7, '{"persons":{"bytes":1,"sha256":"ab"}}\n{"learned":[1,"a",null],"orders":[]}'),
    withChoice(5, Buffer.from(Uint32Array.of(1, 2, 2, 7, 1, 8, 257, 0, 0, 0, 0).buffer)),
  ],
  async make(load) {
    const { decodeData, encodeData } = await load('src/model/base/data-codec');
    const { readFrames } = await load('src/shards/work/frames');
    const { readColumnFrame } = await load('src/shards/work/column-frame');
    const { logBytes, logFromBytes } = await load('src/fields/persons/person-log');
    const { settledBytes, settledFromBytes } = await load('src/fields/persons/settled-persons');
    const { groupLog, settleLog } = await load('src/fields/persons/settle-log');
    const { ColumnCursor } = await load('src/csv/columns/column-cursor');
    const { loadShardPlan } = await load('src/shards/work/load-plan');
    const { partLine, readPartFile } = await load('src/shards/formats/outcome-file');
    const { RULES_SHA256, VERSION } = await load('src/library/tool-version');
    const { rules } = await load('rules/index');
    const plan = await planTextOf(load);
    const framesOf = async (bytes, size) => {
      const frames = [];
      try {
        for await (const { kind, payload } of readFrames(inChunks(bytes, size))) frames.push([kind, payload.toString('latin1')]);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        frames.push('broken');
      }
      return frames;
    };
    const readers = [
      async (bytes) => {
        const text = bytes.toString('utf8').replace(MARKS.tool, VERSION).replace(MARKS.rules, RULES_SHA256);
        writeFileSync(plan.path, text);
        const loaded = await loadShardPlan(plan.folder, rules, plan.secrets);
        holds(loaded.rules.every(Boolean) && loaded.plan.lists.length >= 0, 'a plan that loads has its rules');
      },
      (bytes) => {
        let json;
        let data;
        try {
          json = JSON.parse(bytes.toString('utf8'));
          data = decodeData(json);
        } catch {
          // Whoever reads such data takes any error of these two for what it is.
          return;
        }
        const written = encodeData(data);
        // Members that are undefined are left out once.
        same(encodeData(decodeData(JSON.parse(JSON.stringify(written)))), written, 'data are read as they were written');
      },
      async (bytes) => same(await framesOf(bytes, 3), await framesOf(bytes, 1 << 16), 'frames do not depend on how their bytes come'),
      (bytes) => {
        const batch = readColumnFrame(Buffer.from(bytes));
        const cursor = new ColumnCursor(batch, 1);
        let rows = 0;
        // Columns of nothing may say of any number of rows that they are empty.
        while (rows < 100 && cursor.advance()) {
          rows++;
          for (let cell = 0; cell < cursor.count; cell++) cursor.text(cell);
        }
      },
      async (bytes) => {
        const { value: log } = await given(() => logFromBytes(bytes, LAYOUT));
        if (!log) return;
        same(Buffer.from(logBytes(log)), Buffer.from(bytes), 'a log is written as it was read');
        // With a bit for each row of the file: the hash of a log is looked at before its rows are.
        settleLog(log, { rows: false });
        const grouped = Buffer.from(settledBytes(groupLog(log)));
        same(Buffer.from(settledBytes(settledFromBytes(grouped, LAYOUT))), grouped, 'what was settled is written and read again');
      },
      (bytes) => {
        const settled = settledBytes(settledFromBytes(bytes, LAYOUT));
        same(settledBytes(settledFromBytes(settled, LAYOUT)), settled, 'records that were added up stay as they are');
      },
      (bytes) => void readPartFile('lumo-check/outcome', SEALING, bytes.toString('utf8'), 'outcome'),
      (bytes) => {
        const [head, ...rest] = bytes.toString('utf8').split('\n');
        const [said, data] = [jsonOf(head), jsonOf(rest.join('\n'))];
        const line = partLine('lumo-check/settled', SEALING, { ...Object(said), records: [] }, data);
        const read = readPartFile('lumo-check/settled', SEALING, line, 'settled');
        // JSON would lose the sign of -0, which is kept.
        same(read.data, data, 'what was sealed is read');
        const other = readPartFile.bind(undefined, 'lumo-check/settled', { ...SEALING, key: '01'.repeat(32) }, line, 'settled');
        return given(other).then(({ code }) => same(code, 'LUMO_SHARD_FOREIGN', 'under another key nothing is read'));
      },
    ];
    const run = (input) => {
      const { choice, rest } = choiceOf(input);
      return readers[choice % 8](rest);
    };
    run.seeds = [withChoice(0, plan.text.replace(`"${VERSION}"`, `"${MARKS.tool}"`).replace(RULES_SHA256, MARKS.rules))];
    return run;
  },
};
