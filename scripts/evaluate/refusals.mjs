// How often refusals in free text are read, by language, on phrases labelled by somebody who had not read the lexicon:
//   node scripts/evaluate/refusals.mjs [--held] [--verbose] [--least 0.97]
// refusals/tune*.tsv and refusals/read*.tsv may be looked at; refusals/held*.tsv were set aside, and only their figures are. Needs the build.
// With --least, exits 1 when the precision or recall of a language is below it.
import { parseArgs } from 'node:util';
import { readRefusal } from '../../.build/src/fields/opposition/refusal/read-refusal.js';
import { HELD, READ, readLabels, TUNE } from './refusals/read-labels.mjs';

const { values } = parseArgs({ options: { held: { type: 'boolean' }, verbose: { type: 'boolean' }, least: { type: 'string' } } });

const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** What may be looked at: a line that was set aside and stands there as well shows little. */
const seen = new Set([...TUNE, ...READ].flatMap((set) => readLabels(set).map(({ text }) => plain(text))));

let least = 1;
const score = (name, lines) => {
  const scores = new Map();
  for (const { lang, label, channels, text } of lines) {
    if (label === 'unclear') continue;
    const all = scores.get(lang) ?? { hit: 0, missed: 0, extra: 0, quiet: 0, narrow: 0, unseen: 0, doubted: 0 };
    scores.set(lang, all);
    const { channels: found, doubt } = readRefusal(text);
    const isRefusal = label === 'refusal';
    all[found.length > 0 ? (isRefusal ? 'hit' : 'extra') : isRefusal ? 'missed' : 'quiet']++;
    // A channel refused that was not read as refused.
    const asked = channels === '' ? ['email', 'phone', 'sms', 'post'] : channels.split(',');
    const narrow = found.length > 0 && isRefusal && asked.some((channel) => !found.includes(channel));
    if (narrow) all.narrow++;
    // Nothing was noticed at all: the contact stays ok. And somebody is asked to read what refuses nothing.
    if (found.length === 0 && isRefusal !== doubt) isRefusal ? all.unseen++ : all.doubted++;
    if (values.verbose && !name.startsWith('held') && (found.length > 0 !== isRefusal || narrow))
      console.log(`${lang} ${isRefusal ? (found.length > 0 ? `narrow (${found})` : 'missed') : `extra (${found})`}: ${text}`);
  }
  for (const [lang, { hit, missed, extra, quiet, narrow, unseen, doubted }] of scores) {
    const precision = hit / (hit + extra);
    const recall = hit / (hit + missed);
    least = Math.min(least, precision, recall);
    console.log(
      `${name} ${lang}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${hit + missed} refusals, ${extra + quiet} others; ${narrow} with a channel too few; ${unseen} not even doubted, ${doubted} doubted for nothing)`,
    );
  }
};
for (const set of values.held ? HELD : [...TUNE, ...READ, ...HELD]) {
  const lines = readLabels(set);
  score(set, lines);
  if (!set.startsWith('held')) continue;
  const unseen = lines.filter(({ text }) => !seen.has(plain(text)));
  if (unseen.length < lines.length) score(`${set} (${unseen.length} of ${lines.length} lines, in no set that was looked at)`, unseen);
}
if (values.least !== undefined && least < Number(values.least)) process.exitCode = 1;
