import type { EventKind, LoggedEvent } from '../../model/events/event.js';
import type { SendingFigures } from '../../model/events/log-figures.js';
import { COUNTED, Count, isCounted } from './campaign-tally.js';

/** Counts the mails of prospecting over all campaigns, and those that belong to none. */
export class MailTally {
  /** By campaign; by file below zero, where there is none: what another file tells is not about them. */
  readonly #all = new Map<number, { readonly count: Count; readonly files: Set<number> }>();

  /** Adds the events of one person. */
  person(events: readonly LoggedEvent[]): void {
    for (const { kind, channel, prospecting, from, campaign, at } of events) {
      if (channel !== 'email' || !prospecting || from !== 'log' || !isCounted(kind)) continue;
      const file = at.file ?? 0;
      const key = campaign ?? -1 - file;
      const own = this.#all.get(key) ?? { count: new Count(), files: new Set() };
      this.#all.set(key, own);
      own.count.add(kind);
      own.files.add(file);
    }
  }

  /** What is known of all of them; undefined where there are none. @param tellsOf what each log can tell of mails */
  figures(tellsOf: readonly ReadonlySet<EventKind>[]): SendingFigures | undefined {
    const told = [...this.#all.values()].map(({ count, files }) =>
      count.figures(new Set([...files].flatMap((file) => [...(tellsOf[file] ?? [])]))),
    );
    if (told.length === 0) return undefined;
    return Object.fromEntries(
      Object.values(COUNTED).flatMap((name) => {
        const known = told.flatMap((one) => one[name] ?? []);
        // What is unknown of some is unknown of all.
        return known.length === told.length ? [[name, known.reduce((sum, n) => sum + n, 0)]] : [];
      }),
    );
  }
}
