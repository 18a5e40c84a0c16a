import type { Lang, Text } from '../../model/base/text.js';
import { isContactKpi, type Kpi, type KpiId, type KpiReport, type RequestCounts } from '../../model/kpi/kpi.js';
import type { Difference, SeriesId, Trend } from '../../model/kpi/run-history.js';
import { spacedText, wordTable } from '../grammar/bilingual.js';
import type { LanguageForms, PluralForms } from '../grammar/language-forms.js';
import { frenchSpacing } from '../grammar/typography.js';
import { LOG_KPI_AMONG, LOG_KPI_TEXTS } from '../logs/log-kpis.js';
import { GOVERNANCE_KPI_AMONG, GOVERNANCE_KPI_TEXTS } from '../organisation/governance-kpis.js';

/** Every KPI in both languages: what it is called, and what exactly it is. */
export const KPI_TEXTS: Readonly<Record<KpiId, { readonly title: Text; readonly definition: Text }>> = {
  'within-retention': {
    title: { en: 'Within retention', fr: 'Dans la durée de conservation' },
    definition: {
      en: 'Contacts whose retention has not ended (a client’s lasts as long as the relation), among all who are not anonymised. Without a usable date nothing shows that a contact is within it; where no contact has a date, there is no data.',
      fr: 'Contacts dont la durée de conservation n’est pas échue (celle d’un client dure autant que la relation), parmi tous ceux qui ne sont pas anonymisés. Sans date exploitable, rien ne montre qu’un contact est dans les délais ; si aucun contact n’a de date, il n’y a pas de donnée.',
    },
  },
  'oldest-contact': {
    title: { en: 'Oldest contact', fr: 'Contact le plus ancien' },
    definition: {
      en: 'Whole months since the last sign of life of the contact that has been silent longest; since the end of the relation for a former client.',
      fr: 'Mois entiers depuis le dernier signe de vie du contact le plus longtemps silencieux ; depuis la fin de la relation pour un ancien client.',
    },
  },
  'opposition-median': {
    title: { en: 'Delay of oppositions (median)', fr: 'Délai des oppositions (médiane)' },
    definition: {
      en: 'Days from an opposition to its application that half of the applied oppositions did not exceed.',
      fr: 'Nombre de jours, entre une opposition et sa prise en compte, que la moitié des oppositions appliquées n’ont pas dépassé.',
    },
  },
  'opposition-p95': {
    title: { en: 'Delay of oppositions (95th percentile)', fr: 'Délai des oppositions (95e centile)' },
    definition: {
      en: 'Days from an opposition to its application that 95 in 100 of the applied oppositions did not exceed.',
      fr: 'Nombre de jours, entre une opposition et sa prise en compte, que 95 oppositions appliquées sur 100 n’ont pas dépassé.',
    },
  },
  'opposition-late': {
    title: { en: 'Oppositions applied late', fr: 'Oppositions appliquées en retard' },
    definition: {
      en: 'Oppositions that took more than 14 days, or have waited longer, among those applied and those that have waited longer.',
      fr: 'Oppositions qui ont pris plus de 14 jours, ou qui attendent depuis plus longtemps, parmi celles qui sont appliquées et celles qui attendent depuis plus longtemps.',
    },
  },
  sourced: {
    title: { en: 'With a named source', fr: 'Avec une source nommée' },
    definition: {
      en: 'Contacts with a source that names somebody, or the address of a page, among all contacts. “Import” or “web” name nobody.',
      fr: 'Contacts dont la source désigne quelqu’un, ou donne l’adresse d’une page, parmi tous les contacts. « Import » ou « web » ne désignent personne.',
    },
  },
  'consent-proof': {
    title: { en: 'Consent proven', fr: 'Consentement prouvé' },
    definition: {
      en: 'Contacts whose consent has a past date and a proof, among those who may be contacted because of that consent alone.',
      fr: 'Contacts dont le consentement a une date passée et une preuve, parmi ceux que seul ce consentement permet de contacter.',
    },
  },
  'requests-in-time': {
    title: { en: 'Rights requests answered in time', fr: 'Demandes de droits traitées à temps' },
    definition: {
      en: 'Requests answered within one month, or three when the person was told so within the first, among those answered and those overdue. A period that would end on a day off ends on the next working day (France).',
      fr: 'Demandes traitées en un mois, ou trois si la personne en a été prévenue pendant le premier, parmi celles qui sont traitées et celles qui sont en retard. Un délai qui finirait un jour chômé finit le jour ouvré suivant (France).',
    },
  },
  anonymised: {
    title: { en: 'Anonymised', fr: 'Anonymisés' },
    definition: {
      en: 'Contacts whose identity has been replaced and of whom nothing is left, among all contacts.',
      fr: 'Contacts dont l’identité a été remplacée et dont il ne reste rien, parmi tous les contacts.',
    },
  },
  'columns-beyond-purpose': {
    title: { en: 'Columns beyond purpose', fr: 'Colonnes hors finalité' },
    definition: {
      en: 'Columns that the purpose of their file does not need, or of which nothing tells what they hold.',
      fr: 'Colonnes dont la finalité du fichier n’a pas besoin, ou dont rien ne dit ce qu’elles contiennent.',
    },
  },
  'files-encrypted': {
    title: { en: 'Encrypted files', fr: 'Fichiers chiffrés' },
    definition: {
      en: 'Files that are stored encrypted, among all files audited.',
      fr: 'Fichiers stockés chiffrés, parmi tous les fichiers audités.',
    },
  },
  ...LOG_KPI_TEXTS,
  ...GOVERNANCE_KPI_TEXTS,
};

/** Names of what a history follows besides KPIs. */
const COUNT_TITLES: Readonly<Record<Exclude<SeriesId, KpiId> | 'errors-per-contact' | 'findings', Text>> = {
  files: { en: 'Files', fr: 'Fichiers' },
  contacts: { en: 'Contacts', fr: 'Contacts' },
  leaving: { en: 'Contacts that must leave', fr: 'Contacts à retirer' },
  errors: { en: 'Errors', fr: 'Erreurs' },
  warnings: { en: 'Warnings', fr: 'Avertissements' },
  infos: { en: 'Remarks', fr: 'Remarques' },
  unread: { en: 'Files not judged', fr: 'Fichiers non jugés' },
  doubtfulLists: { en: 'Lists that prove nothing', fr: 'Listes qui ne prouvent rien' },
  logs: { en: 'Reports of logs', fr: 'Rapports de journaux' },
  governance: { en: 'Reports of governance', fr: 'Rapports de gouvernance' },
  findings: { en: 'Findings', fr: 'Constats' },
  'errors-per-contact': { en: 'Errors per contact', fr: 'Erreurs par contact' },
};

/** What is followed from run to run, in both languages. */
export const seriesTitle = (id: Difference['id']): Text =>
  id in KPI_TEXTS ? KPI_TEXTS[id as KpiId].title : COUNT_TITLES[id as keyof typeof COUNT_TITLES];

/** One decimal, two below one percent (where limits of complaints are), and never all of less than all, nor nothing of more than nothing. */
const percentIn = (lang: Lang, { number }: LanguageForms): ((share: number) => string) => {
  const sign = lang === 'fr' ? '\u202f%' : '%';
  return (share) => {
    const rounded = share < 0.01 ? Math.round(share * 10_000) / 100 : Math.round(share * 1000) / 10;
    return `${number(share <= 0 || share >= 1 ? rounded : Math.min(99.9, Math.max(0.01, rounded)))}${sign}`;
  };
};

const AMONG: Readonly<Partial<Record<KpiId, Readonly<Record<Lang, PluralForms>>>>> = {
  'opposition-median': { en: { one: '# opposition', other: '# oppositions' }, fr: { one: '# opposition', other: '# oppositions' } },
  'opposition-p95': { en: { one: '# opposition', other: '# oppositions' }, fr: { one: '# opposition', other: '# oppositions' } },
  'opposition-late': { en: { one: '# opposition', other: '# oppositions' }, fr: { one: '# opposition', other: '# oppositions' } },
  'requests-in-time': { en: { one: '# request', other: '# requests' }, fr: { one: '# demande', other: '# demandes' } },
  'columns-beyond-purpose': { en: { one: '# column', other: '# columns' }, fr: { one: '# colonne', other: '# colonnes' } },
  'files-encrypted': { en: { one: '# file', other: '# files' }, fr: { one: '# fichier', other: '# fichiers' } },
  ...LOG_KPI_AMONG,
  ...GOVERNANCE_KPI_AMONG,
};
const LOGS: Readonly<Record<Lang, PluralForms>> = {
  en: { one: '# report of logs', other: '# reports of logs' },
  fr: { one: '# rapport de journaux', other: '# rapports de journaux' },
};
const ORGANISATIONS: Readonly<Record<Lang, PluralForms>> = {
  en: { one: '# report of governance', other: '# reports of governance' },
  fr: { one: '# rapport de gouvernance', other: '# rapports de gouvernance' },
};
const CONTACTS: Readonly<Record<Lang, PluralForms>> = {
  en: { one: '# contact', other: '# contacts' },
  fr: { one: '# contact', other: '# contacts' },
};

/** All that is said of KPIs and their history. */
export interface KpiWords {
  readonly name: (id: Difference['id']) => string;
  readonly definition: (id: KpiId) => string;
  readonly value: (unit: Kpi['unit'], value: number | undefined) => string;
  /** What a value was measured on; '' when there is nothing more to say. */
  readonly among: (kpi: Kpi) => string;
  readonly title: (report: Pick<KpiReport, 'files' | 'contacts' | 'logs' | 'governance' | 'asOf'>, label: string | undefined) => string;
  readonly requests: (counts: RequestCounts) => string;
  readonly trend: (trend: Trend) => string;
  readonly trendColumns: readonly string[];
  readonly changed: (day: string) => string;
  readonly worse: string;
  readonly worseLine: (worse: Difference) => string;
  readonly notWorse: (day: string) => string;
  readonly nothingBefore: string;
  readonly torn: string;
  readonly declared: (n: number) => string;
  readonly chain: (lines: number, sha256: string) => string;
}

const valueIn = (lang: Lang, forms: LanguageForms): KpiWords['value'] => {
  const percent = percentIn(lang, forms);
  const units: Readonly<Record<'days' | 'months', PluralForms>> =
    lang === 'fr'
      ? { days: { one: '# jour', other: '# jours' }, months: { one: '# mois', other: '# mois' } }
      : { days: { one: '# day', other: '# days' }, months: { one: '# month', other: '# months' } };
  return (unit, value) => {
    if (value === undefined) return lang === 'fr' ? 'pas de donnée' : 'no data';
    if (unit === 'share') return percent(value);
    return unit === 'count' ? forms.number(value) : forms.plural(value, units[unit]);
  };
};

const common = (lang: Lang, forms: LanguageForms): Pick<KpiWords, 'name' | 'definition' | 'value' | 'among'> => ({
  name: (id) => spacedText(seriesTitle(id), lang),
  definition: (id) => spacedText(KPI_TEXTS[id].definition, lang),
  value: valueIn(lang, forms),
  among: ({ id, part, among }) => {
    // Reports that were measured are no whole of what they tell.
    if (among === 0 || id === 'oldest-contact' || (!isContactKpi(id) && part === undefined)) return '';
    const all = forms.plural(among, (AMONG[id] ?? CONTACTS)[lang]);
    if (part === undefined) return all;
    return lang === 'fr' ? `${forms.number(part)} sur ${all}` : `${forms.number(part)} of ${all}`;
  },
});

/** What the figures are of: files, contacts, logs and organisations, as far as there are any. */
const measured = (
  lang: Lang,
  { plural }: LanguageForms,
  { files, contacts, logs = 0, governance = 0 }: Pick<KpiReport, 'files' | 'contacts' | 'logs' | 'governance'>,
): string =>
  [
    ...(files > 0 || logs + governance === 0
      ? [
          plural(files, lang === 'fr' ? { one: '# fichier', other: '# fichiers' } : { one: '# file', other: '# files' }),
          plural(contacts, CONTACTS[lang]),
        ]
      : []),
    ...(logs > 0 ? [plural(logs, LOGS[lang])] : []),
    ...(governance > 0 ? [plural(governance, ORGANISATIONS[lang])] : []),
  ].join(', ');

const en = (forms: LanguageForms): KpiWords => {
  const { plural, number, date } = forms;
  const own = common('en', forms);
  return {
    ...own,
    title: (report, label) =>
      `KPIs of ${label === undefined ? '' : `${label}: `}${measured('en', forms, report)}, as of ${date(report.asOf)}`,
    requests: ({ inTime, late, open, extended, unread }) =>
      `Requests: ${number(inTime)} in time, ${number(late)} late, ${number(open)} open; ${number(extended)} extended${unread > 0 ? `; ${plural(unread, { one: '# row', other: '# rows' })} left out, whose dates cannot be read or contradict each other` : ''}.`,
    trend: ({ scope, labelled, days }) =>
      `${labelled ? scope : `scope ${scope}`}: ${plural(days.length, { one: '# run', other: '# runs' })}, ${days.length > 1 ? `from ${date(days[0] as string)} to ${date(days.at(-1) as string)}` : date(days[0] as string)}`,
    trendColumns: ['', 'first', 'before', 'last', 'trend'],
    changed: (day) => `Other settings since ${date(day)}: what is counted may have changed.`,
    worse: 'Worse than in the run before',
    worseLine: ({ id, rule, unit, before, now }) =>
      now === undefined
        ? `${own.name(id)}: no longer measured (${own.value(unit, before)} before)`
        : `${own.name(id)}${rule === undefined ? '' : ` of ${rule}`}: ${own.value(unit, before)} → ${own.value(unit, now)}`,
    notWorse: (day) => `Nothing is worse than in the run of ${date(day)}.`,
    nothingBefore: 'There is no earlier run of the same scope to compare with.',
    torn: 'The last line of the history was cut: a run was stopped while it wrote. Earlier runs are whole; the next one declares it.',
    declared: (n) =>
      `${plural(n, { one: '# run was', other: '# runs were' })} stopped while writing; what it left is declared and counts for nothing.`,
    chain: (lines, sha256) => `The chain holds: ${plural(lines, { one: '# line', other: '# lines' })}, the last of which is ${sha256}`,
  };
};

const fr = (forms: LanguageForms): KpiWords => {
  const { plural, number, date } = forms;
  const own = common('fr', forms);
  return {
    ...own,
    title: (report, label) =>
      `Indicateurs${label === undefined ? '' : ` de ${label}`}${frenchSpacing(' : ')}${measured('fr', forms, report)}, au ${date(report.asOf)}`,
    requests: ({ inTime, late, open, extended, unread }) =>
      frenchSpacing(
        `Demandes : ${number(inTime)} à temps, ${number(late)} en retard, ${number(open)} en cours ; ${plural(extended, { one: '# prolongée', other: '# prolongées' })}${unread > 0 ? ` ; ${plural(unread, { one: '# ligne laissée', other: '# lignes laissées' })} de côté, aux dates illisibles ou contradictoires` : ''}.`,
      ),
    trend: ({ scope, labelled, days }) =>
      `${labelled ? scope : `périmètre ${scope}`}${frenchSpacing(' : ')}${plural(days.length, { one: '# passage', other: '# passages' })}, ${days.length > 1 ? `du ${date(days[0] as string)} au ${date(days.at(-1) as string)}` : `le ${date(days[0] as string)}`}`,
    trendColumns: ['', 'premier', 'précédent', 'dernier', 'tendance'],
    changed: (day) => frenchSpacing(`Autres réglages depuis le ${date(day)} : ce qui est compté a pu changer.`),
    worse: 'Moins bien qu’au passage précédent',
    worseLine: ({ id, rule, unit, before, now }) =>
      now === undefined
        ? `${own.name(id)}${frenchSpacing(' : ')}n’est plus mesuré (${own.value(unit, before)} avant)`
        : `${own.name(id)}${rule === undefined ? '' : ` de ${rule}`}${frenchSpacing(' : ')}${own.value(unit, before)} → ${own.value(unit, now)}`,
    notWorse: (day) => `Rien n’est moins bien qu’au passage du ${date(day)}.`,
    nothingBefore: 'Aucun passage antérieur du même périmètre auquel comparer.',
    torn: frenchSpacing(
      'La dernière ligne de l’historique a été coupée : un passage s’est arrêté pendant l’écriture. Les précédents sont entiers ; le prochain la déclarera.',
    ),
    declared: (n) =>
      frenchSpacing(
        `${plural(n, { one: '# passage s’est arrêté', other: '# passages se sont arrêtés' })} pendant l’écriture ; ce qu’il en reste est déclaré et ne compte pas.`,
      ),
    chain: (lines, sha256) =>
      `${frenchSpacing('La chaîne tient : ')}${plural(lines, { one: '# ligne', other: '# lignes' })}, dont la dernière est ${sha256}`,
  };
};

export const kpiWords = wordTable<KpiWords>({ en, fr });
