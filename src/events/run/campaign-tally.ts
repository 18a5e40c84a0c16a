import type { Channel } from '../../model/contact/channel.js';
import type { EventKind, LoggedEvent } from '../../model/events/event.js';
import type { CampaignFigures, SendingFigures } from '../../model/events/log-figures.js';

/** What is counted of mails and messages, by the kind of event that tells it. */
export const COUNTED = {
  attempt: 'sends',
  delivered: 'delivered',
  bounced: 'hardBounces',
  deferred: 'softBounces',
  complained: 'complaints',
  refused: 'unsubscriptions',
  opened: 'opens',
  'opened-by-machine': 'machineOpens',
  clicked: 'clicks',
  replied: 'replies',
} as const satisfies Partial<Record<EventKind, keyof SendingFigures>>;
type Counted = keyof typeof COUNTED;

export const isCounted = (kind: EventKind): kind is Counted => Object.hasOwn(COUNTED, kind);

/** A campaign, or a step of one, while it is counted. */
export class Count {
  readonly #counts = new Map<Counted, number>();
  openPersons = 0;

  add(kind: Counted): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** @param tells what the logs of it can tell: of the rest nothing is known */
  figures(tells: ReadonlySet<EventKind>): SendingFigures {
    const known = (Object.entries(COUNTED) as [Counted, keyof SendingFigures][]).filter(([kind]) => tells.has(kind));
    return {
      ...Object.fromEntries(known.map(([kind, name]) => [name, this.#counts.get(kind) ?? 0])),
      ...(tells.has('opened') && { openPersons: this.openPersons }),
    };
  }
}

interface Campaign {
  readonly count: Count;
  readonly steps: Map<number, Count>;
  readonly files: Set<number>;
  readonly channels: Set<Channel>;
  persons: number;
  prospecting: boolean;
  first: number;
}

/** Campaigns that so few people were in are told by a number: their names may be those of people. */
export const FEWEST_PERSONS = 5;
/** More of them say nothing to anybody. */
const MOST = 200;

/** Counts campaigns, person by person. */
export class CampaignTally {
  readonly #all = new Map<number, Campaign>();

  /** Adds the events of one person. */
  person(events: readonly LoggedEvent[]): void {
    const opened = new Set<Count>();
    const seen = new Set<Campaign>();
    for (const event of events) {
      const { campaign, kind, channel, step, from } = event;
      if (campaign === undefined || from !== 'log' || channel === 'phone' || !isCounted(kind)) continue;
      const own = this.#of(campaign, event);
      seen.add(own);
      own.count.add(kind);
      const counts = [own.count];
      if (step !== undefined) {
        const at = own.steps.get(step) ?? new Count();
        own.steps.set(step, at);
        at.add(kind);
        counts.push(at);
      }
      if (kind !== 'opened') continue;
      for (const count of counts) if (!opened.has(count)) count.openPersons++;
      for (const count of counts) opened.add(count);
    }
    for (const one of seen) one.persons++;
  }

  #of(campaign: number, { at, channel, instant, prospecting }: LoggedEvent): Campaign {
    let own = this.#all.get(campaign);
    if (!own) {
      own = { count: new Count(), steps: new Map(), files: new Set(), channels: new Set(), persons: 0, prospecting, first: instant };
      this.#all.set(campaign, own);
    }
    own.files.add(at.file ?? 0);
    own.first = Math.min(own.first, instant);
    if (channel) own.channels.add(channel);
    return own;
  }

  /**
   * The campaigns in the order in which they began.
   * @param names of them, as the logs have them @param tellsOf what each log can tell of mails
   * @param fewest people that a campaign must have reached for its name to be told
   */
  figures(names: readonly string[], tellsOf: readonly ReadonlySet<EventKind>[], fewest = FEWEST_PERSONS): readonly CampaignFigures[] {
    // Of two that began at one instant the name decides: where its first row stands must not.
    const byName = (a: number, b: number): number => {
      const [x, y] = [names[a] ?? '', names[b] ?? ''];
      return x === y ? a - b : x < y ? -1 : 1;
    };
    const all = [...this.#all].sort(([a, { first: x }], [b, { first: y }]) => x - y || byName(a, b));
    return all.slice(0, MOST).map(([place, { count, steps, files, channels, persons, prospecting }], i) => {
      const tells = new Set([...files].flatMap((file) => [...(tellsOf[file] ?? [])]));
      const [channel, ...others] = channels;
      return {
        name: persons >= fewest ? (names[place] ?? `#${i + 1}`) : `#${i + 1}`,
        prospecting,
        channel: others.length === 0 ? channel : undefined,
        ...count.figures(tells),
        steps: [...steps].sort(([a], [b]) => a - b).map(([step, one]) => ({ step, ...one.figures(tells) })),
      };
    });
  }
}
