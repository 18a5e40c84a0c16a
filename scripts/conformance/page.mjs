// docs/conformance.md: the cases of fixtures/conformance by suite, where lumo-check differs from what they expect, and where other readers do.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { WORDS } from './words.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`../../fixtures/conformance/${name}`, import.meta.url), 'utf8'));
const REASONS = { ...read('csv-reasons.json'), ...read('value-reasons.json') };
const SUBJECTS = ['csv', 'mail', 'dates', 'phones', 'post'];

/** The cases of a subject. */
const casesOf = (subject) => read(`${subject}.json`);

const groupsOf = (list, keyOf) => list.reduce((map, one) => map.set(keyOf(one), [...(map.get(keyOf(one)) ?? []), one]), new Map());

/** Text in a table of Markdown. */
const cell = (text) => text.replace(/[\\|<>*_`[\]]/g, (sign) => `\\${sign}`).replace(/\n/g, '␊');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const suiteRows = (w) =>
  SUBJECTS.flatMap((subject) =>
    [...groupsOf(casesOf(subject), ({ suite }) => suite)].map(([suite, cases]) => {
      const differing = cases.filter(({ differs }) => differs?.lumo).length;
      return [
        w.subjects[subject],
        cell(w.suites[suite] ?? suite),
        String(cases.length),
        String(cases.length - differing),
        String(differing),
      ];
    }),
  );

/** Whether another reader gives what we give. */
const isAsOurs = ({ differs }, reader) => reader !== 'lumo' && isDeepStrictEqual(differs.lumo?.gives, differs[reader].gives);

/** Where a reader differs from what is expected: by reason, `undefined` for what it does as we do. */
const differencesOf = (reader) => {
  const differing = SUBJECTS.flatMap(casesOf).filter(({ differs }) => differs?.[reader]);
  return [...groupsOf(differing, (one) => (isAsOurs(one, reader) ? undefined : one.differs[reader].why))].map(([why, cases]) => ({
    why,
    cases,
  }));
};

const MOST_NAMES = 4;
const namesOf = (cases, w) => {
  const names = cases.map(({ suite, name }) => `${cell(w.suites[suite] ?? suite)}${w.colon}${cell(name)}`);
  const more = names.length > MOST_NAMES ? w.more(names.length - MOST_NAMES) : '';
  return `${names.slice(0, MOST_NAMES).join(w.between)}${more}`;
};

const referees = () =>
  [...new Set(SUBJECTS.flatMap((subject) => casesOf(subject).flatMap(({ differs = {} }) => Object.keys(differs))))].filter(
    (one) => one !== 'lumo',
  );

/** The page in a language. */
export const conformancePage = (lang) => {
  const w = WORDS[lang];
  const all = SUBJECTS.flatMap(casesOf);
  const ours = all.filter(({ differs }) => differs?.lumo).length;
  return [
    `# ${w.title}`,
    `${w.about.join('\n')}`,
    w.counts({ all: all.length, same: all.length - ours, ours }),
    table(w.suiteHead, suiteRows(w)),
    `## ${w.ours}`,
    w.oursAbout,
    table(
      w.oursHead,
      differencesOf('lumo').map(({ why, cases }) => [REASONS[why][lang], String(cases.length), namesOf(cases, w)]),
    ),
    `## ${w.others}`,
    w.othersAbout,
    table(
      w.othersHead,
      referees().flatMap((reader) =>
        differencesOf(reader).map(({ why, cases }) => [
          w.readers[reader] ?? reader,
          why === undefined ? w.asOurs : REASONS[why][lang],
          String(cases.length),
        ]),
      ),
    ),
    `## ${w.again}`,
    '```text\nnpm test -- test/conformance\n```',
    w.againAbout,
  ]
    .join('\n\n')
    .concat('\n');
};
