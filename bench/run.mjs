/**
 * npm run bench -- [--rows 1000000] [--rounds 5] [--only lumo,duckdb,duckdb-ordered,obvious] [--obvious-rows 100000]
 *                  [--threads 2] [--channels email,phone] [--big] [--big-rows 4000000] [--json FILE] [--seed 1]
 * Exit code: 0 the cleaned files agree, 1 they do not, 2 something could not run.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, readKept } from './compare.mjs';
import { generate } from './generate.mjs';
import { CHANNELS, DATA, KEPT, ROOT, readOptions } from './job.mjs';
import { CONTESTANTS, machine, median, summary } from './measure.mjs';
import { machineText, reachText, tableText } from './say.mjs';

const say = (line) => console.log(line);
const outOf = (name) => join(DATA, `cleaned-${name}.csv`);

/** Runs every contestant `rounds` times in turn, after one unmeasured run of each but the slow one. */
const race = async (names, dataset, options, rounds) => {
  const { rows } = dataset;
  const sample = Math.min(rows, options['obvious-rows']);
  const job = { ...dataset, kept: KEPT, channels: options.channels.split(','), threads: options.threads };
  const once = (name, more) => CONTESTANTS[name]({ ...job, out: outOf(name), ...more });
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  const quick = names.filter((name) => name !== 'obvious');
  for (const name of quick) {
    await once(name);
    // Which columns the purpose needs is lumo-check's own judgement: the others keep what it kept.
    if (name === 'lumo') job.kept = readKept(outOf(name), 0).header.split(';');
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const name of quick) runs[name].push(await once(name));
    say(`  round ${round}/${rounds}: ${quick.map((name) => `${name} ${runs[name].at(-1).seconds.toFixed(2)} s`).join(', ')}`);
  }
  const results = Object.fromEntries(quick.map((name) => [name, summary(runs[name], rows)]));
  if (names.includes('obvious')) {
    // A smaller file of the same seed is the beginning of the larger one; the lists stay those of the larger.
    const { data } = generate({ rows: sample, seed: options.seed });
    const slow = [];
    while (slow.length < Math.min(3, rounds)) slow.push(scaled(await once('obvious', { data }), rows));
    results.obvious = { ...summary(slow, rows), measured: median(slow.map(({ measured }) => measured)), sample };
    say(`  obvious: ${slow.map(({ measured }) => measured.toFixed(2)).join(', ')} s for ${sample} rows`);
  }
  return { results, kept: job.kept, sample };
};

/** The obvious pipeline reads a sample: what it spent on rows is multiplied, what it spent before is not. */
const scaled = (run, rows) => {
  const spent = JSON.parse(run.stdout);
  const seconds = run.seconds + spent.rows * (rows / spent.read - 1);
  return { ...run, seconds, measured: run.seconds };
};

/** Holds every cleaned file against the first. Returns the number of rows kept by each and what differs. */
const agree = (names, rows, sample) => {
  const [first, ...others] = names;
  const one = readKept(outOf(first), rows);
  const verdict = { [first]: { kept: one.rows, ordered: one.ordered } };
  for (const name of others) {
    const other = readKept(outOf(name), rows);
    verdict[name] = {
      kept: other.rows,
      ordered: other.ordered,
      against: first,
      ...differences(one, other, name === 'obvious' ? sample : rows),
    };
    verdict[name].sameHeader = other.header === one.header;
  }
  return verdict;
};
const same = (verdict) =>
  Object.values(verdict).every((v) => !v.against || (v.sameHeader && v.onlyFirst + v.onlySecond + v.otherCells === 0));

/** duckdb: lumo-check's time and memory divided by DuckDB's (small is good). obvious: its time divided by lumo-check's (large is good). */
const ratiosOf = ({ lumo, duckdb, 'duckdb-ordered': ordered, obvious }, big) => ({
  ...(lumo && duckdb && { duckdb: { wall: lumo.seconds / duckdb.seconds, memory: lumo.megabytes / duckdb.megabytes } }),
  ...(lumo && ordered && { duckdbOrdered: { wall: lumo.seconds / ordered.seconds, memory: lumo.megabytes / ordered.megabytes } }),
  ...(lumo && obvious && { obvious: { wall: obvious.seconds / lumo.seconds } }),
  ...(lumo && big?.lumo && { big: { memory: big.lumo.megabytes / lumo.megabytes } }),
});

const main = async () => {
  const options = readOptions({
    rows: 1_000_000,
    rounds: 5,
    seed: 1,
    only: Object.keys(CONTESTANTS).join(','),
    'obvious-rows': 100_000,
    threads: 2,
    channels: CHANNELS.join(','),
    big: false,
    'big-rows': 4_000_000,
    json: '',
    keep: false,
  });
  const names = Object.keys(CONTESTANTS).filter((name) => options.only.split(',').includes(name));
  const unknown = options.only.split(',').filter((name) => !(name in CONTESTANTS));
  if (unknown.length > 0) throw new Error(`--only knows ${Object.keys(CONTESTANTS).join(', ')}, not ${unknown.join(', ')}.`);
  if (names.includes('lumo') && !existsSync(join(ROOT, 'dist/bin/lumo-check.cjs')))
    throw new Error('lumo-check is not built: run `npm run build` first.');

  const one = async (rows, contestants, rounds) => {
    const dataset = generate({ rows, seed: options.seed });
    say(
      `${rows.toLocaleString('en')} rows, ${(dataset.bytes.data / 1e6).toFixed(0)} MB${dataset.reused ? ' (reused)' : ''}; two lists of ${dataset.listed.emails.toLocaleString('en')}`,
    );
    const raced = await race(contestants, dataset, options, rounds);
    const verdict = agree(contestants, rows, raced.sample);
    say(`\n${tableText(raced.results, verdict)}\n`);
    return { rows, bytes: dataset.bytes.data, ...raced, verdict };
  };
  say(machineText(machine()));
  const normal = await one(options.rows, names, options.rounds);
  const big = options.big
    ? await one(
        options['big-rows'],
        names.filter((name) => name !== 'obvious'),
        Math.min(3, options.rounds),
      )
    : undefined;

  const ratios = ratiosOf(normal.results, big?.results);
  const agreed = same(normal.verdict) && (!big || same(big.verdict));
  say(reachText(ratios, normal.results, agreed));
  if (options.json)
    writeFileSync(
      options.json,
      `${JSON.stringify({ ratios, agreed, machine: machine(), options, normal, ...(big && { big }) }, null, 2)}\n`,
    );
  if (!options.keep) for (const name of names) rmSync(outOf(name), { force: true });
  process.exitCode = agreed ? 0 : 1;
};

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
