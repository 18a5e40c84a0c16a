import type { Text } from '../base/text.js';
import type { FieldName } from '../contact/field.js';

/** The only words that a fact may take, and how each is said. */
export type FactWords = Readonly<Record<string, Text>>;

/**
 * What a fact of a finding may be. No kind lets the text of a cell through: a number has at most eight digits and
 * two decimals, so that it is nobody's number; `field` is a name of the vocabulary of fields, `list` the
 * name of a list that was given to the run, `mail-provider` the domain of a mail provider that everybody knows.
 */
export type FactKind = 'number' | 'boolean' | 'field' | 'list' | 'mail-provider' | FactWords;

/** A fact that a rule's findings may carry, and how it is said: `{value}` or `{value:# day|# days}` is what was found. */
export interface Fact extends Text {
  readonly is: FactKind;
}

/** Facts that several rules tell, in the same words: a rule declares one by its name. */
export const COMMON_FACTS = {
  /** The list that says so. */
  list: { is: 'list', en: 'list {value}', fr: 'liste {value}' },
  field: { is: 'field', en: '{value}', fr: '{value}' },
  daysPast: {
    is: 'number',
    en: '{value:# day past the limit|# days past the limit}',
    fr: '{value:# jour au-delà du délai|# jours au-delà du délai}',
  },
  daysLeft: { is: 'number', en: '{value:# day left|# days left}', fr: '{value:# jour restant|# jours restants}' },
  /** Where in the text of a cell, in UTF-16 units from 1. */
  character: { is: 'number', en: 'at character {value}', fr: 'au caractère {value}' },
  rows: { is: 'number', en: '{value:# row|# rows}', fr: '{value:# ligne|# lignes}' },
  entries: { is: 'number', en: '{value:# entry|# entries}', fr: '{value:# entrée|# entrées}' },
  daysAfterRefusal: {
    is: 'number',
    en: '{value:# day after the refusal|# days after the refusal}',
    fr: '{value:# jour après le refus|# jours après le refus}',
  },
  /** What tells a refusal. */
  refusalIn: {
    is: {
      log: { en: 'refusal in a log', fr: 'refus dans un journal' },
      list: { en: 'refusal on a list', fr: 'refus sur une liste' },
      contacts: { en: 'refusal in a contact file', fr: 'refus dans un fichier de contacts' },
      mark: { en: 'refusal marked in a column of a log', fr: 'refus marqué dans une colonne d’un journal' },
    },
    en: '{value}',
    fr: '{value}',
  },
  /** What a text speaks of: the categories of GDPR 9, and what else nobody should note. */
  category: {
    is: {
      health: { en: 'health', fr: 'santé' },
      ethnicity: { en: 'origin', fr: 'origine' },
      politics: { en: 'politics', fr: 'politique' },
      religion: { en: 'religion', fr: 'religion' },
      union: { en: 'trade union', fr: 'syndicat' },
      sexuality: { en: 'sexuality', fr: 'sexualité' },
      genetics: { en: 'genetic data', fr: 'données génétiques' },
      justice: { en: 'justice', fr: 'justice' },
      birth: { en: 'birth', fr: 'naissance' },
      household: { en: 'family situation', fr: 'situation familiale' },
      money: { en: 'personal finances', fr: 'finances personnelles' },
      insult: { en: 'insult', fr: 'insulte' },
      opinion: { en: 'judgement', fr: 'jugement' },
      relative: { en: 'relative', fr: 'proche' },
      death: { en: 'death', fr: 'décès' },
    },
    en: '{value}',
    fr: '{value}',
  },
  /** By which identifier a list holds a contact. */
  by: {
    is: {
      email: { en: 'by the address', fr: 'par l’adresse' },
      phone: { en: 'by the number', fr: 'par le numéro' },
      domain: { en: 'by the domain', fr: 'par le domaine' },
      siren: { en: 'by the SIREN', fr: 'par le SIREN' },
      siret: { en: 'by the SIRET', fr: 'par le SIRET' },
      post: { en: 'by name and postal address', fr: 'par le nom et l’adresse postale' },
    },
    en: '{value}',
    fr: '{value}',
  },
} as const satisfies Readonly<Record<string, Fact>>;
export type CommonFact = keyof typeof COMMON_FACTS;

/** The facts of a rule by name: as they are declared, or one that several rules tell. */
export type Facts = Readonly<Record<string, Fact | CommonFact>>;

/** The declaration of a fact; undefined where there is none. */
export const factOf = (facts: Facts | undefined, name: string): Fact | undefined => {
  const declared = facts && Object.hasOwn(facts, name) ? facts[name] : undefined;
  return typeof declared === 'string' ? COMMON_FACTS[declared] : declared;
};

type ValueOfKind<K> = K extends 'number'
  ? number
  : K extends 'boolean'
    ? boolean
    : K extends 'field'
      ? FieldName
      : K extends FactWords
        ? keyof K & string
        : string;
/** The facts of one finding: some of those declared. */
type KindOf<D> = D extends CommonFact ? (typeof COMMON_FACTS)[D]['is'] : D extends Fact ? D['is'] : never;
export type FactValues<F extends Facts = Facts> = { readonly [K in keyof F]?: ValueOfKind<KindOf<F[K]>> };
/** Facts as reports hold them. */
export type FoundFacts = Readonly<Record<string, number | string | boolean>>;
