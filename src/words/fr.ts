import type { Channel, Status } from '../model/contact/channel.js';
import type { ListDoubt, ListKind } from '../model/contact/suppression-list.js';
import type { ReportColumn } from '../model/report/report.js';
import type { Law } from '../model/rule/law.js';
import type { Need, Theme } from '../model/rule/rule.js';
import type { Action, Severity } from '../model/rule/severity.js';
import type { ActionWords, Sentences } from './en.js';
import { languageForms } from './grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from './grammar/typography.js';

const { plural, number, list, date, percent } = languageForms('fr');

/** Where lines stand: the first of them, after their number. */
const listed = (lines: string, n: number, at: readonly number[]): string =>
  at.length === 0 ? '' : ` (${lines} ${at.join(', ')}${n > at.length ? '…' : ''})`;

const channels: Record<Channel, string> = { email: 'email', phone: 'téléphone', sms: 'SMS', post: 'courrier postal' };
const mayBe: Record<Channel, string> = { email: 'par email', phone: 'par téléphone', sms: 'par SMS', post: 'par courrier postal' };
const identifiers: Record<Channel, string> = {
  email: 'adresse e-mail',
  phone: 'numéro de téléphone',
  sms: 'numéro de mobile',
  post: 'adresse postale',
};
/** How dates that read both ways are read, and why. */
const settledDates = (n: number, first: 'jour' | 'mois', why: string): string =>
  frenchSpacing(
    plural(n, {
      one: `Les dates d’une colonne se lisent dans les deux sens (03/04/2026). Elles sont lues ${first} d’abord, ${why} : si c’est faux, indiquez --date-order.`,
      other: `Les dates de # colonnes se lisent dans les deux sens (03/04/2026). Elles sont lues ${first} d’abord, ${why} : si c’est faux, indiquez --date-order.`,
    }),
  );

/** What a contact lacks that cannot be reached on a channel. */
const lacks: Record<Channel, string> = {
  email: `pas d’${identifiers.email}`,
  phone: `pas de ${identifiers.phone}`,
  sms: `pas de ${identifiers.sms}`,
  post: `pas d’${identifiers.post}`,
};
const statuses: Record<Status, string> = {
  ok: 'utilisable',
  unreachable: 'ni adresse ni numéro',
  unknown: 'à vérifier',
  unscreened: 'non confronté à une liste',
  'needs-consent': 'consentement requis',
  expired: 'à ne plus conserver',
  opposed: 'opposé à la prospection',
};
const severities: Record<Severity, string> = { off: 'désactivée', info: 'remarque', warning: 'avertissement', error: 'erreur' };
const actions: Record<Action, ActionWords> = {
  flag: { name: 'signaler seulement', did: 'signalement seul', would: 'à signaler seulement' },
  blank: { name: 'vider la cellule', did: 'cellules vidées', would: 'cellules à vider' },
  bar: { name: 'écarter du canal', did: 'mise à l’écart du canal', would: 'à écarter du canal' },
  'drop-row': { name: 'retirer la ligne', did: 'retirées', would: 'à retirer' },
  'drop-column': { name: 'retirer la colonne', did: 'colonne retirée', would: 'colonne à retirer' },
};
const themes: Record<Theme, string> = {
  consent: 'Consentement',
  opposition: 'Opposition',
  retention: 'Durée de conservation',
  minimisation: 'Minimisation',
  transparency: 'Transparence',
  relevance: 'Pertinence',
  accuracy: 'Exactitude',
  file: 'Fichier',
  governance: 'Gouvernance',
};
const needs: Record<Need, string> = { required: 'obligatoire', 'one-of': 'l’un de ceux-ci', optional: 'facultatif' };
const sure: Record<Law['sure'], string> = {
  text: 'lu à la source',
  secondary: 'pas lu à la source',
  practice: 'usage de la profession, sans texte',
};
const listKinds: Record<ListKind, string> = {
  opposition: 'liste d’opposition',
  robinson: 'liste Robinson',
  directory: 'annuaire d’opposants',
  receipt: 'récépissé de vérification',
};
const listDoubts: Record<ListDoubt, string> = {
  stale: frenchSentence`PÉRIMÉE : ne pas y figurer ne prouve plus rien`,
  undated: frenchSentence`NE PROUVE RIEN : la date de cette version est inconnue (--robinson FICHIER=2026-11-01, ou date dans la configuration)`,
  future: frenchSentence`NE PROUVE RIEN : cette version est datée dans le futur`,
  outside: frenchSentence`NE PROUVE RIEN : ce jour-là, ce registre n’existait pas encore, ou n’existait plus`,
  closed: frenchSentence`registre fermé : écarte ses inscrits, sauf accord postérieur, et n’autorise personne`,
  undeclared: frenchSentence`NE PROUVE RIEN : on ne sait pas comment ses empreintes ont été faites, et aucune ne correspond (lumo-check lists probe LISTE --seed UN-INSCRIT --write)`,
  'undeclared-part': frenchSentence`NE PROUVE RIEN pour une partie de ses empreintes : celles des adresses ne disent rien de celles des numéros, ni l’inverse (lumo-check lists probe LISTE --seed UNE-TELLE-ENTRÉE --write)`,
  'other-identifiers': frenchSentence`NE VÉRIFIE PERSONNE : rien n’y est comparable à ce fichier`,
  'other-file': frenchSentence`NE PROUVE RIEN : un récépissé ne vaut que pour le fichier même que le service a renvoyé (sha256 dans la configuration)`,
};
const mappedBy: Record<ReportColumn['by'], string> = {
  config: 'd’après la configuration',
  header: 'd’après l’en-tête',
  values: 'd’après les valeurs',
  none: 'non reconnue',
};

const notes: Readonly<Record<string, (n: number) => string>> = {
  'more-pages': () =>
    frenchSentence`Ce fichier est une page d’une réponse, et annonce une suite : qui figure sur les autres pages n’a pas été contrôlé. Récupérez-les toutes.`,
  'hidden-rows': (n) =>
    plural(n, {
      one: frenchSentence`# ligne est masquée dans le classeur : son contact a été contrôlé comme les autres.`,
      other: frenchSentence`# lignes sont masquées dans le classeur (à la main ou par un filtre) : leurs contacts ont été contrôlés comme les autres.`,
    }),
  'hidden-columns': (n) =>
    plural(n, {
      one: frenchSentence`# colonne est masquée dans le classeur : elle a été contrôlée comme les autres.`,
      other: frenchSentence`# colonnes sont masquées dans le classeur : elles ont été contrôlées comme les autres.`,
    }),
  'merged-cells': (n) =>
    plural(n, {
      one: frenchSentence`# cellule est fusionnée sur plusieurs lignes : dans le tableau, sa valeur compte pour chacune. Défusionnez-la si elle ne vaut que pour la première.`,
      other: frenchSentence`# cellules sont fusionnées sur plusieurs lignes : dans le tableau, leur valeur compte pour chacune. Défusionnez celles qui ne valent que pour la première.`,
    }),
  'error-cells': (n) =>
    plural(n, {
      one: frenchSentence`# cellule affiche une erreur au lieu d’une valeur (N/A, REF…) : elle a été gardée telle quelle, comme ce que personne ne peut lire.`,
      other: frenchSentence`# cellules affichent une erreur au lieu d’une valeur (N/A, REF…) : elles ont été gardées telles quelles, comme ce que personne ne peut lire.`,
    }),
  'uncalculated-cells': (n) =>
    plural(n, {
      one: frenchSentence`# formule n’a jamais été calculée, et personne n’en connaît la valeur : ouvrez le classeur dans votre tableur et enregistrez-le.`,
      other: frenchSentence`# formules n’ont jamais été calculées, et personne n’en connaît les valeurs : ouvrez le classeur dans votre tableur et enregistrez-le.`,
    }),
  'unread-notes': (n) =>
    plural(n, {
      one: frenchSentence`# note est épinglée à une cellule et n’a pas été lue : quelqu’un y a peut-être noté un refus. Enregistrez le classeur en .xlsx, dont les notes sont lues.`,
      other: frenchSentence`# notes sont épinglées à des cellules et n’ont pas été lues : quelqu’un y a peut-être noté un refus. Enregistrez le classeur en .xlsx, dont les notes sont lues.`,
    }),
  'mixed-line-ends': () =>
    frenchSentence`Les fins de ligne ne sont pas toutes les mêmes (LF, CRLF ou CR) : chacune est laissée telle quelle.`,
  'encoding-guessed': () =>
    frenchSentence`Rien dans le fichier n’indique son encodage : il a été déduit des octets. Vérifiez les lettres accentuées, ou précisez-le avec --encoding.`,
  'stray-quotes': (n) =>
    plural(n, {
      one: frenchSentence`Parmi les premières lignes, # cellule a un guillemet là où le CSV n’en attend pas : elle a été lue telle quelle.`,
      other: frenchSentence`Parmi les premières lignes, # cellules ont des guillemets là où le CSV n’en attend pas : elles ont été lues telles quelles.`,
    }),
  'formula-cells': (n) =>
    plural(n, {
      one: frenchSentence`# cellule serait exécutée comme une formule par Excel ou un autre tableur (elle commence par =, +, -, @, une tabulation ou un retour chariot) : regardez-la avant d’ouvrir le fichier nettoyé, ou écrivez-le avec --excel-safe.`,
      other: frenchSentence`# cellules seraient exécutées comme des formules par Excel ou un autre tableur (elles commencent par =, +, -, @, une tabulation ou un retour chariot) : regardez-les avant d’ouvrir le fichier nettoyé, ou écrivez-le avec --excel-safe.`,
    }),
  'formula-cells-safe': (n) =>
    plural(n, {
      one: frenchSentence`# cellule qu’un tableur exécuterait comme une formule reçoit une apostrophe dans le fichier nettoyé (--excel-safe).`,
      other: frenchSentence`# cellules qu’un tableur exécuterait comme des formules reçoivent une apostrophe dans le fichier nettoyé (--excel-safe).`,
    }),
  'quoted-lines': () =>
    frenchSentence`Chaque ligne était une seule cellule entre guillemets, séparateurs compris : elle a été lue comme les cellules qu’elle contient.`,
  'sep-line': () => frenchSentence`La première ligne (« sep= ») indique le séparateur à Excel : ce n’est pas un contact.`,
  'preamble-skipped': (n) =>
    plural(n, {
      one: '# ligne placée avant l’en-tête n’a pas été lue comme un contact.',
      other: '# lignes placées avant l’en-tête n’ont pas été lues comme des contacts.',
    }),
  'description-skipped': (n) =>
    plural(n, {
      one: frenchSentence`# ligne placée sous l’en-tête décrit les colonnes : elle n’a pas été lue comme un contact.`,
      other: frenchSentence`# lignes placées sous l’en-tête décrivent les colonnes : elles n’ont pas été lues comme des contacts.`,
    }),
  'totals-skipped': (n) =>
    plural(n, {
      one: frenchSentence`# ligne de totaux, de légende, de titre ou de pied de rapport (« Confidentiel ») n’a pas été lue comme un contact.`,
      other: frenchSentence`# lignes de totaux, de légende, de titre ou de pied de rapport (« Confidentiel ») n’ont pas été lues comme des contacts.`,
    }),
  'header-repeated': (n) =>
    plural(n, {
      one: frenchSentence`L’en-tête revient # fois parmi les lignes : cette ligne n’est pas un contact.`,
      other: frenchSentence`L’en-tête revient # fois parmi les lignes : ces lignes ne sont pas des contacts.`,
    }),
  'no-header': () =>
    frenchSentence`Le fichier n’a pas de ligne d’en-tête : ses colonnes ont été reconnues à leurs seules valeurs. Vérifiez la liste des colonnes, ou ajoutez un en-tête.`,
  'duplicate-headers': (n) =>
    plural(n, {
      one: frenchSentence`# en-tête sert à plusieurs colonnes : elles sont distinguées par leur position.`,
      other: frenchSentence`# en-têtes servent chacun à plusieurs colonnes : elles sont distinguées par leur position.`,
    }),
  'dates-unresolved': () =>
    frenchSentence`Des dates se lisent aussi bien jour d’abord que mois d’abord, et les autres colonnes de dates se contredisent : exportez-les au format AAAA-MM-JJ, ou indiquez l’ordre avec --date-order.`,
  'dates-day-first-columns': (n) => settledDates(n, 'jour', 'comme dans les autres colonnes de dates du fichier'),
  'dates-month-first-columns': (n) => settledDates(n, 'mois', 'comme dans les autres colonnes de dates du fichier'),
  'dates-day-first-headers': (n) => settledDates(n, 'jour', 'car les en-têtes sont européens'),
  'dates-month-first-headers': (n) => settledDates(n, 'mois', 'car les en-têtes sont ceux d’un export américain (state, ZIP code)'),
  'dates-month-first-clock': (n) => settledDates(n, 'mois', 'car les heures y sont écrites comme dans les exports américains (AM, PM)'),
  'dates-day-first-delimiter': (n) =>
    settledDates(n, 'jour', 'car des points-virgules séparent les cellules, comme dans les exports européens'),
  'dates-day-first-default': (n) => settledDates(n, 'jour', 'comme dans la plupart des pays : rien dans le fichier ne dit le contraire'),
  'dates-mixed': () =>
    frenchSentence`La colonne mêle des dates écrites jour d’abord et des dates écrites mois d’abord : exportez-la de nouveau au format AAAA-MM-JJ.`,
  'marks-unread': (n) =>
    plural(n, {
      one: frenchSentence`Cette colonne porte des marques, et rien ne dit de quoi : si elle dit qui refuse, indiquez-le avec --map COLONNE=optOut.`,
      other: frenchSentence`Ces colonnes portent des marques, et rien ne dit de quoi : si l’une dit qui refuse, indiquez-le avec --map COLONNE=optOut.`,
    }),
  'maybe-return': () =>
    frenchSentence`Cette colonne dit peut-être quand les contacts sont revenus, et sans elle certains sont trop anciens : si oui, ajoutez --map "COLONNE=lastInboundAt".`,
  'mapping-unsure': () => frenchSentence`Le contenu de cette colonne a été deviné : vérifiez-le, ou dites ce qu’elle contient avec --map.`,
  'list-unread-lines': (n) =>
    plural(n, {
      one: frenchSentence`# ligne des listes, ou une partie de celle-ci, n’est ni une adresse, ni un numéro, ni un autre identifiant : cela ne protège personne. Corrigez la liste.`,
      other: frenchSentence`# lignes des listes, ou des parties de celles-ci, ne sont ni des adresses, ni des numéros, ni d’autres identifiants : cela ne protège personne. Corrigez les listes.`,
    }),
  'list-too-broad': (n) =>
    plural(n, {
      one: frenchSentence`# entrée des listes est toute une messagerie grand public, et écarterait tous ses utilisateurs : elle n’a pas été appliquée.`,
      other: frenchSentence`# entrées des listes sont des messageries grand public entières, et écarteraient tous leurs utilisateurs : elles n’ont pas été appliquées.`,
    }),
  'country-where-blank': () => frenchSentence`Quand la case est vide, le pays indiqué vaut (--country, ou country dans la configuration).`,
  'company-unnamed': () =>
    frenchSentence`Aucune colonne ne nomme de société : tous ont été jugés comme des professionnels. S’il s’agit de particuliers, utilisez --audience consumer.`,
  'phone-shared-sms': () =>
    frenchSentence`Appels et SMS utilisent les mêmes numéros : dans le fichier nettoyé, lumo_phone et lumo_sms disent ce qui est permis pour chaque contact.`,
};

const contacts = (n: number): string => plural(n, { one: '# contact', other: '# contacts' });

/** The same sentences in French; the compiler says when one is missing. */
export const fr = {
  answer: {
    empty: 'le fichier ne contient aucun contact.',
    no: (n: number) =>
      plural(n, {
        one: frenchSentence`non. Il contient # erreur : ne l’utilisez pas tel quel.`,
        other: frenchSentence`non. Il contient # erreurs : ne l’utilisez pas tel quel.`,
      }),
    nobody: (kept: number) =>
      kept === 0
        ? 'non. Personne, dans ce fichier, ne peut être contacté.'
        : plural(kept, {
            one: frenchSentence`non. Personne ne peut encore être contacté : # reste à vérifier.`,
            other: frenchSentence`non. Personne ne peut encore être contacté : # restent à vérifier.`,
          }),
    none: frenchSentence`non. Aucun de ses contacts n’est utilisable : le fichier nettoyé est vide.`,
    cleaned: 'pas tel quel. Utilisez le fichier nettoyé.',
    cleanedWithCare: 'pas tel quel. Utilisez le fichier nettoyé avec prudence.',
    remaining: (n: number) =>
      plural(n, {
        one: 'pas encore. Corrigez d’abord l’erreur qui reste dans le fichier nettoyé.',
        other: 'pas encore. Corrigez d’abord les # erreurs du fichier nettoyé.',
      }),
    incomplete: (n: number) =>
      n === 0
        ? 'on ne peut pas encore le dire. Le contrôle n’a pas pu être mené à son terme.'
        : plural(n, {
            one: 'on ne peut pas encore le dire. # point n’a pas pu être contrôlé.',
            other: 'on ne peut pas encore le dire. # points n’ont pas pu être contrôlés.',
          }),
    care: 'oui, avec prudence. Aucune erreur, mais lisez d’abord ce qui suit.',
    careCleaned: frenchSentence`oui, avec prudence. Aucune erreur : le fichier nettoyé laisse de côté ce qui est nommé plus bas.`,
    yes: 'oui. Aucune erreur trouvée.',
  },
  labelled: (label: string, text: string) => frenchSentence`${label} : ${text}`,
  contacts,
  subject: (n: number, day: string, preset: string, on: readonly Channel[], audience?: string) =>
    `${plural(n, audience === 'consumer' ? { one: '# particulier examiné', other: '# particuliers examinés' } : { one: '# contact examiné', other: '# contacts examinés' })} à la date du ${date(day)}, préréglage ${preset}${on.length > 0 ? `, pour ${list(on.map((c) => channels[c]))}` : ''}`,
  configUsed: (name: string, above: number | undefined) =>
    frenchSentence`Réglages de ${name}${above === undefined ? ', nommé dans la commande' : above === 0 ? '' : `, trouvé ${plural(above, { one: 'un dossier', other: '# dossiers' })} plus haut`}`,
  readAs: (encoding: string, delimiter: string, headerRow: number) =>
    `Lu en ${encoding}, séparateur ${delimiter}, ${headerRow > 0 ? `en-tête à la ligne ${number(headerRow)}` : 'sans en-tête'}`,
  tab: 'tabulation',
  quoted: (text: string) => frenchSentence`« ${text} »`,
  mayUse: (channel: Channel, ok: number, of: number) => {
    const how = mayBe[channel];
    if (of === 1) return `Le seul contact ${ok === 1 ? 'peut' : 'ne peut pas'} être prospecté ${how}`;
    if (ok === 0) return `Aucun des ${number(of)} contacts ne peut être prospecté ${how}`;
    if (ok === of) return `Les ${number(of)} contacts peuvent être prospectés ${how}`;
    return `${contacts(ok)} sur ${number(of)} ${ok === 1 ? 'peut être prospecté' : 'peuvent être prospectés'} ${how}`;
  },
  statusCount: {
    ok: (n: number) => plural(n, { one: '# utilisable', other: '# utilisables' }),
    unreachable: (n: number, channel: Channel) => `${number(n)} sans ${identifiers[channel]}`,
    unknown: (n: number) => `${number(n)} à vérifier`,
    unscreened: (n: number) => plural(n, { one: '# non confronté aux listes', other: '# non confrontés aux listes' }),
    'needs-consent': (n: number) => `${number(n)} sans le consentement requis`,
    expired: (n: number) => `${number(n)} à ne plus conserver`,
    opposed: (n: number) => plural(n, { one: '# opposé', other: '# opposés' }),
  },
  balance: (written: boolean, kept: number, edited: number, dropped: number) => {
    const changed = edited > 0 ? plural(edited, { one: ' (dont # modifié)', other: ' (dont # modifiés)' }) : '';
    return written
      ? frenchSentence`Fichier nettoyé : ${plural(kept, { one: '# contact gardé', other: '# contacts gardés' })}${changed}, ${plural(dropped, { one: '# retiré', other: '# retirés' })}`
      : `Le nettoyage garderait ${contacts(kept)}${changed} et en retirerait ${number(dropped)}`;
  },
  /** Of the contacts that are dropped: by no rule. */
  unreachable: (n: number, on: readonly Channel[]) =>
    plural(n, {
      one: frenchSentence`parmi les retirés, # ne peut pas être joint : ${list(on.map((c) => lacks[c]))}`,
      other: frenchSentence`parmi les retirés, # ne peuvent pas être joints : ${list(on.map((c) => lacks[c]))}`,
    }),
  lacks,
  /** Of the contacts that are kept. */
  doubt: (channel: Channel, n: number) =>
    plural(n, {
      one: frenchSentence`à vérifier d’abord : # contact gardé, dont rien ne montre qu’il peut être prospecté ${mayBe[channel]}`,
      other: frenchSentence`à vérifier d’abord : # contacts gardés, dont rien ne montre qu’ils peuvent être prospectés ${mayBe[channel]}`,
    }),
  rest: { did: 'd’autres signalées', would: 'd’autres à signaler' },
  setAside: (blank: number, skipped: number) =>
    [
      blank > 0 ? plural(blank, { one: '# ligne vide', other: '# lignes vides' }) : '',
      skipped > 0 ? plural(skipped, { one: '# ligne qui n’est pas un contact', other: '# lignes qui ne sont pas des contacts' }) : '',
    ].filter((part) => part !== ''),
  count: {
    error: (n: number) => plural(n, { one: '# erreur', other: '# erreurs' }),
    warning: (n: number) => plural(n, { one: '# avertissement', other: '# avertissements' }),
    info: (n: number) => plural(n, { one: '# remarque', other: '# remarques' }),
  },
  exit: {
    0: frenchSentence`Code de sortie 0 : rien qui mette le contrôle en échec.`,
    1: frenchSentence`Code de sortie 1 : les constats mettent le contrôle en échec (--fail-on fixe lesquels).`,
    2: frenchSentence`Code de sortie 2 : le contrôle n’a pas pu être mené à son terme, ne vous fiez pas à ce résultat.`,
  },
  exitNobody: frenchSentence`Code de sortie 1 : personne ne peut être contacté, rien n’est donc prêt à partir (--fail-on never laisse passer).`,
  headings: {
    findings: 'Constats',
    reasons: 'Pourquoi et que faire',
    columns: 'Colonnes',
    dropped: 'Colonnes retirées',
    wouldDrop: 'Colonnes à retirer',
    notRun: 'Règles non appliquées',
    lists: 'Listes',
    notes: 'Remarques de lecture',
    files: 'Fichiers écrits',
    says: 'Ce que dit la règle',
    why: 'Pourquoi',
    remedy: 'Que faire',
    law: 'Les textes',
    needs: 'Ce dont elle a besoin',
    options: 'Options',
    bad: 'Ce qu’elle relève',
    good: 'Ce qu’elle laisse passer',
    verdicts: 'Verdicts',
    outcome: 'Décision',
    rules: 'Règles',
  },
  drops: (written: boolean, n: number) => {
    if (n === 0) return written ? 'retirées par une autre règle' : 'à retirer par une autre règle';
    return written ? plural(n, { one: '# retirée', other: '# retirées' }) : `${number(n)} à retirer`;
  },
  dropsColumns: (written: boolean, n: number) =>
    written
      ? plural(n, { one: '# colonne retirée', other: '# colonnes retirées' })
      : plural(n, { one: '# colonne à retirer', other: '# colonnes à retirer' }),
  rows: (n: number) => plural(n, { one: '# ligne', other: '# lignes' }),
  columnCount: (n: number) => plural(n, { one: '# colonne', other: '# colonnes' }),
  wholeFile: 'tout le fichier',
  times: (n: number) => `${number(n)}\u00a0×`,
  row: (n: number) => `ligne ${number(n)}`,
  rowList: (rows: readonly number[]) => `${rows.length === 1 ? 'ligne' : 'lignes'} ${rows.map(number).join(', ')}`,
  column: (header: string) => frenchSentence`colonne « ${header} »`,
  columnPlace: (n: number) => `colonne ${number(n)}`,
  more: (n: number) => plural(n, { one: 'et # autre', other: 'et # autres' }),
  notAsked: (fact: string) => frenchSentence`${fact} (sur des canaux que cette campagne n’utilise pas)`,
  keepColumn: frenchSentence`Pour en garder une : --map "En-tête=keep".`,
  mapped: (header: string, field: string, confidence: number, by: ReportColumn['by']) =>
    by === 'config' || confidence >= 0.9 ? `${header} → ${field}` : `${header} → ${field} (${percent(confidence)}, ${mappedBy[by]})`,
  understood: (n: number) =>
    plural(n, {
      one: frenchSentence`# colonne comprise ; lumo-check columns FICHIER la montre`,
      other: frenchSentence`# colonnes comprises ; lumo-check columns FICHIER les montre`,
    }),
  unsure: (columns: string) => frenchSentence`À confirmer : ${columns}`,
  unmapped: (headers: string) => frenchSentence`Non reconnues, on n’y a cherché que des refus : ${headers}`,
  fieldAbsent: (fields: readonly string[]) => frenchSentence`le fichier n’a pas de colonne pour : ${list(fields)}`,
  notInForce: (day: string) => `aucun des textes sur lesquels elle repose n’est en vigueur au ${date(day)}`,
  coming: (day: string, rows: number, rules: string, laws: readonly string[]) =>
    frenchSentence`À partir du ${date(day)}, le droit change (${laws.join('\u202f; ')}) : ${rows === 0 ? 'aucune ligne de ce fichier n’est jugée autrement' : plural(rows, { one: '# ligne serait jugée autrement', other: '# lignes seraient jugées autrement' })} par ${rules}`,
  ahead: (day: string, rows: number, rules: string) =>
    frenchSentence`Le droit change le ${date(day)} : ${plural(rows, { one: '# ligne sera jugée autrement', other: '# lignes seront jugées autrement' })} à partir de ce jour (${rules}). Pour le voir : --as-of ${day}`,
  exempted: (rule: string, rows: number, approvedBy: string, until: string, evidence: string) =>
    `${plural(rows, { one: '# ligne exemptée', other: '# lignes exemptées' })} de ${rule} jusqu’au ${date(until)}, sur décision de ${approvedBy} (${evidence})`,
  known: (n: number, errors: number) =>
    `${plural(n, { one: '# constat est déjà connu (référence) et ne fait rien échouer', other: '# constats sont déjà connus (référence) et ne font rien échouer' })}${errors > 0 ? frenchSentence` ; ${plural(errors, { one: '# erreur est nouvelle', other: '# erreurs sont nouvelles' })}` : ''}`,
  accepted: 'absence volontaire, déclarée par vous',
  absentHint: (option: string) => frenchSentence`Si c’est voulu, poursuivez avec ${option} ; sinon, dites quelle colonne c’est avec --map.`,
  listLine: (name: string, kind: ListKind, entries: number, on: readonly Channel[]) =>
    frenchSentence`${name} : ${listKinds[kind]}, ${plural(entries, { one: '# entrée', other: '# entrées' })}, pour ${list(on.map((c) => channels[c]))}`,
  listDate: (day: string | undefined) => (day === undefined ? 'version non datée' : `version du ${date(day)}`),
  listFresh: 'à jour',
  listUnread: (n: number, name?: string, at: readonly number[] = []) =>
    frenchSentence`${plural(n, { one: '# ligne', other: '# lignes' })}${name === undefined ? '' : ` de ${name}`}${listed(at.length === 1 ? 'ligne' : 'lignes', n, at)} non ${plural(n, { one: 'lue', other: 'lues' })}, ou pas en entier : qui s’y trouve n’est pas protégé`,
  listAgreeing: (n: number, name?: string) =>
    frenchSentence`${plural(n, { one: '# ligne', other: '# lignes' })}${name === undefined ? '' : ` de ${name}`} avec un accord (abonné) : ${plural(n, { one: 'écartée', other: 'écartées' })} comme les autres`,
  listSilent: (n: number, name?: string) =>
    frenchSentence`${plural(n, { one: '# ligne', other: '# lignes' })}${name === undefined ? '' : ` de ${name}`} ${plural(n, { one: 'qui ne dit', other: 'qui ne disent' })} aucun refus, alors que d’autres le disent : ${plural(n, { one: 'écartée', other: 'écartées' })} comme les autres`,
  listOtherRequests: (n: number, name?: string) =>
    frenchSentence`${plural(n, { one: '# demande', other: '# demandes' })}${name === undefined ? '' : ` de ${name}`} d’autre chose (copie, rectification) : ce n’est pas un refus, personne n’en est écarté`,
  listCleared: (n: number, name?: string) =>
    frenchSentence`${plural(n, { one: '# ligne', other: '# lignes' })}${name === undefined ? '' : ` de ${name}`} qui ${plural(n, { one: 'dit', other: 'disent' })} « non inscrit » : personne n’en est écarté`,
  listWeak: frenchSentence`MD5 ou SHA-1 sans sel : qui détient cette liste peut retrouver qui y figure ; demandez du SHA-256 avec une clé`,
  listDoubt: (doubt: ListDoubt, maxAgeDays: number | undefined, closed?: string, kind?: ListKind) =>
    doubt === 'stale' && maxAgeDays !== undefined && maxAgeDays > 0
      ? frenchSentence`PÉRIMÉE (plus ${plural(maxAgeDays, { one: 'd’un jour', other: 'de # jours' })}) : ne pas y figurer ne prouve plus rien`
      : doubt === 'closed' && closed !== undefined
        ? kind === 'receipt'
          ? frenchSentence`registre fermé le ${date(closed)} : un fichier qu’il a renvoyé ne compte plus (s’il contient les numéros inscrits : kind: robinson)`
          : frenchSentence`registre fermé le ${date(closed)} : écarte ses inscrits, sauf accord postérieur, et n’autorise personne`
        : listDoubts[doubt],
  files: { clean: 'fichier nettoyé', report: 'rapport', rejects: 'lignes retirées', verdicts: 'verdicts' } as Readonly<
    Record<string, string>
  >,
  unknownNote: (code: string, n: number | undefined) =>
    frenchSentence`Remarque « ${code} »` + (n === undefined ? '' : frenchSentence` : ${number(n)}`),
  rulePage: 'La page de cette règle',
  unknownRule: 'cette règle n’est pas chargée, son texte n’est donc pas disponible',
  channels,
  statuses,
  severities,
  actions,
  themes,
  needs,
  sure,
  listKinds,
  mappedBy,
  notes,
  optionTypes: {
    names: {
      integer: ['entier', 'entiers'],
      number: ['nombre', 'nombres'],
      string: ['texte', 'textes'],
      boolean: ['true ou false', 'true ou false'],
      any: ['toute valeur', 'toutes valeurs'],
    } as Readonly<Record<string, readonly [one: string, several: string]>>,
    listOf: (items: string) => `liste ${/^[aeiouyh]/i.test(items) ? 'd’' : 'de '}${items}`,
    listAmong: (items: string) => frenchSentence`liste parmi ${items}`,
  },
  yes: 'oui',
  no: 'non',
  lawDates: (from: string | undefined, to: string | undefined) =>
    [from === undefined ? '' : `à compter du ${date(from)}`, to === undefined ? '' : `jusqu’au ${date(to)}`]
      .filter((part) => part !== '')
      .join(' '),
  lawReading: ({ sure: how, readAt }: Pick<Law, 'sure' | 'readAt'>) =>
    readAt === undefined || how === 'practice'
      ? sure[how]
      : how === 'text'
        ? `lu sur ${readAt}, pas à la source`
        : frenchSentence`${sure.secondary} : connu par ${readAt}`,
  bars: (on: readonly Channel[], status: Status) =>
    frenchSentence`Au niveau « erreur », elle écarte le contact ${on.length > 1 ? 'des canaux' : 'du canal'} ${list(on.map((c) => channels[c]))} ; le verdict est « ${statuses[status]} ».`,
  barsNobody: 'À elle seule, elle n’écarte personne.',
  judges: {
    files: 'Elle juge des fichiers stockés, et n’écarte personne.',
    messages: 'Elle juge des messages\u00a0: ce qu’elle relève est dit, et rien n’est changé.',
    scripts: 'Elle juge des scripts d’appel\u00a0: ce qu’elle relève est dit, et rien n’est changé.',
    governance: 'Elle juge ce qu’une organisation dit tenir\u00a0: ce qu’elle relève est dit, et rien n’est changé.',
    registers: 'Elle juge des registres tenus en tableau\u00a0: ce qu’elle relève est dit, et rien n’est changé.',
    campaigns: 'Elle juge des plans de campagne\u00a0: ce qu’elle relève est dit, et rien n’est changé.',
  },
  ruleStatuses: { preview: 'à l’essai', deprecated: 'dépréciée' },
  since: (version: string) => `depuis la version ${version}`,
  byDefault: (value: string) => frenchSentence`par défaut : ${value}`,
  says: (messages: readonly string[]) => frenchSentence`La règle dit : ${messages.join(' · ')}`,
  saysNothing: 'La règle ne dit rien.',
  exampleAsOf: (day: string) => `à la date du ${date(day)}`,
  exampleOpposition: (entries: string, day: string | undefined) =>
    frenchSentence`liste d’opposition${day === undefined ? '' : ` du ${date(day)}`} : ${entries}`,
  exampleRobinson: (entries: string, day: string, audience: 'consumer' | 'business' | undefined) =>
    frenchSentence`liste Robinson ${audience === undefined ? '' : audience === 'consumer' ? 'de particuliers, ' : 'd’entreprises, '}du ${date(day)} : ${entries}`,
  exampleContacts: (rows: string) => frenchSentence`contacts contrôlés avec lui : ${rows}`,
  exampleSheet: (name: string, rows: string) => frenchSentence`une autre feuille du classeur, « ${name} » : ${rows}`,
  exampleFile: (name: string) => `fichier nommé ${name}`,
  table: {
    option: 'Option',
    type: 'Type',
    byDefault: 'Valeur par défaut',
    meaning: 'Signification',
    rule: 'Règle',
    title: 'Intitulé',
    severity: 'Gravité',
    action: 'Action',
  },
  generated: frenchSentence`Page tirée de la règle elle-même : ne pas la modifier.`,
  otherLanguage: 'in English',
  trace: {
    read: 'Ce qui a été lu',
    found: 'Ce que les règles ont relevé',
    blank: '(vide)',
    matched: 'ce contact y figure',
    notMatched: 'ce contact n’y figure pas',
    notCleared: frenchSentence`ce contact n’y figure pas, mais la liste est périmée : cela ne prouve rien`,
    notRun: (ids: string) => frenchSentence`Règles non appliquées ici : ${ids}`,
    noVerdict: 'Aucun canal n’a été indiqué.',
  },
  progress: ({ share, rows, files, secondsLeft }): readonly string[] => [
    ...(share === undefined ? [] : [percent(share)]),
    ...(secondsLeft === undefined
      ? []
      : [secondsLeft < 60 ? `encore ${number(secondsLeft)} s environ` : `encore ${number(Math.round(secondsLeft / 60))} min environ`]),
    ...(files === undefined ? [] : [`${number(files.done)} sur ${plural(files.all, { one: '# fichier', other: '# fichiers' })}`]),
    ...(rows === undefined ? [] : [plural(rows, { one: '# ligne lue', other: '# lignes lues' })]),
  ],
} satisfies Sentences;
