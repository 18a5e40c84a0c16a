// How often what sentences of messages and call scripts say is read rightly, on sentences labelled by somebody who had not read the code:
//   npm run evaluate:sentences [-- --held] [--left-out] [--verbose] [--least 0.95]
// messages/sentences-tune.tsv was learned from; with --held also sentences-held.tsv, set aside: only its figures are looked at. Needs the build.
// With --left-out, 30 % of sentences-tune.tsv are set aside first, and the model learns again from the rest (a minute).
// With --least, exits 1 when precision or recall over all sentences of a set is below it.
import { parseArgs } from 'node:util';
import { readIntents } from '../../.build/src/intents/read-intents.js';
import { isReplySubject } from '../../.build/src/intents/reply-subject.js';
import { sentencesOf } from '../intents/corpus.mjs';
import { learn, withFeatures } from '../intents/learn.mjs';
import { randomFrom, scoreOf, shuffled } from '../intents/logistic.mjs';

const { values } = parseArgs({
  options: { held: { type: 'boolean' }, 'left-out': { type: 'boolean' }, verbose: { type: 'boolean' }, least: { type: 'string' } },
});

const ratio = (of, all) => (all === 0 ? 1 : of / all);
const line = (name, rows) => {
  const hits = rows.filter(({ is, found }) => is && found).length;
  const said = rows.filter(({ is }) => is).length;
  const called = rows.filter(({ found }) => found).length;
  const precision = ratio(hits, called);
  const recall = ratio(hits, said);
  console.log(
    `${name.padEnd(22)} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} (${said} say it, ${rows.length - said} only look like it)`,
  );
  return Math.min(precision, recall);
};

let least = 1;
for (const set of values.held ? ['tune', 'held'] : ['tune']) {
  const rows = sentencesOf(set).map((row) => ({ ...row, found: readIntents(row.text).includes(row.intent) }));
  for (const intent of new Set(rows.map((row) => row.intent)))
    line(
      `${set} ${intent}`,
      rows.filter((row) => row.intent === intent),
    );
  for (const lang of new Set(rows.map((row) => row.lang)))
    line(
      `${set} ${lang}`,
      rows.filter((row) => row.lang === lang),
    );
  least = Math.min(least, line(`${set}, all`, rows));
  if (values.verbose && set !== 'held')
    for (const { intent, is, found, text } of rows) if (is !== found) console.log(`${intent} ${is ? 'missed' : 'extra'}: ${text}`);
}
if (values['left-out']) {
  const tune = shuffled(withFeatures(sentencesOf('tune')), randomFrom(15));
  const cut = Math.round(tune.length * 0.7);
  const known = [...withFeatures(sentencesOf('own')), ...tune.slice(0, cut)];
  const unseen = tune.slice(cut);
  const rows = [...new Set(unseen.map(({ intent }) => intent))].flatMap((intent) => {
    const weights = learn(known, intent);
    return unseen
      .filter((row) => row.intent === intent)
      .map((row) => ({ ...row, found: scoreOf(weights, row.features) > 0 || (intent === 'reply-fake' && isReplySubject(row.text)) }));
  });
  for (const intent of new Set(rows.map((row) => row.intent)))
    line(
      `left out ${intent}`,
      rows.filter((row) => row.intent === intent),
    );
  line('left out, all', rows);
}
if (values.least !== undefined && least < Number(values.least)) process.exitCode = 1;
