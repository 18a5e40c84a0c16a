/**
 * What a row of a list says beside who it is: that the person may be contacted after all, which channels they refuse, since when. An
 * opposition list bars everybody on it all the same; whoever reads it is told, and the register takes it into account.
 * @module
 */

import { channelsIn } from '../../fields/answers/channel-names.js';
import { refusedForCompany, speaksForCompany } from '../../fields/opposition/named/company-refusal.js';
import { foldHeader } from '../../fields/text/fold-header.js';
import { lazy } from '../../model/base/lazy.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import { channelBits, channelsOfBits } from '../../model/contact/channel-bits.js';
import type { FieldName } from '../../model/contact/field.js';
import { makeOtherRefusals } from './other-refusals.js';
import { answerColumnOf, answerToRefusing, fieldOf, type Row, refusalIn, stateReader, undeliverableIn } from './row-cells.js';
import { type DateClues, makeRowDays, type SettledDays, type ToldDay } from './row-days.js';

/** What the flags of one channel refuse. */
const FLAGS: Readonly<Partial<Record<FieldName, readonly Channel[]>>> = {
  doNotEmail: ['email'],
  doNotCall: ['phone'],
  doNotSms: ['sms'],
  doNotMail: ['post'],
};
const SCOPE = /^(?:canal|canaux|channels?|kanale?|kanaal|kanalen|canale|canales|canali|media)$/;

/** What is written down of somebody to be prospected. */
const OF_CONTACTS: ReadonlySet<FieldName> = new Set<FieldName>(
  'jobTitle naf sizeCode headcount source sourceUrl collectedAt relationStartAt relationEndAt lastInboundAt lastContactAt lastOutboundAt lastOpenAt consentAt consentMethod consentProof'.split(
    ' ',
  ) as FieldName[],
);
/** As many of these are more than a list of refusals says of why somebody is on it. */
const CONTACT_COLUMNS = 2;

/** What a row says of whether somebody refuses: by a mark or in words, by nothing but a day, or not at all. */
export type RowTells = 'refuses' | 'day' | 'nothing';

/** What the rows of a list say; a list without a header says nothing. */
export interface RowAnswers {
  /**
   * Whether a row says that the person may be contacted, and nothing in it says, or may say, the contrary.
   * @param isUnderTitle whether a title above it says so of all below ("Abonnés")
   */
  agrees(row: Row, isUnderTitle?: boolean): boolean;
  tells(row: Row): RowTells;
  /** Whether a row refuses under a header that asks for refusals, or says since when: in a file of contacts it is one, too. */
  isSure(row: Row): boolean;
  /** Whether the list asks of each row whether it refuses: then a row that says nothing may be anybody's. */
  readonly asks: boolean;
  /** Whether it has columns that a file of contacts has, and a list of refusals does not need: jobs, sources, days of collection or of the last contact. */
  readonly isOfContacts: boolean;
  /** Whether a row says that its address is dead, and of nobody that they refuse. */
  isUndeliverable(row: Row): boolean;
  /** Whether a row refuses for all of a company in so many words. */
  speaksForCompany(row: Row): boolean;
  /** The channels that a row refuses, where it names fewer than all. */
  channels(row: Row): readonly Channel[] | undefined;
  /** The day since which a row refuses, where it says one. */
  day(row: Row): ToldDay | undefined;
  /** How its dates are read, where they do not tell it. */
  readonly settledDays: () => SettledDays | undefined;
}

const stateColumn = (rows: readonly Row[], column: number): readonly string[] => rows.map((row) => (row[column] ?? '').trim());

/** @param rows those below the header: "Canal" is what is refused where some row says "tous", else perhaps how it was said */
export const makeRowAnswers = (header: Row, rows: readonly Row[], clues: DateClues = { delimiter: '' }): RowAnswers => {
  const answers = header.flatMap((name, column) => {
    const asked = answerColumnOf(name);
    if (!asked) return [];
    return [{ column, is: asked.is, read: asked.is === 'state' ? stateReader(name, stateColumn(rows, column)) : asked.read }];
  });
  const others = lazy(() => makeOtherRefusals(header, new Set(answers.map(({ column }) => column))));
  const sure = lazy(() =>
    header.flatMap((name, column) => {
      const refuses = refusalIn(name);
      return refuses ? [{ column, refuses }] : [];
    }),
  );
  const dead = lazy(() =>
    header.flatMap((name, column) => {
      const isDead = undeliverableIn(name);
      return isDead ? [{ column, isDead }] : [];
    }),
  );
  const flags = header.flatMap((name, column) => {
    const field = fieldOf(name);
    const refused = field && FLAGS[field];
    return refused ? [{ column, bits: channelBits(refused) }] : [];
  });
  const days = lazy(() => makeRowDays(header, rows, clues));
  const textAt = (row: Row, column: number): string => (row[column] ?? '').trim();
  const bitsIn = (row: Row, column: number): number => channelBits(channelsIn(row[column] ?? ''));
  const scopes = header.flatMap((name, column) => {
    const isScope = fieldOf(name) === 'oppositionChannels' || SCOPE.test(foldHeader(name));
    return isScope && (fieldOf(name) !== undefined || rows.some((row) => bitsIn(row, column) === channelBits(CHANNELS))) ? [column] : [];
  });
  const isDeadAt = (row: Row): number | undefined =>
    dead().find(({ column, isDead }) => textAt(row, column) !== '' && isDead(textAt(row, column)))?.column;
  const tells = (row: Row, without?: number): RowTells => {
    let told: RowTells = 'nothing';
    for (const { is, column, read } of answers) {
      const text = textAt(row, column);
      if (column === without || text === '' || read(text) !== 'refuses') continue;
      if (is !== 'day') return 'refuses';
      told = 'day';
    }
    return others()(row) ? 'refuses' : told;
  };
  const isAsked = ({ is, column, read }: (typeof answers)[number]): boolean =>
    is === 'mark' || (is === 'state' && rows.some((row) => textAt(row, column) !== '' && read(textAt(row, column)) !== undefined));
  return {
    agrees(row, isUnderTitle = false) {
      let agrees = isUnderTitle;
      for (const { column, read } of answers) {
        const text = textAt(row, column);
        const answer = text === '' ? undefined : read(text);
        if (answer === 'refuses') return false;
        agrees ||= answer === 'agrees';
      }
      return agrees && !others()(row);
    },
    tells,
    isSure: (row) => sure().some(({ column, refuses }) => textAt(row, column) !== '' && refuses(textAt(row, column))),
    get asks() {
      return answers.some(isAsked);
    },
    get isOfContacts() {
      return header.filter((name) => OF_CONTACTS.has(fieldOf(name) ?? 'other')).length >= CONTACT_COLUMNS;
    },
    isUndeliverable(row) {
      const at = isDeadAt(row);
      return at !== undefined && tells(row, at) === 'nothing';
    },
    speaksForCompany: (row) =>
      row.some((cell) => refusedForCompany(cell).length > 0) || answers.some(({ column }) => speaksForCompany(textAt(row, column))),
    channels(row) {
      let bits = 0;
      for (const { column, bits: own } of flags) if (answerToRefusing(textAt(row, column)) === 'refuses') bits |= own;
      for (const column of scopes) bits |= bitsIn(row, column);
      return bits === 0 || bits === channelBits(CHANNELS) ? undefined : channelsOfBits(bits);
    },
    day: (row) => days().of(row),
    settledDays: () => days().settled,
  };
};
