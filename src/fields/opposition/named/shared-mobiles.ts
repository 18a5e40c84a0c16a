/**
 * Mobiles that several people of a household have: a couple's in the loyalty file of a shop, a mother's on the cards of her children.
 * @module
 */
import { channelBits } from '../../../model/contact/channel-bits.js';
import type { Contact } from '../../../model/contact/contact.js';
import type { SaidOfOther } from '../../../model/contact/persons.js';
import { knownBy } from '../../../model/contact/persons.js';
import type { RuleContext } from '../../../model/rule/rule.js';
import { makeAudienceReader } from '../../company/private-person.js';
import { memoiseText } from '../../text/memoise.js';
import { plainWords } from '../../text/plain-words.js';

const CALLS = channelBits(['phone', 'sms']);
/** The mark of a mobile, of whoever refuses by it, and of one of those who have it. */
const ofMobile = (e164: string, name: string): string => `mobile ${e164} ${name}`;
/** Of anybody, of whoever has no name, and of all whose names begin so: no names. */
const [ANYBODY, NOBODY, BEGINS] = ['*', '-', '…'];

const mobilesOf = ({ phones }: Pick<Contact, 'phones'>): readonly string[] =>
  phones.flatMap(({ valid, type, e164 }) => (valid && type === 'mobile' ? [e164] : []));

/** What tells the members of a household apart: the first name; where the file has none, the whole name. */
const makeGivenName = (): ((contact: Contact) => string) => {
  const key = memoiseText((text) => plainWords(text).split(' ').sort().join(' '));
  return (contact) => key(contact.text('firstName')) || key(contact.text('fullName'));
};

/** What a row refuses by its mobiles, of what it refuses by itself, as bits. */
export const makeRefusedMobiles = (
  file: Pick<RuleContext, 'columns' | 'audience'>,
): ((contact: Contact, bits: number) => readonly SaidOfOther[]) => {
  const [audienceOf, nameOf] = [makeAudienceReader(file), makeGivenName()];
  return (contact, bits) => {
    const mobiles = bits === 0 || audienceOf(contact) !== 'consumer' ? [] : mobilesOf(contact);
    if (mobiles.length === 0) return [];
    const name = nameOf(contact);
    const names = [ANYBODY, ...(name === '' ? [NOBODY] : [name, `${name.slice(0, 1)}${BEGINS}`])];
    return [{ marks: mobiles.flatMap((e164) => names.map((one) => ofMobile(e164, one))), bits }];
  };
};

/** The marks by which a row is asked about, that any member of its household may have left, and those of its own person, of whom an initial is enough. */
const asked = (e164: string, name: string): readonly string[] =>
  [name, name.slice(0, 1), NOBODY, ...(name.length === 1 ? [`${name}${BEGINS}`] : [])].map((one) => ofMobile(e164, one));

/** The marks of its mobiles by which a row may be asked about. */
export const makeMobileMarks = (): ((contact: Contact) => readonly string[]) => {
  const nameOf = makeGivenName();
  return (contact) => mobilesOf(contact).flatMap((e164) => [ofMobile(e164, ANYBODY), ...asked(e164, nameOf(contact))]);
};

/** What others of a household refuse who have a mobile of a row, and no name of its person. */
export interface RefusedByMobile {
  /** Calls on each number of the row, in its place. */
  readonly calls: readonly number[];
  /** All else: whether it is for this person too, somebody has to find out. */
  readonly rest: number;
  /** The same refusals together. */
  readonly all: number;
}
const NOTHING: RefusedByMobile = { calls: [], rest: 0, all: 0 };

/**
 * A reader of that, of the private persons of a file. Whoever is known by an address too, or has no name, or the same first name, is the person who refuses.
 * @param elsewhere what other rows refuse by anything that the row is known by
 */
export const makeRefusedByMobile = (
  file: Pick<RuleContext, 'persons' | 'columns' | 'audience'>,
): ((contact: Contact, elsewhere: number) => RefusedByMobile) => {
  const { persons } = file;
  const [audienceOf, nameOf] = [makeAudienceReader(file), makeGivenName()];
  return (contact, elsewhere) => {
    if (elsewhere === 0 || contact.emails.length === 0) return NOTHING;
    const name = nameOf(contact);
    if (name === '' || audienceOf(contact) !== 'consumer' || mobilesOf(contact).length === 0) return NOTHING;
    let own = persons.bits(
      knownBy(
        contact,
        contact.emails,
        contact.phones.filter(({ type }) => type !== 'mobile'),
      ),
    );
    const said = contact.phones.map(({ valid, type, e164 }) => {
      if (!valid || type !== 'mobile') return 0;
      own |= persons.ofMarks(asked(e164, name), contact.row);
      return persons.ofMarks([ofMobile(e164, ANYBODY)], contact.row);
    });
    const others = said.map((bits) => bits & elsewhere & ~own);
    const all = others.reduce((sum, bits) => sum | bits, 0);
    return all === 0 ? NOTHING : { calls: others.map((bits) => bits & CALLS), rest: all & ~CALLS, all };
  };
};

/** What is said of them. */
export const MOBILE_REFUSALS = {
  mobileCalls: {
    en: 'Somebody of another first name refuses by this mobile: do not call or text anybody on it.',
    fr: 'Une personne d’un autre prénom refuse par ce mobile : n’y appelez personne, et n’y envoyez pas de SMS.',
    role: 'line-refusal',
  },
  mobile: {
    en: 'Somebody of another first name who shares this mobile refuses: find out whom it concerns before you contact this one.',
    fr: 'Une personne d’un autre prénom, qui partage ce mobile, refuse : voyez qui cela concerne avant de contacter celle-ci.',
    severity: 'warning',
    verdict: 'unknown',
  },
} as const;
