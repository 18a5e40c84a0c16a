import deceased from '../../rules/contact-deceased.js';
import minor from '../../rules/contact-minor.js';
import protectedPerson from '../../rules/contact-protected.js';
import { csv } from '../../src/author.js';
import { cases } from './cases.js';

type Said = readonly (readonly [header: string, text: string])[];
const tableOf = (said: Said, message: string | undefined) =>
  Object.fromEntries(
    said.map(([header, text]) => [
      `${header}: ${text}`,
      { rows: csv(`email;${header}`, `claire@acme.example;${text}`), says: message === undefined ? [] : [message] },
    ]),
  );

const DEAD: Said = [
  ['Patient décédé', 'Oui'],
  ['Patient décédé', '1'],
  ['Assuré décédé', 'x'],
  ['Adhérente décédée', 'OUI'],
  ['Décédé (oui/non)', 'oui'],
  ['Vivant', 'Non'],
  ['Vivant ?', 'N'],
  ['En vie', 'non'],
  ['Est vivant', '0'],
  ['Alive', 'No'],
  ['Client en vie', 'Non'],
  ['Motif de sortie', 'Décès'],
  ['Cause résiliation', 'Décès assuré'],
  ['Motif de résiliation', 'Décès de l’assuré'],
  ['Raison du départ', 'Décès le 12/03/2026'],
  ['Motif de radiation', 'décédé'],
  ['Reason for leaving', 'Death'],
  ['Kündigungsgrund', 'Todesfall'],
  ['Motivo de baja', 'Fallecimiento'],
  ['Austrittsgrund', 'verst.'],
  ['Austrittsgrund', 'verst. 03/26'],
  ['Kündigungsgrund', 'gestorben'],
  ['Motif de départ', 'DCD'],
];
const LIVING: Said = [
  ['Patient décédé', 'Non'],
  ['Patient décédé', ''],
  ['Vivant', 'Oui'],
  ['Vivant', ''],
  ['Vivant', 'NC'],
  ['Spectacle vivant', 'Non'],
  ['Alive', 'yes'],
  ['Père décédé', 'Oui'],
  ['Motif de sortie', 'Fin de contrat'],
  ['Motif de sortie', 'Décès du conjoint'],
  ['Motif de sortie', ''],
  ['Cause résiliation', 'Déménagement'],
  ['Motif de contact', 'Garantie décès'],
  ['Garantie', 'Décès assuré'],
  ['Motif de la visite', 'Décès'],
  ['Raison du départ', 'Retraite'],
  ['Austrittsgrund', 'Umzug'],
  ['Austrittsgrund', 'Vers. gekündigt'],
];
const LIVING_IN_NOTES: Said = [
  ['commentaire', 'RIP (logiciel)'],
  ['commentaire', 'installe le RIP Epson 2026'],
  ['commentaire', 'feu vert pour la commande'],
  ['commentaire', 'feu M. Martin était son oncle'],
  ['commentaire', 'sa veuve de mère'],
];
const DEAD_IN_NOTES: Said = [
  ['commentaire', 'RIP 03/2026'],
  ['commentaire', 'RIP le 12 mars'],
];
const MAY_BE_DEAD: Said = [
  ['commentaire', 'feu M. Martin, voir la veuve'],
  ['commentaire', 'Feu Mme Roy'],
];

cases(deceased, {
  ...tableOf(DEAD, 'deceased'),
  ...tableOf(LIVING, undefined),
  ...tableOf(LIVING_IN_NOTES, undefined),
  ...tableOf(DEAD_IN_NOTES, 'deceased'),
  ...tableOf(MAY_BE_DEAD, 'noted'),
});

const YOUNG: Said = [
  ['Mineur', 'Oui'],
  ['Mineur', 'X'],
  ['Mineure', 'oui'],
  ['Est mineur', '1'],
  ['Mineur (oui/non)', 'oui'],
  ['Majeur', 'Non'],
  ['Est majeur', '0'],
  ['Majeur ?', 'N'],
  ['Adhérent mineur', 'Oui'],
  ['Client majeur', 'non'],
  ['Is minor', 'Yes'],
  ['Under 18', 'true'],
  ['Moins de 18 ans', 'Oui'],
  ['Plus de 18 ans', 'Non'],
  ['Over 18', 'No'],
  ['Minderjährig', 'ja'],
  ['Volljährig', 'nein'],
  ['Maggiorenne', 'no'],
  ['Mayor de edad', 'No'],
];
const OF_PARENTS: Said = [
  ['Ges. Vertreter', 'Mutter: Sabine'],
  ['Gesetzlicher Vertreter', 'Eltern'],
  ['Responsable légal', 'père'],
  ['Legal guardian', 'Mother'],
  ['Representante legal', 'madre'],
  ['Wettelijke vertegenwoordiger', 'ouders'],
];
const OF_AGE: Said = [
  ['Mineur', 'Non'],
  ['Mineur', ''],
  ['Mineur', 'NC'],
  ['Majeur', 'Oui'],
  ['Majeur', ''],
  ['Is minor', 'No'],
  ['Minor', 'Physics'],
  ['Over 18', 'Yes'],
  ['Défaut majeur', 'Non'],
  ['Incident mineur', 'Oui'],
  ['Enfant mineur', 'Oui'],
  ['Enfants mineurs', '1'],
  ['Volljährig', 'ja'],
  ['Compte majeur', 'Non'],
  ['Mode majeur', 'Non'],
  ['Ges. Vertreter', 'RA Meier'],
  ['Représentant légal', 'M. Pierre Mérel'],
  ['Representante legal', 'Marta Padrés'],
];
cases(minor, { ...tableOf(YOUNG, 'stated'), ...tableOf(OF_PARENTS, 'likely'), ...tableOf(OF_AGE, undefined) });

const PROTECTED: Said = [
  ['Tuteur', 'UDAF 44'],
  ['Tuteur', 'MJPM'],
  ['Tuteur', 'Mme Le Goff, mandataire judiciaire'],
  ['Tuteur', 'ATMP 35'],
  ['Tuteur', 'association tutélaire'],
  ['Tuteur', 'Paul Roy'],
  ['Curateur', 'M. Le Goff'],
  ['Curatrice', 'Mme Roy'],
  ['Nom du curateur', 'UDAF'],
  ['Nom du tuteur', 'UDAF 44'],
  ['Représentant légal', 'UDAF 44'],
  ['commentaire', 'UDAF 44 gère'],
  ['commentaire', 'UDAF gère le budget'],
  ['commentaire', 'voir UDAF 44'],
  // By itself it may be where somebody works: that is nothing to clear them by.
  ['commentaire', 'UDAF 44'],
  ['commentaire', 'dossier suivi par UDAF'],
  ['commentaire', 'courriers à adresser à l’UDAF'],
];
const FREE: Said = [
  ['Tuteur', ''],
  ['Tuteur', 'non'],
  ['Tuteur de stage', 'Paul Roy'],
  ['Tuteur entreprise', 'UDAF 44'],
  ['Curateur', 'aucun'],
  ['Curateur', ''],
  ['Curateur de l’exposition', 'M. Le Goff'],
  ['Représentant légal', 'Paul Roy'],
  ['commentaire', 'chargée de mission UDAF 44'],
  ['commentaire', 'salariée UDAF'],
  ['commentaire', 'directrice de l’UDAF'],
  ['commentaire', 'rencontré au congrès UDAF'],
  ['commentaire', 'gère le budget'],
];
cases(protectedPerson, {
  ...tableOf(PROTECTED, 'noted'),
  ...tableOf(FREE, undefined),
  'a tutor beside a company': { rows: csv('email;société;Tuteur', 'claire@acme.example;Acme;Paul Roy'), says: [] },
  'a tutor beside a traineeship': { rows: csv('email;Stage;Tuteur', 'claire@acme.example;été;Paul Roy'), says: [] },
});

/** Tags are lists: each is read by itself. */
const YOUNG_TAGS: Said = [
  ['Tags', 'mineur'],
  ['Tags', 'concours-été, mineur'],
  ['Tags', 'concours|moins de 18 ans'],
  ['Tags', 'concours, minorenne'],
  ['Tags', 'VIP, minderjährig'],
  ['Tags', 'VIP, under18'],
  ['Tags', 'VIP, unter 16 Jahren'],
  ['Étiquettes', 'jeu | lycéenne'],
];
const OTHER_TAGS: Said = [
  ['Tags', 'concours-été, VIP'],
  ['Tags', 'kids, enfants'],
  ['Tags', 'Asie mineure, voyage'],
  ['Tags', 'moins de 50 salariés, VIP'],
  ['Tags', 'under 10k, lead'],
  ['Tags', 'moins de 2 ans, garantie'],
  ['Tags', 'moins de 25 ans, étudiant'],
  ['Tags', 'parent de mineur, VIP'],
];
cases(minor, { ...tableOf(YOUNG_TAGS, 'likely'), ...tableOf(OTHER_TAGS, undefined) });
