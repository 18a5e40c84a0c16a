// docs/features.md: which of the features that users know are there, and the test that proves each. Made of features.yaml.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const WORDS = {
  en: {
    title: 'Features, and the tests that prove them',
    about: [
      'What users of linters and of data tools expect, and what lumo-check has of it. `npm run docs` writes this page from [features.yaml](../scripts/features/features.yaml), and',
      '[a test](../test/features.test.ts) holds each row to the test that it names. A row without such a test is not done. [En français](fr/features.md)',
    ],
    counts: ({ done, part, not, all }) => `Of ${all} features ${done} are done, ${part} in part, ${not} not.`,
    open: 'What is not there',
    head: ['No', 'Feature', 'State', 'Where it is told', 'What proves it'],
    openHead: ['No', 'Feature', 'What is missing'],
    states: { done: 'done', part: 'in part', not: 'no' },
    quotes: ['“', '”'],
    colon: ': ',
  },
  fr: {
    title: 'Les fonctions, et les tests qui les prouvent',
    about: [
      'Ce qu’attendent les utilisateurs d’outils de contrôle et de données, et ce que lumo-check en a. `npm run docs` écrit cette page à partir de',
      '[features.yaml](../../scripts/features/features.yaml), et [un test](../../test/features.test.ts) confronte chaque ligne au test qu’elle nomme. Une ligne sans test n’est pas faite.',
      'Les tests ont des titres en anglais. [In English](../features.md)',
    ],
    counts: ({ done, part, not, all }) => `Sur ${all} fonctions, ${done} sont faites, ${part} le sont en partie, ${not} ne le sont pas.`,
    open: 'Ce qui manque',
    head: ['N°', 'Fonction', 'État', 'Où c’est expliqué', 'Ce qui la prouve'],
    openHead: ['N°', 'Fonction', 'Ce qui manque'],
    states: { done: 'faite', part: 'en partie', not: 'non' },
    quotes: ['«\u00a0', '\u00a0»'],
    colon: '\u00a0: ',
  },
};

/** Where the page of a name is, from the root. @param lang of two pages, the one in this language */
export const pageOf = (name, lang) => {
  if (name === 'README') return lang === 'fr' ? 'README.fr.md' : 'README.md';
  if (name === 'SECURITY' || name === 'bench/README') return `${name}.md`;
  if (name.startsWith('rules/')) return lang === 'fr' ? `docs/rules/fr/${name.slice(6)}.md` : `docs/${name}.md`;
  return lang === 'fr' ? `docs/fr/${name}.md` : `docs/${name}.md`;
};

/** The sections of features.yaml, each with its rows. */
export const readFeatures = () => parse(readFileSync(new URL('features.yaml', import.meta.url), 'utf8'));

/** How many features are done, in part, not, and how many there are. */
export const countFeatures = (sections) => {
  const rows = sections.flatMap((section) => section.rows);
  const of = (state) => rows.filter((row) => row.state === state).length;
  return { done: of('done'), part: of('part'), not: of('not'), all: rows.length };
};

const plain = (text) => text.replace(/[|\\<>*_[\]]/g, '\\$&');
/** French signs keep their distance. */
const spaced = (text, lang) => (lang === 'fr' ? text.replace(/ ([:;?!»])/g, '\u00a0$1').replace(/« /g, '«\u00a0') : text);
const line = (cells) => `| ${cells.join(' | ')} |`;

/**
 * The page.
 * @param sections as features.yaml has them
 * @param lang en or fr
 */
export const featuresPage = (sections, lang) => {
  const words = WORDS[lang];
  const up = lang === 'fr' ? '../../' : '../';
  const proof = ([file, title]) => `[${plain(file)}](${up}test/${file})${words.colon}${words.quotes[0]}${plain(title)}${words.quotes[1]}`;
  const told = (name) => `[${name.replace('rules/', '')}](${up}${pageOf(name, lang)})`;
  const row = ({ id, feature, state, docs, tests }) =>
    line([id, spaced(plain(feature[lang]), lang), words.states[state], docs.map(told).join(', '), tests.map(proof).join('<br>')]);
  const missing = ({ id, feature, missing: lack }) => line([id, spaced(plain(feature[lang]), lang), spaced(lack[lang], lang)]);
  const table = (head, lines) => [line(head), line(head.map(() => '---')), ...lines];
  const open = sections.flatMap((section) => section.rows.filter(({ state }) => state !== 'done'));
  return `${[
    `# ${words.title}`,
    '',
    ...words.about,
    '',
    words.counts(countFeatures(sections)),
    ...sections.flatMap(({ title, rows }) => ['', `## ${title[lang]}`, '', ...table(words.head, rows.map(row))]),
    ...(open.length > 0 ? ['', `## ${words.open}`, '', ...table(words.openHead, open.map(missing))] : []),
  ].join('\n')}\n`;
};
