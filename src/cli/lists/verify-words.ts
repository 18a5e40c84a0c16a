import type { Lang, Text } from '../../model/base/text.js';
import type { ListInfo } from '../../model/contact/suppression-list.js';
import { languageForms } from '../../words/grammar/language-forms.js';
import { frenchSentence } from '../../words/grammar/typography.js';

/** What `lists verify` says. */
export const VERIFY_WORDS = {
  none: {
    en: 'No list is declared. Name yours under lists: in lumo.config.yaml, or with --opposition and --robinson.',
    fr: 'Aucune liste n’est déclarée. Indiquez les vôtres sous lists: dans lumo.config.yaml, ou avec --opposition et --robinson.',
  },
  goodToCome: { en: 'good, but its date has not come: correct it', fr: 'bonne, mais sa date n’est pas venue : corrigez-la' },
  noAge: { en: '', fr: '' },
  toCome: { en: 'to come', fr: 'à venir' },
  good: { en: 'good', fr: 'bonne' },
  stale: { en: 'TOO OLD: proves nothing', fr: 'PÉRIMÉE : ne prouve rien' },
  undated: { en: 'NOT DATED: proves nothing', fr: 'NON DATÉE : ne prouve rien' },
  future: { en: 'DATED IN THE FUTURE: proves nothing', fr: 'DATÉE DU FUTUR : ne prouve rien' },
  outside: { en: 'NOT IN FORCE: proves nothing', fr: 'PAS EN VIGUEUR : ne prouve rien' },
  closed: {
    en: 'register closed: bars those on it, and need not be renewed',
    fr: 'registre fermé : écarte ses inscrits, rien à renouveler',
  },
  closedReceipt: {
    en: 'register closed: a file that it returned counts no more; if it holds those on it, add kind: robinson',
    fr: 'registre fermé : un fichier qu’il a renvoyé ne compte plus ; s’il contient ses inscrits, ajoutez kind: robinson',
  },
  undeclared: {
    en: 'UNDECLARED HASHES: proves nothing before one of them matches',
    fr: 'EMPREINTES NON DÉCLARÉES : ne prouve rien tant qu’aucune ne correspond',
  },
  'undeclared-part': {
    en: 'PARTLY UNDECLARED HASHES: proves nothing for those entries before one of them matches',
    fr: 'EMPREINTES EN PARTIE NON DÉCLARÉES : ne prouve rien pour elles tant qu’aucune ne correspond',
  },
  'other-identifiers': { en: 'OTHER IDENTIFIERS: screens nobody', fr: 'AUTRES IDENTIFIANTS : ne vérifie personne' },
  'other-file': { en: 'NO SHA-256: proves nothing', fr: 'SANS SHA-256 : ne prouve rien' },
  refused: { en: 'REFUSED', fr: 'REFUSÉE' },
  noDate: { en: 'not dated', fr: 'non datée' },
  age: { en: '{days} d', fr: '{days} j' },
  ageOf: { en: '{days} of {most} d', fr: '{days} j sur {most}' },
  canaries: { en: '{count} canaries found', fr: '{count} témoins trouvés' },
  canary: { en: 'canary found', fr: 'témoin trouvé' },
  noCanary: { en: 'no canary', fr: 'aucun témoin' },
  checksum: { en: 'checksum right', fr: 'somme de contrôle exacte' },
  noChecksum: { en: 'no checksum', fr: 'sans somme de contrôle' },
  weak: { en: 'weak hashes', fr: 'empreintes faibles' },
  remembered: {
    en: 'Written down in {files}: a next version that has lost more than a tenth of its entries will be refused (maxShrink changes that).',
    fr: 'Noté dans {files} : une version suivante qui aura perdu plus d’un dixième de ses entrées sera refusée (maxShrink change ce seuil).',
  },
  decide: {
    en: 'Three years is the least that a refusal is kept, not the most: decide, and take nobody off by a purge.',
    fr: 'Trois ans sont un minimum de conservation, pas un maximum : décidez, et ne retirez personne par une purge.',
  },
  head: { en: 'list|kind|entries|version|age|proofs|state', fr: 'liste|nature|entrées|version|âge|preuves|état' },
} as const satisfies Record<string, Text>;

/** Of a list of our own: how many refusals are older than they must be kept. */
export const oldRefusalsText = (lang: Lang, name: string, old: number): string => {
  const { plural } = languageForms(lang);
  return lang === 'fr'
    ? frenchSentence`La liste « ${name} » contient ${plural(old, { one: '# refus exprimé', other: '# refus exprimés' })} il y a plus de trois ans.`
    : `The list "${name}" holds ${plural(old, { one: '# refusal', other: '# refusals' })} of more than three years ago.`;
};

const PASSED_OVER: Text = {
  en: 'They bar nobody: whoever stands there is called clear. Correct them, or take them out.',
  fr: 'Elles ne bloquent personne : qui s’y trouve serait dit libre d’opposition. Corrigez-les, ou retirez-les.',
};

/** Of a list: how many of its lines are no entry, which the first are, and what to do; none where all are read. */
export const unreadLines = (
  lang: Lang,
  name: string,
  unread: number,
  at: readonly number[],
): readonly { readonly what: string; readonly hint: string }[] => {
  if (unread === 0) return [];
  const { plural } = languageForms(lang);
  const which =
    at.length === 0 ? '' : ` (${at.length === 1 ? LINE[lang] : `${LINE[lang]}s`} ${at.join(', ')}${unread > at.length ? '…' : ''})`;
  const what =
    lang === 'fr'
      ? frenchSentence`La liste « ${name} » a ${plural(unread, { one: '# ligne qui n’a pas été lue, ou pas en entier', other: '# lignes qui n’ont pas été lues, ou pas en entier' })}${which}.`
      : `The list "${name}" has ${plural(unread, { one: '# line that was not read, or not whole', other: '# lines that were not read, or not whole' })}${which}.`;
  return [{ what, hint: PASSED_OVER[lang] }];
};

const KEEP_REFUSALS: Text = {
  en: 'Keep only those who refuse in it; lumo-check oppose import leaves the others out.',
  fr: 'N’y gardez que ceux qui refusent ; lumo-check oppose import laisse les autres de côté.',
};
const BY_CHANNEL: Text = {
  en: 'lumo-check oppose import FILE puts them into the register, which bars the channels that each of them refuses.',
  fr: 'lumo-check oppose import FICHIER les verse au registre, qui n’écarte que les canaux que chacun refuse.',
};

/** Of a list of refusals: how many of its lines say that the person agrees, or refuses some channels only. */
export const answeringLines = (
  lang: Lang,
  name: string,
  { agreeing = 0, silent = 0, narrower = 0 }: Pick<ListInfo, 'agreeing' | 'silent' | 'narrower'>,
): readonly { readonly what: string; readonly hint: string }[] => {
  const { plural } = languageForms(lang);
  const lines = (n: number, hint: Text, en: string, ens: string, fr: string, frs: string): { what: string; hint: string }[] => {
    if (n === 0) return [];
    const what =
      lang === 'fr'
        ? frenchSentence`La liste « ${name} » a ${plural(n, { one: `# ligne qui ${fr}`, other: `# lignes qui ${frs}` })}.`
        : `The list "${name}" has ${plural(n, { one: `# line that ${en}`, other: `# lines that ${ens}` })}.`;
    return [{ what, hint: hint[lang] }];
  };
  return [
    ...lines(
      agreeing,
      KEEP_REFUSALS,
      'says that the person agrees (subscribed), and bars them all the same',
      'say that the person agrees (subscribed), and bar them all the same',
      'dit la personne d’accord (abonnée), et l’écarte quand même',
      'disent la personne d’accord (abonnée), et l’écartent quand même',
    ),
    ...lines(
      silent,
      KEEP_REFUSALS,
      'says no refusal, where others do, and bars all the same',
      'say no refusal, where others do, and bar all the same',
      'ne dit aucun refus, alors que d’autres le disent, et écarte quand même',
      'ne disent aucun refus, alors que d’autres le disent, et écartent quand même',
    ),
    ...lines(
      narrower,
      BY_CHANNEL,
      'refuses some channels only, and bars all of them',
      'refuse some channels only, and bar all of them',
      'ne refuse que certains canaux, et les écarte tous',
      'ne refusent que certains canaux, et les écartent tous',
    ),
  ];
};
const LINE: Text = { en: 'line', fr: 'ligne' };
