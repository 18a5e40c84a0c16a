import { expect, it } from 'vitest';
import { sharedThreads } from '../engine/threads/shared-threads.js';
import { csvOf, runOn } from './support.js';

const pad = (n: number): string => String(n).padStart(2, '0');
const NOTE = 'Rencontré au salon, souhaite une documentation ; « rappel » à prévoir.';
/** What makes the file longer than the head which is always read at once, and blocks many: a cell that no rule reads. */
const LONG = 'a1b2c3d4'.repeat(35);
const ROWS = 1400;

/** Some 600 kB: duplicates and refusals far apart, dates that only a late row makes certain, cells over two lines. */
const row = (n: number): string => {
  const domain = ['acme.example', 'gmail.com', 'orange.fr', 'autre.example'][n % 4];
  const email = n % 97 === 0 ? 'sans-arobase' : `personne${n % 1050}@${domain}`;
  const date = n === ROWS - 10 ? '25/12/2025' : `${pad(1 + (n % 12))}/${pad(1 + (n % 9))}/${2022 + (n % 5)}`;
  const says = ['oui', 'non', '', 'peut-être'][n % 4];
  return `${email};01 99 00 ${pad(n % 100)} ${pad((n * 7) % 100)};${date};${says};${n % 501 === 0 ? '1' : ''};${n % 3 ? 'Formulaire' : ''};"${NOTE}\n${n}";${LONG}`;
};
const file = csvOf(
  'email;telephone;date_collecte;optin_email;optout;source;commentaire;xzq_17',
  ...Array.from({ length: ROWS }, (_, n) => row(n)),
);

it('is a file of many blocks', () => {
  expect(file.length).toBeGreaterThan(590_000);
});

const executorFor = sharedThreads();
const runWith = (workers: number, blockBytes: number) =>
  runOn(file, {
    workers,
    executorFor,
    blockBytes,
    config: { channels: ['email', 'phone'] },
    lists: [{ kind: 'opposition', entries: ['personne12@acme.example', '@autre.example', '01 99 00 01 07'] }],
  });

const reference = runWith(1, 1 << 20);

it('the reference drops, keeps and edits', async () => {
  const { rows } = (await reference).report;
  for (const count of [rows.kept, rows.dropped, rows.edited]) expect(count).toBeGreaterThan(100);
});

it.each([
  [1, 1 << 20],
  [1, 4096],
  [2, 4096],
  [4, 16_384],
  [4, 100_000],
])('%i worker(s) and blocks of %i bytes give the same report, cleaned file and rejects', async (workers, blockBytes) => {
  const { report, clean, rejects } = await runWith(workers, blockBytes);
  const expected = await reference;
  expect(JSON.stringify(report)).toBe(JSON.stringify(expected.report));
  expect(clean.equals(expected.clean)).toBe(true);
  expect(rejects.equals(expected.rejects)).toBe(true);
});
