import type { Text } from '../../model/base/text.js';

/** A step of the answer to an incident, and within how many minutes of the alarm the house wants it. */
export const DRILL_STEPS = [
  { id: 'alarm', goal: 0, en: 'The alarm is raised, and somebody takes charge', fr: 'L’alerte est donnée, et quelqu’un prend la main' },
  { id: 'contain', goal: 60, en: 'The leak is contained', fr: 'La fuite est contenue' },
  { id: 'assess', goal: 240, en: 'How many persons, which data: measured', fr: 'Combien de personnes, quelles données : mesuré' },
  { id: 'decide', goal: 480, en: 'Risk decided and written down', fr: 'Risque décidé et consigné' },
  { id: 'notify', goal: 4320, en: 'The authority is notified (72 hours)', fr: 'L’autorité est notifiée (72 heures)' },
  {
    id: 'inform',
    goal: 4320,
    en: 'The persons are told, or the reason not to is written',
    fr: 'Les personnes sont informées, ou le motif de ne pas le faire est écrit',
  },
  { id: 'register', goal: 4320, en: 'The register is filled in', fr: 'Le registre est rempli' },
] as const satisfies readonly (Text & { readonly id: string; readonly goal: number })[];

/** A kind of incident: how it begins, and what comes in later. `{n}` is a number of persons, `{h}` an hour, `{c}` a count of files. */
export interface DrillKind {
  readonly begins: Text;
  readonly injects: readonly Text[];
  readonly asks: readonly Text[];
}

/** Incidents to play. */
export const DRILLS = {
  ransomware: {
    begins: {
      en: 'At {h}:10 the files of the sales team have another ending, and a note asks for money. {n} contacts were in the base.',
      fr: 'À {h} h 10, les fichiers de l’équipe commerciale ont une autre extension, et une note demande de l’argent. {n} contacts étaient dans la base.',
    },
    injects: [
      { en: 'The last backup that was tried is {c} weeks old.', fr: 'La dernière sauvegarde essayée a {c} semaines.' },
      { en: 'A sample of {c} lines of your base is for sale.', fr: 'Un échantillon de {c} lignes de votre base est en vente.' },
    ],
    asks: [
      { en: 'Is it a loss of availability only?', fr: 'Est-ce une perte de disponibilité seulement ?' },
      { en: 'Who decides to switch the network off?', fr: 'Qui décide de couper le réseau ?' },
    ],
  },
  misdirected: {
    begins: {
      en: 'At {h}:40 a colleague sent an export of {n} contacts to the wrong client.',
      fr: 'À {h} h 40, un collègue a envoyé un export de {n} contacts au mauvais client.',
    },
    injects: [
      {
        en: 'The client says that the file is deleted, and does not say by whom it was read.',
        fr: 'Le client dit que le fichier est supprimé, et non qui l’a lu.',
      },
      {
        en: 'The export holds a column of comments; {c} of them speak of health.',
        fr: 'L’export contient une colonne de commentaires ; {c} parlent de santé.',
      },
    ],
    asks: [
      { en: 'Does a word of the client make the risk none?', fr: 'La parole du client rend-elle le risque nul ?' },
      { en: 'Who approved the export?', fr: 'Qui avait validé l’export ?' },
    ],
  },
  laptop: {
    begins: {
      en: 'A laptop was left in a train at {h}:00. A copy of {n} contacts lay on it.',
      fr: 'Un ordinateur portable est resté dans un train à {h} h 00. Une copie de {n} contacts s’y trouvait.',
    },
    injects: [
      { en: 'Nobody knows whether the disk was encrypted.', fr: 'Personne ne sait si le disque était chiffré.' },
      {
        en: 'The session was open; {c} sign-ins came from it since.',
        fr: 'La session était ouverte ; {c} connexions en sont venues depuis.',
      },
    ],
    asks: [
      { en: 'How do you show that the disk was encrypted?', fr: 'Comment montrez-vous que le disque était chiffré ?' },
      { en: 'Which accounts are closed first?', fr: 'Quels comptes fermez-vous d’abord ?' },
    ],
  },
  leaver: {
    begins: {
      en: 'A salesperson who left {c} days ago writes to your clients from a rival. {n} contacts were exported on the last evening, at {h}:50.',
      fr: 'Un commercial parti il y a {c} jours écrit à vos clients depuis un concurrent. {n} contacts ont été exportés le dernier soir, à {h} h 50.',
    },
    injects: [
      { en: 'The account is still open.', fr: 'Le compte est encore ouvert.' },
      { en: 'Three people ask where their address comes from.', fr: 'Trois personnes demandent d’où vient leur adresse.' },
    ],
    asks: [
      { en: 'Since when are you aware?', fr: 'Depuis quand le savez-vous ?' },
      { en: 'Who closes accounts, and on which day?', fr: 'Qui ferme les comptes, et quel jour ?' },
    ],
  },
  processor: {
    begins: {
      en: 'Your mailing tool tells you at {h}:20 that a key of yours was used from elsewhere. It sees {n} contacts.',
      fr: 'Votre outil d’envoi vous apprend à {h} h 20 qu’une de vos clés a servi ailleurs. Elle donne accès à {n} contacts.',
    },
    injects: [
      { en: 'The tool knew it {c} days before it told you.', fr: 'L’outil le savait {c} jours avant de vous le dire.' },
      { en: 'Mails that are not yours go out under your name.', fr: 'Des e-mails qui ne sont pas de vous partent sous votre nom.' },
    ],
    asks: [
      { en: 'From when do your 72 hours run?', fr: 'De quand courent vos 72 heures ?' },
      { en: 'What does the contract say of telling you?', fr: 'Que dit le contrat sur votre information ?' },
    ],
  },
  open: {
    begins: {
      en: 'A researcher writes at {h}:05: a folder of yours is open on the internet, with {c} files and {n} contacts.',
      fr: 'Un chercheur écrit à {h} h 05 : un de vos dossiers est ouvert sur internet, avec {c} fichiers et {n} contacts.',
    },
    injects: [
      {
        en: 'It has been open for {c} months, and no log says who read it.',
        fr: 'Il est ouvert depuis {c} mois, et aucun journal ne dit qui l’a lu.',
      },
      { en: 'A journalist calls.', fr: 'Un journaliste appelle.' },
    ],
    asks: [
      { en: 'Without logs, what do you assume?', fr: 'Sans journaux, que supposez-vous ?' },
      { en: 'Who speaks to the press?', fr: 'Qui parle à la presse ?' },
    ],
  },
} as const satisfies Readonly<Record<string, DrillKind>>;
export type DrillKindName = keyof typeof DRILLS;
export const DRILL_KINDS = Object.keys(DRILLS) as readonly DrillKindName[];
