import type { Lang } from '../../model/base/text.js';
import type { CampaignUnjudged } from '../../model/campaign/parts.js';
import type { MessageKind, SenderAppend } from '../../model/document/judged-message.js';
import type { MessageForm, MessageLanguage, UnreadCode } from '../../model/document/message.js';
import type { SequenceStep } from '../../model/document/sequence.js';
import type { AimedAt, AudienceOrigin } from '../../model/report/core/document-report.js';
import { textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');

const forms = {
  eml: { en: 'a mail', fr: 'un mail' },
  html: { en: 'a page of HTML', fr: 'une page HTML' },
  mjml: { en: 'an MJML template', fr: 'un modèle MJML' },
  text: { en: 'a text', fr: 'un texte' },
  sms: { en: 'text messages', fr: 'des SMS' },
  script: { en: 'a call script', fr: 'un script d’appel' },
  campaign: { en: 'the plan of a campaign', fr: 'un plan de campagne' },
  log: { en: 'a log', fr: 'un journal' },
} as const satisfies Record<MessageForm | 'script' | 'campaign' | 'log', { readonly en: string; readonly fr: string }>;
const languages = {
  french: { en: 'in French', fr: 'en français' },
  english: { en: 'in English', fr: 'en anglais' },
  german: { en: 'in German', fr: 'en allemand' },
  spanish: { en: 'in Spanish', fr: 'en espagnol' },
  italian: { en: 'in Italian', fr: 'en italien' },
  dutch: { en: 'in Dutch', fr: 'en néerlandais' },
  portuguese: { en: 'in Portuguese', fr: 'en portugais' },
  swedish: { en: 'in Swedish', fr: 'en suédois' },
  danish: { en: 'in Danish', fr: 'en danois' },
  norwegian: { en: 'in Norwegian', fr: 'en norvégien' },
  finnish: { en: 'in Finnish', fr: 'en finnois' },
  polish: { en: 'in Polish', fr: 'en polonais' },
} as const;
/** The table has languages for keys: as codes they would be taken for the languages of a sentence. */
export const LANGUAGE_NAMES = {
  fr: 'french',
  en: 'english',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
  sv: 'swedish',
  da: 'danish',
  no: 'norwegian',
  fi: 'finnish',
  pl: 'polish',
} as const satisfies Record<MessageLanguage, keyof typeof languages>;
const kinds = {
  prospecting: { en: 'prospecting', fr: 'prospection' },
  transactional: { en: 'transactional', fr: 'transactionnel' },
  service: { en: 'service', fr: 'service' },
} as const satisfies Record<MessageKind, { readonly en: string; readonly fr: string }>;

const appended = {
  unsubscribe: { en: 'the unsubscribe link', fr: 'le lien de désinscription' },
  stop: { en: 'STOP', fr: 'le STOP' },
} as const satisfies Record<SenderAppend, { readonly en: string; readonly fr: string }>;

/** Who says whom a file is aimed at, but for a preset, which is named. */
const aimedBy = {
  file: { en: 'configuration', fr: 'configuration' },
  override: { en: 'configuration, overrides', fr: 'configuration, overrides' },
  environment: { en: 'environment', fr: 'environnement' },
  'command line': { en: '--audience', fr: '--audience' },
  plan: { en: 'plan', fr: 'plan' },
} as const satisfies Record<Exclude<AudienceOrigin, 'preset'>, { readonly en: string; readonly fr: string }>;

/** What a plan lacks where a file of it could not be judged. */
const unjudgedKinds = {
  contacts: { en: 'contacts', fr: 'contacts' },
  messages: { en: 'a message', fr: 'message' },
  scripts: { en: 'a call script', fr: 'script d’appel' },
  logs: { en: 'logs', fr: 'journaux' },
} as const satisfies Record<CampaignUnjudged['kind'], { readonly en: string; readonly fr: string }>;

/** What was not read, and why. */
const unread = {
  include: { en: 'a file that the template takes in', fr: 'un fichier que le modèle inclut' },
  'broken-structure': { en: 'a part whose boundary is missing', fr: 'une partie dont la limite manque' },
  amp: { en: 'an AMP version', fr: 'une version AMP' },
  charset: { en: 'a text in an encoding that is not known', fr: 'un texte dont l’encodage est inconnu' },
  encrypted: { en: 'an encrypted part', fr: 'une partie chiffrée' },
  'too-deep': { en: 'parts in parts, too many deep', fr: 'des parties imbriquées trop profondément' },
  'too-long': { en: 'what goes beyond the length that is read', fr: 'ce qui dépasse la longueur lue' },
  'unclosed-tag': { en: 'what follows a merge tag that is never closed', fr: 'ce qui suit une balise de fusion jamais fermée' },
} as const satisfies Record<UnreadCode, { readonly en: string; readonly fr: string }>;
/** Steps told one by one; of more, the rest is plain. */
const MOST_STEPS = 8;
const stepList = (steps: readonly number[], words: typeof EN | typeof FR): string =>
  steps.length > MOST_STEPS
    ? `${steps
        .slice(0, MOST_STEPS)
        .map((step) => words.number(step))
        .join(', ')}…`
    : words.list(steps.map((step) => words.number(step)));
const sumOf = (requests: readonly (readonly [string, number])[]): number => requests.reduce((sum, [, times]) => sum + times, 0);

const DOCUMENTS = {
  forms,
  languages,
  kinds,
  no: {
    en: (errors: number) => EN.plural(errors, { one: 'not as it is. Mend one error first.', other: 'not as it is. Mend # errors first.' }),
    fr: (errors: number) =>
      FR.plural(errors, { one: 'pas tel quel. Corrigez d’abord # erreur.', other: 'pas tel quel. Corrigez d’abord # erreurs.' }),
  },
  care: {
    en: 'yes, with care. No error, but read what follows first.',
    fr: 'oui, avec prudence. Aucune erreur, mais lisez d’abord ce qui suit.',
  },
  yes: { en: 'yes. No error found.', fr: 'oui. Aucune erreur trouvée.' },
  /** Of logs: of what was done, and not of what may be. */
  logNo: {
    en: (errors: number) =>
      EN.plural(errors, { one: 'not in order. One error to look into.', other: 'not in order. # errors to look into.' }),
    fr: (errors: number) => FR.plural(errors, { one: 'pas en règle. # erreur à traiter.', other: 'pas en règle. # erreurs à traiter.' }),
  },
  logCare: {
    en: 'in order, with reservations. No error, but read what follows.',
    fr: 'en règle, avec des réserves. Aucune erreur, mais lisez ce qui suit.',
  },
  /** Of calls to professionals, whose hours no law sets. */
  logZoneless: {
    en: 'no error found, but not everything could be judged. Read what follows.',
    fr: 'aucune erreur trouvée, mais tout n’a pas pu être contrôlé. Lisez ce qui suit.',
  },
  logUnjudged: {
    en: 'could not be judged. Nobody knows whether it is in order.',
    fr: 'n’a pas pu être contrôlé. Personne ne sait s’il est en règle.',
  },
  logYes: { en: 'in order. No error found.', fr: 'en règle. Aucune erreur trouvée.' },
  /** @param product whose export it is; undefined for a table of nobody's */
  logRead: {
    en: (name: string, product: string | undefined, rows: number) =>
      `${name} as a log${product === undefined ? '' : ` of ${product}`} (${EN.plural(rows, { one: '# row', other: '# rows' })})`,
    fr: (name: string, product: string | undefined, rows: number) =>
      `${name} comme un journal${product === undefined ? '' : ` de ${product}`} (${FR.plural(rows, { one: '# ligne', other: '# lignes' })})`,
  },
  /** @param logs each as it was read */
  logsRead: {
    en: (logs: readonly string[], day: string) => `Read ${EN.list(logs)}; judged as of ${EN.date(day)}`,
    fr: (logs: readonly string[], day: string) => `Lu ${FR.list(logs)} ; contrôlé à la date du ${FR.date(day)}`,
  },
  /** Logs whose times name no zone. */
  zoneless: {
    en: (files: readonly string[]) =>
      `Hours and days of calls were not judged: nothing in ${EN.list(files)} says in which time zone its times are. Say it with --log-zone Europe/Paris, or UTC`,
    fr: (files: readonly string[]) =>
      `Les heures et les jours d’appel n’ont pas été contrôlés : rien dans ${FR.list(files)} ne dit de quel fuseau sont ses heures. Dites-le avec --log-zone Europe/Paris, ou UTC`,
  },
  unjudged: { en: 'the campaign could not be judged.', fr: 'la campagne n’a pas pu être contrôlée.' },
  /** Of a plan: a file that could not be judged. @param why what the error said, which names the file */
  unjudgedPart: {
    en: (kind: CampaignUnjudged['kind'], why: string) => `Not judged for want of ${unjudgedKinds[kind].en}: ${why}`,
    fr: (kind: CampaignUnjudged['kind'], why: string) => `Non contrôlée faute de ${unjudgedKinds[kind].fr}\u00a0: ${why}`,
  },
  /** Of a plan: what it names nothing of. */
  absentParts: {
    en: (parts: readonly string[]) => `Not judged for want of ${EN.list(parts)}`,
    fr: (parts: readonly string[]) => `Non contrôlé, car il manque ${FR.list(parts)}`,
  },
  /** Of a plan: files of the run that are no plain yes. */
  careParts: {
    en: (files: readonly string[]) => `Read first what is said of ${EN.list(files)}`,
    fr: (files: readonly string[]) => `Lisez d’abord ce qui est dit de ${FR.list(files)}`,
  },
  row: { en: (row: number) => `row ${EN.number(row)}`, fr: (row: number) => `ligne ${FR.number(row)}` },
  whereRow: { en: 'Row', fr: 'Ligne' },
  readAs: {
    en: (form: string, count: number, language: string | undefined, kind: string | undefined, day: string) =>
      `Read as ${form}${count > 1 ? `, ${EN.number(count)} messages` : ''}${language ? `, ${language}` : ''}; judged${kind === undefined ? '' : ` as ${kind},`} as of ${EN.date(day)}`,
    fr: (form: string, count: number, language: string | undefined, kind: string | undefined, day: string) =>
      `Lu comme ${form}${count > 1 ? `, ${FR.number(count)} messages` : ''}${language ? `, ${language}` : ''} ; contrôlé${kind === undefined ? '' : ` comme ${kind},`} à la date du ${FR.date(day)}`,
  },
  /** Of messages that look like an order, an invoice, a password. */
  looksTransactional: {
    en: 'It looks like a message of service (an order, an invoice, a password…): if it sells nothing, say --message-kind transactional',
    fr: 'On dirait un message de service (commande, facture, mot de passe…) : s’il ne vend rien, dites --message-kind transactional',
  },
  /** @param preset made harmless */
  aimedAt: {
    en: ({ is, by }: AimedAt, preset: string) =>
      `Aimed at ${is === 'consumer' ? 'consumers' : 'professionals'} (${by === 'preset' ? `preset ${preset}` : aimedBy[by].en})${is === 'business' && by === 'preset' ? '; else --audience consumer' : ''}`,
    fr: ({ is, by }: AimedAt, preset: string) =>
      `Vers des ${is === 'consumer' ? 'particuliers' : 'professionnels'} (${by === 'preset' ? `préréglage ${preset}` : aimedBy[by].fr})${is === 'business' && by === 'preset' ? ' ; sinon --audience consumer' : ''}`,
  },
  none: { en: 'it holds nothing that could be judged.', fr: 'il ne contient rien à contrôler.' },
  /** @param what the user says that the sending tool adds to each message */
  appended: {
    en: (what: readonly SenderAppend[]) =>
      `Added by the sending tool, as you say, and not seen: ${EN.list(what.map((one) => appended[one].en))}`,
    fr: (what: readonly SenderAppend[]) =>
      `Ajouté par l’outil d’envoi, selon vous, et non vu : ${FR.list(what.map((one) => appended[one].fr))}`,
  },
  /** What could not be read: never called fine. */
  unread: {
    en: (codes: readonly UnreadCode[]) => `Not read, and so not judged: ${EN.list(codes.map((code) => unread[code].en))}`,
    fr: (codes: readonly UnreadCode[]) => `Non lu, donc non contrôlé : ${FR.list(codes.map((code) => unread[code].fr))}`,
  },
  /** What an exemption kept back, and whose decision it was. @param file as the exemption names it */
  exempted: {
    en: (rule: string, file: string, findings: number, by: string, until: string, evidence: string) =>
      `${EN.plural(findings, { one: '# finding', other: '# findings' })} of ${rule} not counted: ${file} is exempted until ${EN.date(until)}, approved by ${by} (${evidence})`,
    fr: (rule: string, file: string, findings: number, by: string, until: string, evidence: string) =>
      `${FR.plural(findings, { one: '# constat de', other: '# constats de' })} ${rule} hors compte : ${file} est exempté jusqu’au ${FR.date(until)}, approuvé par ${by} (${evidence})`,
  },
  /** An exemption that kept nothing back. */
  idle: {
    en: (rule: string, file: string) => `${rule} finds nothing here: the exemption of ${file} is not needed for it, remove it`,
    fr: (rule: string, file: string) => `${rule} ne trouve rien ici : l’exemption de ${file} ne sert plus pour lui, retirez-la`,
  },
  place: {
    en: (line: number, column: number) => `line ${EN.number(line)}, column ${EN.number(column)}`,
    fr: (line: number, column: number) => `ligne ${FR.number(line)}, colonne ${FR.number(column)}`,
  },
  /** @param shown as `line:column`, or as rows alone */
  places: {
    en: (shown: readonly string[], more: number) => {
      const all = `${shown.join(', ')}${more > 0 ? `, ${EN.plural(more, { one: 'and one more', other: 'and # more' })}` : ''}`;
      if (shown.some((one) => one.includes(':'))) return `at ${all} (line and column)`;
      return `${shown.length === 1 && more === 0 ? 'row' : 'rows'} ${all}`;
    },
    fr: (shown: readonly string[], more: number) => {
      const all = `${shown.join(', ')}${more > 0 ? `, ${FR.plural(more, { one: 'et # autre', other: 'et # autres' })}` : ''}`;
      if (shown.some((one) => one.includes(':'))) return `en ${all} (ligne et colonne)`;
      return `${shown.length === 1 && more === 0 ? 'ligne' : 'lignes'} ${all}`;
    },
  },
  where: { en: 'Line and column', fr: 'Ligne et colonne' },
  madeBy: {
    en: (version: string, day: string) => `lumo-check ${version}, as of ${EN.date(day)}. No word of the file is in this report.`,
    fr: (version: string, day: string) => `lumo-check ${version}, au ${FR.date(day)}. Aucun mot du fichier n’est dans ce rapport.`,
  },
  /** Parts that a rule must see and that were not judged with the file. */
  parts: {
    contacts: { en: 'contacts', fr: 'les contacts' },
    documents: { en: 'messages or a script', fr: 'les messages ou le script' },
    relevance: {
      en: 'a target in the plan',
      fr: 'une cible dans le plan',
    },
    logs: { en: 'logs', fr: 'les journaux' },
    zone: { en: 'the time zone of its calls (--log-zone)', fr: 'le fuseau de ses appels (--log-zone)' },
    linkTest: { en: 'links that were followed (--test-links)', fr: 'les liens suivis (--test-links)' },
  },
  partAbsent: {
    en: (parts: readonly string[]) => `not judged: this run lacks ${EN.list(parts)}`,
    fr: (parts: readonly string[]) => `non jugé : il manque à ce contrôle ${FR.list(parts)}`,
  },
  /** Heads of the columns of the CSV of findings, in their order. */
  csv: {
    file: { en: 'File', fr: 'Fichier' },
    line: { en: 'Line', fr: 'Ligne' },
    column: { en: 'Column', fr: 'Colonne' },
    rule: { en: 'Rule', fr: 'Règle' },
    finding: { en: 'Finding', fr: 'Constat' },
    severity: { en: 'Severity', fr: 'Gravité' },
    law: { en: 'Law', fr: 'Loi' },
    facts: { en: 'Facts', fr: 'Précisions' },
  },
  /** A folder whose names tell the order of its messages. */
  sequence: {
    en: (n: number) =>
      EN.plural(n, {
        one: 'a sequence of # message, in the order of its name.',
        other: 'a sequence of # messages, in the order of their names.',
      }),
    fr: (n: number) =>
      FR.plural(n, {
        one: 'une séquence de # message, dans l’ordre de son nom.',
        other: 'une séquence de # messages, dans l’ordre de leurs noms.',
      }),
  },
  /** A folder whose names tell no order: nothing may be left to an earlier message. */
  noOrder: {
    en: (n: number) =>
      EN.plural(n, {
        one: '# message, judged as a first one.',
        other: '# messages. Their names tell no order (step-1, step-2…): each is judged as a first one.',
      }),
    fr: (n: number) =>
      FR.plural(n, {
        one: '# message, contrôlé comme un premier envoi.',
        other: '# messages. Leurs noms ne disent pas d’ordre (etape-1, etape-2…)\u00a0: chacun est contrôlé comme un premier envoi.',
      }),
  },
  leftOut: {
    en: (names: readonly string[], n: number) => `Not read, since no message: ${names.join(', ')}${n > names.length ? '…' : ''}.`,
    fr: (names: readonly string[], n: number) =>
      `Non lu, car ce n’est pas un message\u00a0: ${names.join(', ')}${n > names.length ? '…' : ''}.`,
  },
  /** A message among those of a folder. */
  step: {
    en: ({ step, of }: SequenceStep) => `Judged as message ${EN.number(step)} of ${EN.number(of)} in its folder`,
    fr: ({ step, of }: SequenceStep) => `Contrôlé comme message ${FR.number(step)} sur ${FR.number(of)} dans son dossier`,
  },
  /** The messages of one file, in the order in which they are written. */
  steps: {
    en: (steps: readonly number[]) =>
      new Set(steps).size === 1
        ? `Its messages were judged as variants of step ${EN.number(steps[0] ?? 1)} of a sequence`
        : `Its messages were judged as steps ${stepList(steps, EN)} of a sequence`,
    fr: (steps: readonly number[]) =>
      new Set(steps).size === 1
        ? `Ses messages ont été contrôlés comme variantes de l’étape ${FR.number(steps[0] ?? 1)} d’une séquence`
        : `Ses messages ont été contrôlés comme étapes ${stepList(steps, FR)} d’une séquence`,
  },
  /** Between a place and what is known of it. */
  colon: { en: ': ', fr: '\u00a0: ' },
  /** @param requests the hosts that were asked, and how often */
  asked: {
    en: (day: string, requests: readonly (readonly [host: string, times: number])[]) =>
      requests.length === 0
        ? 'Links tested: none could be followed, and no request was made'
        : `Links tested on ${EN.date(day)}: ${EN.plural(sumOf(requests), { one: 'one request', other: '# requests' })}, to ${EN.list(requests.map(([host, times]) => (times > 1 ? `${host} (${EN.number(times)})` : host)))}`,
    fr: (day: string, requests: readonly (readonly [host: string, times: number])[]) =>
      requests.length === 0
        ? 'Liens testés : aucun n’a pu être suivi, et aucune requête n’a été faite'
        : `Liens testés le ${FR.date(day)} : ${FR.plural(sumOf(requests), { one: '# requête', other: '# requêtes' })}, vers ${FR.list(requests.map(([host, times]) => (times > 1 ? `${host} (${FR.number(times)})` : host)))}`,
  },
  line: { en: (line: number) => `line ${EN.number(line)}`, fr: (line: number) => `ligne ${FR.number(line)}` },
  more: {
    en: (n: number) => EN.plural(n, { one: 'and one more: -f full tells all', other: 'and # more: -f full tells all' }),
    fr: (n: number) => FR.plural(n, { one: 'et # autre : -f full dit tout', other: 'et # autres : -f full dit tout' }),
  },
  remarks: {
    en: (n: number) => EN.plural(n, { one: '# remark', other: '# remarks' }),
    fr: (n: number) => FR.plural(n, { one: '# remarque', other: '# remarques' }),
  },
} as const;

/** What is said of messages and scripts that were judged. */
export const documentWords = (lang: Lang) => textsIn(DOCUMENTS, lang);
