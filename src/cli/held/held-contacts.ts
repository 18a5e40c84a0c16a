import type { Source, SpooledSource } from '../../csv/ports/source.js';
import { listOfRefusals } from '../../library/refusals/refusal-list.js';
import { type FileOfRefusals, type RefusedInOthers, refusedElsewhere } from '../../library/refusals/refused-elsewhere.js';
import type { LoadedList } from '../../lists/definition/loaded-list.js';
import { channelBits, channelsOfBits } from '../../model/contact/channel-bits.js';
import type { OpposedContact, TellsOthers } from '../../model/contact/opposed-contact.js';
import { nobodySighted, type SightedIdentities } from '../../model/outcome/sighted-identities.js';
import type { AnyRule } from '../../model/rule/rule.js';
import type { CommandSetup } from '../setup/project-register.js';
import { HeldRoom } from './held-room.js';
import type { JudgedContacts } from './judge-contacts.js';

type Outcome = { readonly judged: JudgedContacts } | { readonly cause: unknown };

/** A file that waits. */
interface HeldFile {
  readonly name: string;
  outcome: Outcome;
  /** Judges it anew, with more lists. */
  readonly again: (lists: readonly LoadedList[]) => Promise<JudgedContacts>;
  readonly own: readonly OpposedContact[];
  readonly sighted: SightedIdentities;
  /** How many refusals of others it was judged with, each channel of an identity being one. */
  refusals: number;
}

/** What files tell one another: who refuses, and of whom else. */
const TOLD: readonly (TellsOthers | undefined)[] = [undefined, 'bounces', 'deaths', 'protected', 'logged'];

/** Whether a rule of a run bars whoever stands on a list of those who refused to us. */
export const screensRefusals = ({ rules, run }: Pick<CommandSetup, 'rules' | 'run'>): boolean => {
  const asks = (rule: AnyRule): boolean => rule.role === 'own-refusal' && Object.values(rule.facts ?? {}).includes('list');
  const screens = new Set(rules.filter(asks).map(({ id }) => id));
  return run.channels.length > 0 && run.rules.some(({ id }) => screens.has(id));
};

/**
 * The files of contacts of one run, until all are judged: whoever refuses in one of them, in whatever order they are named, is opposed in the others. Those in
 * which somebody stands who refuses in another one are judged again, with what the others say as lists.
 */
export class HeldContacts {
  readonly room = new HeldRoom();
  readonly #files = new Map<number, HeldFile>();
  readonly #kept = new Map<number, SpooledSource>();

  /** Judges a file, and keeps what it came to. @param place of the file in the order in which files were named */
  async take(place: number, first: () => Promise<JudgedContacts>, again: HeldFile['again']): Promise<void> {
    const outcome = await first().then(
      (judged) => ({ judged }),
      (cause: unknown) => ({ cause }),
    );
    const judged = 'judged' in outcome ? outcome.judged : undefined;
    const { opposed: own = [], sighted = nobodySighted() } = judged ?? {};
    this.#files.set(place, { name: judged?.source.name ?? '', outcome, again, own, sighted, refusals: 0 });
  }

  /** A stream that can be read again: what it holds lies in a temporary file as long as the run lasts. */
  async kept(place: number, open: () => Promise<Source>): Promise<Source> {
    const known = this.#kept.get(place);
    if (known) return known;
    const source = await open();
    const opened = await source.open();
    const spooled = await opened.spool?.();
    await opened.close();
    if (!spooled) return source;
    this.#kept.set(place, spooled);
    return spooled;
  }

  /** When all are judged: judges those again in which somebody refuses by another one, until none has more to learn. */
  async settle(): Promise<void> {
    const files = [...this.#files].sort(([a], [b]) => a - b).map(([, file]) => file);
    for (let isMore = true; isMore; ) {
      isMore = false;
      const all = TOLD.map((holds) => ({ holds, said: refusedElsewhere(files.map((file) => saidOf(file, holds))) }));
      for (const [i, file] of files.entries()) {
        const inOthers = all.map(({ holds, said }) => ({ holds, said: said[i] ?? new Map() }));
        isMore = (await judgeAgain(file, inOthers, files)) || isMore;
      }
    }
    for (const [place, file] of this.#files) this.#files.set(place, { ...file, own: [], sighted: nobodySighted() });
  }

  /** What a file came to. @throws why it could not be judged */
  told(place: number): JudgedContacts {
    const { outcome } = this.#files.get(place) as HeldFile;
    this.#files.delete(place);
    if ('cause' in outcome) throw outcome.cause;
    return outcome.judged;
  }

  /** Leaves nothing behind of what was not told. */
  async close(): Promise<void> {
    for (const { outcome } of this.#files.values()) if ('judged' in outcome) await outcome.judged.sinks.abort();
    this.#files.clear();
    for (const { dispose } of this.#kept.values()) await dispose();
    this.room.close();
  }
}

/** @param holds what is asked of people who refuse nothing; undefined: who refuses */
const saidOf = ({ outcome, own, sighted }: HeldFile, holds: TellsOthers | undefined): FileOfRefusals => {
  const judged = 'judged' in outcome ? outcome.judged : undefined;
  const asks = judged !== undefined && screensRefusals(judged.ready);
  const some = (all: readonly OpposedContact[]) => all.filter((one) => one.holds === holds);
  const first = some(own);
  const opposed = judged === undefined || judged.opposed === own ? first : some(judged.opposed);
  return { own: first, opposed, sighted, channels: asks ? channelBits(judged.ready.run.channels) : 0 };
};

/** What other files say of one. */
type InOthers = readonly { readonly holds: TellsOthers | undefined; readonly said: RefusedInOthers }[];

const listsOf = async (inOthers: InOthers, files: readonly HeldFile[], ready: CommandSetup): Promise<readonly LoadedList[]> => {
  const { asOf } = ready.run;
  const lists = await Promise.all(
    inOthers.flatMap(({ holds, said: all }) =>
      [...all].map(([place, said]) =>
        listOfRefusals({ name: files[place]?.name ?? '', from: 'contacts', ...(holds && { holds }) }, said, {
          asOf,
          home: ready.settings.country,
        }),
      ),
    ),
  );
  return lists.flatMap((list) => list ?? []);
};

/** @returns whether it was judged again, with more than before */
const judgeAgain = async (file: HeldFile, inOthers: InOthers, files: readonly HeldFile[]): Promise<boolean> => {
  const { outcome } = file;
  const refusals = inOthers
    .flatMap(({ said }) => [...said.values()].flat())
    .reduce((sum, { channels }) => sum + channelsOfBits(channels).length, 0);
  if (refusals <= file.refusals || !('judged' in outcome)) return false;
  file.refusals = refusals;
  const { ready } = outcome.judged;
  await outcome.judged.sinks.abort();
  file.outcome = await listsOf(inOthers, files, ready)
    .then(file.again)
    .then(
      (judged) => ({ judged }),
      (cause: unknown) => ({ cause }),
    );
  return true;
};

/** Where files of contacts wait; undefined where none of them is screened by what others refuse. @param inputs as the command line names them */
export const heldContacts = (ready: CommandSetup, inputs: readonly string[]): HeldContacts | undefined =>
  inputs.some((input) => screensRefusals({ ...ready, ...ready.forFile(input) })) ? new HeldContacts() : undefined;
