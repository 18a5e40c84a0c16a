import { lazy } from '../../../model/base/lazy.js';

/** That a list of refusals does not hold for these calls: "ne s’applique pas aux appels B2B", "that’s only for consumers". */
const NOT_FOR_US = lazy((): readonly RegExp[] => [
  /(?<!\p{L})(?:ne|n['’]) ?(?:(?:nous|vous|le|la|les) )?(?:s['’]appliqu|concern|vis|vau[dt]|port|compt|jou|oblig|engag|interdi)\p{L}* (?:pas|en rien|que|plus|aucunement)|(?<!\p{L})ne nous concerne|(?:pas|non) concern[ée]|(?<!\p{L})n['’](?:a|ont) rien [àa] voir|(?<!\p{L})n['’]est (?:valable )?que pour|(?<!\p{L})(?:prime|l['’]emporte|passe|pr[ée]vaut) (?:sur|avant|devant)(?!\p{L})|\b(?:takes? precedence|prevails?|overrides?|trumps?)\b/iu,
  /(?<!\p{L})(?:uniquement|seulement|r[ée]serv[ée]e?s?|que|juste|valables?)(?: (?:pour|aux|par|fait|est|faite)){0,2} (?:les |des )?(?:particuliers|consommateurs|non[ -]professionnels)(?!\p{L})|(?<!\p{L})(?:peu importe|aucune importance|pas (?:grave|un probl[èe]me)|ne change rien)(?!\p{L})/iu,
  /\b(?:does|do|is|are)(?: not|n['’]?t) (?:(?:even|really|actually) )?(?:apply|applicable|concern|cover|matter|bind|relevant|count)\b|\b(?:exempt|not (?:concerned|covered|affected|bound))\b/iu,
  /\b(?:only|just|solely)(?: (?:for|about|applies|apply|covers?|concerns?|to|meant|on)){1,3} (?:\p{L}+ )?(?:consumers?|residential|private (?:people|persons|individuals|numbers)|households|individuals)\b|\b(?:consumers|residential)(?: \p{L}+)? only\b|\bnever mind\b|\bno matter\b/iu,
]);

/** Whether words say that a list of refusals does not hold here. Nothing is written down by that, nor is a call given up. */
export const saysNotForUs = (text: string): boolean => NOT_FOR_US().some((pattern) => pattern.test(text));
