import { lazy } from '../../model/base/lazy.js';
import { foldHeader } from '../text/fold-header.js';
import { memoise } from '../text/memoise.js';
import { mendLetters } from '../text/mend-letters.js';
import { plainWords } from '../text/plain-words.js';
import {
  ASKS_WHO,
  BESIDE,
  IS_PRIVATE,
  MAY_ASK_WHO,
  MAYBE_PRIVATE,
  NATURAL_PERSONS,
  PRIVATE_PERSONS,
  PROFESSIONALS,
  ROLES,
} from './audience-data.js';
import { readYesNo } from './yes-no.js';

/**
 * What a cell says of who its contact is: a private person ("Particulier", "B2C", "Privatkunde"), or somebody at work.
 * @module
 */

/**
 * - `person`: a private person. `natural`: a natural person, of whom another column may show a business.
 * - `maybe`: one only where the column is known to tell it ("privé", "retraité").
 * - `work`: a professional or a body. `nothing`: a word that says nothing of it ("client").
 * - `unread`: anything else, and both at once.
 */
export type AudienceWord = 'person' | 'natural' | 'maybe' | 'work' | 'nothing' | 'unread';

const vocabulary = lazy((): ReadonlyMap<string, AudienceWord> => {
  const of = (is: AudienceWord, words: readonly string[]) => words.map((word) => [word, is] as const);
  return new Map([
    ...of('work', PROFESSIONALS),
    ...of('maybe', MAYBE_PRIVATE),
    ...of('natural', NATURAL_PERSONS),
    ...of('person', PRIVATE_PERSONS),
  ]);
});
const beside = lazy((): ReadonlySet<string> => new Set(BESIDE));

const roles = lazy((): ReadonlySet<string> => new Set(ROLES));
/** Words without those of a part in a sale, a lease or a policy: "vendeur particulier" is a private person, who sells. */
const withoutRoles = (words: readonly string[]): string =>
  words.filter((word) => !roles().has(word) && !roles().has(word.replace(/s$/, ''))).join(' ');

const LONGEST = 100;
/** Where one thing ends and the next begins. */
const PARTS = /[,;/|()[\]\n+&:>]|\s[-–—]\s/;
/** A rank or a code in front of a word, and letters by themselves. */
const isMark = (word: string): boolean => /^\d+$|^.$/.test(word);

const partIs = (part: string): AudienceWord => {
  const whole = plainWords(part);
  const known = vocabulary().get(whole);
  if (known) return known;
  const rest = whole.split(' ').filter((word) => word !== '' && !isMark(word) && !beside().has(word));
  return rest.length === 0 ? 'nothing' : (vocabulary().get(rest.join(' ')) ?? vocabulary().get(withoutRoles(rest)) ?? 'unread');
};

/** From the least to the most that a part says of a cell. */
const ORDER: readonly AudienceWord[] = ['nothing', 'unread', 'maybe', 'natural', 'person'];

/** Reads a cell of a column that says who contacts are. */
export const readAudience = memoise((text: string): AudienceWord => {
  let most: AudienceWord = 'nothing';
  let isAtWork = false;
  for (const part of mendLetters(text.slice(0, LONGEST)).split(PARTS)) {
    const is = partIs(part);
    if (is === 'work') isAtWork = true;
    else if (ORDER.indexOf(is) > ORDER.indexOf(most)) most = is;
  }
  if (!isAtWork) return most;
  // "Particulier / Professionnel" says both; "PME (Lyon)" is a company.
  return most === 'person' || most === 'natural' || most === 'maybe' ? 'unread' : 'work';
});

/** The same under a header that names a private person (`IsPersonAccount`): a yes says that it is one. */
export const readAudienceFlag = memoise((text: string): AudienceWord => {
  const said = readYesNo(text, 'allow');
  return said === 'yes' ? 'person' : said === 'no' ? 'work' : said === 'blank' ? 'nothing' : readAudience(text);
});

/** How a header asks who the contact is: `who`, `maybe`, as its cells show, `flag`, by a yes or a no; undefined: it does not. */
export const audienceHeader = memoise((header: string): 'who' | 'maybe' | 'flag' | undefined => {
  if (header.length > LONGEST) return undefined;
  const words = foldHeader(mendLetters(header)).replace(/ (?:o n|oui non|y n|yes no|ja nein|si no)$/, '');
  if (IS_PRIVATE.has(words)) return 'flag';
  return ASKS_WHO.has(words) ? 'who' : MAY_ASK_WHO.has(words) ? 'maybe' : undefined;
});

/** What stands in front of the word that takes the place of a company's name, or behind it. */
const NO_COMPANY =
  /^(?:(?:n a|na|nc|n c|aucune?|sans|pas de|none|no|kein|keine|nessuna|ninguna|geen|societe|entreprise|company|firma|azienda|empresa|bedrijf|client|cliente|contact|kunde) )*|(?: (?:n a|na))+$/g;
/** Words of a private person that are no name of a company. "Private", "privé" and the like stand there too. */
const IN_COMPANY: ReadonlySet<string> = new Set(['prive', 'privee', 'private', 'privat', 'privata']);
/** Codes and markets are names of companies as well. */
const IS_A_NAME: ReadonlySet<string> = new Set(['b2c', 'btoc', 'b to c', 'b 2 c', 'individuel', 'pp']);

/** Whether a private person stands in place of the name of a company: "Particulier", "N/A (particulier)", "Private person". */
export const isPersonInCompany = memoise((text: string): boolean => {
  const words = plainWords(mendLetters(text.slice(0, LONGEST)))
    .replace(NO_COMPANY, '')
    .trim();
  const own = withoutRoles(words.split(' '));
  if (IS_A_NAME.has(words) || IS_A_NAME.has(own)) return false;
  const is = vocabulary().get(words) ?? vocabulary().get(own);
  return is === 'person' || is === 'natural' || IN_COMPANY.has(words);
});
