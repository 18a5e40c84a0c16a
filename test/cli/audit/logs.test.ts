import { expect, it } from 'vitest';
import { AS_OF, folder, lumo } from '../support.js';

const LOG =
  'date;sens;appelant;appelé;résultat\n12/11/2026 10:05;sortant;+33199001200;+33199001234;joint\n12/11/2026 10:10;sortant;+33199001200;+33199001235;NRP\n';
const CONTACTS = 'nom;telephone;sens;date\nRoy;01 99 00 12 34;vente;12/11/2026\n';

it('leaves a log of calls aside, and says that it is one; a list of contacts with like headers is judged', async () => {
  const at = folder({ 'tree/calls.csv': LOG, 'tree/contacts.csv': CONTACTS });
  const { stdout } = await lumo(at, ['audit', 'tree', '-f', 'json', '--as-of', AS_OF]);
  const { files, skipped } = JSON.parse(stdout);
  expect(skipped).toEqual([{ name: 'tree/calls.csv', because: 'log' }]);
  expect(files.map(({ name }: { name: string }) => name)).toEqual(['tree/contacts.csv']);
  const french = await lumo(at, ['audit', 'tree', '--lang', 'fr', '--as-of', AS_OF, '-f', 'markdown']);
  expect(french.stdout).toContain('1 journal d’appels ou d’envois');
});

it.each([
  [
    'an export of text messages',
    'Date envoi;Heure;Emetteur;Destinataire;Message;Statut;Réponse;Date réponse\n12/10/2026;09:30;ACME;33639980510;Prime STOP 36200;Délivré;;\n',
    'log',
  ],
  [
    'an export of an exchange',
    'Call Time,Caller ID,Destination,Status,Ringing,Talking\n2026-10-12T09:30:00,Léa (101),0199000510,answered,00:00:05,00:01:22\n',
    'log',
  ],
  ['numbers by moments', 'Date envoi;Destinataire;Campagne\n12/10/2026;33639980510;Prime\n', 'log'],
  ['bills', 'Date;Numéro;Montant\n12/10/2026;0620261;100\n', 'no-contacts'],
])('is not silent about %s', async (_, text, because) => {
  const at = folder({ 'tree/one.csv': text });
  const { stdout } = await lumo(at, ['audit', 'tree', '-f', 'json', '--as-of', AS_OF]);
  expect(JSON.parse(stdout).skipped).toEqual([{ name: 'tree/one.csv', because }]);
});
