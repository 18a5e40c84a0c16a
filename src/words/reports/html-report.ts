import type { Lang } from '../../model/base/text.js';
import type { ListDoubt } from '../../model/contact/suppression-list.js';
import type { ProvenanceName } from '../../model/report/figures.js';
import { type InLanguage, textsIn } from '../grammar/bilingual.js';
import { languageForms } from '../grammar/language-forms.js';

const EN = languageForms('en');
const FR = languageForms('fr');

const MONTHS = { one: '# month', other: '# months' };

/** What the HTML report says besides the words of every report. Each sentence stands in both languages, one under the other. */
const TEXTS = {
  language: { en: 'Language', fr: 'Langue' },
  appearance: { en: 'Appearance', fr: 'Apparence' },
  auto: { en: 'Auto', fr: 'Auto' },
  light: { en: 'Light', fr: 'Clair' },
  dark: { en: 'Dark', fr: 'Sombre' },
  skip: { en: 'Skip to the answer', fr: 'Aller à la réponse' },
  contents: { en: 'Contents', fr: 'Sommaire' },
  title: { en: (file: string) => `${file}: contact file report`, fr: (file: string) => `${file} : rapport de contrôle des contacts` },
  question: { en: 'May this file be used?', fr: 'Ce fichier peut-il être utilisé ?' },
  held: { en: 'The file as it came holds', fr: 'Le fichier reçu contient' },
  reach: { en: 'Who may be contacted', fr: 'Qui peut être contacté' },
  of: { en: (n: number) => `of ${EN.number(n)}`, fr: (n: number) => `sur ${FR.number(n)}` },
  fixFirst: { en: 'What to fix first', fr: 'À corriger en premier' },
  stillThere: {
    en: (n: number) => `${EN.number(n)} still in the cleaned file`,
    fr: (n: number) => `${FR.number(n)} encore dans le fichier nettoyé`,
  },
  partlyThere: { en: 'still in the cleaned file', fr: 'encore dans le fichier nettoyé' },
  nothingToFix: { en: 'Nothing has to be fixed.', fr: 'Rien n’est à corriger.' },
  others: {
    en: (n: number) => EN.plural(n, { one: '# other point below', other: '# other points below' }),
    fr: (n: number) => FR.plural(n, { one: '# autre point plus bas', other: '# autres points plus bas' }),
  },
  textsSay: { en: 'The text that says so:', fr: 'Le texte qui le dit :' },
  practiceOnly: { en: 'good practice, no text', fr: 'bonne pratique, sans texte' },
  blocking: {
    en: (n: number) =>
      EN.plural(n, {
        one: 'A rule that must run could not: the file has no column for it',
        other: '# rules that must run could not: the file has no columns for them',
      }),
    fr: (n: number) =>
      FR.plural(n, {
        one: 'Une règle indispensable n’a pas pu être appliquée : le fichier n’a pas la colonne voulue',
        other: '# règles indispensables n’ont pas pu être appliquées : le fichier n’a pas les colonnes voulues',
      }),
  },
  blockingTodo: {
    en: 'Add these columns, or say which column holds them: nothing can be promised until then.',
    fr: 'Ajoutez ces colonnes, ou indiquez laquelle les contient : rien ne peut être garanti d’ici là.',
  },

  funnel: { en: 'From the file to the contacts that may be used', fr: 'Du fichier aux contacts utilisables' },
  funnelOf: { en: (channel: string) => `By ${channel}`, fr: (channel: string) => `Par ${channel}` },
  table: { en: 'Table', fr: 'Tableau' },
  step: { en: 'Step', fr: 'Étape' },
  remain: { en: 'Remain', fr: 'Restent' },
  leave: { en: 'Set aside', fr: 'Écartés' },
  picture: { en: 'Share', fr: 'Part' },
  lines: { en: 'Lines read', fr: 'Lignes lues' },
  areContacts: { en: 'that are contacts', fr: 'qui sont des contacts' },
  without: {
    ok: { en: 'may be used', fr: 'utilisables' },
    opposed: { en: 'without those who refused', fr: 'sans ceux qui ont refusé' },
    expired: { en: 'without those no longer to be held', fr: 'sans ceux à ne plus conserver' },
    'needs-consent': { en: 'without those whose consent is missing', fr: 'sans ceux dont le consentement manque' },
    unscreened: { en: 'without those not screened against a list', fr: 'sans ceux qui n’ont été confrontés à aucune liste' },
    unreachable: { en: 'without those who cannot be reached on it', fr: 'sans ceux que ce canal ne permet pas de joindre' },
    unknown: { en: 'without those still to be checked', fr: 'sans ceux qui restent à vérifier' },
  },
  funnelNote: {
    en: 'Each contact counts once, under the strongest reason. Those still to be checked, or not screened against a list, may still be in the cleaned file: look at them before you write to them.',
    fr: 'Chaque contact compte une fois, pour le motif le plus fort. Ceux qui restent à vérifier, ou qui n’ont été confrontés à aucune liste, peuvent être encore dans le fichier nettoyé : examinez-les avant de les solliciter.',
  },

  left: { en: 'Why contacts left', fr: 'Pourquoi des contacts sont partis' },
  wouldLeave: { en: 'Why contacts would leave', fr: 'Pourquoi des contacts partiraient' },
  nobodyLeft: { en: 'No contact leaves.', fr: 'Aucun contact ne part.' },
  leftCaption: {
    en: (n: number) => EN.plural(n, { one: '# contact, by what took it out', other: '# contacts, by what took them out' }),
    fr: (n: number) => FR.plural(n, { one: '# contact, selon ce qui l’a écarté', other: '# contacts, selon ce qui les a écartés' }),
  },
  cannotReach: { en: 'Cannot be reached on any channel asked', fr: 'Impossibles à joindre par les canaux demandés' },
  cannotReachTodo: {
    en: 'Complete them, or leave them out: they have not refused anything.',
    fr: 'Complétez-les, ou laissez-les de côté : ils n’ont rien refusé.',
  },
  reason: { en: 'Reason', fr: 'Motif' },
  contacts: { en: 'Contacts', fr: 'Contacts' },
  todo: { en: 'What to do', fr: 'Que faire' },
  texts: { en: 'Texts', fr: 'Textes' },

  segments: { en: 'Who remains, by segment', fr: 'Ceux qui restent, par segment' },
  notices: { en: 'Ready to paste: what to tell those who remain', fr: 'Prêt à coller : ce qu’il faut dire à ceux qui restent' },
  copy: { en: 'Copy', fr: 'Copier' },
  copied: { en: 'Copied', fr: 'Copié' },
  selected: { en: 'Selected: press Ctrl+C', fr: 'Sélectionné : faites Ctrl+C' },

  findings: { en: 'What was found, by rule and column', fr: 'Ce qui a été relevé, par règle et par colonne' },
  findingsCaption: {
    en: (n: number) => EN.plural(n, { one: '# finding', other: '# findings' }),
    fr: (n: number) => FR.plural(n, { one: '# constat', other: '# constats' }),
  },
  noFinding: { en: 'No rule found anything.', fr: 'Aucune règle n’a rien relevé.' },
  filters: { en: 'Filter the findings', fr: 'Filtrer les constats' },
  search: { en: 'Text', fr: 'Texte' },
  theme: { en: 'Theme', fr: 'Thème' },
  severity: { en: 'Severity', fr: 'Gravité' },
  all: { en: 'all', fr: 'toutes' },
  allThemes: { en: 'all', fr: 'tous' },
  // Filled in by the script of the page.
  shown: { en: 'Rows shown: N of M', fr: 'Lignes affichées : N sur M' },
  sortBy: { en: 'sort', fr: 'trier' },
  rule: { en: 'Rule', fr: 'Règle' },
  columnHead: { en: 'Column', fr: 'Colonne' },
  wholeRow: { en: 'whole row', fr: 'ligne entière' },
  found: { en: 'Found', fr: 'Relevés' },
  done: { en: 'What was done', fr: 'Ce qui a été fait' },
  wouldBeDone: { en: 'What would be done', fr: 'Ce qui serait fait' },
  capped: {
    en: (n: number) => EN.plural(n, { one: '# more row is in the JSON report.', other: '# more rows are in the JSON report.' }),
    fr: (n: number) =>
      FR.plural(n, { one: '# autre ligne figure dans le rapport JSON.', other: '# autres lignes figurent dans le rapport JSON.' }),
  },

  rules: { en: 'Each rule: why, what to do, where', fr: 'Règle par règle : pourquoi, que faire, où' },
  openAll: { en: 'Open all', fr: 'Tout ouvrir' },
  closeAll: { en: 'Close all', fr: 'Tout fermer' },
  examplesNote: {
    en: 'Every count is exact. The places named are the first few, and what stands there is masked.',
    fr: 'Tous les nombres sont exacts. Les endroits cités sont les premiers, et leur contenu est masqué.',
  },

  ages: { en: 'How old the contacts are', fr: 'L’âge des contacts' },
  agesNote: {
    en: (day: string) => `On ${EN.date(day)}, since the last sign of life of a prospect or the end of the relation with a client.`,
    fr: (day: string) => `Au ${FR.date(day)}, depuis le dernier signe d’un prospect ou la fin de la relation avec un client.`,
  },
  agesCaption: { en: 'Contacts by age, in half-years', fr: 'Contacts par âge, de semestre en semestre' },
  age: { en: 'Age', fr: 'Âge' },
  prospects: { en: 'Prospects', fr: 'Prospects' },
  clients: { en: 'Former clients', fr: 'Anciens clients' },
  /** `½` to `2½` as people say them; `n` is the last of them as a number. */
  years: {
    en: (from: string, to: string, n: number) => `${from} to ${to} ${n > 1 ? 'years' : 'year'}`,
    fr: (from: string, to: string, n: number) => `${from} à ${to} ${n < 2 ? 'an' : 'ans'}`,
  },
  months: {
    en: (from: number, to: number) => `${EN.number(from)} to ${EN.plural(to, { one: '# month', other: '# months' })}`,
    fr: (from: number, to: number) => `${FR.number(from)} à ${FR.number(to)} mois`,
  },
  yearsOrMore: {
    en: (from: string, n: number) => `${from} ${n > 1 ? 'years' : 'year'} or more`,
    fr: (from: string, n: number) => `${from} ${n < 2 ? 'an' : 'ans'} ou plus`,
  },
  limits: {
    prospect: {
      en: (months: number, past: number) => `Limit: ${EN.plural(months, MONTHS)} · ${EN.number(past)} past it`,
      fr: (months: number, past: number) => `Limite : ${FR.number(months)} mois · ${FR.number(past)} au-delà`,
    },
    former: {
      en: (months: number, past: number) => `Prospecting ends: ${EN.plural(months, MONTHS)} · ${EN.number(past)} past it`,
      fr: (months: number, past: number) => `Fin de la prospection : ${FR.number(months)} mois · ${FR.number(past)} au-delà`,
    },
    archive: {
      en: (months: number, past: number) => `Archive ends: ${EN.plural(months, MONTHS)} · ${EN.number(past)} past it`,
      fr: (months: number, past: number) => `Fin de l’archive : ${FR.number(months)} mois · ${FR.number(past)} au-delà`,
    },
  },
  pastLimit: { en: 'past the limit', fr: 'au-delà de la limite' },
  undated: {
    en: (n: number) => EN.plural(n, { one: '# contact has no date to count from.', other: '# contacts have no date to count from.' }),
    fr: (n: number) => FR.plural(n, { one: '# contact n’a aucune date de départ.', other: '# contacts n’ont aucune date de départ.' }),
  },
  running: {
    en: (n: number) =>
      EN.plural(n, {
        one: '# client has a running relation: no limit while it lasts.',
        other: '# clients have a running relation: no limit while it lasts.',
      }),
    fr: (n: number) =>
      FR.plural(n, {
        one: '# client a une relation en cours : aucune limite tant qu’elle dure.',
        other: '# clients ont une relation en cours : aucune limite tant qu’elle dure.',
      }),
  },

  sources: { en: 'Where the contacts come from', fr: 'D’où viennent les contacts' },
  sourcesCaption: { en: 'Sources and suppliers compared', fr: 'Sources et fournisseurs comparés' },
  source: { en: 'Source', fr: 'Source' },
  provenance: { en: 'Provenance', fr: 'Provenance' },
  unnamed: { en: 'others, too few to be named', fr: 'autres, trop peu pour être nommées' },
  noSource: { en: 'no source', fr: 'sans source' },
  usable: { en: 'Usable', fr: 'Utilisables' },
  opposedShare: { en: 'Opposed', fr: 'Opposés' },
  expiredShare: { en: 'No longer to be held', fr: 'À ne plus conserver' },
  consentShare: { en: 'Need consent', fr: 'Sans consentement' },
  provenances: {
    given: { en: 'given by the person', fr: 'donnée par la personne' },
    bought: { en: 'bought or rented', fr: 'achetée ou louée' },
    scraped: { en: 'taken from the web by a tool', fr: 'aspirée sur le web' },
    network: { en: 'social network', fr: 'réseau social' },
    elsewhere: { en: 'published for another purpose', fr: 'publiée pour un autre usage' },
    other: { en: 'other', fr: 'autre' },
    none: { en: 'not stated', fr: 'non précisée' },
  } satisfies Record<ProvenanceName, { en: string; fr: string }>,
  shares: { en: 'Proofs', fr: 'Preuves' },
  sourced: { en: 'Contacts with a named source', fr: 'Contacts dont la source est nommée' },
  proven: { en: 'Consents with a proof', fr: 'Consentements avec une preuve' },
  relying: {
    en: 'Consents with a proof, where nothing else allows the contact',
    fr: 'Consentements avec une preuve, là où rien d’autre n’autorise le contact',
  },
  applied: { en: 'Refusals applied', fr: 'Refus appliqués' },
  pending: { en: 'Refusals not applied yet', fr: 'Refus pas encore appliqués' },
  delay: {
    en: (middle: number, longest: number) =>
      `half of them within ${EN.plural(middle, { one: '# day', other: '# days' })}, the longest after ${EN.plural(longest, { one: '# day', other: '# days' })}`,
    fr: (middle: number, longest: number) =>
      `la moitié en ${FR.plural(middle, { one: '# jour', other: '# jours' })} au plus, le plus long en ${FR.plural(longest, { one: '# jour', other: '# jours' })}`,
  },
  waiting: {
    en: (longest: number) => `the oldest for ${EN.plural(longest, { one: '# day', other: '# days' })}`,
    fr: (longest: number) => `le plus ancien depuis ${FR.plural(longest, { one: '# jour', other: '# jours' })}`,
  },
  anonymised: { en: 'Contacts already anonymised', fr: 'Contacts déjà anonymisés' },

  trend: { en: 'Since the runs before', fr: 'Depuis les contrôles précédents' },
  trendCaption: { en: 'Figures from run to run', fr: 'Chiffres d’un contrôle à l’autre' },
  figure: { en: 'Figure', fr: 'Chiffre' },
  before: { en: 'At first', fr: 'Au départ' },
  line: { en: 'Trend', fr: 'Tendance' },
  now: { en: 'Now', fr: 'Maintenant' },
  change: { en: 'Change', fr: 'Évolution' },
  same: { en: 'unchanged', fr: 'inchangé' },
  more: { en: 'rising', fr: 'en hausse' },
  less: { en: 'falling', fr: 'en baisse' },
  dayCount: {
    en: (n: number) => EN.plural(n, { one: '# day', other: '# days' }),
    fr: (n: number) => FR.plural(n, { one: '# jour', other: '# jours' }),
  },
  monthCount: {
    en: (n: number) => EN.plural(n, { one: '# month', other: '# months' }),
    fr: (n: number) => FR.plural(n, { one: '# mois', other: '# mois' }),
  },
  forBetter: { en: 'for the better', fr: 'dans le bon sens' },
  forWorse: { en: 'for the worse', fr: 'dans le mauvais sens' },

  columns: { en: 'Columns: understood, kept, dropped', fr: 'Colonnes : comprises, gardées, retirées' },
  columnsCaption: {
    en: (kept: number, dropped: number) =>
      `${EN.plural(kept, { one: '# column kept', other: '# columns kept' })}, ${EN.number(dropped)} dropped`,
    fr: (kept: number, dropped: number) =>
      `${FR.plural(kept, { one: '# colonne gardée', other: '# colonnes gardées' })}, ${FR.plural(dropped, { one: '# retirée', other: '# retirées' })}`,
  },
  header: { en: 'Header', fr: 'En-tête' },
  understoodAs: { en: 'Understood as', fr: 'Comprise comme' },
  certainty: { en: 'How sure', fr: 'Certitude' },
  fate: { en: 'Kept?', fr: 'Gardée ?' },
  kept: { en: 'kept', fr: 'gardée' },
  dropped: { en: 'dropped', fr: 'retirée' },
  wouldDrop: { en: 'to drop', fr: 'à retirer' },
  fileColumns: { en: 'The file itself', fr: 'Le fichier lui-même' },

  lists: { en: 'Lists it was screened against', fr: 'Listes auxquelles il a été confronté' },
  noLists: {
    en: 'No opposition list and no Robinson list was given, so nobody was screened.',
    fr: 'Aucune liste d’opposition ni liste Robinson n’a été donnée : personne n’a été vérifié.',
  },
  list: { en: 'List', fr: 'Liste' },
  channel: { en: 'Channels', fr: 'Canaux' },
  version: { en: 'Version', fr: 'Version' },
  versionAge: {
    en: (days: number) => EN.plural(days, { one: '# day old', other: '# days old' }),
    fr: (days: number) => FR.plural(days, { one: '# jour', other: '# jours' }),
  },
  maxAge: {
    en: (days: number) => EN.plural(days, { one: 'good for # day', other: 'good for # days' }),
    fr: (days: number) => FR.plural(days, { one: 'valable # jour', other: 'valable # jours' }),
  },
  entries: { en: 'Entries', fr: 'Entrées' },
  clears: { en: 'Can it be relied on?', fr: 'Peut-on s’y fier ?' },
  relied: { en: 'yes', fr: 'oui' },
  unread: {
    en: (n: number) => EN.plural(n, { one: '# line not read, or not whole', other: '# lines not read, or not whole' }),
    fr: (n: number) => FR.plural(n, { one: '# ligne non lue, ou pas en entier', other: '# lignes non lues, ou pas en entier' }),
  },
  doubts: {
    undated: { en: 'no: it has no date', fr: 'non : elle n’a pas de date' },
    future: { en: 'no: dated in the future', fr: 'non : datée dans le futur' },
    stale: { en: 'no: too old', fr: 'non : trop ancienne' },
    outside: { en: 'no: the register did not exist on that day', fr: 'non : le registre n’existait pas ce jour-là' },
    closed: { en: 'for those on it: the register has closed', fr: 'pour ses inscrits : le registre a fermé' },
    'undeclared-part': {
      en: 'not for part of it: nobody said how those entries were hashed',
      fr: 'pas pour une partie : on ne sait pas comment ces empreintes sont faites',
    },
    undeclared: { en: 'no: nobody said how it was hashed', fr: 'non : on ne sait pas comment ses empreintes sont faites' },
    'other-identifiers': { en: 'no: nothing in it can be compared with the file', fr: 'non : rien n’y est comparable au fichier' },
    'other-file': { en: 'no: it is about another file', fr: 'non : elle porte sur un autre fichier' },
  } satisfies Record<ListDoubt, { en: string; fr: string }>,
  weak: { en: 'weak hashes (MD5 or SHA-1 without salt)', fr: 'empreintes faibles (MD5 ou SHA-1 sans sel)' },

  law: { en: 'Texts applied', fr: 'Textes appliqués' },
  lawCaption: {
    en: (day: string) => `Texts in force on ${EN.date(day)} behind what was found`,
    fr: (day: string) => `Textes en vigueur au ${FR.date(day)} derrière les constats`,
  },
  lawSilent: {
    en: (n: number) => EN.plural(n, { one: '# text whose rules found nothing', other: '# texts whose rules found nothing' }),
    fr: (n: number) =>
      FR.plural(n, { one: '# texte dont les règles n’ont rien relevé', other: '# textes dont les règles n’ont rien relevé' }),
  },
  text: { en: 'Text', fr: 'Texte' },
  inForce: { en: 'In force', fr: 'En vigueur' },
  national: {
    en: (unread: boolean) => `Texts of other countries${unread ? ', not read at the source' : ''}:`,
    fr: (unread: boolean) => `Textes d’autres pays${unread ? ', pas lus à la source' : ''} :`,
  },
  how: { en: 'Read where', fr: 'Lu où' },
  restsOn: { en: 'Rules that rest on it', fr: 'Règles qui s’y appuient' },
  changes: { en: 'Changes of law ahead', fr: 'Le droit va changer' },

  standing: { en: 'Exemptions and findings already known', fr: 'Exemptions et constats déjà connus' },
  exemptionsCaption: { en: 'Exemptions used', fr: 'Exemptions utilisées' },
  rows: { en: 'Rows', fr: 'Lignes' },
  why: { en: 'Reason', fr: 'Motif' },
  proof: { en: 'Proof', fr: 'Preuve' },
  approvedBy: { en: 'Approved by', fr: 'Approuvée par' },
  until: { en: 'Until', fr: 'Jusqu’au' },

  notRun: { en: 'Rules not run', fr: 'Règles non appliquées' },
  notRunCaption: { en: 'What was not checked, and why', fr: 'Ce qui n’a pas été vérifié, et pourquoi' },
  stops: { en: 'must run', fr: 'indispensable' },
  notes: { en: 'How the file was read', fr: 'Comment le fichier a été lu' },

  binder: { en: 'For your records', fr: 'Pour vos archives' },
  binderNote: {
    en: 'The same file, settings, lists, day and version give this page again, byte for byte. It holds no value of a cell about one person: only counts, headers, row numbers, masks, and the names of sources that at least five persons share.',
    fr: 'Le même fichier, les mêmes réglages, listes, date et version redonnent cette page, octet pour octet. Elle ne contient aucune valeur de cellule qui concerne une seule personne : seulement des nombres, des en-têtes, des numéros de ligne, des masques et les noms de sources que partagent au moins cinq personnes.',
  },
  inputFile: { en: 'File checked', fr: 'Fichier contrôlé' },
  outputFile: { en: 'Cleaned file', fr: 'Fichier nettoyé' },
  notWritten: { en: 'not written', fr: 'non écrit' },
  bytes: {
    en: (n: number) => EN.plural(n, { one: '# byte', other: '# bytes' }),
    fr: (n: number) => FR.plural(n, { one: '# octet', other: '# octets' }),
  },
  judgedOn: { en: 'Judged as of', fr: 'À la date du' },
  settings: { en: 'Settings', fr: 'Réglages' },
  preset: { en: 'preset', fr: 'préréglage' },
  purposes: {
    prospecting: { en: 'prospecting', fr: 'prospection' },
    archive: { en: 'archive', fr: 'archive' },
  },
  audiences: {
    business: { en: 'companies', fr: 'entreprises' },
    consumer: { en: 'consumers', fr: 'particuliers' },
  },
  madeBy: { en: 'Made by', fr: 'Établi par' },
  schema: { en: 'schema', fr: 'schéma' },
  exitCode: { en: 'Outcome', fr: 'Issue' },
  signed: { en: 'Read by', fr: 'Lu par' },
  onDay: { en: 'On', fr: 'Le' },
  decision: { en: 'Decision', fr: 'Décision' },
  signature: { en: 'Signature', fr: 'Signature' },
} as const;

/** The words of the HTML report in one language. */
export type HtmlWords = InLanguage<typeof TEXTS>;

export const htmlWords = (lang: Lang): HtmlWords => textsIn(TEXTS, lang);
