import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSpillFile } from '../../../src/csv/files/spill-file.js';
import { eventOf } from '../../../src/events/records/event-of.js';
import {
  CERTAINTIES,
  type EventDraft,
  newDraft,
  QUARTER,
  RECORD_WORDS,
  REFUSAL_SOURCES,
  RecordWriter,
  refusalDraft,
  WEST,
} from '../../../src/events/records/event-record.js';
import { EventStore, partOf } from '../../../src/events/records/event-store.js';
import { CHANNELS } from '../../../src/model/contact/channel.js';
import { CALLER_KINDS, EVENT_KINDS, UNREAD_REASONS } from '../../../src/model/events/event.js';

const below = (most: number) => fc.integer({ min: 0, max: most - 1 });
const word = fc.integer({ min: 0, max: 0xffff_ffff });

const draft: fc.Arbitrary<EventDraft> = fc.record({
  kind: below(EVENT_KINDS.length),
  channel: fc.integer({ min: -1, max: CHANNELS.length - 1 }),
  instant: fc.integer({ min: 0, max: 0xffff_ffff }),
  offset: fc.integer({ min: -WEST + 16, max: 14 * 4 }).map((quarters) => quarters * QUARTER),
  certainty: below(CERTAINTIES.length),
  prospecting: fc.boolean(),
  answered: below(3),
  refuses: below(1 << CHANNELS.length),
  outcomeUnread: fc.boolean(),
  caller: below(CALLER_KINDS.length),
  from: below(REFUSAL_SOURCES.length),
  unread: fc.integer({ min: 0, max: UNREAD_REASONS.length }),
  row: fc.integer({ min: 0, max: 0xffff_ffff }),
  file: below(1 << 16),
  step: below(256),
  abroad: fc.boolean(),
  twofold: fc.boolean(),
  which: word,
  campaign: fc.integer({ min: 0, max: 1 << 20 }),
});

/** As many names as a record can tell apart. */
const LISTS = Array.from({ length: 1 << 16 }, (_, i) => `list ${i}`);

const packed = (one: EventDraft, high = 1, low = 2): Uint32Array => {
  const out = new RecordWriter();
  out.add(high, low, one);
  return out.take();
};

describe('a record', () => {
  it('gives back all of what was packed', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const event = eventOf(packed(one), 0, LISTS);
        const local = one.instant + one.offset;
        const day = Math.floor(local / 86_400);
        expect(event.kind).toBe(EVENT_KINDS[one.kind]);
        expect(event.channel).toBe(CHANNELS[one.channel]);
        expect(event.instant).toBe(one.instant);
        expect(event.day).toBe(day);
        expect(event.second).toBe(one.certainty === 0 ? local - day * 86_400 : Number.NaN);
        expect(event.dated).toBe(CERTAINTIES[one.certainty] !== 'undated');
        expect(event.prospecting).toBe(one.prospecting);
        expect(event.answered).toBe([false, true, undefined][one.answered]);
        expect(event.refuses).toEqual(CHANNELS.filter((_, place) => one.refuses & (1 << place)));
        expect(event.outcomeUnread).toBe(one.outcomeUnread);
        expect(event.caller).toBe(CALLER_KINDS[one.caller]);
        expect(event.from).toBe(REFUSAL_SOURCES[one.from]);
        expect(event.list).toBe(event.from === 'list' ? `list ${one.file}` : undefined);
        expect(event.unread).toBe(UNREAD_REASONS[one.unread]);
        expect(event.campaign).toBe(one.campaign === 0 ? undefined : one.campaign - 1);
        expect(event.step).toBe(one.step === 0 ? undefined : one.step);
        if (event.from === 'list') expect(event.at).toEqual({ at: 'file', file: 0 });
        else expect(event.at).toEqual(one.row === 0 ? { at: 'file', file: one.file } : { at: 'row', file: one.file, row: one.row });
      }),
      { numRuns: 500 },
    );
  });

  it('holds a step of more than 255 as 255', () => {
    expect(eventOf(packed({ ...newDraft(), step: 999, file: 3, row: 1 }), 0, [])).toMatchObject({ step: 255, at: { file: 3 } });
  });

  it('is one after the other in a writer that grows', () => {
    const out = new RecordWriter();
    for (let i = 0; i < 1000; i++) out.add(i, i + 1, { ...newDraft(), row: i + 2 });
    const words = out.take();
    expect(words.length).toBe(1000 * RECORD_WORDS);
    for (let i = 0; i < 1000; i++) expect([words[i * RECORD_WORDS], words[i * RECORD_WORDS + 4]]).toEqual([i, i + 2]);
  });
});

describe('the store', () => {
  let folder = '';
  const outside = process.env.TMPDIR;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lumo-events-'));
    process.env.TMPDIR = folder;
  });
  afterEach(() => {
    if (outside === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outside;
    rmSync(folder, { recursive: true, force: true });
  });

  const partIn = (store: EventStore, part: number): Uint32Array => {
    const words = new Uint32Array(store.lengthOf(part));
    store.fill(part, words);
    return words;
  };
  /** All records, sorted, as text. */
  const all = (store: EventStore): readonly string[] =>
    Array.from({ length: store.parts }, (_, part) => partIn(store, part))
      .flatMap((words) =>
        Array.from({ length: words.length / RECORD_WORDS }, (_, i) => words.slice(i * RECORD_WORDS, (i + 1) * RECORD_WORDS).join()),
      )
      .sort();
  /** @param high of each record: few values put all of them into few parts */
  const records = (count: number, high: (i: number) => number): Uint32Array => {
    const words = new Uint32Array(count * RECORD_WORDS);
    for (let i = 0; i < words.length; i++) words[i] = i % RECORD_WORDS === 0 ? high(i / RECORD_WORDS) : Math.imul(i, 0x9e3779b1);
    return words;
  };

  it.each([
    ['one part', 30_000, () => 5 << 16, 1],
    ['two parts', 30_000, (i: number) => (i % 2) << 16, 1],
    ['all parts', 60_000, (i: number) => Math.imul(i, 0x9e3779b1) >>> 0, 0],
  ])('gives back every record, from memory or from a disk, of %s', (_name, count, high, spilled) => {
    const words = records(count, high);
    const pieces = Array.from({ length: 7 }, (_, i) =>
      words.slice(Math.floor((count * i) / 7) * RECORD_WORDS, Math.floor((count * (i + 1)) / 7) * RECORD_WORDS),
    );
    const filled = (most: number | undefined): { readonly store: EventStore; readonly spills: () => number } => {
      let spills = 0;
      const store = new EventStore(() => {
        spills++;
        return openSpillFile();
      }, most);
      for (const piece of pieces) store.add(piece);
      return { store, spills: () => spills };
    };
    const memory = filled(undefined);
    const expected = all(memory.store);
    expect(expected.length).toBe(count);
    expect(memory.spills()).toBe(0);
    for (const most of [0, 1, 2_000_000]) {
      const { store, spills } = filled(most);
      expect(all(store)).toEqual(expected);
      // Given once more, it is the same.
      expect(all(store)).toEqual(expected);
      expect(spills()).toBe(most < 2 ? spilled : 0);
      store.close();
      store.close();
    }
    memory.store.close();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('puts who has one fingerprint into one part', () => {
    const store = new EventStore(openSpillFile);
    store.add(records(1000, (i) => Math.imul(i, 0x9e3779b1) >>> 0));
    for (let part = 0; part < store.parts; part++) {
      const words = partIn(store, part);
      for (let at = 0; at < words.length; at += RECORD_WORDS) expect(partOf(words[at] as number)).toBe(part);
    }
  });

  it.each([
    ['two chunks fit', 2, 0],
    ['one byte more would', 3, 1],
  ])('goes to the disk when there is no room for what is full: %s', (_, chunks, spilled) => {
    let spills = 0;
    const open = () => {
      spills++;
      return openSpillFile();
    };
    // A chunk holds 1024 records of 28 bytes; one record more, and it is put away.
    const store = new EventStore(open, 2 * 1024 * RECORD_WORDS * 4);
    const words = records(chunks * 1024 + 1, () => 5 << 16);
    store.add(words);
    expect([spills, store.lengthOf(5), store.lengthOf(6)]).toEqual([spilled, words.length, 0]);
    // Behind what an array holds already.
    const into = new Uint32Array(words.length + 10);
    store.fill(5, into.subarray(10));
    expect(into.subarray(10)).toEqual(words);
    expect([...into.subarray(0, 10)]).toEqual(new Array(10).fill(0));
    store.close();
  });

  it('is empty, and closes, when nothing was added', () => {
    const store = new EventStore(openSpillFile, 0);
    expect(all(store)).toEqual([]);
    store.close();
  });
});

describe('a refusal that no row of a log tells', () => {
  it.each([
    ['since a day', 20_000, { instant: 20_000 * 86_400, day: 20_000, dated: true }],
    ['since nobody knows when', undefined, { instant: 0, day: 0, dated: false }],
  ])('%s', (_, since, told) => {
    for (const source of REFUSAL_SOURCES) {
      const event = eventOf(packed({ ...refusalDraft(source, 5, since), row: 3 }), 0, ['opposition.txt']);
      expect(event).toMatchObject({ ...told, kind: 'refused', refuses: ['email', 'sms'], from: source, second: Number.NaN });
      // It is no sending, and no call.
      expect(event).toMatchObject({ channel: undefined, prospecting: true, answered: undefined, outcomeUnread: false, caller: 'none' });
      expect([event.campaign, event.step, event.unread]).toEqual([undefined, undefined, undefined]);
    }
  });
});

it('words of records are 32 bits', () => {
  fc.assert(
    fc.property(word, word, (high, low) => {
      const words = packed(newDraft(), high, low);
      expect([words[0], words[1]]).toEqual([high, low]);
    }),
  );
});
