import { lazy } from '../../../model/base/lazy.js';

/** That a list of refusals does not hold for these calls: "ne s’applique pas aux appels B2B", "that’s only for consumers". */
const NOT_FOR_US = lazy((): readonly RegExp[] => [
  /(?<![a-zà-ÿœ])(?:ne|n['’]) ?(?:(?:nous|vous|le|la|les) )?(?:s['’]appliqu|concern|vis|vau[dt]|port|compt|jou|oblig|engag|interdi)[a-zà-ÿœ]* (?:pas|en rien|que|plus|aucunement)|(?<![a-zà-ÿœ])ne nous concerne|(?:pas|non) concern[ée]|(?<![a-zà-ÿœ])n['’](?:a|ont) rien [àa] voir|(?<![a-zà-ÿœ])n['’]est (?:valable )?que pour|(?<![a-zà-ÿœ])(?:prime|l['’]emporte|passe|pr[ée]vaut) (?:sur|avant|devant)(?![a-zà-ÿœ])|\b(?:takes? precedence|prevails?|overrides?|trumps?)\b/i,
  /(?<![a-zà-ÿœ])(?:uniquement|seulement|r[ée]serv[ée]e?s?|que|juste|valables?)(?: (?:pour|aux|par|fait|est|faite)){0,2} (?:les |des )?(?:particuliers|consommateurs|non[ -]professionnels)(?![a-zà-ÿœ])|(?<![a-zà-ÿœ])(?:peu importe|aucune importance|pas (?:grave|un probl[èe]me)|ne change rien)(?![a-zà-ÿœ])/i,
  /\b(?:does|do|is|are)(?: not|n['’]?t) (?:(?:even|really|actually) )?(?:apply|applicable|concern|cover|matter|bind|relevant|count)\b|\b(?:exempt|not (?:concerned|covered|affected|bound))\b/i,
  /\b(?:only|just|solely)(?: (?:for|about|applies|apply|covers?|concerns?|to|meant|on)){1,3} (?:[a-zà-ÿœ]+ )?(?:consumers?|residential|private (?:people|persons|individuals|numbers)|households|individuals)\b|\b(?:consumers|residential)(?: [a-zà-ÿœ]+)? only\b|\bnever mind\b|\bno matter\b/i,
]);

/** Whether words say that a list of refusals does not hold here. Nothing is written down by that, nor is a call given up. */
export const saysNotForUs = (text: string): boolean => NOT_FOR_US().some((pattern) => pattern.test(text));
