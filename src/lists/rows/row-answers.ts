/**
 * What a row of a list says beside who it is: that the person may be contacted after all, which channels they refuse, since when. An
 * opposition list bars everybody on it all the same; whoever reads it is told, and the register takes it into account.
 * @module
 */

import { saysNotLeft } from '../../fields/answers/noes/not-left.js';
import { refusedForCompany, speaksForCompany } from '../../fields/opposition/named/company-refusal.js';
import { lazy } from '../../model/base/lazy.js';
import type { Channel } from '../../model/contact/channel.js';
import type { FieldName } from '../../model/contact/field.js';
import { makeContactRefusals, mayRefuse, type RowRefusals } from './contact-refusals.js';
import { areAskedBoth, asksPermission, asksWhyListed, daysIn, isBlockListHead, isOfShop } from './list-heads.js';
import { answerColumnOf, fieldOf, type Row, refusalIn, stateReader, undeliverableIn } from './row-cells.js';
import { makeRowChannels } from './row-channels.js';
import { type DateClues, isSince, makeRowDays, type SettledDays, type ToldDay } from './row-days.js';

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
  /** What a row refuses where it is read as one of contacts. @param without columns that are read for something else */
  refusals(row: Row, without?: readonly number[]): RowRefusals;
  /** Whether a row refuses in a file of contacts, too. */
  isSure(row: Row): boolean;
  /** Whether the list asks of each row whether it refuses: then a row that says nothing may be anybody's. */
  readonly asks: boolean;
  /** Whether its head is the one of a block list that a tool exports. */
  readonly isBlockList: boolean;
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

/** How a list is written, as far as that tells what its rows say. */
export interface RowClues extends DateClues {
  /** ISO code of the country that a number without one is taken to be of. */
  readonly country?: string | undefined;
  /** Rows that tell what its columns hold, where not all are at hand. */
  readonly sample?: () => readonly Row[];
}

/** The columns of which a reader says something by their header. */
const columnsThat = (header: Row, of: (name: string) => ((text: string) => boolean) | undefined) =>
  header.flatMap((name, column) => {
    const says = of(name);
    return says ? [{ column, says }] : [];
  });
const stateColumn = (rows: readonly Row[], column: number): readonly string[] => rows.map((row) => (row[column] ?? '').trim());

/** @param rows those below the header */
export const makeRowAnswers = (
  header: Row,
  rows: readonly Row[],
  { country = 'FR', sample = () => rows, ...clues }: RowClues = { delimiter: '' },
): RowAnswers => {
  const answers = header.flatMap((name, column) => {
    const asked = answerColumnOf(name);
    if (!asked) return [];
    const read = asked.is === 'state' ? stateReader(name, stateColumn(rows, column)) : asked.read;
    return [{ column, allows: asksPermission(name), is: asked.is, read }];
  });
  const refusals = lazy(() => makeContactRefusals(header, sample(), { country, order: clues.order }));
  const channels = makeRowChannels(header, rows, refusals);
  const sure = lazy(() => columnsThat(header, refusalIn));
  const dead = lazy(() => columnsThat(header, undeliverableIn));
  const days = lazy(() => makeRowDays(header, rows, clues));
  const textAt = (row: Row, column: number): string => (row[column] ?? '').trim();
  // An outreach tool says it twice: of the person and of the campaign.
  const deadAt = (row: Row): readonly number[] =>
    dead().flatMap(({ column, says }) => (textAt(row, column) !== '' && says(textAt(row, column)) ? [column] : []));
  const asksBoth = lazy(() => areAskedBoth(answers, rows));
  const sinceWhen = header.flatMap((name, column) => (isSince(name) ? [column] : []));
  const tells = (row: Row, without: readonly number[] = []): RowTells => {
    let told: RowTells = 'nothing';
    for (const { is, column, read, allows } of answers) {
      const text = textAt(row, column);
      if (without.includes(column) || text === '' || read(text) !== 'refuses' || (allows && asksBoth())) continue;
      if (is !== 'day') return 'refuses';
      told = 'day';
    }
    if (!mayRefuse(refusals().of(row, without))) return told;
    return sinceWhen.length > 0 && !mayRefuse(refusals().of(row, [...without, ...sinceWhen])) ? 'day' : 'refuses';
  };
  const isAsked = ({ is, column, read }: (typeof answers)[number]): boolean =>
    is === 'mark' || (is === 'state' && rows.some((row) => textAt(row, column) !== '' && read(textAt(row, column)) !== undefined));
  return {
    agrees(row, isUnderTitle = false) {
      let agrees = isUnderTitle || dead().some(({ column }) => saysNotLeft(textAt(row, column)));
      for (const { column, read } of answers) {
        const text = textAt(row, column);
        const answer = text === '' ? undefined : read(text);
        if (answer === 'refuses') return false;
        agrees ||= answer === 'agrees';
      }
      if (!agrees) return false;
      const said = refusals().of(row);
      return !mayRefuse(said) && said.denied === 0;
    },
    tells: (row) => tells(row),
    refusals: (row, without) => refusals().of(row, without),
    isSure: (row) =>
      refusals().of(row).refused !== 0 || sure().some(({ column, says }) => textAt(row, column) !== '' && says(textAt(row, column))),
    get asks() {
      return answers.some(isAsked);
    },
    isBlockList: isBlockListHead(header),
    get isOfContacts() {
      return header.filter((name) => OF_CONTACTS.has(fieldOf(name) ?? 'other') || isOfShop(name)).length >= CONTACT_COLUMNS;
    },
    isUndeliverable(row) {
      const at = deadAt(row);
      if (at.length === 0) return false;
      // The day beside the reason is the one on which mail came back.
      const days = at.some((column) => asksWhyListed(header[column] ?? '')) ? daysIn(row) : [];
      return tells(row, [...at, ...days]) === 'nothing';
    },
    speaksForCompany: (row) =>
      row.some((cell) => refusedForCompany(cell).length > 0) || answers.some(({ column }) => speaksForCompany(textAt(row, column))),
    channels,
    day: (row) => days().of(row),
    settledDays: () => days().settled,
  };
};
