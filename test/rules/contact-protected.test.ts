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

cases(rule, {
  ...Object.fromEntries(noted.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: ['noted'] }])),
  ...Object.fromEntries(ordinary.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: [] }])),
});
