import type { CheckedFile } from '../setup/checked-file.js';

/** A file that may be judged, what was decided of it having been read. */
export interface PreparedFile {
  /** Judges it, and tells nothing: of files that wait for one another. */
  readonly first?: () => Promise<void>;
  /** Judges it where it was not judged, and tells what it came to. */
  readonly check: () => Promise<CheckedFile>;
}

/** Files of one command line, and how they are prepared. */
export interface FilesInTurn {
  readonly inputs: readonly string[];
  /** Places of those that are judged, in the order in which they are. */
  readonly order: readonly number[];
  /** Reads what was decided of a file; then it may be judged. */
  readonly prepare: (input: string, place: number) => Promise<PreparedFile>;
  /** Called when all files that wait for one another are judged; absent where none does. */
  readonly settle?: (() => Promise<void>) | undefined;
  /** How many of those that follow a file are prepared with it, and which may be: they are judged on other threads meanwhile. */
  readonly ahead: { readonly most: number; readonly may: (place: number) => boolean };
}

/** Prepares files in their order, some of them ahead of their turn. @returns what prepares the one whose turn has come, by its place in the order */
export const preparing = ({ inputs, order, prepare, ahead }: FilesInTurn): ((turn: number) => Promise<PreparedFile>) => {
  const begun: Promise<PreparedFile>[] = [];
  const begin = (turn: number): void => {
    const place = order[turn] as number;
    const preparation = prepare(inputs[place] as string, place);
    // Met when its turn comes; until then it must not pass for a failure that nobody handles.
    preparation.catch(() => {});
    begun[turn] = preparation;
  };
  return (turn) => {
    for (let next = begun.length; next < order.length; next++) {
      if (next > turn && !(next - turn <= ahead.most && ahead.may(order[next] as number))) break;
      begin(next);
    }
    const preparation = begun[turn] as Promise<PreparedFile>;
    // What a file came to is held no longer than until it is told.
    delete begun[turn];
    return preparation;
  };
};

/** Judges those that wait for one another, before any of them is told. @returns them, by their places in the order */
export const judgeFirst = async (
  { order, ahead, settle }: FilesInTurn,
  preparationOf: (turn: number) => Promise<PreparedFile>,
): Promise<Map<number, PreparedFile>> => {
  const waiting = new Map<number, PreparedFile>();
  if (!settle) return waiting;
  for (const [turn, place] of order.entries()) {
    if (!ahead.may(place)) continue;
    const one = await preparationOf(turn);
    await one.first?.();
    waiting.set(turn, one);
  }
  await settle();
  return waiting;
};
