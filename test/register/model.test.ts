import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIsoDay } from '../../src/fields/date/calendar.js';
import { CHANNELS, type Channel } from '../../src/model/contact/channel.js';
import { oppose } from './oppose.js';
import { folder, KEY, someChannels } from './support.js';

const TODAY = 20_000;
/** Three people, the second and third under several spellings of one mailbox or number. */
const SPELLINGS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['email', 'claire@acme.example'],
    ['email', ' Claire@ACME.example '],
  ],
  [
    ['email', 'p.durand.invente@gmail.com'],
    ['email', 'pdurandinvente+lettre@googlemail.com'],
    ['email', 'PDurandInvente@gmail.com'],
  ],
  [
    ['phone', '06 39 98 12 34'],
    ['phone', '+33 6 39 98 12 34'],
    ['phone', '0033639981234'],
  ],
];

interface Step {
  readonly does: 'add' | 'withdraw' | 'check';
  readonly person: number;
  readonly spelling: number;
  readonly channels: readonly Channel[];
  readonly day: number;
}

/** What a register should answer: for each person and channel, the latest day of each kind. */
class Model {
  readonly #days = new Map<string, { no: number; back: number }>();
  readonly #of = (person: number, channel: Channel) => this.#days.get(`${person} ${channel}`) ?? { no: -1, back: -1 };

  refused(person: number): readonly Channel[] {
    return CHANNELS.filter((channel) => {
      const { no, back } = this.#of(person, channel);
      return no >= 0 && no >= back;
    });
  }

  /** @returns the exit code that the command should have */
  take({ does, person, channels, day }: Step): number {
    const refused = this.refused(person);
    if (does === 'check') return refused.length > 0 ? 1 : 0;
    const touched = does === 'add' ? channels : channels.filter((channel) => refused.includes(channel));
    if (does === 'withdraw' && (touched.length === 0 || touched.some((channel) => this.#of(person, channel).no >= day))) return 2;
    for (const channel of touched) {
      const days = this.#of(person, channel);
      this.#days.set(
        `${person} ${channel}`,
        does === 'add' ? { ...days, no: Math.max(days.no, day) } : { ...days, back: Math.max(days.back, day) },
      );
    }
    return 0;
  }
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    does: fc.constantFrom('add' as const, 'withdraw' as const, 'check' as const),
    person: fc.nat(2),
    spelling: fc.nat(2),
    channels: fc.integer({ min: 1, max: 15 }).map(someChannels),
    day: fc.integer({ min: TODAY - 4, max: TODAY }),
  }),
  { minLength: 1, maxLength: 12 },
);

it('add, withdraw and check, in any order, answer as two days per person and channel would', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const cwd = folder();
      const model = new Model();
      const lumo = async (args: readonly string[]): Promise<number> =>
        (await oppose(cwd, args, { LUMO_KEY: KEY, LUMO_AS_OF: formatIsoDay(TODAY) })).code;
      // So that the first step may be a check.
      await lumo(['add', '--email', 'nobody@elsewhere.example', '--origin', 'letter']);
      for (const step of all) {
        const { does, person, spelling, channels, day } = step;
        const among = SPELLINGS[person] ?? [];
        const [kind, value] = among[spelling % among.length] ?? ['', ''];
        const said = { add: ['--origin', 'phone'], withdraw: ['--proof', 'ticket:1'], check: [] }[does];
        const when = does === 'check' ? [] : ['--date', formatIsoDay(day), '--channel', channels.join(',')];
        const before = model.refused(person);
        expect({ step, before, code: await lumo([does, `--${kind}`, value, ...said, ...when]) }).toEqual({
          step,
          before,
          code: model.take(step),
        });
      }
    }),
    { numRuns: 40 },
  );
});
