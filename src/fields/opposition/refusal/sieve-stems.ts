import { squeeze } from './words/word-classes.js';
import { WORDS, type WordClass } from './words/words-data.js';

/** Every sentence of `sentences-data.ts` holds a word of one of these classes. */
const CORE: readonly WordClass[] = ['NOT', 'END', 'REMOVE', 'REFUSE', 'SIGNED_OFF', 'BARRED', 'OPPOSITION', 'COMPLAINT', 'ERASURE', 'OUT'];
/** What the idioms, and the spellings that become a word of these classes, are known by. */
const OTHERS =
  'opt _op n_t_ cleaned black block noir orange rouge negra nera repoussoir prospection demarch preference list register opposizion robinson stop dont laisez_ laise lach fiche foute leave left_ let_ paz pace ruhe frieden verschon abstand entendre hear nouveles rien nothing quiere horen hoeren vuole lose forget perd pierd oubli verges olvid dimentic fed_ mare_ ras_ sick tired hart stuf nerv never nunca bloc harcel haras pester unsolicited nuisance spam acos efac suprim enlev delet remov eras elimin bor cancel losch strike quit baja dad bloqu chick aler appel_plus touch times combien baned bared everything lasci mai jamais nie _bani limits nein_ _none_ indesirab junk pouriel asez genug abmeld decoch untick hakchen ausen exister _sue_ suing sorti sort_ get_lost do_one hounded destruct art_ article_ artikel_ articulo_ articolo_ ejerc _hate detest hast_ odia_ _piu_ lasen_ _hor_ betrofen salir permis solicit mais_plus notcontact merci_ danke gracias grazie thanks knock away gone_ bin_my bin_his bin_her bin_their bin_our dehors revenu paremos tabu schnauze nase clear_of hands welcome rid_ fatela tranquil la_paix en_paix _saq own_request his_request her_request their_request by_request _nehm cnil querela detru gdpr_sup rgpd_sup dsgvo_sup aver_nula avere_nula silence agac gonfl saoul _soul excede enerv fastidi infastid anoy molest disturb via_da _bl_ neutralis _kein bajelo bajele bajela _rmv ausgeschl despite _sacad someil_def desactiv deactiv deaktiv disativ en_bl_'.split(
    ' ',
  );

/** Longer stems are looked for inside words too: an article may be joined to them. */
const SURE = 5;

const stemOf = (entry: string): string => {
  const stem = squeeze(entry.replace('*', ''));
  return stem.length >= SURE ? stem : entry.endsWith('*') ? `_${stem}` : `_${stem}_`;
};

/** "lopposition": an apostrophe that was not typed joins its letter to a short stem. */
const elided = (stem: string): readonly string[] =>
  /^_[aeiouh]/.test(stem) ? [stem, ...[...'mldnstjcq'].map((letter) => `_${letter}${stem.slice(1)}`)] : [stem];

/** Every text that refuses, or may, holds one of these stems once its accents are taken off and its double letters are one. */
export const sieveStems = (): readonly string[] => [
  ...new Set([
    ...CORE.flatMap((name) =>
      WORDS[name]
        .split(/\s+/)
        .filter((entry) => /^[a-z]+\*?$/.test(entry))
        .map(stemOf)
        .flatMap(elided),
    ),
    ...OTHERS.map(squeeze),
  ]),
];
