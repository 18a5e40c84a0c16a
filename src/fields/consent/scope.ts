import type { Channel } from '../../model/contact/channel.js';
import type { Contact } from '../../model/contact/contact.js';
import { namesAllChannels } from '../answers/channel-names.js';
import { isFilled } from '../text/filled-cell.js';
import { consentCovers } from './consent-status.js';
import { makePurposeReader } from './recipient/consent-purpose.js';
import { makeWordingDoubts } from './recipient/wording.js';

/** What a consent does not cover, or may not: other means, partners, another purpose, every channel at once. */
type ScopeGap = 'channel' | 'everyChannel' | 'partners' | 'purpose' | 'unclear' | 'wording';
const WRONG = { partners: 'partners', other: 'purpose', unclear: 'unclear', prospecting: undefined } as const;

/**
 * Tells for which of the channels that a contact claims a consent for it was given for something else. Reads `RELIANCE_FIELDS`.
 * @param also more words that name prospecting
 * @param sender our name
 */
export const makeScopeGaps = (
  also: readonly string[],
  sender: string,
): ((contact: Contact, claimed: readonly Channel[]) => readonly (readonly [ScopeGap, readonly Channel[]])[]) => {
  const purposeOf = makePurposeReader(also);
  const doubtsOf = makeWordingDoubts(sender);
  return (contact, claimed) => {
    const [named, purpose] = [contact.text('consentChannels'), contact.text('consentPurpose')];
    const covered = named === '' ? claimed : claimed.filter((channel) => consentCovers(contact, channel));
    const doubts = doubtsOf(contact, covered);
    const wrong = doubts === 'partners' ? doubts : isFilled(purpose) ? WRONG[purposeOf(purpose)] : undefined;
    const gaps: readonly (readonly [ScopeGap, readonly Channel[]])[] = [
      ['channel', claimed.filter((channel) => !covered.includes(channel))],
      ['everyChannel', namesAllChannels(named) && contact.text('consentTextVersion') === '' ? covered : []],
      wrong ? [wrong, covered] : ['wording', doubts as readonly Channel[]],
    ];
    return gaps.filter(([, channels]) => channels.length > 0);
  };
};
