import { channelBits } from '../../../model/contact/channel-bits.js';
import type { ColumnInfo, Contact } from '../../../model/contact/contact.js';
import { makeColumnReader } from '../../cells/field-reader.js';
import { REFUSED_CHANNELS } from '../../cells/field-sets.js';
import { makeSiftedCells } from '../../cells/field-sieve.js';
import { isSharedLine } from '../../phone/shared-line.js';
import { mayHoldRefusal, mayHoldWord } from '../refusal/sieves/refusal-sieves.js';
import { mayName, type NamedIdentity, namedAlone, namedInNote, namedUnderRefusal } from './named-identities.js';
import { wordyColumns } from './wordy-columns.js';

const NOBODY: readonly NamedIdentity[] = [];

/** Who is named in the cells of a row as refusing: whether it is the row's own person, and others. */
export interface NamedRefusals {
  /** The channels, as bits, that the row's own address or number is named as refusing. */
  readonly own: number;
  readonly others: readonly RefusalOf[];
  /** Whoever of these is named by the number of a line, the row's own person too: others stand on it. */
  readonly onLines: readonly RefusalOf[];
}
/** Somebody who is named, and the channels that they refuse, as bits. */
interface RefusalOf {
  readonly who: Contact;
  readonly bits: number;
}
/** What a row that names nobody comes to. */
export const NOBODY_NAMED: NamedRefusals = { own: 0, others: [], onLines: [] };

/** Whether one of the addresses and numbers of somebody is the row's own. */
const isOwn = (who: Contact, { emails, phones }: Contact): boolean =>
  who.emails.some(({ canonical }) => emails.some((own) => own.valid && own.canonical === canonical)) ||
  who.phones.some(({ e164 }) => phones.some((own) => own.valid && own.e164 === e164));

/**
 * A reader of who is named as refusing, by an address or a number: in a column of refusals, or in free text ("Ne pas contacter: luc@acme.example").
 */
export const makeNamedRefusals = (columns: readonly ColumnInfo[]): ((contact: Contact) => NamedRefusals) => {
  const wordy = new Set(wordyColumns(columns));
  const cells = columns.flatMap(({ column, field, suspect, elsewhere }) => {
    const channels = field && REFUSED_CHANNELS[field];
    if (channels) {
      const under = (text: string): readonly NamedIdentity[] => namedUnderRefusal(text).map((who) => ({ who, channels }));
      return [{ column, isNote: false, read: makeColumnReader(column, under) }];
    }
    if (!wordy.has(column) || suspect || elsewhere) return [];
    return [{ column, isNote: true, read: makeColumnReader(column, namedInNote) }];
  });
  return (contact) => {
    let { own, others, onLines } = NOBODY_NAMED;
    for (let i = 0; i < cells.length; i++) {
      const { column, isNote, read } = cells[i] as (typeof cells)[number];
      const named = isNote && contact.getsThrough?.(column, mayHoldRefusal) === false ? NOBODY : read(contact);
      for (const { who: written, channels } of named) {
        const who = contact.identified?.([written]);
        if (!who || who.emails.length + who.phones.length === 0) continue;
        const bits = channelBits(channels);
        if (who.phones.some(isSharedLine)) onLines = [...onLines, { who, bits }];
        if (isOwn(who, contact)) own |= bits;
        else others = [...others, { who, bits }];
      }
    }
    return own === 0 && others.length === 0 ? NOBODY_NAMED : { own, others, onLines };
  };
};

/** Whom a row names in cells where nobody expects it ("Ne plus écrire à luc@acme.example" under "Nom"), of one that refuses there. */
export const makeNamedAstray = (columns: readonly ColumnInfo[]): ((contact: Contact) => NamedRefusals['others']) => {
  const wordy = wordyColumns(columns);
  const cells = columns.flatMap(({ column, field, elsewhere }) =>
    field === undefined || REFUSED_CHANNELS[field] || elsewhere || wordy.includes(column)
      ? []
      : [{ column, read: makeColumnReader(column, (text) => (text.includes(' ') ? namedInNote(text) : NOBODY)) }],
  );
  const sifted = makeSiftedCells(cells, mayHoldWord);
  return (contact) => {
    const others: RefusalOf[] = [];
    sifted(contact, (named) => {
      for (const { who: written, channels } of named) {
        const who = contact.identified?.([written]);
        if (who && who.emails.length + who.phones.length > 0 && !isOwn(who, contact)) others.push({ who, bits: channelBits(channels) });
      }
      return false;
    });
    return others;
  };
};

/** Longer cells are notes, which `makeNamedRefusals` reads. */
const LONGEST_ALONE = 80;

/** Whether a row has an address or a number where one is looked for. */
export const isReached = ({ emails, phones }: Contact): boolean => emails.some(({ valid }) => valid) || phones.some(({ valid }) => valid);

/** Whom a row that is reached nowhere has in its other cells: it has slipped, for want of a cell, and what it refuses they do. It is given that, as bits. */
export const makeSlippedRefusal =
  (columns: readonly ColumnInfo[]): ((contact: Contact, refused: number) => NamedRefusals['others']) =>
  (contact, refused) => {
    const cells = columns.map(({ column }) => contact.cell?.(column) ?? '');
    const who = contact.identified?.(cells.filter((text) => text.length <= LONGEST_ALONE && mayName(text)));
    return who && isReached(who) ? [{ who, bits: refused }] : [];
  };

/** Who else a row names as refusing, by an address or a number, with the channels as bits. */
export const makeOthersNamed = (columns: readonly ColumnInfo[]): ((contact: Contact) => NamedRefusals['others']) => {
  const named = makeNamedRefusals(columns);
  return (contact) => named(contact).others;
};

/** The channels, as bits, that the row's own address or number is named as refusing. */
export const makeOwnNamed = (columns: readonly ColumnInfo[]): ((contact: Contact) => number) => {
  const named = makeNamedRefusals(columns);
  return (contact) => named(contact).own;
};

/** The words of the local part of an address: "anne" and "roy" of "anne.roy@acme.fr". */
const wordsOfMailbox = ({ lower }: Contact['emails'][number]): readonly string[] =>
  lower
    .slice(0, lower.indexOf('@'))
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);

/** Whether an address is certainly somebody else's: no word of its mailbox stands in one of the row's own. */
const isAnothers = (email: Contact['emails'][number], contact: Contact): boolean => {
  const own = contact.emails.flatMap(wordsOfMailbox);
  return email.valid && !wordsOfMailbox(email).some((word) => own.includes(word));
};

/** What a column says, but where its cell names addresses of others and nothing else: it then says nothing of the row's own person. */
export const unlessOfOthers = <T>(column: number, read: (contact: Contact) => T | undefined): ((contact: Contact) => T | undefined) => {
  const named = makeColumnReader(column, namedAlone);
  const isOfOthers = (contact: Contact): boolean => {
    const all = named(contact);
    const who = all.length > 0 ? contact.identified?.(all) : undefined;
    if (!who || who.phones.length > 0 || who.emails.length !== all.length || isOwn(who, contact)) return false;
    return who.emails.every((email) => isAnothers(email, contact));
  };
  return (contact) => {
    const said = read(contact);
    return said === undefined || isOfOthers(contact) ? undefined : said;
  };
};
