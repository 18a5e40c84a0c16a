import { describe, expect, it } from 'vitest';
import { type AnyRule, defineRule, LAWS } from '../../../src/author.js';
import { personCollector } from '../../../src/engine/observe/person-collector.js';
import type { Plan } from '../../../src/engine/plan/plan.js';
import type { ConfigInput } from '../../../src/index.js';
import { CHANNELS, type Channel } from '../../../src/model/contact/channel.js';
import { channelBits } from '../../../src/model/contact/channel-bits.js';
import {
  COUNTS_PERSON,
  ENTRY,
  identityTag,
  isOfPerson,
  LISTED_SHIFT,
  MARK,
  noSightings,
  REFUSED_BITS,
  SIGHTING_WORDS,
  sightingWords,
  UNKNOWN,
} from '../../../src/model/outcome/person-sightings.js';
import { runOn } from '../../laws/support.js';
import { load } from '../../lists/support.js';
import { judgedRow, planFor } from '../row-of.js';

const file = (...lines: readonly string[]): Buffer => Buffer.from(`${lines.join('\n')}\n`);
const EMAIL: ConfigInput = { channels: ['email'], absent: ['lastInboundAt', 'source'] };
const DROP: ConfigInput = { ...EMAIL, rules: { 'duplicate-contact': { action: 'drop-row' } } };

describe('the same person on several rows', () => {
  const twice = file('email;nom', 'a@acme.example;First', 'b@acme.example;Other', 'A@ACME.example;Second', 'a@acme.example;Third');

  it('stays on all of them unless the configuration says otherwise', async () => {
    const { clean, report } = await runOn(twice, { config: EMAIL });
    expect(clean).toEqual(twice);
    expect(report.rules.find(({ id }) => id === 'duplicate-contact')).toMatchObject({
      severity: 'warning',
      action: 'flag',
      rows: 2,
      dropped: 0,
    });
  });

  it.each([{}, { blockBytes: 16 }])('stays on the first alone when it says drop-row: %j', async (how) => {
    const { clean, report } = await runOn(twice, { config: DROP, ...how });
    expect(clean.toString()).toBe('email;nom\na@acme.example;First\nb@acme.example;Other\n');
    expect(report.rules.find(({ id }) => id === 'duplicate-contact')).toMatchObject({ rows: 2, dropped: 2 });
  });

  it('leaves altogether when any of the rows refuses, whichever is the first', async () => {
    const rows = ['a@acme.example;', 'b@acme.example;', 'a@acme.example;oui'];
    for (const config of [EMAIL, DROP]) {
      for (const lines of [rows, [...rows].reverse()]) {
        const { clean, report } = await runOn(file('email;optout', ...lines), { config });
        expect(clean.toString()).toBe('email;optout\nb@acme.example;\n');
        expect(report.verdicts.email).toMatchObject({ ok: 1, opposed: 2 });
      }
    }
  });
});

describe('a contact on several opposition lists', () => {
  it('is barred on the channels of all of them', async () => {
    const lists = [
      { kind: 'opposition', entries: ['a@acme.example'], channels: ['post'], path: 'post.txt' },
      { kind: 'opposition', entries: ['01 99 00 12 34'], channels: ['phone'], path: 'calls.txt' },
    ] as const;
    const { report, clean } = await runOn(file('email;tel', 'a@acme.example;01 99 00 12 34', 'b@acme.example;01 99 00 12 35'), {
      config: { ...EMAIL, channels: ['email', 'phone'] },
      lists,
    });
    expect(report.verdicts).toMatchObject({ email: { ok: 2 }, phone: { ok: 1, opposed: 1 } });
    expect(clean.toString()).toBe('email;tel\na@acme.example;\nb@acme.example;01 99 00 12 35\n');
  });
});

describe('what a rule learns', () => {
  it('is settled once, after the merge, and no row is judged with more', async () => {
    const settled: number[][] = [];
    const rule = defineRule({
      id: 'rows-seen',
      about: 'contacts',
      since: '0.1.0',
      theme: 'file',
      law: [LAWS['gdpr-5-1-d']],
      docs: { title: { en: 'a', fr: 'b' }, why: { en: 'a', fr: 'b' }, remedy: { en: 'a', fr: 'b' }, bad: [], good: [] },
      needs: { email: 'required' },
      severity: 'warning',
      action: 'flag',
      facts: { rows: 'rows' },
      messages: { seen: { en: 'Seen.', fr: 'Vu.' } },
      survey: {
        empty: (): number[] => [],
        merge: (a, b) => [...a, ...b],
        settle(all) {
          settled.push(all);
          return [all.length];
        },
      },
      visitSurvey: (_ctx, memory) => ({ contact: ({ row }) => void memory.push(row) }),
      visit: (ctx, learned) => ({
        contact: (contact) => ctx.report(contact, 'seen', { facts: { rows: learned.length === 1 ? (learned[0] ?? 0) : -1 } }),
      }),
    }) as AnyRule;
    const { report } = await runOn(file('email', 'a@acme.example', 'b@acme.example'), { config: EMAIL, rules: [rule] });
    expect(settled).toEqual([[2, 3]]);
    expect(report.rules.find(({ id }) => id === 'rows-seen')?.findings[0]?.examples.map(({ facts }) => facts)).toEqual([
      { rows: 2 },
      { rows: 2 },
    ]);
  });

  it('that cannot be settled ends the run, and says nothing of what it held', async () => {
    const rule = {
      id: 'breaks',
      about: 'contacts',
      since: '0.1.0',
      theme: 'file',
      law: [],
      docs: { title: { en: 'a', fr: 'b' }, why: { en: 'a', fr: 'b' }, remedy: { en: 'a', fr: 'b' }, bad: [], good: [] },
      needs: {},
      severity: 'warning',
      action: 'flag',
      messages: {},
      survey: {
        empty: () => [],
        merge: (a: unknown) => a,
        settle: () => {
          throw new Error('a@acme.example');
        },
      },
    } as unknown as AnyRule;
    const run = runOn(file('email', 'a@acme.example'), { config: EMAIL, rules: [rule] });
    await expect(run).rejects.toMatchObject({ code: 'LUMO_RULE_FAILED' });
    await expect(run).rejects.not.toThrow(/acme/);
  });
});

describe('who stands in a file is kept', () => {
  interface Sighting {
    readonly row: number;
    readonly counts: boolean;
    readonly refuses: readonly Channel[];
    readonly listed: readonly Channel[];
    /** What it stands for, where that is no person. */
    readonly is?: 'entry' | 'mark' | 'unknown';
  }
  const KINDS = { [ENTRY]: 'entry', [MARK]: 'mark', [UNKNOWN]: 'unknown' } as const;
  const channelsOf = (bits: number): readonly Channel[] => CHANNELS.filter((channel) => bits & channelBits([channel]));
  const seen = (cells: readonly string[], more: Partial<Plan> = {}): readonly Sighting[] => {
    const plan = planFor(['email', 'email', 'mobile', 'doNotCall', 'lastName', 'address', 'postcode'], more);
    const all = noSightings();
    const watcher = personCollector.watch(all, [1, 2, 3, 4], plan, []);
    watcher.row?.(judgedRow(plan, cells, [], { at: 7 }));
    watcher.close?.();
    const words = sightingWords(all);
    return Array.from({ length: all.count }, (_, at) => {
      const [row = 0, bits = 0] = words.subarray(at * SIGHTING_WORDS + 2);
      return {
        row,
        ...(!isOfPerson(bits) && { is: KINDS[identityTag(bits) as keyof typeof KINDS] }),
        counts: (bits & COUNTS_PERSON) !== 0,
        refuses: channelsOf(bits & REFUSED_BITS),
        listed: channelsOf((bits >>> LISTED_SHIFT) & REFUSED_BITS),
      };
    });
  };
  const A = 'a@acme.example';
  const one = (more: Partial<Sighting> = {}): Sighting => ({ row: 7, counts: true, refuses: [], listed: [], ...more });
  const HOME = ['12 rue de la République', '75011'];
  const mark = one({ counts: false, is: 'mark' });
  const refusing = one({ refuses: ['phone'] });

  it.each<readonly [string, readonly string[], Partial<Plan>, readonly Sighting[]]>([
    ['by an address', [A], {}, [one()]],
    ['by each of two addresses, of which the first counts the person', [A, 'b@acme.example'], {}, [one(), one({ counts: false })]],
    ['by a mobile, where there is no address', ['', '', '06 39 98 12 34'], {}, [one()]],
    ['by a mobile beside an address, which does not count the person', [A, '', '06 39 98 12 34'], {}, [one(), one({ counts: false })]],
    ['by a landline beside an address, for entries alone', [A, '', '01 99 00 12 34'], {}, [one(), mark]],
    ['by a landline together with the name', [A, '', '01 99 00 12 34', '', 'Roy'], {}, [one(), one({ counts: false }), mark]],
    ['by the name at an address, and the household for entries', ['', '', '', '', 'Roy', ...HOME], {}, [one(), mark]],
    ['by no postal address beside a mailbox', [A, '', '', '', 'Roy', ...HOME], {}, [one()]],
    ['by that as well where it refuses', [A, '', '', 'oui', 'Roy', ...HOME], {}, [refusing, { ...refusing, counts: false }]],
    ['by no household where it refuses', ['', '', '', 'oui', 'Roy', ...HOME], {}, [refusing]],
    [
      'by a number that refuses without a name',
      ['', '', '01 99 00 12 34', 'oui'],
      {},
      [refusing, { ...refusing, counts: false, is: 'entry' }],
    ],
    ['by nothing where it refuses, and has a name alone', ['', '', '', 'oui', 'Roy'], {}, [{ ...refusing, counts: false, is: 'unknown' }]],
    ['not where it has a name alone and refuses nothing', ['', '', '', '', 'Roy'], {}, []],
    ['by no mobile beside what anonymisation left', ['anonyme@domain.com', '', '06 39 98 12 34'], {}, []],
    ['by a landline alone, as nobody’s', ['', '', '01 99 00 12 34'], {}, [one(), mark]],
    ['with what the row refuses', [A, '', '', 'oui'], {}, [one({ refuses: ['phone'] })]],
    ['with everything refused, by the name of the file', [A], { fileName: 'unsubscribed.csv' }, [one({ refuses: CHANNELS })]],
    ['with nothing refused by another name', [A], { fileName: 'subscribed.csv' }, [one()]],
  ])('%s', (_, cells, more, sightings) => expect(seen(cells, more)).toEqual(sightings));

  it.each<readonly [string, string, Parameters<typeof load>[1], readonly string[], readonly Channel[]]>([
    ['of a list that bars everything', A, {}, [A], CHANNELS],
    ['of a list of some channels', A, { channels: ['email', 'post'] }, [A], ['email', 'post']],
    ['of a list whose addresses bar what they reach', A, { oppositionScope: 'channel' }, [A], ['email']],
    ['of nobody else’s list', A, { kind: 'robinson' }, [A], []],
    ['not of a list that somebody else is on', 'b@acme.example', {}, [A], []],
    [
      'not of a list that only may hold them',
      'nom;adresse;code postal\nMARTIN;12B AV DE LA REPUBLIQUE;75011\n',
      {},
      [A, '', '', '', 'Marttin', '12 bis rue de la République', '75011'],
      [],
    ],
  ])('with the channels %s', async (_, list, spec, cells, listed) => {
    expect(seen(cells, { lists: [await load(list, spec)] })).toEqual([one({ listed })]);
  });
});
