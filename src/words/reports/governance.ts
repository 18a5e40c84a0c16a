import type { Lang, Text } from '../../model/base/text.js';
import type { Chapter, ControlState, RegisterKind } from '../../model/governance/control.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');

/** Beyond them nobody counts in hours. */
const MOST_HOURS = 72;
const enTime = (hours: number, end: string): string =>
  hours <= MOST_HOURS
    ? EN.plural(hours, { one: `# hour ${end}`, other: `# hours ${end}` })
    : EN.plural(Math.floor(hours / 24), { one: `# day ${end}`, other: `# days ${end}` });
const frTime = (hours: number, of: Readonly<Record<'hour' | 'hours' | 'day' | 'days', string>>): string =>
  hours <= MOST_HOURS
    ? FR.plural(hours, { one: `# ${of.hour}`, other: `# ${of.hours}` })
    : FR.plural(Math.floor(hours / 24), { one: `# ${of.day}`, other: `# ${of.days}` });

const states = {
  met: { en: 'met', fr: 'tenu' },
  'due-soon': { en: 'due soon', fr: 'bientôt dû' },
  overdue: { en: 'overdue', fr: 'en retard' },
  told: { en: 'told', fr: 'déclaré' },
  'not-held': { en: 'not held', fr: 'non tenu' },
  'not-told': { en: 'not told', fr: 'non dit' },
  'not-applicable': { en: 'not applicable', fr: 'sans objet' },
} as const satisfies Record<ControlState, Text>;

const chapters = {
  hosting: { en: 'Hosting', fr: 'Hébergement' },
  encryption: { en: 'Encryption', fr: 'Chiffrement' },
  backups: { en: 'Backups', fr: 'Sauvegardes' },
  logging: { en: 'Access logs', fr: 'Journalisation' },
  'least-privilege': { en: 'Least privilege', fr: 'Moindre privilège' },
  authentication: { en: 'Authentication', fr: 'Authentification' },
  exports: { en: 'Exports', fr: 'Exports' },
  leaving: { en: 'People who leave', fr: 'Départs' },
  retention: { en: 'Retention', fr: 'Conservation' },
  erasure: { en: 'Anonymisation and erasure', fr: 'Anonymisation et suppression' },
  policy: { en: 'Written policies', fr: 'Politiques écrites' },
  audits: { en: 'Audits', fr: 'Audits' },
  monitoring: { en: 'Monitoring', fr: 'Surveillance' },
  training: { en: 'Training', fr: 'Formation' },
  reports: { en: 'Documentation and reports', fr: 'Documentation et rapports' },
  incidents: { en: 'Incidents', fr: 'Incidents' },
  indicators: { en: 'Key figures', fr: 'Indicateurs' },
  campaigns: { en: 'Campaigns', fr: 'Campagnes' },
  outside: { en: 'Beyond the guide', fr: 'Au-delà du guide' },
} as const satisfies Record<Chapter, Text>;

const registers = {
  breaches: { en: 'breaches', fr: 'violations' },
  requests: { en: 'rights requests', fr: 'demandes de droits' },
  training: { en: 'training', fr: 'formations' },
  leavers: { en: 'leavers', fr: 'départs' },
  reviews: { en: 'access reviews', fr: 'revues d’accès' },
} as const satisfies Record<RegisterKind, Text>;

const GOVERNANCE = {
  states,
  chapters,
  registers,
  answers: {
    no: {
      en: (errors: number) => EN.plural(errors, { one: 'no. Mend one error first.', other: 'no. Mend # errors first.' }),
      fr: (errors: number) => FR.plural(errors, { one: 'non. Corrigez d’abord # erreur.', other: 'non. Corrigez d’abord # erreurs.' }),
    },
    care: { en: 'in part. No error, but not everything is shown.', fr: 'en partie. Aucune erreur, mais tout n’est pas montré.' },
    yes: { en: 'yes. Everything is held and shown.', fr: 'oui. Tout est tenu et montré.' },
    /** Beside columns of a register that nobody read. */
    read: { en: 'yes. All that was read is held and shown.', fr: 'oui. Tout ce qui a été lu est tenu et montré.' },
  },
  count: {
    en: (state: string, n: number) => `${state}\u00a0${EN.number(n)}`,
    fr: (state: string, n: number) => `${state}\u00a0${FR.number(n)}`,
  },
  title: { en: 'Governance', fr: 'Gouvernance' },
  pageTitle: {
    en: (name: string, day: string) => `${name}: what is held, ${EN.date(day)}`,
    fr: (name: string, day: string) => `${name} : ce qui est tenu, ${FR.date(day)}`,
  },
  question: { en: 'Does the organisation hold what it must?', fr: 'L’organisation tient-elle ce qu’elle doit ?' },
  since: { en: (day: string) => `last ${EN.date(day)}`, fr: (day: string) => `fait le ${FR.date(day)}` },
  overdue: {
    en: (day: string, days: number) => `was due by ${EN.date(day)}, ${EN.plural(days, { one: '# day ago', other: '# days ago' })}`,
    fr: (day: string, days: number) => `était dû le ${FR.date(day)}, il y a ${FR.plural(days, { one: '# jour', other: '# jours' })}`,
  },
  dueBy: {
    en: (day: string, days: number) => `by ${EN.date(day)} (${EN.plural(days, { one: '# day', other: '# days' })})`,
    fr: (day: string, days: number) => `d’ici le ${FR.date(day)} (${FR.plural(days, { one: '# jour', other: '# jours' })})`,
  },
  noEvidence: {
    en: 'not shown yet: a day (last, since) or sealed evidence is missing',
    fr: 'pas encore montré : il manque un jour (last, since) ou une preuve scellée',
  },
  proven: {
    en: (count: number, day: string) => `proven by ${EN.plural(count, { one: 'one record', other: '# records' })}, last ${EN.date(day)}`,
    fr: (count: number, day: string) =>
      `prouvé par ${FR.plural(count, { one: '# pièce', other: '# pièces' })}, la dernière du ${FR.date(day)}`,
  },
  disprovenNext: {
    en: 'Settle the rows of its register that say so: they are told below.',
    fr: 'Réglez les lignes de son registre qui le disent : elles sont signalées plus bas.',
  },
  disproven: { en: 'its own records say that it is not so', fr: 'ses propres pièces disent le contraire' },
  breaches: { en: 'breaches', fr: 'violations' },
  openBreaches: {
    en: (n: number) => EN.plural(n, { one: 'one open', other: '# open' }),
    fr: (n: number) => FR.plural(n, { one: '# ouverte', other: '# ouvertes' }),
  },
  noBreach: { en: 'none open', fr: 'aucune ouverte' },
  noRegister: { en: 'no register is named', fr: 'aucun registre n’est nommé' },
  row: { en: (row: number) => `row ${EN.number(row)}`, fr: (row: number) => `ligne ${FR.number(row)}` },
  notify: {
    en: (day: string, time: string, hours: number) =>
      `notify the authority before ${EN.date(day)} ${time} in Paris (${enTime(hours, 'left')})`,
    fr: (day: string, time: string, hours: number) =>
      `notifiez l’autorité avant le ${FR.date(day)} à ${time}, heure de Paris (${frTime(hours, { hour: 'heure restante', hours: 'heures restantes', day: 'jour restant', days: 'jours restants' })})`,
  },
  notifyBefore: {
    en: (day: string, time: string) => `notify the authority before ${EN.date(day)} ${time} in Paris, or write why there is no risk`,
    fr: (day: string, time: string) =>
      `notifiez l’autorité avant le ${FR.date(day)} à ${time}, heure de Paris, ou écrivez pourquoi il n’y a pas de risque`,
  },
  late: {
    en: (day: string, time: string, hours: number) =>
      `should have been notified by ${EN.date(day)} ${time} in Paris (${enTime(hours, 'ago')}): notify now`,
    fr: (day: string, time: string, hours: number) =>
      `aurait dû être notifiée avant le ${FR.date(day)} à ${time}, heure de Paris (il y a ${frTime(hours, { hour: 'heure', hours: 'heures', day: 'jour', days: 'jours' })}) : notifiez maintenant`,
  },
  open: { en: 'open', fr: 'ouverte' },
  register: {
    en: (rows: number, wrong: number) =>
      `${EN.plural(rows, { one: 'one row', other: '# rows' })}, ${wrong === 0 ? 'no error' : EN.plural(wrong, { one: 'one wrong', other: '# wrong' })}`,
    fr: (rows: number, wrong: number) =>
      `${FR.plural(rows, { one: '# ligne', other: '# lignes' })}, ${wrong === 0 ? 'aucune erreur' : FR.plural(wrong, { one: '# fautive', other: '# fautives' })}`,
  },
  notRead: {
    en: (n: number, names: string) => `${EN.plural(n, { one: 'one column not read', other: '# columns not read' })} (${names})`,
    fr: (n: number, names: string) => `${FR.plural(n, { one: '# colonne non lue', other: '# colonnes non lues' })} (${names})`,
  },
  people: {
    en: (trained: number, all: number) =>
      `${EN.number(trained)} of ${EN.plural(all, { one: 'one person trained', other: '# people trained' })} within twelve months`,
    fr: (trained: number, all: number) =>
      `${FR.number(trained)} sur ${FR.plural(all, { one: '# personne formée', other: '# personnes formées' })} depuis moins de douze mois`,
  },
  more: { en: (n: number) => `and ${EN.number(n)} more`, fr: (n: number) => `et ${FR.number(n)} de plus` },
  line: { en: (n: number) => `line ${EN.number(n)}`, fr: (n: number) => `ligne ${FR.number(n)}` },
  controlsTitle: { en: 'Controls', fr: 'Contrôles' },
  control: { en: 'Control', fr: 'Contrôle' },
  state: { en: 'State', fr: 'État' },
  lastDone: { en: 'Since', fr: 'Depuis' },
  dueHead: { en: 'Due by', fr: 'Échéance' },
  todo: { en: 'What to do', fr: 'Que faire' },
  findings: { en: 'Findings', fr: 'Constats' },
  finding: { en: 'Finding', fr: 'Constat' },
  severity: { en: 'Severity', fr: 'Gravité' },
  where: { en: 'Where', fr: 'Où' },
  calendar: { en: 'The coming year', fr: 'L’année qui vient' },
  calendarNote: {
    en: 'What falls due within twelve months; lumo-check governance --ics puts it into your agenda.',
    fr: 'Ce qui arrive à échéance d’ici douze mois ; lumo-check governance --ics le met dans votre agenda.',
  },
  nothingDue: { en: 'nothing', fr: 'rien' },
  registersTitle: { en: 'Registers', fr: 'Registres' },
  file: { en: 'File', fr: 'Fichier' },
  record: { en: 'For the binder', fr: 'Pour le classeur' },
  judgedAt: { en: 'Judged as of', fr: 'Jugé à la date du' },
  madeBy: {
    en: (version: string, day: string) =>
      `lumo-check ${version}, as of ${EN.date(day)}. No text of a register or of evidence is in this report.`,
    fr: (version: string, day: string) =>
      `lumo-check ${version}, à la date du ${FR.date(day)}. Aucun texte d’un registre ou d’une preuve n’est dans ce rapport.`,
  },
  calendarName: { en: (name: string) => `${name}: what falls due`, fr: (name: string) => `${name} : échéances` },
  sealed: {
    en: (added: number, renewed: number) =>
      `${EN.plural(added, { one: 'one file sealed', other: '# files sealed' })}, ${EN.number(renewed)} sealed anew.`,
    fr: (added: number, renewed: number) =>
      `${FR.plural(added, { one: '# fichier scellé', other: '# fichiers scellés' })}, ${FR.number(renewed)} scellé de nouveau.`,
  },
  securityTitle: { en: 'Security and access', fr: 'Sécurité et accès' },
  securityNote: {
    en: 'What the organisation undertakes. lumo-check governance says how each line stands, and what shows it.',
    fr: 'Ce à quoi l’organisation s’engage. lumo-check governance dit où en est chaque ligne, et ce qui le montre.',
  },
  everyMonths: {
    en: (n: number) => `at least every ${EN.plural(n, { one: '# month', other: '# months' })}`,
    fr: (n: number) => `au moins tous les ${FR.plural(n, { one: '# mois', other: '# mois' })}`,
  },
  askedFirst: {
    en: 'Twenty questions; Enter leaves one for later.',
    fr: 'Vingt questions ; Entrée en laisse une pour plus tard.',
  },
  again: {
    en: 'That cannot be read: days are written 2026-01-20, shares 44/44.',
    fr: 'Illisible : un jour s’écrit 2026-01-20, une part 44/44.',
  },
  written: {
    en: (name: string, answers: number) =>
      `${name} is written with ${EN.plural(answers, { one: 'one answer', other: '# answers' })}. Next: lumo-check governance`,
    fr: (name: string, answers: number) =>
      `${name} est écrit avec ${FR.plural(answers, { one: '# réponse', other: '# réponses' })}. Ensuite : lumo-check governance`,
  },
  keptSeal: {
    en: (n: number) =>
      `${EN.plural(n, { one: 'One file has', other: '# files have' })} changed since the seal although nothing was done again: the seal stays. Give the new file its own name.`,
    fr: (n: number) =>
      `${FR.plural(n, { one: '# fichier a', other: '# fichiers ont' })} changé depuis le sceau sans que rien ait été refait : le sceau reste. Donnez un autre nom au nouveau fichier.`,
  },
} as const;

/** The words of the status of an organisation. */
export const governanceWords = (lang: Lang) => textsIn(GOVERNANCE, lang);
export type GovernanceWords = ReturnType<typeof governanceWords>;
