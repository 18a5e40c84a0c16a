import { prefiltered } from '../../../text/prefilter/prefiltered.js';
import { bitOf, tokensOf } from '../words/tokens.js';

/**
 * What a prospect says of whom they buy from now: "ne souhaite plus être chez Engie", "plus jamais SFR", "will nicht mehr bei der Telekom sein". Whoever sells
 * against them has no better lead; whoever is called so is refused by it. Somebody has to read which.
 * @module
 */

/** Ourselves, whom nobody means who is no customer of ours. */
const US =
  '(?!(?:nous|vous|notre|nos|votre|vos|us|you|our|your|uns\\p{L}*|euch|ihnen|nosotr[oa]s|vosotr[oa]s|ustedes|nuestr\\p{L}+|vuestr\\p{L}+|noi|voi|nostr\\p{L}+|vostr\\p{L}+|ons|jullie)(?!\\p{L}))';
const SUPPLIER = `(?:(?:le|la|les|l['’]|des|du|un|une|son|sa|leur|cette?|ce|the|el|los|il|lo|der|dem|den|die) ?)?${US}([\\p{L}\\p{N}][\\p{L}\\p{N}&.-]{1,30})`;
const WITH = [
  `(?:(?:ne |n['’])?(?:veut|veulent|veux|souhaite|souhaitent|d[ée]sire|d[ée]sirent|voudrait) (?:plus|pas)(?: jamais)?|ne plus(?: vouloir)?) (?:être|etre|rester|travailler|bosser|continuer|faire affaire|avoir affaire|repartir|s['’]engager|signer|renouveler)(?: (?:plus|un|une|le|son|contrat|clients?|clientes?|abonn[ée]e?s?))* (?:(?:chez|avec|de) |d['’])${SUPPLIER}`,
  `(?:no longer wants?|does(?:n['’]?t| not) want|do(?:n['’]?t| not) want|never wants?|won['’]?t|refuses?) (?:to )?(?:be|stay|work|deal|remain|continue|do business|sign|renew)(?: (?:a )?(?:client|customer))? (?:with|at|of) ${SUPPLIER}`,
  `no quieren? (?:m[áa]s )?(?:seguir|estar|trabajar|continuar|ser|volver|renovar)(?: (?:m[áa]s|siendo|trabajando|clientes?))* (?:con|de|en|a) ${SUPPLIER}`,
  `non (?:vuole|vogliono) (?:pi[ùu] )?(?:stare|essere|rimanere|restare|lavorare|continuare|rinnovare|tornare)(?: (?:pi[ùu]|client[ei]))* (?:con|di|in|da) ${SUPPLIER}`,
  `(?:will|wollen|m[öo]chten?) (?:nicht mehr|nie (?:mehr|wieder)|nicht l[äa]nger) (?:kund(?:e|in|en) )?(?:bei|mit|von) ${SUPPLIER}(?: (?:sein|bleiben|arbeiten|zu tun haben))?`,
];
/** A name alone behind it, as names are written in a sentence that is not all in capitals. */
const NEVER_AGAIN = `(?:[Pp]lus jamais|[Nn]ever again(?: with)?|[Nn]unca m[áa]s(?: con)?|[Mm]ai pi[ùu](?: con)?|[Nn]ie (?:wieder|mehr)(?: mit| bei| zu)?|[Nn]e veut plus entendre parler d(?:e |['’])|[Pp]lus jamais (?:chez|avec)) ?(?=\\p{Lu})${SUPPLIER}`;

const withThem = prefiltered(`(?<![\\p{L}\\p{N}])(?:${WITH.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const neverAgain = prefiltered(`(?<![\\p{L}\\p{N}])${NEVER_AGAIN}(?![\\p{L}\\p{N}])`, 'gu');
const MAY_BE = /plus|pas|longer|want|never|won|refuse|quier|nunca|non v|mai pi|nicht|nie /i;

/** What is sent and said to people, and where they stand, is no name: "plus jamais Newsletter". */
const OF_CONTACT = (['REACH', 'OFFER', 'LIST', 'ASK', 'US', 'REMOVE', 'REFUSE', 'END', 'BARRED', 'SIGNED_OFF'] as const).reduce(
  (bits, name) => bits | bitOf(name),
  0,
);
const isName = (word: string): boolean => tokensOf(word).every(({ bits }) => (bits & OF_CONTACT) === 0);

/** A text without what it says of a supplier; itself where it says nothing of one. */
export const withoutSupplier = (text: string): string => {
  if (!MAY_BE.test(text)) return text;
  const keep = (phrase: string, ...groups: readonly unknown[]): string => {
    const name = groups.find((group): group is string => typeof group === 'string');
    return name !== undefined && isName(name) ? ' ' : phrase;
  };
  return text.replace(withThem, keep).replace(neverAgain, keep);
};
