import { labelsIn } from '../../opposition/named/tag-list.js';
import { foldHeader } from '../../text/fold-header.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { YOUNGEST } from './noted-ages.js';

/**
 * Tags that say how young somebody is: "under18", "moins de 16 ans", "kid".
 * @module
 */

const UNDER =
  /^(?:(?:moins(?: de)?|under|below|unter|onder|jonger dan|menos de|menor(?:es)? de|meno di|minor[ei] di|sotto i) ?|< ?)(\d{1,2})(?: ?(?:ans|years?(?: old)?|yo|jahren?|anos|anni|jaar))?$/;
/** One child. In the plural, and of girls and boys, these are departments of a shop. */
const ONE_CHILD =
  /^(?:is )?(?:a )?(?:kid|child|teen|teenager|enfant|ado|adolescente?|kind|jugendliche[rn]?|nin[oa]|menor|bambin[oa]|tiener|crianca|ungdom|nastolat(?:ek|ka))$/;
/** What such a shop has besides: "kid" beside "men" is where somebody bought. */
const OF_A_SHOP = prefiltered(
  /^(?:(?:wo)?men|(?:wo)?man|femmes?|hommes?|adult\w*|damen|herren|dames|heren|mujer(?:es)?|hombres?|donn[ae]|uom[oi]|bab(?:y|ies)|bebes?|kids|children|enfants|kinder|kinderen|toys?|jouets?|mode|fashion|clothing|vetements?|shoes?|chaussures?|family|famille|familie|parents?|mother|mere|mum|mom|father|dad|pere|mamans?|papas?|maison|home|sports?|garcons?|filles?|boys?|girls?)$/,
);

/** Who a cell of tags says is a child: their age at most, `pupil` for a child; undefined where no tag says it. */
export const youngTagIn = (text: string): number | 'pupil' | undefined => {
  const labels = labelsIn(text);
  const tags = (labels.length > 0 ? labels : [text.trim()]).map((tag) => ({ tag, words: foldHeader(tag) }));
  for (const { tag, words } of tags) {
    const years = UNDER.exec(tag.startsWith('<') ? tag : words)?.[1];
    if (years !== undefined && Number(years) > YOUNGEST) return Number(years) - 1;
  }
  const isChild = tags.some(({ words }) => ONE_CHILD.test(words)) && !tags.some(({ words }) => OF_A_SHOP.test(words));
  return isChild ? 'pupil' : undefined;
};
