// How often what sentences of messages and call scripts say is read rightly, on sentences labelled by somebody who had not read the code:
//   npm run evaluate:sentences [-- --held] [--left-out] [--verbose] [--least 0.95]
// messages/sentences-tune*.tsv were learned from; with --held those that were set aside: only their figures are looked at. Needs the build.
// With --left-out, a fifth of what was learned from is set aside in turn, and the model learns again from the rest (a minute).
// With --least, exits 1 when precision or recall over all sentences of a set is below it.
import { parseArgs } from 'node:util';
import { isReplySubject } from '../../.build/src/fields/text/reply-subject.js';
import { readIntents } from '../../.build/src/intents/read-intents.js';
import { LEARNED, sentencesOf } from '../intents/corpus.mjs';
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

const FOLDS = 5;
let least = 1;
for (const set of values.held ? ['held', 'held2'] : LEARNED) {
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
  if (values.verbose && !set.startsWith('held'))
    for (const { intent, is, found, text } of rows) if (is !== found) console.log(`${intent} ${is ? 'missed' : 'extra'}: ${text}`);
}
if (values.held) {
  const plain = sentencesOf('plain-held').map(({ text }) => readIntents(text).filter((intent) => intent !== 'reply-fake'));
  console.log(
    `held, plain: ${plain.filter((found) => found.length > 0).length} of ${plain.length} sentences that say none of it are said to`,
  );
  for (const intent of new Set(plain.flat())) console.log(`  ${intent}: ${plain.filter((found) => found.includes(intent)).length}`);
}
if (values['left-out']) {
  const own = withFeatures(sentencesOf('own'));
  const labelled = shuffled(
    LEARNED.flatMap((set) => withFeatures(sentencesOf(set))),
    randomFrom(15),
  ).map((row, i) => ({ ...row, fold: i % FOLDS }));
  const intents = [...new Set(labelled.map(({ intent }) => intent))];
  const rows = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) =>
    intents.flatMap((intent) => {
      const weights = learn([...own, ...labelled.filter((row) => row.fold !== fold)], intent);
      return labelled
        .filter((row) => row.fold === fold && row.intent === intent)
        .map((row) => ({ ...row, found: scoreOf(weights, row.features) > 0 || (intent === 'reply-fake' && isReplySubject(row.text)) }));
    }),
  );
  for (const intent of new Set(rows.map((row) => row.intent)))
    line(
      `left out ${intent}`,
      rows.filter((row) => row.intent === intent),
    );
  for (const set of LEARNED)
    line(
      `left out ${set}`,
      rows.filter((row) => row.set === set),
    );
  line('left out, all', rows);
  if (values.verbose)
    for (const { intent, is, found, text } of rows) if (is !== found) console.log(`${intent} ${is ? 'missed' : 'extra'}: ${text}`);
}
if (values.least !== undefined && least < Number(values.least)) process.exitCode = 1;
