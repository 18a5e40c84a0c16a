import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logKindOfTable, mayBeLogHeader } from '../../src/events/columns/recognise-log.js';
import type { LoggedEvent } from '../../src/model/events/event.js';
import { type Given, readAll } from './support.js';

const LABELLED = new URL('../../scripts/evaluate/logs/', import.meta.url);
const SAMPLES = new URL('samples/', import.meta.url);

/** How a log is to be read, where that is not plain. */
const GIVEN: Readonly<Record<string, Given>> = {
  'cdr.csv': { zone: 'Europe/Paris' },
  'cdr-freepbx.csv': { zone: 'UTC' },
  'journal-fr.csv': { zone: 'Europe/Paris', own: ['+33199001051'] },
  'hubspot.csv': { outcomes: { '0b7c1de0-0000-4000-8000-00000000d0c1': 'refused', '0b7c1de0-0000-4000-8000-00000000ca11': 'answered' } },
  'days.csv': { opposition: ['a@acme.example', '01 99 00 00 03', 'z@acme.example'], oppositionDate: '2026-01-01' },
  'texts.csv': { zone: '+02:00', audiences: ['consumer'] },
};

/** An event, by all that is told of it; numbers of campaigns and times as people write them. */
const eventLine = (event: LoggedEvent): string => {
  const { at, kind, channel, instant, day, second, prospecting, answered, refuses, outcomeUnread, caller, from, list, dated } = event;
  const place = at.at === 'row' ? at.row : '-';
  const when = dated
    ? `${new Date(instant * 1000).toISOString().slice(0, 19)} ${day % 1000}${Number.isNaN(second) ? '' : `+${second}`}`
    : 'undated';
  return [
    `${place} ${kind} ${channel ?? 'elsewhere'} ${when}`,
    !prospecting && 'for a customer',
    answered !== undefined && (answered ? 'answered' : 'not answered'),
    refuses.length > 0 && `refuses ${refuses}`,
    outcomeUnread && 'outcome unread',
    caller !== 'none' && `shows ${caller}`,
    from !== 'log' && `from ${from}`,
    list,
    event.campaign !== undefined && `campaign ${event.campaign}`,
    event.step !== undefined && `step ${event.step}`,
    event.unread !== undefined && `unread: ${event.unread}`,
  ]
    .filter(Boolean)
    .join(', ');
};

const encodings: Readonly<Record<string, BufferEncoding>> = { 'journal-fr.csv': 'latin1' };
const linesOf = (folder: URL, name: string): readonly string[] =>
  readFileSync(new URL(name, folder), encodings[name] ?? 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\n');

/** `npx vitest run test/events/readings.test.ts -u` writes what is read, and each line that changes is read. */
const golden = async (folder: URL, name: string): Promise<void> => {
  const { logs, people, figures, zoned } = await readAll([linesOf(folder, name)], GIVEN[name]);
  const [log] = logs;
  const persons = people.map((events) => events.map(eventLine).join('\n'));
  const head = JSON.stringify({ ...log, zoned, bytes: undefined, isJudged: undefined, sha256: undefined }, undefined, 1);
  await expect(`${head}\n${JSON.stringify(figures, undefined, 1)}\n\n${persons.join('\n\n')}\n`).toMatchFileSnapshot(
    `golden/${name.replace('.csv', '.txt')}`,
  );
};
const logsIn = (folder: URL): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.csv'));

describe('what is read of a labelled log', () => it.each(logsIn(LABELLED))('%s', (name) => golden(LABELLED, name)));
describe('what is read of a log that is written in every way', () => it.each(logsIn(SAMPLES))('%s', (name) => golden(SAMPLES, name)));

describe('a table', () => {
  const when = '2026-06-02 10:00';
  it.each<readonly [kind: 'log' | 'refusals' | 'nothing', headers: string, ...rows: string[]]>([
    ['log', 'Date;From;To', `${when};+33199001001;+33199000101`],
    ['log', 'Date;From;To', `${when};203;01 99 00 01 01`],
    ['log', 'Date;From;To', `${when};Paul <a@acme.example>;b@acme.example`],
    ['log', 'Date;From;To', `${when};anonymous;+33199000101`, `${when};Unavailable;+33199000101`, `${when};masqué;+33199000101`],
    ['nothing', 'Date;From;To', `${when};Lyon;Paris`],
    ['nothing', 'Date;From;To', `${when};1;2`],
    ['log', 'Date;Direction;Phone', `${when};outbound;+33199000101`],
    ['log', 'Date;Direction;Phone', `${when};outbound;1`, `${when};Sud;2`],
    ['nothing', 'Date;Direction;Phone', `${when};outbound;1`, `${when};Sud;2`, `${when};Nord;3`],
    ['nothing', 'Date;Direction;Phone', `${when};Direction générale;+33199000101`],
    ['log', 'Date;Event;Email', `${when};opened;a@acme.example`],
    ['log', 'Date;Event;Email', `${when};clicked;a@acme.example`],
    ['log', 'Date;Event;Email', `${when};sent;a@acme.example`],
    ['log', 'Date;Event;Email', `${when};delivered;a@acme.example`],
    ['log', 'Date;Event;Email', `${when};unsubscribed;a@acme.example`, `${when};opened;a@acme.example`],
    ['refusals', 'Date;Event;Email', `${when};unsubscribed;a@acme.example`],
    ['refusals', 'Date;Event;Email', `${when};spam;a@acme.example`],
    ['nothing', 'Date;Event;Email', `${when};bounced;a@acme.example`],
    ['nothing', 'Date;Event;Email', `${when};Salon 2026;a@acme.example`],
    ['nothing', 'Date;Event;Email', `${when};email;a@acme.example`],
    [
      'nothing',
      'Date;Event;Email',
      ...Array.from({ length: 7 }, () => `${when};opened;a@acme.example`),
      ...Array.from({ length: 3 }, () => `${when};x;b@acme.example`),
    ],
    [
      'log',
      'Date;Event;Email',
      ...Array.from({ length: 8 }, () => `${when};opened;a@acme.example`),
      ...Array.from({ length: 2 }, () => `${when};x;b@acme.example`),
    ],
    ['nothing', 'Event;Email', 'opened;a@acme.example'],
    ['nothing', 'Date;Event', `${when};opened`],
    ['nothing', 'Date;Event;Email'],
    ['refusals', 'UNSUB_TIME;UNSUB_CAMPAIGN_TITLE;Email Address', `${when};Juin;a@acme.example`],
    ['nothing', 'Nom;Email;Téléphone', 'Paul;a@acme.example;01 99 00 01 01'],
  ])('is %s: %s', (kind, headers, ...rows) => {
    const cells = rows.map((row) => row.split(';'));
    expect(logKindOfTable(headers.split(';'), cells) ?? 'nothing').toBe(kind);
    if (kind !== 'nothing') expect(mayBeLogHeader(headers.split(';'))).toBe(true);
  });
});
