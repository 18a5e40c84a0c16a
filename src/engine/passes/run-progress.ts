import type { PreparedFile } from '../plan/prepare-file.js';

/**
 * Told how far a run is. @param rows how many were read in this pass @param share how much of all work is done, 0 to 1: of both passes
 * together, and measured in bytes as they lie on the disk; absent where nobody knows how many there are (a pipe)
 */
export type TellProgress = (rows: number, share?: number) => void;

/** A part of the work of a run, as shares of it. */
export interface WorkPart {
  readonly from: number;
  readonly to: number;
}

/**
 * Where passes begin and end, as measured on 200,000 and 600,000 rows: of a file that is read twice the first pass takes a quarter of the time; making
 * the text of a workbook takes half, and its first pass ends at two thirds.
 */
const PARTS = { survey: 0.25, unpacking: 0.5, unpackedSurvey: 0.65 } as const;

/** The whole of it: a file that is read once. */
export const WHOLE_WORK: WorkPart = { from: 0, to: 1 };

/** The parts of a run whose file is read twice. @param isUnpacked whether its text is made first, and waits for both passes */
export const partsOfTwoPasses = (isUnpacked: boolean): Readonly<Record<'unpacking' | 'survey' | 'judge', WorkPart>> => {
  const [unpacked, surveyed] = isUnpacked ? [PARTS.unpacking, PARTS.unpackedSurvey] : [0, PARTS.survey];
  return { unpacking: { from: 0, to: unpacked }, survey: { from: unpacked, to: surveyed }, judge: { from: surveyed, to: 1 } };
};

/** The progress of one part as that of the whole. */
export const tellOfPart = (tell: TellProgress | undefined, { from, to }: WorkPart): TellProgress | undefined =>
  tell && ((rows, share) => tell(rows, share === undefined ? undefined : from + (to - from) * Math.min(1, share)));

/** How much of the bytes of a file was read, where their number is known. */
export const shareRead = ({ source, opening: { opened } }: PreparedFile): number | undefined =>
  source.size ? Math.min(1, opened.position() / source.size) : undefined;
