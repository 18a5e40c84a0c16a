import type { Lang } from '../../model/base/text.js';
import type { Channel } from '../../model/contact/channel.js';

/** A number as the language writes it, and how many it is. */
type Counted = (written: string, count: number) => string;

/** Every text of the page. Those of elements carry the name that `data-words` of the element has. */
export interface PageWords {
  readonly texts: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly kilobytes: (size: string) => string;
  readonly megabytes: (size: string) => string;
  /** How many columns nobody knows, of all. */
  readonly columnsOf: (unknown: string, count: number, all: string) => string;
  readonly removeFile: (name: string) => string;
  readonly kindOf: (name: string) => string;
  readonly copyOf: string;
  readonly dateOf: (name: string) => string;
  readonly kinds: { readonly opposition: string; readonly robinson: string; readonly registers: string };
  readonly progress: (percent: string, rows: string) => string;
  readonly stayed: (kept: string, all: string) => string;
  readonly left: Counted;
  readonly heldBack: (kept: string, above: string) => string;
  readonly downloadClean: (size: string) => string;
  readonly reportOf: (name: string) => string;
}

const EN: PageWords = {
  texts: {
    title: 'Check a contact file',
    language: 'Language',
    heading: 'Check a contact file before you write or call',
    lead: 'Choose a file: you get a report for people, and a cleaned file for your tool. Refusals, retention periods, consents, sensitive data and columns in excess are checked by the same program as the lumo\u2060-\u2060check command.',
    privateTitle: 'Your file does not leave this tab.',
    private:
      'The page forbids itself every connection, the browser sees to it, and it works with the network unplugged. Close the tab, and nothing is kept.',
    fields: 'What is to be checked',
    contactsTitle: 'Your contacts',
    contactsHelp: 'CSV, Excel (.xlsx, .xls), OpenDocument (.ods) or JSON; also in .zip, .gz or .zst.',
    contactsChoose: 'Choose the contact file',
    contactsDrop: 'or drop it here',
    columnsHelp: 'Each column as it was read, from its header and its values. Say what it is where that is wrong, or where nobody knows.',
    columnUnknown: 'not recognised',
    columnKept: 'Kept as it is, and not judged',
    columnIgnored: 'Left out',
    listsTitle: 'Who said no',
    listsHelp:
      'Your list of refusals, an export of unsubscribes, a Robinson-type list: addresses, numbers or hashes. Optional, but without it nobody can know who refused elsewhere.',
    listsChoose: 'Add lists',
    listsDrop: 'or drop them here',
    campaignTitle: 'The campaign',
    preset: 'What the file is for',
    channelsLegend: 'Contacted by',
    asOf: 'Judged as of',
    more: 'More settings',
    sheet: 'Sheet of the workbook',
    sheetHelp: 'Its name or number; left empty, the sheet that holds contacts is read.',
    approvedBy: 'Who approved',
    reason: 'Why',
    approvalHelp: 'Above 5,000 contacts the cleaned file is given only once somebody has approved it.',
    run: 'Check the file',
    cancel: 'Stop',
    preparing: 'Preparing the page…',
    ready: '',
    working: 'The file is being checked…',
    stopped: 'Stopped. Nothing was written.',
    done: 'Done: the report is below.',
    result: 'Result',
    failed: 'This could not be done',
    noFile: 'Choose the contact file first.',
    noChannel: 'Tick at least one channel.',
    noDay: 'Give the day to judge at.',
    oldBrowser: 'This browser is too old for this page. Update it, or use a current Firefox, Chrome, Edge or Safari.',
    approve: 'Say who approved',
    downloadReport: 'Download the report',
    downloadRejects: 'Contacts that left, with the reasons',
    downloadNote: 'Downloads hold personal data, except for the report: keep them no longer than you need them.',
    licences: 'Version and licences',
  },
  channels: { email: 'Email', phone: 'Phone', sms: 'SMS', post: 'Post' },
  kilobytes: (size) => `${size} KB`,
  megabytes: (size) => `${size} MB`,
  columnsOf: (unknown, count, all) => (count === 0 ? `Columns: all ${all} recognised` : `Columns: ${unknown} of ${all} not recognised`),
  removeFile: (name) => `Remove ${name}`,
  kindOf: (name) => `What ${name} is`,
  copyOf: 'Copy of',
  dateOf: (name) => `Date of this copy of ${name}`,
  kinds: { opposition: 'Refusals that we received', robinson: 'Robinson-type list', registers: 'National lists' },
  progress: (percent, rows) => `${percent} · ${rows} rows`,
  stayed: (kept, all) => `${kept} of ${all} contacts stay in the cleaned file`,
  left: (written, count) => (count === 1 ? '1 contact left it: the report says why.' : `${written} contacts left it: the report says why.`),
  heldBack: (kept, above) =>
    `The cleaned file is held back: ${kept} contacts would stay, and above ${above} somebody must approve it. Say who did and why, then check again.`,
  downloadClean: (size) => `Download the cleaned file (${size})`,
  reportOf: (name) => `Report on ${name}`,
};

const FR: PageWords = {
  texts: {
    title: 'Contrôler un fichier de contacts',
    language: 'Langue',
    heading: 'Contrôlez un fichier de contacts avant d’écrire ou d’appeler',
    lead: 'Choisissez un fichier : vous obtenez un rapport à lire et un fichier nettoyé pour votre outil. Oppositions, durées de conservation, consentements, données sensibles et colonnes en trop sont contrôlés par le même programme que la commande lumo\u2060-\u2060check.',
    privateTitle: 'Votre fichier ne quitte pas cet onglet.',
    private:
      'La page s’interdit toute connexion, le navigateur y veille, et elle fonctionne réseau débranché. Fermez l’onglet : rien n’est conservé.',
    fields: 'Ce qui est à contrôler',
    contactsTitle: 'Vos contacts',
    contactsHelp: 'CSV, Excel (.xlsx, .xls), OpenDocument (.ods) ou JSON ; aussi en .zip, .gz ou .zst.',
    contactsChoose: 'Choisir le fichier de contacts',
    contactsDrop: 'ou déposez-le ici',
    columnsHelp:
      'Chaque colonne telle qu’elle a été lue, d’après son en-tête et ses valeurs. Dites ce qu’elle est là où c’est faux, ou là où personne ne le sait.',
    columnUnknown: 'non reconnue',
    columnKept: 'Gardée telle quelle, sans être jugée',
    columnIgnored: 'Laissée de côté',
    listsTitle: 'Qui a dit non',
    listsHelp:
      'Votre liste d’opposition, un export de désinscrits, une liste de type Robinson : adresses, numéros ou empreintes. Facultatif, mais sans elle personne ne peut savoir qui a refusé ailleurs.',
    listsChoose: 'Ajouter des listes',
    listsDrop: 'ou déposez-les ici',
    campaignTitle: 'La campagne',
    preset: 'À quoi sert le fichier',
    channelsLegend: 'Canaux',
    asOf: 'Jugé à la date du',
    more: 'Autres réglages',
    sheet: 'Feuille du classeur',
    sheetHelp: 'Son nom ou son numéro ; vide : la feuille qui contient des contacts.',
    approvedBy: 'Qui a approuvé',
    reason: 'Pourquoi',
    approvalHelp: 'Au-delà de 5 000 contacts, le fichier nettoyé n’est remis qu’une fois approuvé par quelqu’un.',
    run: 'Contrôler le fichier',
    cancel: 'Arrêter',
    preparing: 'Préparation de la page…',
    ready: '',
    working: 'Contrôle du fichier en cours…',
    stopped: 'Arrêté. Rien n’a été écrit.',
    done: 'Terminé : le rapport est ci-dessous.',
    result: 'Résultat',
    failed: 'Cela n’a pas pu être fait',
    noFile: 'Choisissez d’abord le fichier de contacts.',
    noChannel: 'Cochez au moins un canal.',
    noDay: 'Indiquez la date à laquelle juger.',
    oldBrowser: 'Ce navigateur est trop ancien pour cette page. Mettez-le à jour, ou prenez un Firefox, Chrome, Edge ou Safari récent.',
    approve: 'Dire qui a approuvé',
    downloadReport: 'Télécharger le rapport',
    downloadRejects: 'Contacts sortis, avec les raisons',
    downloadNote:
      'Les fichiers téléchargés contiennent des données personnelles, sauf le rapport : ne les gardez pas plus longtemps que nécessaire.',
    licences: 'Version et licences',
  },
  channels: { email: 'Email', phone: 'Téléphone', sms: 'SMS', post: 'Courrier' },
  kilobytes: (size) => `${size} Ko`,
  megabytes: (size) => `${size} Mo`,
  columnsOf: (unknown, count, all) =>
    count === 0
      ? `Colonnes : ${all} reconnues sur ${all}`
      : `Colonnes : ${unknown} sur ${all} ${count === 1 ? 'n’est pas reconnue' : 'ne sont pas reconnues'}`,
  removeFile: (name) => `Retirer ${name}`,
  kindOf: (name) => `Ce qu’est ${name}`,
  copyOf: 'Exemplaire du',
  dateOf: (name) => `Date de cet exemplaire de ${name}`,
  kinds: { opposition: 'Oppositions que nous avons reçues', robinson: 'Liste de type Robinson', registers: 'Listes nationales' },
  progress: (percent, rows) => `${percent} · ${rows} lignes`,
  stayed: (kept, all) => `${kept} contacts sur ${all} restent dans le fichier nettoyé`,
  left: (written, count) =>
    count === 1 ? '1 contact en est sorti : le rapport dit pourquoi.' : `${written} contacts en sont sortis : le rapport dit pourquoi.`,
  heldBack: (kept, above) =>
    `Le fichier nettoyé est retenu : ${kept} contacts y resteraient, et au-delà de ${above} quelqu’un doit l’approuver. Dites qui et pourquoi, puis relancez le contrôle.`,
  downloadClean: (size) => `Télécharger le fichier nettoyé (${size})`,
  reportOf: (name) => `Rapport sur ${name}`,
};

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = { en: EN, fr: FR };
