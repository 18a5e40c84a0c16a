import { memoise } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';

/**
 * To whom a consent was given, where that names nobody: "nos partenaires", "third parties". Whoever agreed did not know to whom, so that nobody may rely
 * on it (GDPR 4(11): informed).
 * @module
 */

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
export const NOBODY = setOf(
  `partenaire partenaires partner partners partnern partnerunternehmen partnerfirmen socios colaboradores colaboradoras terceros tercero terzi tiers parties dritte dritten derden parceiros terceiros sponsors sponsoren sponsor
   annonceurs annonceur advertisers inserzionisti anunciantes affiliates affilies`,
);
export const AROUND = setOf(
  `nos notre vos leurs leur ses les le la des de du d l un une et ou tous toutes tout our your their its the all any some other and or of selected trusted third unsere unseren unser alle von und oder der die das den an nuestros sus los las de y o
   nostri suoi i gli ai e onze de van en nossos os dos a aux au to commerciaux commerciales commercial commerciali comerciales business geschafts marketing entreprises societes companies firmen empresas aziende bedrijven groupe group gruppe selectionnes soigneusement choisis certains divers autres
   partenariat reseau network`,
);

/** Whether a text says of nobody by name to whom a consent was given. */
export const namesNoRecipient = memoise((text: string): boolean => {
  const words = plainWords(text.slice(0, 300)).split(' ');
  return words.some((word) => NOBODY.has(word)) && words.every((word) => NOBODY.has(word) || AROUND.has(word));
});
