/**
 * Asks the rules about the labelled logs, for consumers and for professionals, and prints what was found of what was planted, what else was
 * found, and the counts of campaigns that differ. `npm run evaluate:logs`; `--wrong` names each row.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOGS = join(ROOT, 'scripts/evaluate/logs');
const load = (path) => import(pathToFileURL(join(ROOT, '.build', path)).href);

/** The zone of files whose times name none, as the labels take it. */
const ZONES = {
  'ringover-fr.csv': 'Europe/Paris',
  'hubspot-fr.csv': 'Europe/Paris',
  'cdr.csv': 'Europe/Paris',
  'cdr-freepbx.csv': 'UTC',
  'brevo.csv': 'Europe/Paris',
  'journal-fr.csv': 'Europe/Paris',
};
/** What a rule is called in the labels. */
const NAMES = {
  'log-sent-after-opposition': 'after-refusal',
  'log-called-after-refusal': 'after-refusal',
  'log-call-hours': 'call-hours',
  'log-call-on-day-off': 'call-on-day-off',
  'log-call-too-often': 'call-too-often',
  'log-email-too-often': 'email-too-often',
  'log-caller-number': 'caller-number',
  'log-opposition-late': 'late-opposition',
};
const LABELS = { 'sent-after-opposition': 'after-refusal', 'called-after-refusal': 'after-refusal' };

const tableOf = (path) => {
  const [head, ...rows] = readFileSync(path, 'utf8')
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};

/** Judges logs of one run. @param run `{ files, audience, zones }` */
export const judgeLogs = async ({ files, audience, zones = ZONES, dialling = 'automated', jobs, outcomes }) => {
  const [{ loadRunSetup }, { checkLogs }, { fileSource }] = await Promise.all([
    load('src/library/setup/run-setup.js'),
    load('src/library/documents/check-logs.js'),
    load('src/csv/source/file-source.js'),
  ]);
  const overrides = {
    audience,
    ...(jobs && { jobs }),
    ...(outcomes && { log: { outcomes } }),
    rules: { 'log-caller-number': { dialling } },
    overrides: files.flatMap((name) => (zones[name] ? [{ files: [name], log: { zone: zones[name] } }] : [])),
  };
  const ready = await loadRunSetup({ cwd: LOGS, asOf: '2026-11-27', overrides, config: false });
  const sources = await Promise.all(files.map(async (name) => ({ source: await fileSource(join(LOGS, name), false), path: name })));
  return checkLogs(sources, ready, '0', { all: true, fewestPersons: 1 });
};

const SEVERITY = { error: 'E', warning: 'W' };

/** The logs that have labels. */
export const labelledLogs = () => readdirSync(LOGS).filter((name) => name.endsWith('.csv'));

/** Every label with what was found at its row. @param names of the logs to ask about */
export const scoreLogs = async (names = labelledLogs()) => {
  const scored = [];
  for (const name of names) {
    const labels = tableOf(join(LOGS, name.replace('.csv', '.expected.tsv'))).map((one) => ({
      ...one,
      idea: LABELS[one.rule] ?? one.rule,
    }));
    for (const [audience, column] of [
      ['consumer', 'b2c'],
      ['business', 'b2b'],
    ]) {
      // A dialler calls by itself in the file of the exchange; in the others people do, from a call centre.
      const dialling = name === 'cdr.csv' ? 'automated' : 'callcenter';
      const { findings } = await judgeLogs({ files: [name], audience, dialling });
      const found = new Map();
      for (const { rule, severity, place } of findings) {
        const idea = NAMES[rule];
        if (idea && place.at === 'row') found.set(`${place.row - 1} ${idea}`, SEVERITY[severity]);
      }
      for (const { row, idea, sure, why, ...label } of labels) {
        if (idea === 'none-but-close') continue;
        const key = `${row} ${idea}`;
        const expected = label[column];
        const got = found.get(key) ?? '-';
        found.delete(key);
        scored.push({ name, audience, row, idea, sure, expected, got, why });
      }
      const close = new Map(labels.filter(({ idea }) => idea === 'none-but-close').map(({ row, sure, why }) => [row, { sure, why }]));
      // What follows of a finding that two readers could differ on is as doubtful.
      const doubtful = new Set(labels.filter(({ sure }) => sure === 'unsure').map(({ row }) => row));
      for (const [key, got] of found) {
        const [row, idea] = key.split(' ');
        const near = close.get(row);
        scored.push({
          name,
          audience,
          row,
          idea,
          sure: near?.sure ?? (doubtful.has(row) ? 'unsure' : 'yes'),
          expected: '-',
          got,
          why: near?.why ?? 'nothing was planted',
        });
      }
    }
  }
  return scored;
};

/** Names of counts in the labels, and in figures. */
const COUNTS = {
  sends: 'sends',
  delivered: 'delivered',
  hard_bounces: 'hardBounces',
  soft_bounces: 'softBounces',
  complaints: 'complaints',
  unsubscriptions: 'unsubscriptions',
  opens: 'opens',
  open_persons: 'openPersons',
  machine_opens: 'machineOpens',
  clicks: 'clicks',
  replies: 'replies',
};

/** Every count of a campaign that is not as labelled; of all of them how many there are. */
export const scoreCampaigns = async () => {
  const rows = tableOf(join(LOGS, 'kpi.expected.tsv'));
  const wrong = [];
  let all = 0;
  for (const name of new Set(rows.map(({ file }) => file))) {
    const { figures } = await judgeLogs({ files: [name], audience: 'business' });
    for (const row of rows.filter(({ file }) => file === name)) {
      const found = figures.campaigns.find((one) => one.name === row.campaign);
      all++;
      if (found?.prospecting !== (row.prospecting === 'yes'))
        wrong.push({ name, campaign: row.campaign, count: 'prospecting', expected: row.prospecting, got: found?.prospecting });
      for (const [label, count] of Object.entries(COUNTS)) {
        all++;
        const got = found?.[count] === undefined ? '' : String(found[count]);
        if (got !== row[label]) wrong.push({ name, campaign: row.campaign, count, expected: row[label], got });
      }
    }
  }
  return { all, wrong };
};

/** What is labelled of two logs in one run, and of outcomes that the user explains: right ones of all. */
export const scoreTogether = async () => {
  const runs = [
    ['joined', { files: ['mailjet.csv', 'mailchimp-unsubscribed.csv'] }],
    [
      'mapped',
      {
        files: ['hubspot.csv'],
        outcomes: { '0b7c1de0-0000-4000-8000-00000000d0c1': 'refused', '0b7c1de0-0000-4000-8000-00000000ca11': 'other' },
      },
    ],
  ];
  const scored = [];
  for (const [sure, run] of runs) {
    const [name] = run.files;
    const labels = tableOf(join(LOGS, name.replace('.csv', '.expected.tsv'))).filter((one) => one.sure === sure);
    for (const [audience, column] of [
      ['consumer', 'b2c'],
      ['business', 'b2b'],
    ]) {
      const { findings } = await judgeLogs({ ...run, audience, dialling: 'callcenter' });
      for (const label of labels) {
        const idea = LABELS[label.rule] ?? label.rule;
        const found = findings.find(
          ({ rule, place }) =>
            place.at === 'row' &&
            (place.file ?? 0) === 0 &&
            place.row - 1 === Number(label.row) &&
            (idea === 'none-but-close' || NAMES[rule] === idea),
        );
        scored.push({
          name,
          audience,
          row: label.row,
          idea,
          expected: label[column],
          got: SEVERITY[found?.severity] ?? '-',
          why: label.why,
        });
      }
    }
  }
  return scored;
};

const main = async () => {
  const scored = await scoreLogs();
  const sure = scored.filter(({ sure }) => sure === 'yes' || sure === 'mode');
  const planted = sure.filter(({ expected }) => expected !== '-');
  const right = planted.filter(({ expected, got }) => expected === got);
  const wrong = sure.filter(({ expected, got }) => expected !== got);
  const excess = wrong.filter(({ expected }) => expected === '-');
  console.log(`planted and found as labelled: ${right.length} of ${planted.length}; found and not planted: ${excess.length}`);
  const ideas = [...new Set(planted.map(({ idea }) => idea))].sort();
  for (const idea of ideas) {
    const own = planted.filter((one) => one.idea === idea);
    console.log(`  ${idea.padEnd(18)} ${own.filter(({ expected, got }) => expected === got).length} of ${own.length}`);
  }
  const together = await scoreTogether();
  const apart = together.filter(({ expected, got }) => expected !== got);
  console.log(`in one run, and with outcomes explained: ${together.length - apart.length} of ${together.length}`);
  if (process.argv.includes('--wrong')) for (const one of apart) console.log(Object.values(one).join(' | '));
  const { all, wrong: counts } = await scoreCampaigns();
  console.log(`counts of campaigns as labelled: ${all - counts.length} of ${all}`);
  if (process.argv.includes('--wrong')) for (const one of counts) console.log(Object.values(one).join(' | '));
  if (process.argv.includes('--wrong'))
    for (const { name, audience, row, idea, expected, got, why } of wrong)
      console.log(`${name} ${audience} row ${row} ${idea}: ${expected} expected, ${got} found (${why})`);
  if (process.argv.includes('--unsure'))
    for (const { name, audience, row, idea, expected, got, sure: how } of scored.filter(({ sure: how }) => how !== 'yes' && how !== 'mode'))
      console.log(`${name} ${audience} row ${row} ${idea} ${how}: ${expected} / ${got}`);
};
if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
