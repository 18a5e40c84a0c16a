import type { Lang } from '../../model/base/text.js';
import type { MessageKind, SenderAppend } from '../../model/document/judged-message.js';
import type { MessageForm, MessageLanguage } from '../../model/document/message.js';
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
} as const satisfies Record<MessageForm | 'script', { readonly en: string; readonly fr: string }>;
const languages = {
  french: { en: 'in French', fr: 'en français' },
  english: { en: 'in English', fr: 'en anglais' },
  german: { en: 'in German', fr: 'en allemand' },
  spanish: { en: 'in Spanish', fr: 'en espagnol' },
  italian: { en: 'in Italian', fr: 'en italien' },
  dutch: { en: 'in Dutch', fr: 'en néerlandais' },
} as const;
/** The table has languages for keys: as codes they would be taken for the languages of a sentence. */
export const LANGUAGE_NAMES = {
  fr: 'french',
  en: 'english',
  de: 'german',
  es: 'spanish',
  it: 'italian',
  nl: 'dutch',
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
  readAs: {
    en: (form: string, count: number, language: string | undefined, kind: string | undefined, day: string) =>
      `Read as ${form}${count > 1 ? `, ${EN.number(count)} messages` : ''}${language ? `, ${language}` : ''}; judged${kind === undefined ? '' : ` as ${kind},`} as of ${EN.date(day)}`,
    fr: (form: string, count: number, language: string | undefined, kind: string | undefined, day: string) =>
      `Lu comme ${form}${count > 1 ? `, ${FR.number(count)} messages` : ''}${language ? `, ${language}` : ''} ; contrôlé${kind === undefined ? '' : ` comme ${kind},`} à la date du ${FR.date(day)}`,
  },
  none: { en: 'it holds nothing that could be judged.', fr: 'il ne contient rien à contrôler.' },
  /** @param what the user says that the sending tool adds to each message */
  appended: {
    en: (what: readonly SenderAppend[]) =>
      `Added by the sending tool, as you say, and not seen: ${EN.list(what.map((one) => appended[one].en))}`,
    fr: (what: readonly SenderAppend[]) =>
      `Ajouté par l’outil d’envoi, selon vous, et non vu : ${FR.list(what.map((one) => appended[one].fr))}`,
  },
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
    en: (n: number) => EN.plural(n, { one: 'and one more; -f json=- tells all', other: 'and # more; -f json=- tells all' }),
    fr: (n: number) => FR.plural(n, { one: 'et # autre ; -f json=- dit tout', other: 'et # autres ; -f json=- dit tout' }),
  },
  remarks: {
    en: (n: number) => EN.plural(n, { one: '# remark', other: '# remarks' }),
    fr: (n: number) => FR.plural(n, { one: '# remarque', other: '# remarques' }),
  },
} as const;

/** What is said of messages and scripts that were judged. */
export const documentWords = (lang: Lang) => textsIn(DOCUMENTS, lang);
