import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/csv/ports/memory.js';
import { openLogs } from '../../../src/events/run/log-run.js';
import type { LogRun } from '../../../src/events/run/read-log.js';
import { bytesOfLines, type Given, readAll } from '../support.js';

const HEAD = 'date;event;email;campaign';
const row = (who: string, campaign = 'Juin'): string => `2026-06-02T10:30:00Z;sent;${who}@acme.example;${campaign}`;
const sourceOf = (lines: readonly string[], name: string) => ({
  source: memorySource(bytesOfLines(lines), name),
  ...{ layout: { columns: {}, country: 'FR' }, outcomes: {}, own: [], country: 'FR' },
});
const SETTINGS = { audiences: ['business'], country: 'FR', threads: 1, lists: [], opposed: [], key: [1, 2, 3, 4] } as const;

describe('whom somebody is contacted as', () => {
  const audienceOf = async (audiences: Given['audiences'], ...logs: readonly (readonly string[])[]) => {
    const opened = await openLogs(
      logs.map((who, i) => sourceOf([HEAD, ...who.map((one) => row(one))], `${i}.csv`)),
      { ...SETTINGS, ...(audiences && { audiences }) },
    );
    const people = [...opened.subject.people()].map((events) => opened.subject.audienceOf([...events]));
    const { audience } = opened.subject.figures();
    opened.close();
    return [people.sort().join(' '), audience];
  };
  it.each<readonly [string, Given['audiences'], readonly (readonly string[])[], readonly string[]]>([
    ['a professional, where nobody says', [], [['a']], ['business', 'business']],
    ['what the run says', ['consumer'], [['a'], ['b']], ['consumer consumer', 'consumer']],
    ['what is said of each log', ['business', 'consumer'], [['a'], ['b']], ['business consumer', 'mixed']],
    ['what is said of each log, in either order', ['consumer', 'business'], [['a'], ['b']], ['business consumer', 'mixed']],
    ['a consumer, who is in both', ['business', 'consumer'], [['a'], ['a']], ['consumer', 'mixed']],
    ['the same of all logs', ['consumer', 'consumer'], [['a'], ['b']], ['consumer consumer', 'consumer']],
  ])('%s', async (_, audiences, logs, expected) => expect(await audienceOf(audiences, ...logs)).toEqual(expected));

  it('is not what their refusal in a contact file says', async () => {
    const opposed = [{ emails: [{ lower: 'a@acme.example', canonical: 'a@acme.example' }], phones: [], channels: ['email'] } as never];
    const opened = await openLogs([sourceOf([HEAD, row('b')], '0.csv'), sourceOf([HEAD, row('a')], '1.csv')], {
      ...{ ...SETTINGS, audiences: ['consumer', 'business'], opposed },
    });
    expect([...opened.subject.people()].map((events) => opened.subject.audienceOf([...events])).sort()).toEqual(['business', 'consumer']);
    opened.close();
  });
});

describe('several logs', () => {
  it('have campaigns of one name in common', async () => {
    const { figures, people } = await readAll(
      [
        [HEAD, row('a', 'Juin'), row('b', 'Mai')],
        [HEAD, row('c', 'Mai'), row('d', '')],
      ],
      { fewestPersons: 1 },
    );
    expect(figures.campaigns.map(({ name, sends }) => [name, sends])).toEqual([
      ['Juin', 1],
      ['Mai', 2],
    ]);
    expect(people.map(([one]) => one?.campaign)).toEqual([0, 1, 1, undefined]);
  });

  it('tell a name without the addresses in it, and sixty characters at most', async () => {
    const long = 'Offre de rentrée '.repeat(8).trim();
    const { figures } = await readAll([[HEAD, row('a', long), row('b', 'Pour claire@acme.example')]], { fewestPersons: 1 });
    const names = figures.campaigns.map(({ name }) => name);
    expect(names.join()).not.toContain('claire');
    expect(names.find((name) => name.startsWith('Offre'))).toBe(long.slice(0, 60));
  });

  it('are the same cut into pieces of any size', async () => {
    const lines = [HEAD, ...Array.from({ length: 60 }, (_, i) => row(`p${i % 7}`, `Campagne ${i % 5}`))];
    const whole = await readAll([lines], { fewestPersons: 1 });
    for (const blockBytes of [64, 200, 1000]) {
      const cut = await readAll([lines], { fewestPersons: 1, blockBytes });
      expect([cut.people, cut.figures, cut.logs]).toEqual([whole.people, whole.figures, whole.logs]);
    }
  });
});

describe('while a log is read', () => {
  const lines = [HEAD, ...Array.from({ length: 40 }, (_, i) => row(`p${i}`))];
  const run = (more: Partial<LogRun>, log = sourceOf(lines, 'a.csv')) => openLogs([log], { ...SETTINGS, blockBytes: 300, ...more });

  it('its rows and its share are told', async () => {
    const told: (readonly [number, number | undefined])[] = [];
    (await run({ progress: (rows, share) => void told.push([rows, share]) })).close();
    expect(told.length).toBeGreaterThan(3);
    expect(told.map(([rows]) => rows)).toEqual(told.map(([rows]) => rows).toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual([40, 1]);
    expect(told.every(([, share]) => share !== undefined && share > 0 && share <= 1)).toBe(true);
  });

  it('no share is told of one whose size is not known', async () => {
    const shares = new Set<number | undefined>();
    const log = sourceOf(lines, 'a.csv');
    const { size: _, ...source } = log.source;
    (await run({ progress: (_rows, share) => void shares.add(share) }, { ...log, source })).close();
    expect([...shares]).toEqual([undefined]);
  });

  it('it can be stopped', async () => {
    const stop = new AbortController();
    const rows: number[] = [];
    const progress = (count: number): void => {
      rows.push(count);
      stop.abort();
    };
    await expect(run({ signal: stop.signal, progress })).rejects.toMatchObject({ code: 'LUMO_INTERRUPTED' });
    expect(rows.length).toBeLessThan(3);
  });
});

it('of a log of which nothing was judged one event tells, which is of nobody', async () => {
  const { unjudged } = await readAll([[HEAD, '2026-06-02T10:30:00Z;opened;a@acme.example;']]);
  expect(unjudged).toEqual([
    {
      ...{ is: 'event', at: { file: 0, at: 'file' }, kind: 'unread', channel: undefined, instant: 0, day: 0, second: Number.NaN },
      ...{ prospecting: false, answered: undefined, refuses: [], outcomeUnread: false, caller: 'none', from: 'log', dated: false },
      unread: 'log',
    },
  ]);
});
