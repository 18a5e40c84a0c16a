/**
 * Asks the rules about the labelled mails, scripts and text messages, and prints precision and recall of each problem.
 * `npm run evaluate:documents`; `--wrong` names each file that differs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LABELS = join(ROOT, 'scripts/evaluate/messages');
const DAY = '2026-11-24';
const load = (path) => import(pathToFileURL(join(ROOT, '.build', path)).href);

/** What a rule's message is called in the labels. Those that are not here are no part of what was labelled. */
const NAMES = {
  'message-opt-out': { none: 'no-opt-out', hidden: 'hidden-opt-out', undecided: 'hidden-opt-out' },
  'message-unsubscribe-tag': { misspelt: 'tag-misspelt', foreign: 'tag-foreign', wholeLink: 'tag-foreign' },
  'message-dead-link': { wayOut: 'dead-link', link: 'dead-link' },
  'message-source': { none: 'no-source' },
  'message-purpose': { none: 'no-purpose' },
  'message-identity': { none: 'no-identity' },
  'message-placeholder': { left: 'placeholder-left' },
  'message-subject': { fakeReply: 'fake-reply', fakeTalk: 'fake-reply', empty: 'empty-subject', shouting: 'shouting-subject' },
  'message-sender': { webmail: 'webmail-sender', unread: 'noreply-sender' },
  'message-list-headers': { none: 'no-list-unsubscribe', noOneClick: 'no-one-click', unsigned: 'no-one-click', noHttps: 'no-one-click' },
  'message-pressure': { said: 'pressure' },
  'message-image-only': { found: 'image-only' },
  'message-tracking': { pixel: 'tracking-pixel' },
  'sms-stop': { none: 'no-stop' },
  'sms-sender': { none: 'no-sender' },
  'sms-length': { parts: 'too-long', odd: 'too-long' },
  'script-identity': { none: ['no-identity', 'no-company'], person: 'no-identity', company: 'no-company' },
  'script-reason': { none: 'no-reason' },
  'script-right-to-refuse': { none: 'no-right-to-refuse' },
  'script-refusal': {
    none: 'no-refusal-branch',
    goesOn: 'no-refusal-branch',
    notRecorded: 'refusal-not-recorded',
    notAlways: 'refusal-not-recorded',
  },
  'script-insists': { said: 'insists' },
  'script-announces': { recording: 'recording-not-announced', voice: 'voice-not-announced' },
};
/** A root cause stands for what follows of it, as the labels have it. */
const FOLLOWS = { 'no-opt-out': ['tag-misspelt', 'tag-foreign', 'dead-link'], 'no-one-click': ['no-list-unsubscribe'] };

const rowsOf = (path) => {
  const [head, ...rows] = readFileSync(join(LABELS, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
};
const expectedOf = ({ expect }) => expect.split(',').filter((one) => one !== 'none' && one !== '');

const toolOf = { lemlist: ['unsubscribe'] };

/** Every labelled document, with what the rules say of it: `{ part, name, expected, found }`. */
export const judgeAll = async () => {
  const [{ loadRunSetup }, { checkMessages }, { checkScripts }] = await Promise.all([
    load('src/library/setup/run-setup.js'),
    load('src/library/documents/check-messages.js'),
    load('src/library/documents/check-scripts.js'),
  ]);
  const setUp = (overrides) => loadRunSetup({ cwd: LABELS, asOf: DAY, overrides });
  const problemsIn = ({ files: [{ rules }] }) => {
    const found = new Set(rules.flatMap(({ id, findings }) => findings.flatMap(({ message }) => NAMES[id]?.[message] ?? [])));
    for (const [name, causes] of Object.entries(FOLLOWS)) if (causes.some((cause) => found.has(cause))) found.delete(name);
    return [...found];
  };
  const judged = [];
  for (const row of rowsOf('messages/EXPECTED.tsv')) {
    const ready = await setUp({ messageKind: row.kind, sender: { appends: toolOf[row.tool] ?? [] } });
    const { core } = await checkMessages([{ name: row.file, bytes: readFileSync(join(LABELS, 'messages', row.file)) }], ready, '0');
    judged.push({ part: 'mails', name: row.file, expected: expectedOf(row), found: problemsIn(core) });
  }
  const ready = await setUp({});
  for (const row of rowsOf('scripts/EXPECTED.tsv')) {
    const { core } = await checkScripts([{ name: row.file, bytes: readFileSync(join(LABELS, 'scripts', row.file)) }], ready, '0');
    judged.push({ part: 'scripts', name: row.file, expected: expectedOf(row), found: problemsIn(core) });
  }
  for (const [i, row] of rowsOf('sms.tsv').entries()) {
    const own = await setUp({ sender: { sms: row.sender } });
    const { core } = await checkMessages([{ name: `${i + 2}.sms`, bytes: Buffer.from(row.text), form: 'sms' }], own, '0');
    judged.push({ part: 'sms', name: `sms.tsv:${i + 2}`, expected: expectedOf(row), found: problemsIn(core) });
  }
  return judged;
};

/** Counts of one part: by problem, how often it was found rightly, wrongly, and missed. */
export const scoresOf = (judged) => {
  const scores = {};
  const of = (part, problem) => {
    scores[`${part} ${problem}`] ??= { right: 0, wrong: 0, missed: 0 };
    return scores[`${part} ${problem}`];
  };
  for (const { part, expected, found } of judged) {
    for (const problem of found) of(part, problem)[expected.includes(problem) ? 'right' : 'wrong'] += 1;
    for (const problem of expected) if (!found.includes(problem)) of(part, problem).missed += 1;
  }
  return scores;
};

const share = (part, whole) => (whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(4));

const print = (judged) => {
  const scores = scoresOf(judged);
  process.stdout.write('precision recall   problem (right, wrong, missed)\n');
  for (const name of Object.keys(scores).sort()) {
    const { right, wrong, missed } = scores[name];
    process.stdout.write(
      `${share(right, right + wrong).padStart(9)} ${share(right, right + missed).padStart(6)}   ${name} (${right}, ${wrong}, ${missed})\n`,
    );
  }
  const whole = judged.filter(({ expected, found }) => [...expected].sort().join() === [...found].sort().join()).length;
  process.stdout.write(`${whole} of ${judged.length} documents judged exactly as labelled\n`);
  if (!process.argv.includes('--wrong')) return;
  for (const { name, expected, found } of judged) {
    const [wrong, missed] = [found.filter((one) => !expected.includes(one)), expected.filter((one) => !found.includes(one))];
    if (wrong.length + missed.length > 0)
      process.stdout.write(`${name}: ${[...wrong.map((one) => `+${one}`), ...missed.map((one) => `-${one}`)].join(' ')}\n`);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) print(await judgeAll());
