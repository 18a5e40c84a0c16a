import { prefiltered } from '../../../text/prefilter/prefiltered.js';

/**
 * Notes that leave a way that is none of ours, and nothing else: "LinkedIn only", "que par WhatsApp". Whether they refuse mails and calls by it, somebody must
 * read. On folded words (`plainWords`).
 * @module
 */

const MEANS =
  '(?:linked ?in|li|inmail|whats ?app|wa|messenger|telegram|signal|teams|slack|skype|zoom|instagram|insta|facebook|xing|viber|wechat|discord|dm)';
const ONLY =
  '(?:only|just|exclusively|que|uniquement|seulement|exclusivement|nur|ausschliesslich|bitte nur|solo|solamente|unicamente|soltanto|solamente|esclusivamente|alleen|uitsluitend|enkel|so|apenas|somente)';
const BY =
  '(?:(?:by|via|on|through|par|sur|via|uber|auf|per|por|su|tramite|op|pelo|no|contact\\w*|kontakt\\w*|contatt\\w*|reach|joindre|joignable|ecrire|erreichbar|bereikbaar) ){0,3}';
const KINDLY =
  '(?:(?:ok|okay|please|pls|plz|svp|stp|merci|bitte|danke|por favor|per favore|grazie|aub|graag|thanks|thx|si possible|client\\w*) ?)*';
const LEFT = prefiltered(`^${KINDLY}(?:${BY}${MEANS} ${ONLY}|(?:ne )?${BY}${ONLY} ${BY}${MEANS})(?: ${KINDLY})?$`);

/** By what these texts are known before they are read. */
export const OTHER_MEANS_STEMS: readonly string[] =
  'linkedin linked_in inmail whatsap whats_ap mesenger telegram _only_ _que_par _que_sur _nur_ _solo_ uniquement seulement _alen_ uitsluit somente _apenas_'.split(
    ' ',
  );

/** Whether a note leaves nothing but such a way. */
export const leavesOtherMeans = (words: string): boolean => words.length <= 60 && LEFT.test(words);
