/**
 * Whole sentences that tell of the right to refuse a call and of nothing else. They name no call and no list, so that readers of intents, who learned from
 * longer ones, take them for small talk.
 * @module
 */

const CALL_FR = '(?: (?:cet appel|cet échange|cet entretien|ce démarchage|l’appel|la conversation|notre appel|d’autres appels))?';
const WHEN_FR =
  '(?:,? (?:à tout moment|à tout instant|quand vous (?:le )?voulez|dès maintenant|maintenant|si vous le souhaitez|sans avoir à vous justifier|sans vous justifier))*';
const NO_FR =
  '(?:refuser|décliner|vous (?:y )?opposer|dire non|(?:me |nous )(?:dire non|le refuser)|ne pas (?:y )?donner suite|ne pas répondre|mettre fin à|interrompre|arrêter|le refuser)';
const FRENCH = [
  `vous (?:pouvez|êtes (?:tout à fait |parfaitement |entièrement )?(?:libres?|en droit) de|restez libres? de|avez (?:tout à fait )?le droit de|avez la possibilité de) ${NO_FR}${CALL_FR}`,
  `libre à vous de ${NO_FR}${CALL_FR}`,
  'si vous ne (?:souhaitez|voulez|désirez) pas (?:poursuivre|continuer|donner suite)(?: (?:cet appel|cet échange|cet entretien|la conversation))?, (?:il suffit de me le dire|(?:dites|signalez)[- ]le[- ]moi)(?: et (?:je raccroche|je vous laisse|nous en restons là))?',
].map((words) => `(?:sachez que |bien s[uû]r,? |bien entendu,? |cet appel est commercial[,:] )?(?:${words})${WHEN_FR}`);

const CALL_EN = '(?: (?:this call|the call|this conversation|to go on|further calls|any further calls|to this call))?';
const WHEN_EN =
  '(?:,? (?:at any (?:time|moment|point)|whenever you (?:like|want|wish)|right now|now|if you (?:wish|like|prefer)|without giving (?:a|any) reason))*';
const ENGLISH = [
  `you (?:can|may|are (?:entirely |completely |quite )?free to|are welcome to|have (?:every|the) right to) (?:refuse|decline|say no|object|tell me no|opt out|end|stop|turn down)${CALL_EN}`,
  `feel free to (?:refuse|decline|say no)${CALL_EN}`,
  'if you(?: would|’d) (?:rather|prefer) not (?:to )?(?:go on|continue|talk|carry on),? (?:just )?(?:say so|tell me|let me know)(?: and i(?: will|’ll) hang up)?',
].map((words) => `(?:please note that |of course,? )?(?:${words})${WHEN_EN}`);

const OFFER = new RegExp(`^\\P{L}*(?:${[...FRENCH, ...ENGLISH].join('|')})[ .!]*$`, 'iu');
const LONGEST = 200;

/** Whether a sentence does no more than to offer a refusal: "Vous êtes libre de refuser.", "You may say no at any time." */
export const offersPlainly = (sentence: string): boolean =>
  sentence.length <= LONGEST && OFFER.test(sentence.replaceAll("'", '’').replace(/\s+/g, ' ').trim());
