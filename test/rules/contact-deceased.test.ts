import rule from '../../rules/contact-deceased.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

const cell = (header: string, text: string) => csv(`email;${header}`, `claire@acme.example;${text}`);
const dead: readonly (readonly [header: string, text: string])[] = [
  ['nom', 'DUPONT (décédé)'],
  ['nom', 'Dupont - DCD'],
  ['nom', 'DUPONT DCD'],
  ['nom', 'Dupont †'],
  ['nom', '† Dupont'],
  ['prenom', 'Jean (deceased)'],
  ['prenom', 'décédé'],
  ['nom_complet', 'Jan Jansen, overleden'],
  ['civilite', 'Décédée'],
  ['civilite', 'Feu M.'],
  ['societe', 'Jean DUPONT (décédé)'],
  ['societe', 'verstorben'],
  ['statut', 'overleden'],
  ['statut', '†'],
  ['fonction', 'fallecido'],
  ['commentaire', 'Deceduto'],
  ['commentaire', 'DCD le 12/03/2024'],
];
const ordinary: readonly (readonly [header: string, text: string])[] = [
  ['nom', 'Mort'],
  ['nom', 'Mortier'],
  ['nom', 'Tot'],
  ['nom', 'Feu'],
  ['prenom', 'Decedet'],
  ['civilite', 'M.'],
  ['societe', 'Pompes funèbres Décédé & Fils'],
  ['societe', 'DCD Conseil'],
  ['societe', 'Feu de bois'],
  ['commentaire', 'son mari est décédé'],
  ['commentaire', 'le dirigeant est décédé, voir sa fille'],
  ['Conjoint', 'décédé'],
  ['Situation du père', 'décédé'],
  ['Info', 'vivant'],
];
const noted: readonly (readonly [header: string, text: string])[] = [
  ['Info', 'décédé'],
  ['xyz', 'Deceased'],
  ['zzz', '†'],
];

cases(rule, {
  ...Object.fromEntries(dead.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: ['deceased'] }])),
  ...Object.fromEntries(ordinary.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: [] }])),
  ...Object.fromEntries(noted.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: ['noted'] }])),
});
