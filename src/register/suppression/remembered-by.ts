import { isCall, lineOf } from '../../fields/phone/shared-line.js';
import type { Channel } from '../../model/contact/channel.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import { emailIdentity, type Identity, phoneIdentity } from '../store/identity.js';

/** What refuses the same channels. */
export interface RefusedTogether {
  readonly channels: readonly Channel[];
  readonly own: readonly Identity[];
  /** Lines with the name of whom they are refused for: whoever else has the line is not asked about by them. */
  readonly named: readonly Identity[];
}

/** One thing that a contact is remembered by, with what it refuses. */
interface Remembered {
  readonly channels: readonly Channel[];
  readonly identity: Identity;
  readonly isNamed?: true;
}

/**
 * By the line of a household calls are refused for everybody who has it, and all of it for whoever bears the name too. That of an office is
 * remembered only where nothing else is known of them, or where they refused calls and no emails: the next run would bar their colleagues.
 */
const rememberedOf = ({ emails, phones, lines = [], offices = [], channels }: OpposedContact): readonly Remembered[] => {
  const own = phones.filter((phone) => !lines.some((line) => line.phone === phone));
  const isKnown = emails.length + own.length > 0;
  const calls = channels.filter(isCall);
  const ofLine = ({ phone, name }: (typeof lines)[number]): readonly Remembered[] => {
    const isOffice = offices.includes(phone);
    if (isKnown && (isOffice ? channels.includes('email') : calls.length === 0)) return [];
    const byNumber = isOffice || calls.length === 0 ? channels : calls;
    const says = name !== '' || byNumber.length < channels.length;
    return [
      { channels: byNumber, identity: phoneIdentity(phone) },
      ...(says ? [{ channels, identity: phoneIdentity(lineOf(phone, name)), isNamed: true as const }] : []),
    ];
  };
  const identities = [...emails.map(emailIdentity), ...own.map(phoneIdentity)];
  return [...identities.map((identity) => ({ channels, identity })), ...lines.flatMap(ofLine)];
};

/** What those who refused are remembered by, in as many groups as there are sets of channels. */
export const rememberedBy = (opposed: readonly OpposedContact[]): readonly RefusedTogether[] => {
  const groups = new Map<string, { channels: readonly Channel[]; own: Identity[]; named: Identity[] }>();
  for (const { channels, identity, isNamed } of opposed.flatMap(rememberedOf)) {
    const key = channels.join();
    const group = groups.get(key) ?? { channels, own: [], named: [] };
    groups.set(key, group);
    (isNamed ? group.named : group.own).push(identity);
  }
  return [...groups.values()];
};
