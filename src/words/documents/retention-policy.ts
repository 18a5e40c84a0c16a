import type { Lang, Text } from '../../model/base/text.js';
import type { RetentionPolicy } from '../../model/report/retention-report.js';
import type { Period } from '../../model/rule/rule.js';
import { spacedText, wordTable } from '../grammar/bilingual.js';
import type { LanguageForms, PluralForms } from '../grammar/language-forms.js';

/** A line of the policy: what data, how long, from when, what then. */
export interface PolicyLine {
  readonly data: Text;
  readonly from: Text;
  /** The period that some rule sets; absent where no length is set. */
  readonly period?: Period;
  readonly unit?: 'months' | 'years';
  /** Said in the place of a length. */
  readonly length?: Text;
  /** What happens after: a key of the policy, or a sentence. */
  readonly after: 'prospects' | 'formerClients' | 'archived' | Text;
}

/** The policy, in the order in which a reader asks. */
export const POLICY_LINES: readonly PolicyLine[] = [
  {
    data: { en: 'Prospects: names, addresses, numbers, jobs', fr: 'Prospects : noms, adresses, numéros, fonctions' },
    from: {
      en: 'the last contact that came from them or, failing that, the collection',
      fr: 'le dernier contact venu d’eux ou, à défaut, la collecte',
    },
    period: 'prospects',
    unit: 'months',
    after: 'prospects',
  },
  {
    data: { en: 'Clients', fr: 'Clients' },
    from: { en: 'the start of the relation', fr: 'le début de la relation' },
    length: { en: 'as long as it lasts', fr: 'tant qu’elle dure' },
    after: { en: 'they become former clients', fr: 'ils deviennent d’anciens clients' },
  },
  {
    data: { en: 'Former clients, in the base of the campaigns', fr: 'Anciens clients, dans la base des campagnes' },
    from: {
      en: 'the end of the relation, or a later contact of theirs',
      fr: 'la fin de la relation, ou un contact ultérieur de leur part',
    },
    period: 'formerClients',
    unit: 'months',
    after: 'formerClients',
  },
  {
    data: { en: 'Former clients, in the archive, for disputes only', fr: 'Anciens clients, en archive, pour les seuls litiges' },
    from: { en: 'the end of the relation', fr: 'la fin de la relation' },
    period: 'archived',
    unit: 'months',
    after: 'archived',
  },
  {
    data: { en: 'Consents', fr: 'Consentements' },
    from: { en: 'the day on which they were given', fr: 'le jour où ils ont été donnés' },
    period: 'consents',
    unit: 'months',
    after: {
      en: 'asked again; the proof is kept as long as it may be needed',
      fr: 'redemandés ; la preuve se garde tant qu’elle peut servir',
    },
  },
  {
    data: { en: 'Oppositions, as fingerprints', fr: 'Oppositions, sous forme d’empreintes' },
    from: { en: 'the day on which they were received', fr: 'le jour où elles ont été reçues' },
    length: { en: '3 years at least', fr: '3 ans au moins' },
    after: {
      en: 'listed for a decision; none is ever deleted automatically',
      fr: 'présentées pour décision ; aucune n’est jamais supprimée d’office',
    },
  },
  {
    data: { en: 'Invoices and payments, in the accounts', fr: 'Factures et paiements, en comptabilité' },
    from: { en: 'the end of the fiscal year', fr: 'la clôture de l’exercice' },
    period: 'accounting',
    unit: 'years',
    after: { en: 'erased', fr: 'effacés' },
  },
  {
    data: { en: 'Logs of access and of actions', fr: 'Journaux d’accès et d’actions' },
    from: { en: 'the day of the entry', fr: 'le jour de l’entrée' },
    period: 'logs',
    unit: 'months',
    after: { en: 'erased', fr: 'effacés' },
  },
];

const SENTENCES = {
  title: { en: 'Retention policy for contact data', fr: 'Politique de conservation des données de contact' },
  controller: { en: 'Controller', fr: 'Responsable du traitement' },
  fillIn: { en: '[to fill in]', fr: '[à compléter]' },
  head: { en: 'Data|Counted from|Kept|Then', fr: 'Données|À compter de|Conservées|Ensuite' },
  off: { en: 'NOT APPLIED: the rule {rule} is off', fr: 'NON APPLIQUÉE : la règle {rule} est désactivée' },
  drop: { en: 'erased', fr: 'effacées' },
  anonymise: { en: 'made anonymous', fr: 'rendues anonymes' },
  archive: { en: 'moved to the archive', fr: 'versées à l’archive' },
  durations: { en: 'How long', fr: 'Combien de temps' },
  counting: { en: 'How it is counted', fr: 'Comment on compte' },
  days: {
    en: 'In calendar months, in the time of Paris. The last day still counts: data expire the day after. A date that can be read two ways is read in the person’s favour.',
    fr: 'En mois calendaires, à l’heure de Paris. Le dernier jour compte encore : une donnée n’est échue que le lendemain. Une date qui se lit de deux façons est lue en faveur de la personne.',
  },
  restart: {
    en: 'Only what comes from the person counts as a contact: a reply, a call, a form, a click. What we send, and an open, do not.',
    fr: 'Seul ce qui vient de la personne est un contact : une réponse, un appel, un formulaire, un clic. Nos envois, et une ouverture, n’en sont pas.',
  },
  once: {
    en: '{last} people may be asked, once, whether they wish to stay; those who refused are not asked, and silence means erasure.',
    fr: '{last}, on peut demander aux personnes, une seule fois, si elles souhaitent rester ; ceux qui ont refusé ne sont pas sollicités, et le silence vaut effacement.',
  },
  anonymous: { en: 'What anonymous means', fr: 'Ce qu’anonyme veut dire' },
  left: {
    en: 'The address becomes anonyme@domain.com; name, number, company, identifiers, dates and comments go. Country, language, department, division of activity, size band, status and source may stay, where {k} contacts at least share them all; otherwise nothing stays. A hash of an address is a pseudonym, and is not anonymous.',
    fr: 'L’adresse devient anonyme@domain.com ; nom, numéro, société, identifiants, dates et commentaires disparaissent. Pays, langue, département, division d’activité, tranche d’effectif, statut et source peuvent rester, si {k} contacts au moins les ont tous en commun ; sinon rien ne reste. L’empreinte d’une adresse est un pseudonyme, elle n’est pas anonyme.',
  },
  applied: { en: 'How it is applied', fr: 'Comment elle est appliquée' },
  monthly: {
    en: 'Every month, by `lumo-check retain FILE`, which writes a certificate; exports are looked at every night. The settings are in the configuration of lumo-check, version {version}, preset {preset}.',
    fr: 'Chaque mois, par `lumo-check retain FICHIER`, qui rédige une attestation ; les exports sont contrôlés chaque nuit. Les réglages sont dans la configuration de lumo-check, version {version}, préréglage {preset}.',
  },
  review: {
    en: 'This policy is dated {day}. It is reviewed every year, and whenever the law changes.',
    fr: 'Cette politique est datée du {day}. Elle est revue chaque année, et à chaque changement de la loi.',
  },
  law: { en: 'Texts', fr: 'Textes' },
  approved: { en: 'Approved by|Function|Date', fr: 'Approuvée par|Fonction|Date' },
} as const satisfies Record<string, Text>;

/** What fills the `{slots}` of a sentence. */
type Slots = Readonly<Record<string, string>>;

/** What the document of a retention policy says. */
export interface PolicyWords {
  /** A sentence of a line of the policy. */
  readonly text: (text: Text) => string;
  readonly sentence: (key: keyof typeof SENTENCES, slots?: Slots) => string;
  /** What happens to data whose time is over. */
  readonly action: (action: RetentionPolicy['formerClients']) => string;
  /** The last days of a period, as the beginning of a sentence. */
  readonly lastDays: (n: number) => string;
  readonly duration: (n: number, unit: 'months' | 'years') => string;
  readonly day: (iso: string) => string;
}

interface PolicyForms {
  readonly months: PluralForms;
  readonly years: PluralForms;
  readonly lastDays: PluralForms;
}

const wordsWith =
  (lang: Lang, { months, years, lastDays }: PolicyForms) =>
  ({ plural, date }: LanguageForms): PolicyWords => {
    const filled = (text: Text, slots: Slots = {}): string =>
      spacedText(text, lang).replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
    return {
      text: filled,
      sentence: (key, slots) => filled(SENTENCES[key], slots),
      action: (action) => filled(SENTENCES[action]),
      lastDays: (n) => plural(n, lastDays),
      duration: (n, unit) => (unit === 'months' && n % 12 !== 0 ? plural(n, months) : plural(unit === 'months' ? n / 12 : n, years)),
      day: date,
    };
  };

/** The words of the policy in one language. */
export const policyWords = wordTable<PolicyWords>({
  en: wordsWith('en', {
    months: { one: '# month', other: '# months' },
    years: { one: '# year', other: '# years' },
    lastDays: { one: 'On the last day', other: 'In the last # days' },
  }),
  fr: wordsWith('fr', {
    months: { one: '# mois', other: '# mois' },
    years: { one: '# an', other: '# ans' },
    lastDays: { one: 'Le dernier jour', other: 'Dans les # derniers jours' },
  }),
});
