/**
 * Whole sentences that tell of the right to refuse a call and of nothing else. They name no call and no list, so that readers of intents, who learned from
 * longer ones, take them for small talk.
 * @module
 */

const CALL_FR = '(?:cet appel|cet échange|cet entretien|ce démarchage|l’appel|la conversation|notre appel|d’autres appels)';
const WHEN_FR =
  '(?:,? (?:à tout moment|à tout instant|quand vous (?:le )?voulez|dès maintenant|maintenant|si vous le souhaitez|sans avoir à vous justifier|sans vous justifier))*';
/** What is stopped or ended may be a contract, unless the call is named. */
const NO_FR = `(?:(?:refuser|décliner|vous opposer à|dire non à|ne pas donner suite à)(?: ${CALL_FR})|(?:mettre fin à|interrompre|arrêter) ${CALL_FR}|refuser|décliner|le refuser|vous (?:y )?opposer|(?:me |nous )?dire non|ne pas (?:y )?donner suite)`;
const FRENCH = [
  `vous (?:pouvez|êtes (?:tout à fait |parfaitement |entièrement )?(?:libres?|en droit) de|restez libres? de|avez (?:tout à fait )?le droit de|avez la possibilité de) ${NO_FR}`,
  `libre à vous de ${NO_FR}`,
  `si vous ne (?:souhaitez|voulez|désirez) pas (?:poursuivre|continuer|donner suite)(?: ${CALL_FR})?, (?:il suffit de me le dire|(?:dites|signalez)[- ]le[- ]moi)(?: et (?:je raccroche|je vous laisse|nous en restons là))?`,
].map((words) => `(?:sachez que |bien s[uû]r,? |bien entendu,? |cet appel est commercial[,:] )?(?:${words})${WHEN_FR}`);

const CALL_EN = '(?:this call|the call|this conversation|further calls|any further calls)';
const WHEN_EN =
  '(?:,? (?:at any (?:time|moment|point)|whenever you (?:like|want|wish)|right now|now|if you (?:wish|like|prefer)|without giving (?:a|any) reason))*';
const NO_EN = `(?:(?:refuse|decline|say no to|object to|end|stop|turn down) ${CALL_EN}|refuse|decline|say no|object|tell me no|refuse to go on)`;
const ENGLISH = [
  `you (?:can|may|are (?:entirely |completely |quite )?free to|are welcome to|have (?:every|the) right to) ${NO_EN}`,
  `feel free to ${NO_EN}`,
  'if you(?: would|’d) (?:rather|prefer) not (?:to )?(?:go on|continue|talk|carry on),? (?:just )?(?:say so|tell me|let me know)(?: and i(?: will|’ll) hang up)?',
].map((words) => `(?:please note that |of course,? )?(?:${words})${WHEN_EN}`);

const OFFER = new RegExp(`^\\P{L}*(?:${[...FRENCH, ...ENGLISH].join('|')})[ .!]*$`, 'iu');
const LONGEST = 200;

/** Whether a sentence does no more than to offer a refusal: "Vous êtes libre de refuser.", "You may say no at any time." */
export const offersPlainly = (sentence: string): boolean =>
  sentence.length <= LONGEST && OFFER.test(sentence.replaceAll("'", '’').replace(/\s+/g, ' ').trim());
