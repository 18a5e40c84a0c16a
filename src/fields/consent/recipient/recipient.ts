import { channelsIn } from '../../answers/channel-names.js';
import { stanceOf } from '../../answers/yes-no.js';
import { isFilled } from '../../text/filled-cell.js';
import { memoise } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';
import { prefiltered } from '../../text/prefilter/prefiltered.js';
import { makePurposeReader } from './consent-purpose.js';
import { AROUND, NOBODY, namesNoRecipient, setOf } from './unnamed-recipient.js';

/**
 * To whom a consent was given, as a column of names says it: to us, to `others`, or to somebody who may be either (`unclear`).
 * @module
 */
export type Recipient = 'others' | 'unclear' | undefined;

/** What a name may be written without. */
const FORMS = setOf(
  'sa sas sasu sarl eurl sci scop snc ltd limited llc llp plc inc corp gmbh ag kg ug bv nv srl srls spa sl slu bvba sprl lda ab as oy groupe group holding the',
);
const core = (words: readonly string[]): readonly string[] => {
  const kept = words.filter((word) => !FORMS.has(word));
  return kept.length > 0 ? kept : words;
};
const wordsOf = (text: string): readonly string[] =>
  plainWords(text.slice(0, 300))
    .split(' ')
    .filter((word) => word !== '');

/** What leaves out whom it stands before: "tous sauf Acme", "not Acme". */
const EXCEPT = setOf(
  `sauf hormis excepte except but excluding excluant excepto salvo ausser tranne eccetto meno menos behalve uitgezonderd exceto pas non not no nicht kein keine keinen keiner
   ohne sans without sin senza niet geen zonder nao sem nie bez`,
);
/** What joins them to the name. */
const TO = setOf(
  'a au to for pour par by fur von vom durch per por para da voor door van de d du of the la le les l el il lo der die das den dem di del della do',
);
const OF = setOf('de d du des of von vom der di del della dell van do da');
/** A consent that is none any more, or another company of the same name. */
const VOID = prefiltered(
  /\b(?:revo(?:que|ked|cad|cat|gad)\w*|retire[es]*|retirad\w*|ritirat\w*|withdrawn|annul\w*|cancel\w*|widerrufen|zuruckgezogen|ingetrokken|expir\w*|abgelaufen|scadut\w*|caducad\w*|refus\w*|perim\w*|(?:autre|other|different|otra|altra|andere|outra) (?:societe|entreprise|company|entity|firma|firm|empresa|societa|azienda|gesellschaft|bedrijf))\b/,
);
/** What may stand beside a name of ours that is no more of it. */
const BESIDE = setOf(
  `uniquement seulement exclusivement seul seule only solely exclusively nur ausschliesslich solo soltanto solamente unicamente alleen uitsluitend apenas somente societe entreprise compagnie
   company firma firm empresa societa azienda gesellschaft bedrijf cabinet agence marque enseigne nous us uns oui yes ja si sim ok consent consentement accord via mention direct directement`,
);
const AND = /[,;/|()[\]&+]|\b(?:et|and|und|y|e|en|ou|or|oder|o|of|ainsi que|dont|including|inklusive)\b(?=\s)/iu;

const purposeOf = makePurposeReader();
/** Whether a text may be the name of somebody: no answer, no channel and no purpose. */
const mayBeName = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  stanceOf(text).stance === undefined &&
  channelsIn(text).length === 0 &&
  ['unclear', 'partners'].includes(purposeOf(text));

/** Where some words stand among others; -1 where they do not. */
const indexIn = (words: readonly string[], name: readonly string[]): number =>
  words.findIndex((_, at) => name.every((word, next) => words[at + next] === word));

/** Whether what stands before a name leaves it out ("sauf Acme"), or means those around it ("partenaires d’Acme"). */
const isLeftOut = (words: readonly string[], at: number): boolean => {
  let before = at - 1;
  let isOf = false;
  for (; before >= 0 && (TO.has(words[before] as string) || BESIDE_NAME.has(words[before] as string)); before--) {
    if (OF.has(words[before] as string)) isOf = true;
  }
  const word = words[before] ?? '';
  return EXCEPT.has(word) || (isOf && NOBODY.has(word));
};
/** "La société", before a name. */
const BESIDE_NAME = setOf('societe entreprise company firma gesellschaft empresa societa groupe group gruppe');

/** Whether a text names us and nobody that is more than us: "Acme Austria" is another company than "Acme". */
const namesJustUs = (text: string, ours: readonly string[]): boolean =>
  text.split(AND).some((part) => {
    const theirs = core(wordsOf(part));
    if (theirs.join('') === ours.join('')) return true;
    const at = indexIn(theirs, ours);
    if (at < 0) return false;
    const more = [...theirs.slice(0, at), ...theirs.slice(at + ours.length)].filter(
      (word) => !AROUND.has(word) && !TO.has(word) && !BESIDE.has(word) && !/^\d+$/.test(word),
    );
    return more.length === 0 || channelsIn(more.join(' ')).length > 0 || purposeOf(more.join(' ')) === 'prospecting';
  });

/**
 * What a text says of one name: that it is left out (`others`), that somebody of a longer name is meant (`unclear`), or us; undefined where it does not
 * stand there.
 * @param isExact whether the text is to be a name, not a sentence with names in it
 */
const ofName = (text: string, name: readonly string[], isExact: boolean): 'ours' | 'others' | 'unclear' | undefined => {
  const words = wordsOf(text);
  const at = indexIn(words, name);
  if (at >= 0 && isLeftOut(words, at)) return 'others';
  const isThere = at >= 0 || (isExact && core(words).join('') === name.join(''));
  if (!isThere) return undefined;
  if (!isExact) return 'ours';
  return !VOID.test(words.join(' ')) && namesJustUs(text, name) ? 'ours' : 'unclear';
};

/**
 * Whether a text names us, as a name among others: undefined where it does not.
 * @param advertiser our names, as they may stand there; without any, `sender`
 * @param isSentence whether the text says more than names
 */
export const makeOwnNames = (
  advertiser: readonly string[],
  sender: string,
  isSentence = false,
): ((text: string) => 'ours' | 'others' | 'unclear' | undefined) => {
  const isGiven = advertiser.length > 0;
  const names = (isGiven ? advertiser : [sender])
    .map((name) => (isGiven ? wordsOf(name) : core(wordsOf(name))))
    .filter((name) => name.length > 0);
  return memoise((text: string) => {
    const said = names.map((name) => ofName(text, name, !isGiven && !isSentence));
    return (['others', 'ours', 'unclear'] as const).find((one) => said.includes(one));
  });
};

/**
 * Reads to whom a consent was given: to us or to nobody in particular (undefined), to others, or to somebody that may be either.
 * @param advertiser our names; without any, who is named is taken for us
 * @param sender the name that the configuration has of us, where nobody gives these: what may be no name is not compared with it
 */
export const makeRecipientReader = (advertiser: readonly string[], sender = ''): ((text: string) => Recipient) => {
  const ours = makeOwnNames(advertiser, sender);
  const isCompared = advertiser.length > 0 || sender !== '';
  return memoise((text: string): Recipient => {
    if (namesNoRecipient(text)) return 'others';
    if (!isCompared) return undefined;
    const said = ours(text);
    if (said !== undefined) return said === 'ours' ? undefined : said;
    if (advertiser.length > 0) return 'others';
    if (text !== '' && !isFilled(text)) return 'unclear';
    return mayBeName(text) ? 'others' : undefined;
  });
};
