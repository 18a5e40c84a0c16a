import { isDated } from '../../fields/date/date-value.js';
import { makeCompanyRefused } from '../../fields/opposition/named/marked-refusals.js';
import { makeOthersNamed } from '../../fields/opposition/named/named-refusals.js';
import { codelessForms } from '../../fields/phone/national-forms.js';
import { isSharedLine } from '../../fields/phone/shared-line.js';
import { CHANNELS } from '../../model/contact/channel.js';
import { channelBits, channelsOfBits } from '../../model/contact/channel-bits.js';
import type { Contact } from '../../model/contact/contact.js';
import type { OpposedContact, TellsOthers } from '../../model/contact/opposed-contact.js';
import type { Role } from '../../model/rule/rule-core.js';
import type { Plan } from '../plan/plan.js';
import type { RowContact } from '../read/row-contact.js';
import type { RowFinding } from '../rules/row-findings.js';
import type { Collector, RowWatcher } from './collector.js';
import { makeLinesReader } from './known-by.js';

/** Somebody who refuses, and the row they stand on. */
export interface OpposedRow {
  readonly row: number;
  readonly opposed: OpposedContact;
}

/** The channels that a row refuses to us, as bits. */
const refusedBits = (found: readonly RowFinding[], by: Role = 'own-refusal'): number => {
  let bits = 0;
  for (const { effect, channels } of found) if (effect.role === by && effect.action === 'bar') bits |= channels;
  return bits;
};

const opposedOn = (contact: Contact, bits: number, applied: boolean): OpposedRow[] => {
  if (bits === 0) return [];
  const emails = contact.emails.flatMap(({ valid, lower, canonical }) => (valid ? [{ lower, canonical }] : []));
  const phones = contact.phones.flatMap(({ e164 }) => (e164 === '' ? [] : [e164]));
  const codeless = codelessForms(contact.phones, contact.text('country'));
  const refused = contact.date('opposedAt');
  const since = isDated(refused) ? { since: refused.later } : {};
  return [
    {
      row: contact.row,
      opposed: { emails, phones, ...(codeless.length > 0 && { codeless }), channels: channelsOfBits(bits), ...since, applied },
    },
  ];
};

/** Who of a row has refused to us; of those whom nothing identifies, that somebody has. */
export const opposedOf = (contact: RowContact, found: readonly RowFinding[]): OpposedRow[] => opposedOn(contact, refusedBits(found), true);

/** In the order of the file, whichever thread found them. */
export const opposedInOrder = (rows: readonly OpposedRow[]): readonly OpposedContact[] =>
  rows.toSorted((a, b) => a.row - b.row).map(({ opposed }) => opposed);

/** Each line of a row that others refuse: of the row's own person nothing is known. */
const linesRefusedOn = ({ row, phones, phoneColumns }: RowContact, found: readonly RowFinding[], applied: boolean): OpposedRow[] =>
  found.flatMap(({ effect: { role, action }, column, channels }) => {
    if (role !== 'line-refusal' || action !== 'bar') return [];
    const refused = phones.filter((phone, place) => phoneColumns[place] === column && isSharedLine(phone)).map(({ e164 }) => e164);
    return refused.length === 0 ? [] : [{ row, opposed: { emails: [], phones: refused, channels: channelsOfBits(channels), applied } }];
  });

/** Who has refused: whoever stays for another channel has refused as well, and the cleaned file may not say so any more. */
const forRegister = (all: OpposedRow[], plan: Pick<Plan, 'columns' | 'audience'>): RowWatcher => {
  const sharedBy = makeLinesReader(plan);
  return {
    sees: 'found',
    row: ({ contact, decision, found }) => {
      for (const { row, opposed } of opposedOf(contact, found)) all.push({ row, opposed: { ...opposed, ...sharedBy(contact) } });
      all.push(...linesRefusedOn(contact, found, decision.dropRule >= 0));
    },
  };
};

/** What the roles of findings tell other files of the run of people who refused nothing. */
const TELLING: Partial<Record<Role, TellsOthers>> = {
  'dead-address': 'bounces',
  'wrong-number': 'logged',
  'deceased-person': 'deaths',
  'protected-person': 'protected',
};
const EVERY = channelBits(CHANNELS);
/** What alone of a contact such a file tells of. */
const OF_ONE_WAY: Partial<Record<TellsOthers, Partial<OpposedContact>>> = {
  bounces: { phones: [], codeless: [], channels: ['email'] },
  logged: { emails: [], channels: ['phone', 'sms'] },
};

/** What a row says of its contact that holds in other files: mail came back, a number is wrong, the person has died, or somebody decides for them. */
const heldOn = (contact: RowContact, found: readonly RowFinding[], sharedBy: ReturnType<typeof makeLinesReader>): OpposedRow[] => {
  const told = new Set(found.flatMap(({ effect: { role } }) => (role && TELLING[role]) ?? []));
  return [...told].flatMap((holds) =>
    opposedOn(contact, EVERY, false).map(({ row, opposed }) => {
      const marks = { ...OF_ONE_WAY[holds], byTitle: true, holds } as const;
      // On the landline of a household the others are still called.
      const { lines = [] } = holds === 'bounces' ? {} : sharedBy(contact);
      return { row, opposed: { ...opposed, ...(lines.length > 0 && { lines, offices: lines.map(({ phone }) => phone) }), ...marks } };
    }),
  );
};

/** The channels, as bits, of which nobody can tell whether a row refuses them. */
const doubtedBits = (found: readonly RowFinding[]): number =>
  found.reduce((bits, { effect, channels }) => (effect.role === 'doubted-refusal' ? bits | channels : bits), 0);

/** All who refuse, with what other files know them by: those too of whom only a title, or the name of the file, says so; and who is told of besides. */
const forOthers = (all: OpposedRow[], plan: Pick<Plan, 'columns' | 'audience'>): RowWatcher => {
  const sharedBy = makeLinesReader(plan);
  const namedOn = makeOthersNamed(plan.columns);
  const refusedFor = makeCompanyRefused(plan.columns);
  return {
    sees: 'found',
    row: ({ contact, decision, found }) => {
      for (const { who, bits } of namedOn(contact))
        for (const { row, opposed } of opposedOn(who, bits, false)) all.push({ row, opposed: { ...opposed, byTitle: true } });
      const company = refusedFor(contact);
      if (company && company.companies.length > 0) {
        const channels = channelsOfBits(company.bits);
        all.push({
          row: contact.row,
          opposed: { emails: [], phones: [], companies: company.companies, channels, applied: false, byTitle: true },
        });
      }
      // Other files know of the company by the person alone, where they say nothing of it.
      const own = refusedBits(found) | refusedBits(found, 'company-refusal');
      const bits = own | refusedBits(found, 'named-refusal');
      const byTitle = own === 0;
      for (const { row, opposed } of opposedOn(contact, bits, !byTitle))
        all.push({ row, opposed: { ...opposed, ...sharedBy(contact), ...(byTitle && { byTitle }) } });
      for (const { row, opposed } of opposedOn(contact, doubtedBits(found) & ~bits, false))
        all.push({ row, opposed: { ...opposed, ...sharedBy(contact), byTitle: true, holds: 'logged' } });
      all.push(...linesRefusedOn(contact, found, decision.dropRule >= 0), ...heldOn(contact, found, sharedBy));
    },
  };
};

/**
 * Keeps who refuses to us, so that the register may know them when they are imported again, and logs and other files of the same run.
 */
export const opposedCollector: Collector<true, OpposedRow[]> = {
  empty: () => [],
  merge: (a, b) => [...a, ...b],
  watch: (all, _, plan) => (plan.collect.sighted ? forOthers(all, plan) : forRegister(all, plan)),
};
