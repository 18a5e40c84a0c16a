import { expect, it } from 'vitest';
import { resolveColumns } from '../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../src/fields/columns/values/value-readers.js';

const readers = makeValueReaders('FR');
const of = (count: number, make: (at: number) => string): readonly string[] => Array.from({ length: count }, (_, at) => make(at));
const cycle = (words: string): readonly string[] => of(20, (at) => words.split('|')[at % words.split('|').length] ?? '');

/** Columns of twenty cells, each of one kind. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  nothing: of(20, () => ''),
  addresses: of(20, (at) => `jeanne${at}@acme.example`),
  numbers: of(20, (at) => `01 99 00 ${10 + at} 34`),
  mobiles: of(20, (at) => `06 39 98 ${10 + at} 34`),
  'mobiles without their zero': of(20, (at) => `6399810${10 + at}`),
  days: of(20, (at) => `2024-03-${10 + (at % 20)}`),
  births: of(20, (at) => `${1950 + at * 2}-05-12`),
  'old days': of(20, (at) => `12/05/${1950 + at}`),
  'two ends of days': of(20, (at) => (at % 2 === 0 ? '2024-03-10' : 'jamais')),
  sirens: cycle('552 100 554|732 829 320|542 051 180|356 000 000'),
  sirets: cycle('73282932000074|55210055400013|35600000000048'),
  nirs: cycle('1 85 05 78 006 084 91|2 55 08 14 168 025 38'),
  ibans: cycle('FR76 3000 6000 0112 3456 7890 189|DE89370400440532013000'),
  cards: cycle('4111 1111 1111 1111|378282246310005'),
  sites: of(20, (at) => `https://www.acme${at}.example/`),
  answers: cycle('oui|non|oui'),
  ticks: cycle('x|'),
  ones: cycle('1|0'),
  'only yes': cycle('oui'),
  amounts: of(20, (at) => String(100 + at * 7)),
  postcodes: of(20, (at) => `690${10 + at}`),
  years: of(20, (at) => String(2000 + at)),
  civilities: cycle('M.|Mme|Mlle'),
  statuses: cycle('subscribed|unsubscribed|cleaned'),
  refusals: cycle('STOP|ne plus appeler|désabonné'),
  countries: cycle('France|Belgique|FR|BE'),
  names: cycle('Jeanne Exemple|Paul Modèle|Claire Martin'),
  firms: cycle('Acme SARL|Boulangerie Roy|Globex SA'),
  towns: cycle('Lyon|Paris|Nantes'),
  notes: cycle('à rappeler jeudi|devis envoyé|voir avec Paul|client depuis 2019'),
  channels: cycle('email|sms|téléphone'),
  codes: of(20, (at) => `CL-${1000 + at}`),
  naf: cycle('62.01Z|01.11Z|47.11F'),
};
const mixed = (one: string, other: string, share: number): readonly string[] =>
  of(20, (at) => ((at < share ? VALUES[one] : VALUES[other]) ?? [])[at] ?? '');
const MIXES: readonly (readonly [one: string, other: string, share: number])[] = [
  ['addresses', 'numbers', 10],
  ['addresses', 'numbers', 15],
  ['addresses', 'names', 4],
  ['addresses', 'names', 12],
  ['addresses', 'names', 16],
  ['numbers', 'names', 10],
  ['numbers', 'names', 16],
  ['numbers', 'nothing', 4],
  ['numbers', 'nothing', 5],
  ['mobiles', 'numbers', 10],
  ['days', 'notes', 10],
  ['days', 'notes', 16],
  ['days', 'answers', 4],
  ['births', 'notes', 2],
  ['births', 'days', 2],
  ['answers', 'notes', 4],
  ['answers', 'notes', 16],
  ['answers', 'amounts', 4],
  ['sirens', 'names', 16],
  ['sirens', 'numbers', 10],
  ['ibans', 'notes', 1],
  ['nirs', 'notes', 1],
  ['cards', 'notes', 1],
  ['refusals', 'notes', 2],
  ['statuses', 'notes', 10],
  ['countries', 'towns', 16],
  ['civilities', 'names', 16],
  ['sites', 'names', 16],
];
const HEADERS = [
  ...[
    '',
    'contact',
    'Coordonnées',
    'email',
    'téléphone',
    'mobile',
    'siren',
    'siret',
    'date',
    'Date de naissance',
    'Naissance',
    'code',
    'n°',
    'notes',
  ],
  ...[
    'statut',
    'status',
    'consentement',
    'opt-in',
    'opposition',
    'Date d’opposition',
    'newsletter',
    'Ne pas appeler',
    'blacklist',
    'civilité',
    'nom',
  ],
  ...[
    'société',
    'ville',
    'pays',
    'adresse',
    'site web',
    'source',
    'iban',
    'numéro',
    'type',
    'canal',
    'whatsapp',
    'appel',
    'date appel',
    'accord',
    'Refus',
    'xyz',
  ],
];

const told = (header: string, values: readonly string[]): string => {
  const [column] = resolveColumns(
    [header],
    values.map((value) => [value]),
    {},
    readers,
  );
  if (!column) return '';
  const { field, confidence, by, suspect, leans, elsewhere, usage, reason } = column;
  const is = field ?? (suspect ? `perhaps ${suspect.join('+')}` : elsewhere ? 'another matter' : '-');
  return [is, confidence || '', by, leans, usage, reason.en].filter(Boolean).join(', ');
};

/** `npx vitest run test/fields/columns/column-readings.test.ts -u` writes what columns are taken for, and each line that changes is read. */
it.each(Object.entries(VALUES))('what a column of %s is taken for under each header', async (name, values) => {
  const plain = told('', values);
  const lines = HEADERS.map((header) => [header, told(header, values)]).filter(([header, is]) => header === '' || is !== plain);
  await expect(`${lines.map(([header, is]) => `${header || '(none)'} → ${is}`).join('\n')}\n`).toMatchFileSnapshot(
    `golden/columns/${name.replaceAll(' ', '-')}.txt`,
  );
});

it('what a column of two kinds is taken for', async () => {
  const lines = MIXES.flatMap(([one, other, share]) =>
    ['', 'contact', 'notes', 'date', 'statut', 'opposition', 'n°'].map(
      (header) => `${share} ${one}, ${20 - share} ${other} under ${header || '(none)'} → ${told(header, mixed(one, other, share))}`,
    ),
  );
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/columns/two-kinds.txt');
});

it('what columns are taken for beside each other', async () => {
  const files: readonly (readonly (readonly [header: string, values: string])[])[] = [
    [
      ['Contact', 'names'],
      ['Email', 'addresses'],
      ['Tél', 'numbers'],
    ],
    [
      ['Partner email', 'addresses'],
      ['Email', 'addresses'],
    ],
    [
      ['Partner email', 'addresses'],
      ['Nom', 'names'],
    ],
    [
      ['Email perso', 'addresses'],
      ['Email pro', 'addresses'],
    ],
    [
      ['Owner', 'addresses'],
      ['Phone', 'numbers'],
    ],
    [
      ['Numéro', 'numbers'],
      ['Rue', 'towns'],
      ['Ville', 'towns'],
    ],
    [
      ['Numéro', 'amounts'],
      ['Rue', 'towns'],
      ['Ville', 'towns'],
    ],
    [
      ['Date', 'days'],
      ['Opt-in', 'answers'],
    ],
    [
      ['Date', 'days'],
      ['Opposition', 'answers'],
    ],
    [
      ['Date', 'days'],
      ['Commande', 'amounts'],
    ],
    [
      ['Canal', 'channels'],
      ['Opposition', 'days'],
    ],
    [
      ['WhatsApp', 'mobiles'],
      ['Opt-in', 'answers'],
    ],
    [
      ['WhatsApp', 'answers'],
      ['Mobile', 'mobiles'],
    ],
    [
      ['Accord', 'answers'],
      ['Email', 'addresses'],
    ],
    [
      ['Appel', 'days'],
      ['Sens', 'channels'],
      ['Téléphone', 'numbers'],
    ],
    [
      ['Statut', 'statuses'],
      ['Email', 'addresses'],
    ],
    [
      ['Statut', 'refusals'],
      ['Téléphone', 'numbers'],
    ],
    [
      ['Nom', 'names'],
      ['Prénom', 'names'],
      ['Société', 'firms'],
      ['Pays', 'countries'],
    ],
    [
      ['', 'addresses'],
      ['', 'names'],
      ['', 'days'],
      ['', 'sirens'],
    ],
    [
      ['Source', 'notes'],
      ['Date de collecte', 'days'],
      ['Consentement', 'answers'],
      ['Preuve', 'notes'],
    ],
  ];
  const lines = files.map((columns) => {
    const rows = Array.from({ length: 20 }, (_, at) => columns.map(([, values]) => VALUES[values]?.[at] ?? ''));
    const resolved = resolveColumns(
      columns.map(([header]) => header),
      rows,
      {},
      readers,
    );
    return resolved
      .map(
        ({ header, field, suspect, elsewhere, usage, reason }) =>
          `${header || '(none)'}: ${[field ?? (suspect ? `perhaps ${suspect.join('+')}` : elsewhere ? 'another matter' : '-'), usage, reason.fr].filter(Boolean).join(', ')}`,
      )
      .join('\n');
  });
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('golden/columns/beside.txt');
});
