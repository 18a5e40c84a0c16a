import type { SipKey } from '../../fields/bytes/sip-hash.js';
import { channelBits } from '../../model/contact/channel-bits.js';
import type { OpposedContact } from '../../model/contact/opposed-contact.js';
import { PersonPrints, type PrintedEmail, type PrintedPhone } from '../read/person-prints.js';
import { RecordWriter, refusalDraft } from '../records/event-record.js';
import type { EventStore } from '../records/event-store.js';

const NO_CODE = { text: '', source: 0 };

/** Puts the refusals of contact files among the events: each identity of somebody who refuses, on the day that the file says. */
export const addOpposed = (store: EventStore, opposed: readonly OpposedContact[], key: SipKey): void => {
  const prints = new PersonPrints(key);
  const out = new RecordWriter();
  for (const { emails, phones, channels, since } of opposed) {
    const draft = refusalDraft('contacts', channelBits(channels), since);
    const add = (emails: readonly PrintedEmail[], phones: readonly PrintedPhone[]): void => {
      prints.read(NO_CODE, emails, phones);
      out.add(prints.high, prints.low, draft);
    };
    for (const { lower, canonical } of emails) add([{ valid: true, lower, canonical }], []);
    for (const e164 of phones) add([], [{ e164, text: e164 }]);
  }
  store.add(out.take());
};
