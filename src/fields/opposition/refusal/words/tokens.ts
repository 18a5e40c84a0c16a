import { lazy } from '../../../../model/base/lazy.js';
import { repairMojibake } from '../../../text/mojibake.js';
import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { makeClassReader, squeeze } from './word-classes.js';
import { CLASSES, WORDS, type WordClass } from './words-data.js';

/** A word of a text with its classes as bits; a clause ends where `word` is ''. */
export interface Token {
  readonly word: string;
  /** The word before its double letters became one. */
  readonly raw: string;
  bits: number;
}

/** The bit of a class of words. */
export const bitOf = (name: WordClass): number => 1 << CLASSES.indexOf(name);

const dictionary = lazy(() => makeClassReader(Object.fromEntries(CLASSES.map((name) => [name, WORDS[name]]))));
const lookUp = (word: string): number => dictionary()(word);

/** `mappeler`, `lappel`: an apostrophe that was not typed. */
const ELIDED = /^[mldnstjcq](?=[aeiouh])/;
/** German joins what is barred to the bar: `Anrufstopp`, `W-Sperre`, `Postwerbesperre`; squeezed. */
const BAR_OF_CONTACT = prefiltered(
  /^(?:w|t|(?:werb|anruf|kontakt|e?mail|post|brief|akquis|tel|telefon|mailing|newsleter|nl|katalog|prospekt|sms|spend|vertreter|versand|ansprach)(?:e?n?s?|er|ungs?|aufnahme|werb(?:e|ungs?)|kontakt|briefe?|mails?|mailing|anrufe?|akquise|versand|besuchs?|zusendungs?))(?:sper(?:e|ung|vermerk)|stop|verbots?|verzicht|abestelung|abmeldung|wid(?:erspr(?:uchs?)?)?|wspr|auschlus|untersagung|ablehnung)$/,
);
const classesOf = (word: string): number => {
  const bits = lookUp(word) | (word.length > 5 && BAR_OF_CONTACT.test(word) ? bitOf('BARRED') : 0);
  return bits === 0 && word.length > 5 && ELIDED.test(word) ? lookUp(word.slice(1)) : bits;
};

/** A mark that ends a clause. A full stop after a short word is that of an abbreviation. */
const CLAUSE_END = /[,;!?()[\]{}<>|/"«»“”\n→+*]|(?<=\p{L}{4})\.(?=\s|$)|\s[-–—]\s/u;
/** Words that turn the sense: what follows is another clause. */
const TURNS = new Set('mais but pero aber sondern ma sinon otherwise however sino'.split(' '));

/** Where one of the next may be. */
const ABBREVIATED = /\b(?:ke?|n|m|wu|(?:un)?erw|gew|erl|anr|werbe?|kont|ktk|w|t|tel|mail|post|kontakt)[.-]|\bktk\b/;
/** What German agents write: "wü. k. Tel. mehr", "Anr. n. erw.", "n. m. anr.", "k. Post m.", "W-Sperre", "Tel.kontakt". */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}.])ke?\. ?(?=(?:weit|tel|anr|werb|post|mail|e-?mail|zus|kont|ktk|nl\b|sms|brief|akq|bes|angeb|newsl|katalog|prospekt|vertr))/gu,
    'keine ',
  ],
  [/\bn(?:icht|\.) ?(?:erw|gew|erl)\.|\bunerw\./g, 'unerwunscht '],
  [/\bn(?:icht|\.) ?m(?:\.|ehr\b) ?(?=anr|anschr|kont|melden|bewerb)/g, 'nicht mehr '],
  [/\bwu\. ?/g, 'wunscht '],
  [/\banr\. ?/g, 'anrufe '],
  [/\bwerb\. ?/g, 'werbung '],
  [/\bkont\. ?|\bktk\b\.? ?/g, 'kontakt '],
  [/\bm\.(?=\s*(?:$|[,;(!]))/g, 'mehr'],
  [/\b(w|t|tel|mail|anr|werbe|post|kontakt)[.-]{1,2}(?=(?:sperr|stop|wid|verbot))/g, '$1'],
  [/\b(tel|mail|post)[.-]{1,2}(?=(?:kontakt|anruf|werb))/g, '$1 '],
];

/** Spellings of one thing, as the word that the dictionary has for it. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/_/g, ' '],
  [/\bdde\b/g, 'demande'],
  [/\bne(pas|plus)(?=(?:re)?(?:contact|appel|sollicit|solicit|demarch|prospect|envoy)|rappel|relanc)/g, 'ne $1 '],
  // The number of a model, and no mark: "DNC-200".
  [/\b(dnc|dne|dnm|npc)-(?=\d)/g, '$1'],
  // How somebody left, and no talk of links: "désinscrit via le lien", "Abmeldung über Link".
  [
    prefiltered(
      /\b(?:via|par|uber|durch|through|by|from|dal|da|del|desde|por|clic\w*|hit|hits|used|pressed|mit|con|im|en calce) (?:sur )?(?:the |le |un |el |den |il |dem |einen )?(?:(unsub\w*) )?(?:links?|liens?|enlaces?|boton|bouton|button)(?: (?:in calce|de bas de page|de|di|in footer))?(?![\p{L}])/gu,
    ),
    ' $1 ',
  ],
  // A sticker on a letterbox, that bars the post alone: an idiom.
  [/\bstop[\s-]?pub\b/g, 'stoppub'],
  [/n['’´`]t\b/g, 'nt'],
  [/\bopt(?:ed|s)?[\s-]?outs?\b/g, 'optout'],
  [/\bopt(?:ed|s)?[\s-]?in\b/g, 'optin'],
  [
    prefiltered(
      /\b(?:black|block|suppression|suppress|stop|robinson)[\s-]?list(?:e|en|s)?\b|\blistes?[\s-](?:noires?|repoussoir|robinson)|\blist(?:a|as|e)[\s-](?:negras?|ner[ae]|robinson)\b|\banti[\s-]?(?:prospection|demarchage)\b|\bpreference service\b|\bsuppression file\b|\bdo[\s-]not[\s-]call (?:list|register)\b|\bregistro (?:pubblico )?delle opposizioni\b/g,
    ),
    'blacklist',
  ],
  // "ne veut + etre appelé".
  [/\bne (veu\w{1,6}|souhait\w{1,5}|desir\w{1,5}) ?\+/g, 'ne $1 plus'],
];

/** The words of a text, folded, with their classes, clause by clause. */
export const tokensOf = (text: string): readonly Token[] => {
  let folded = repairMojibake(text)
    // "emailsUnsubscribed", "notContact", as programs write. Other capitals inside words are names.
    .replace(/(?<=\p{Ll})(?=Unsub|Opt(?:ed)?Out|D[ée]sinscri)|(?<=Opt(?:ed)?Out)(?=\p{Lu})|(?<=\bnot)(?=Contact)/gu, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe');
  const spellings = ABBREVIATED.test(folded) ? [...ABBREVIATIONS, ...SPELLINGS] : SPELLINGS;
  for (const [spelling, word] of spellings) folded = folded.replace(spelling, word);
  const tokens: Token[] = [];
  const end = (): void => void tokens.push({ word: '', raw: '', bits: 0 });
  for (const clause of folded.split(CLAUSE_END)) {
    for (const raw of clause.replace(/[:=]/g, ' : ').split(/[^\p{L}\p{N}:]+/u)) {
      if (raw === '') continue;
      if (TURNS.has(raw)) end();
      const word = squeeze(raw);
      tokens.push({ word, raw, bits: classesOf(word) });
    }
    end();
  }
  return tokens;
};
