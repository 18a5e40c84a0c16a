import { channelsIn } from '../answers/channel-names.js';
import { stanceOf } from '../answers/yes-no.js';
import { makeNameMatcher } from '../text/company-names.js';
import { memoise } from '../text/memoise.js';
import { plainWords } from '../text/plain-words.js';
import { makePurposeReader } from './consent-purpose.js';

/**
 * To whom a consent was given, where that names nobody: "nos partenaires", "third parties". Whoever agreed did not know to whom, so that nobody may rely
 * on it (GDPR 4(11): informed).
 * @module
 */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const NOBODY = setOf(
  `partenaire partenaires partner partners partnern partnerunternehmen partnerfirmen socios colaboradores colaboradoras terceros tercero terzi tiers parties dritte dritten derden parceiros terceiros sponsors sponsoren sponsor
   annonceurs annonceur advertisers inserzionisti anunciantes affiliates affilies`,
);
const AROUND = setOf(
  `nos notre vos leurs leur ses les le la des de du d l un une et ou tous toutes tout our your their its the all any some other and or of selected trusted third unsere unseren unser alle von und oder der die das den an nuestros sus los las de y o
   nostri suoi i gli ai e onze de van en nossos os dos a aux au to commerciaux commerciales commercial commerciali comerciales business geschafts marketing entreprises societes companies firmen empresas aziende bedrijven groupe group gruppe selectionnes soigneusement choisis certains divers autres
   partenariat reseau network`,
);

/** Whether a text says of nobody by name to whom a consent was given. */
export const namesNoRecipient = memoise((text: string): boolean => {
  const words = plainWords(text.slice(0, 300)).split(' ');
  return words.some((word) => NOBODY.has(word)) && words.every((word) => NOBODY.has(word) || AROUND.has(word));
});

/** What a name may be written without. */
const FORMS = setOf(
  'sa sas sasu sarl eurl sci scop snc ltd limited llc llp plc inc corp gmbh ag kg ug bv nv srl srls spa sl slu bvba sprl lda ab as oy groupe group holding the',
);
const core = (name: string): readonly string[] => {
  const words = plainWords(name.slice(0, 300)).split(' ');
  const kept = words.filter((word) => !FORMS.has(word));
  return kept.length > 0 ? kept : words;
};
const purposeOf = makePurposeReader();
/** Whether a text may be the name of somebody: no answer, no channel and no purpose. */
const mayBeName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  stanceOf(text).stance === undefined &&
  channelsIn(text).length === 0 &&
  ['unclear', 'partners'].includes(purposeOf(text));
const makeSenderTest = (sender: string): ((text: string) => boolean) => {
  const ours = core(sender);
  return memoise((text: string): boolean => {
    const theirs = core(text);
    return mayBeName(text) && !` ${theirs.join(' ')} `.includes(` ${ours.join(' ')} `) && theirs.join('') !== ours.join('');
  });
};

/**
 * Tells whether a consent was given to somebody else than us, or to nobody by name.
 * @param advertiser our names; without any, who is named is taken for us
 * @param sender the name that the configuration has of us, where nobody gives these: what may be no name is not compared with it
 */
export const makeRecipientTest = (advertiser: readonly string[], sender = ''): ((text: string) => boolean) => {
  if (advertiser.length === 0 && sender !== '') {
    const isElse = makeSenderTest(sender);
    return (text) => namesNoRecipient(text) || isElse(text);
  }
  const isOurs = makeNameMatcher(advertiser);
  return (text) => namesNoRecipient(text) || (advertiser.length > 0 && !isOurs(text));
};
