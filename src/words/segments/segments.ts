import type { Lang } from '../../model/base/text.js';
import { DEPARTMENT_NAMES } from '../../model/contact/departments-data.js';
import type { SegmentKind, UnknownReason } from '../../model/contact/segment.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';
import { NAF_DIVISIONS } from './naf-divisions-data.js';

/** What `lumo-check segment` says. */
export interface SegmentWords {
  readonly title: (name: string, kept: number, all: number) => string;
  readonly nobody: (name: string) => string;
  readonly left: (n: number, command: string) => string;
  /** What a check asks of whoever runs it, by subject. */
  readonly toDo: (n: number, command: string) => string;
  readonly kinds: Readonly<Record<SegmentKind, string>>;
  /** Names of segments that are no codes. */
  readonly values: Readonly<Record<string, string>>;
  /** A division of NAF rev. 2, with what it is: codes alone say nothing to most. */
  readonly division: (code: string) => string;
  /** A department by code and name; undefined for what is none. */
  readonly department: (code: string) => string | undefined;
  /** A collectivity, where regions are told. */
  readonly noRegion: (name: string) => string;
  readonly others: (n: number) => string;
  readonly reasons: Readonly<Record<UnknownReason, (n: number) => string>>;
  readonly noColumn: (what: string) => string;
  /** What a file needs to be grouped by a kind. */
  readonly needs: Readonly<Record<SegmentKind, string>>;
  readonly approximate: (n: number) => string;
  readonly written: string;
  readonly folder: (n: number, folder: string) => string;
  readonly heldBack: (n: number, above: number) => string;
}

const divisionIn =
  (lang: Lang) =>
  (code: string): string => {
    const name = NAF_DIVISIONS.get(code)?.[lang];
    return name === undefined ? code : `${code} ${name}`;
  };

const department = (code: string): string | undefined => {
  const name = DEPARTMENT_NAMES.get(code);
  return name === undefined ? undefined : `${code} ${name}`;
};

const REGIONS = {
  ARA: 'Auvergne-Rhône-Alpes',
  BFC: 'Bourgogne-Franche-Comté',
  BRE: 'Bretagne',
  CVL: 'Centre-Val de Loire',
  COR: 'Corse',
  GES: 'Grand Est',
  HDF: 'Hauts-de-France',
  IDF: 'Île-de-France',
  NOR: 'Normandie',
  NAQ: 'Nouvelle-Aquitaine',
  OCC: 'Occitanie',
  PDL: 'Pays de la Loire',
  PAC: 'Provence-Alpes-Côte d’Azur',
  GP: 'Guadeloupe',
  MQ: 'Martinique',
  GF: 'Guyane',
  RE: 'La Réunion',
  YT: 'Mayotte',
  975: 'Saint-Pierre-et-Miquelon',
  977: 'Saint-Barthélemy',
  978: 'Saint-Martin',
  984: 'Terres australes et antarctiques françaises',
  986: 'Wallis-et-Futuna',
  987: 'Polynésie française',
  988: 'Nouvelle-Calédonie',
  989: 'Clipperton',
} as const;

const en = ({ plural, number }: LanguageForms): SegmentWords => ({
  title: (name, kept, all) => `${name}: ${plural(kept, { one: '# contact', other: '# contacts' })} of ${number(all)} may be contacted`,
  nobody: (name) => `${name}: nobody may be contacted, so there is nobody to group`,
  toDo: (n, command) => `${plural(n, { one: '# point is', other: '# points are' })} left to look at first: ${command} says which.`,
  left: (n, command) => `${plural(n, { one: '# contact is', other: '# contacts are' })} in no segment: ${command} says why.`,
  kinds: {
    size: 'Company size',
    region: 'Region',
    department: 'Department',
    naf: 'Activity (NAF rev. 2, 2008)',
    naf25: 'Activity (NAF 2025)',
  },
  values: {
    ...REGIONS,
    micro: 'micro: under 10 people',
    'micro-or-pme': 'micro-or-pme: under 250',
    pme: 'pme: 10 to 249',
    'pme-or-eti': 'pme-or-eti: 10 to 4,999',
    eti: 'eti: 250 to 4,999',
    'eti-or-ge': 'eti-or-ge: 250 and more',
    ge: 'ge: 5,000 and more',
    abroad: 'abroad',
    unknown: 'unknown',
  },
  division: divisionIn('en'),
  department,
  noRegion: (name) => `${name} (of no region)`,
  others: (n) => plural(n, { one: '# other segment', other: '# other segments' }),
  reasons: {
    missing: (n) => `${number(n)} not filled in`,
    unreadable: (n) => `${number(n)} unreadable`,
    contradictory: (n) => `${number(n)} with cells that say different things`,
    version: (n) => `${number(n)} without the year of the classification`,
    coarse: (n) => `${number(n)} too coarse`,
  },
  noColumn: (what) => `No column of this file tells it: it takes ${what}.`,
  needs: {
    size: 'a headcount or a size band',
    region: 'a postcode or a commune code of INSEE',
    department: 'a postcode or a commune code of INSEE',
    naf: 'a NAF code of 2008',
    naf25: 'a NAF code of 2025',
  },
  approximate: (n) =>
    plural(n, {
      one: '# contact has a postcode on a border, and may belong to the neighbour.',
      other: '# contacts have postcodes on a border, and may belong to the neighbour.',
    }),
  written: 'written',
  folder: (n, folder) => `${plural(n, { one: '# file', other: '# files' })} in ${folder}, one for each segment`,
  heldBack: (n, above) =>
    `Nothing was written: ${number(n)} contacts are more than the ${number(above)} that may leave without approval (export.approvalAbove). Approve it: --approved-by "NAME" --reason "WHY".`,
});

const fr = ({ plural, number }: LanguageForms): SegmentWords => ({
  title: (name, kept, all) =>
    frenchSentence`${name} : ${plural(kept, { one: '# contact', other: '# contacts' })} sur ${number(all)} ${plural(kept, { one: 'peut être contacté', other: 'peuvent être contactés' })}`,
  nobody: (name) => frenchSentence`${name} : personne ne peut être contacté, il n’y a donc personne à regrouper`,
  toDo: (n, command) =>
    frenchSentence`${plural(n, { one: '# point reste', other: '# points restent' })} à regarder d’abord : ${command} dit ${plural(n, { one: 'lequel', other: 'lesquels' })}.`,
  left: (n, command) =>
    frenchSentence`${plural(n, { one: '# contact n’est', other: '# contacts ne sont' })} dans aucun segment : ${command} dit pourquoi.`,
  kinds: {
    size: 'Taille d’entreprise',
    region: 'Région',
    department: 'Département',
    naf: 'Activité (NAF rév. 2, 2008)',
    naf25: 'Activité (NAF 2025)',
  },
  values: {
    ...REGIONS,
    micro: frenchSentence`micro : moins de 10 personnes`,
    'micro-or-pme': frenchSentence`micro-or-pme : moins de 250`,
    pme: frenchSentence`pme : de 10 à 249`,
    'pme-or-eti': frenchSentence`pme-or-eti : de 10 à 4 999`,
    eti: frenchSentence`eti : de 250 à 4 999`,
    'eti-or-ge': frenchSentence`eti-or-ge : 250 et plus`,
    ge: frenchSentence`ge : 5 000 et plus`,
    abroad: 'à l’étranger (abroad)',
    unknown: 'inconnu (unknown)',
  },
  division: divisionIn('fr'),
  department,
  noRegion: (name) => `${name} (hors région)`,
  others: (n) => plural(n, { one: '# autre segment', other: '# autres segments' }),
  reasons: {
    missing: (n) => plural(n, { one: '# non renseigné', other: '# non renseignés' }),
    unreadable: (n) => plural(n, { one: '# illisible', other: '# illisibles' }),
    contradictory: (n) => `${number(n)} aux cellules discordantes`,
    version: (n) => `${number(n)} sans l’année de la nomenclature`,
    coarse: (n) => plural(n, { one: '# trop vague', other: '# trop vagues' }),
  },
  noColumn: (what) => frenchSentence`Aucune colonne de ce fichier ne l’indique : il faut ${what}.`,
  needs: {
    size: 'un effectif ou une tranche d’effectif',
    region: 'un code postal ou un code commune de l’INSEE',
    department: 'un code postal ou un code commune de l’INSEE',
    naf: 'un code NAF de 2008',
    naf25: 'un code NAF de 2025',
  },
  approximate: (n) =>
    frenchSpacing(
      plural(n, {
        one: '# contact a un code postal à cheval sur une limite : il relève peut-être du voisin.',
        other: '# contacts ont un code postal à cheval sur une limite : ils relèvent peut-être du voisin.',
      }),
    ),
  written: 'écrit',
  folder: (n, folder) => `${plural(n, { one: '# fichier', other: '# fichiers' })} dans ${folder}, un par segment`,
  heldBack: (n, above) =>
    frenchSentence`Rien n’a été écrit : ${number(n)} contacts, c’est plus que les ${number(above)} qui peuvent sortir sans approbation (export.approvalAbove). Approuvez : --approved-by "NOM" --reason "MOTIF".`,
});

export const segmentWords: (lang: Lang) => SegmentWords = wordTable({ en, fr });
