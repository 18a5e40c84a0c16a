import rule from '../../rules/contact-protected.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const cell = (header: string, text: string) => csv(`email;${header}`, `claire@acme.example;${text}`);
const noted: readonly (readonly [header: string, text: string])[] = [
  ['statut', 'Majeur protégé'],
  ['statut', 'Sous tutelle'],
  ['statut', 'Curatelle'],
  ['Mesure de protection', 'Tutelle'],
  ['Mesure de protection', 'Curatelle simple'],
  ['Mesure de protection', 'Oui'],
  ['Mesure de protection', '12/05/2021'],
  ['Tutelle', 'UDAF 69'],
  ['regime', 'tutelle'],
  ['nom', 'DUPONT (sous tutelle)'],
  ['civilite', 'Majeur protégé'],
  ['fonction', 'Majeur protégé'],
  ['tags', 'curatelle'],
  ['commentaire', 'placé sous tutelle en 2025'],
  ['commentaire', 'Rappelée hier. M. Roy est sous curatelle, voir sa fille'],
  ['commentaire', 'sa tutrice a appelé'],
];
const ordinary: readonly (readonly [header: string, text: string])[] = [
  ['statut', 'Actif'],
  ['Mesure de protection', 'Non'],
  ['Mesure de protection', 'aucune'],
  ['Mesure de protection', 'curatelle levée'],
  ['Mesure de protection', ''],
  ['Tutelle', 'Ministère de la Santé'],
  ['Autorité de tutelle', 'ARS'],
  ['Tutelle du père', 'oui'],
  ['Protection juridique', 'oui'],
  ['fonction', 'Tuteur de stage'],
  ['fonction', 'Curateur d’exposition'],
  ['fonction', 'Mandataire judiciaire'],
  ['fonction', 'Mandataire judiciaire à la protection des majeurs'],
  ['fonction', 'MJPM'],
  ['societe', 'Tutelle & Curatelle Conseil'],
  ['societe', 'UDAF 69'],
  ['nom', 'Tuteur'],
  ['commentaire', 'sa mère est sous tutelle'],
];

/** Five rows, of which the first bears a name under a header that may ask who represents somebody. */
const named = (header: string, own: string, others: string, companies: readonly [string, string]) =>
  csv(
    `email;nom;societe;${header}`,
    `claire@acme.example;Roy;${companies[0]};${own}`,
    ...[1, 2, 3, 4].map((at) => `p${at}@acme.example;Petit${at};${companies[1]};${others}`),
  );
const BOTH = ['Acme', 'Acme'] as const;
const represented: Readonly<Record<string, { readonly rows: readonly (readonly string[])[]; readonly says: readonly string[] }>> = {
  'a tutor whom few have': { rows: named('Tuteur', 'Mme Roy', '', BOTH), says: ['noted'] },
  'a tutor in Italian': { rows: named('Tutore', 'Sig.ra Roy', '', BOTH), says: ['noted'] },
  'a tutor whom all have trains': { rows: named('Tuteur', 'Mme Roy', 'M. Grand', BOTH), says: [] },
  'who represents a company': { rows: named('Représentant légal', 'Mme Roy', '', BOTH), says: [] },
  'who represents somebody without a company': { rows: named('Représentant légal', 'Mme Roy', '', ['', 'Acme']), says: ['noted'] },
  'the same in Spanish': { rows: named('Representante legal', 'Sra. Roy', '', ['', 'Acme']), says: ['noted'] },
  'no tutor': { rows: named('Tuteur', 'non', '', BOTH), says: [] },
  'a parent in a file of persons': { rows: csv('email;nom;Nom du parent', 'claire@acme.example;Roy;Mme Roy'), says: ['noted'] },
  'the parent of a company': { rows: csv('email;societe;Parent', 'claire@acme.example;Acme;Acme Holding'), says: [] },
};

cases(rule, {
  ...represented,
  ...Object.fromEntries(noted.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: ['noted'] }])),
  ...Object.fromEntries(ordinary.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: [] }])),
});
