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
  ['commentaire', 'R.I.P.'],
  ['commentaire', 'Repose en paix'],
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
  ['prenom', 'Succession'],
  ['commentaire', 'mort de rire'],
  ['commentaire', 'succession d’entreprise'],
  ['commentaire', 'garantie décès option 2'],
  ['fonction', 'Notaire, successions'],
  ['Garantie', 'décès'],
];
const noted: readonly (readonly [header: string, text: string])[] = [
  ['Info', 'décédé'],
  ['xyz', 'Deceased'],
  ['zzz', '†'],
  ['statut', 'Client décédé'],
  ['statut', 'Succession'],
  ['nom', 'Ee (Succession)'],
  ['nom', 'Feu K'],
  ['nom_complet', 'Succession Dupont'],
  ['commentaire', 'client décédé'],
  ['commentaire', 'titulaire décédé, parler au fils'],
  ['commentaire', 'est mort le 12/10'],
  ['commentaire', 'client DCD'],
  ['commentaire', 'mort'],
  ['commentaire', 'acte de décès reçu'],
  ['commentaire', 'DC 12/10/26'],
  ['tags', 'succession ouverte'],
];

cases(rule, {
  ...Object.fromEntries(dead.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: ['deceased'] }])),
  ...Object.fromEntries(ordinary.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: [] }])),
  ...Object.fromEntries(noted.map(([header, text]) => [`${header}: ${text}`, { rows: cell(header, text), says: ['noted'] }])),
});
