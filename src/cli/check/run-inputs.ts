import { basename, join } from 'node:path';
import type { SequenceStep } from '../../model/document/sequence.js';
import { type ContactReader, readerOf } from '../../model/plugin/contact-reader.js';
import type { CheckOptions } from '../options/table/contacts.js';
import { type InputKind, withRefusalLogs } from '../recognise/input-kind.js';
import { kindIn, type PlannedFiles } from '../recognise/planned-kind.js';
import { RecognitionMemo } from '../recognise/recognition-memo.js';
import type { StatedKinds } from '../recognise/stated-kinds.js';
import { inputName } from '../setup/settings-and-input.js';
import type { NamedFiles } from './named-many.js';
import type { SequenceFolder } from './sequence-folder.js';

/** What a command line names, with the messages of folders in their places. */
export interface RunInputs {
  readonly inputs: readonly string[];
  /** The step of a message in the sequence of its folder. */
  readonly stepOf: (input: string) => SequenceStep | undefined;
  /** Folders that were read. */
  readonly folders: readonly SequenceFolder[];
  /** Folders and globs that stand for files of any kind. */
  readonly many: readonly NamedFiles[];
}

/** A name that ends like that of a file is looked at as one, as it always was. */
const LOOKS_LIKE_FILE = /\.[A-Za-z\d]{2,12}$/;

/** A glob, where no shell has resolved it. */
const MAY_BE_GLOB = /[*?[\]{}]/;

/** Puts the messages of a folder, or all files that it holds, in the place of the folder. @param as what the user says that inputs are */
export const spreadFolders = async (named: readonly string[], as: string | undefined, cwd: string): Promise<RunInputs> => {
  const folders: SequenceFolder[] = [];
  const steps = new Map<string, SequenceStep | undefined>();
  const many: NamedFiles[] = [];
  const inputs: string[] = [];
  for (const input of named) {
    const mayBeFolder = input !== '-' && !LOOKS_LIKE_FILE.test(input) && (as === undefined || as === 'message');
    // Loaded for folders only: whoever checks contacts pays nothing for it.
    const folder = mayBeFolder ? await (await import('./sequence-folder.js')).sequenceOf(input, as, cwd) : undefined;
    if (!folder) {
      const mayBeMany = input !== '-' && (MAY_BE_GLOB.test(input) || !LOOKS_LIKE_FILE.test(input));
      const found = mayBeMany ? await (await import('./named-many.js')).namedMany(input, as, cwd) : undefined;
      if (found) many.push(found);
      inputs.push(...(found?.files ?? [input]));
      continue;
    }
    folders.push(folder);
    for (const file of folder.files) {
      inputs.push(file.input);
      steps.set(file.input, file.step);
    }
  }
  // A file that is named and lies in a folder that is named is judged once.
  const foundIn = new Set(many.flatMap(({ files }) => files.map((file) => join(file))));
  const met = new Set<string>();
  const once = inputs.filter((input) => {
    const place = join(input);
    const isAgain = foundIn.has(place) && met.has(place);
    met.add(place);
    return !isAgain;
  });
  return { inputs: once, stepOf: (input) => steps.get(input), folders, many };
};

/** What a file with a place in a sequence is; undefined for what its content has to tell. */
const kindOfStep = (input: string, step: SequenceStep | undefined): InputKind | undefined =>
  step === undefined ? undefined : /\.sms$/i.test(input) ? 'sms' : 'message';

/** What a file is before anybody looks into it: as the user says, as its place in a sequence does, or contacts where a plugin reads such files. */
const kindSaid = (input: string, { options, said, readers }: Recognising, step: SequenceStep | undefined): string | undefined => {
  const isRead = readerOf(basename(inputName(input, options) ?? input), readers) !== undefined;
  return said.of(input) ?? kindOfStep(input, step) ?? (isRead ? 'contacts' : undefined);
};

interface Recognising {
  readonly options: Pick<CheckOptions, 'stdinFilename'>;
  readonly said: StatedKinds;
  readonly readers: readonly ContactReader[];
  readonly cwd: string;
}

/** What each input is: what a plan or the user says, else what its name and content tell. @throws LumoError LUMO_USAGE, LUMO_INPUT_UNDECIDED */
export const kindsOfInputs = async (
  plan: PlannedFiles | undefined,
  inputs: readonly string[],
  stepOf: RunInputs['stepOf'],
  how: Recognising,
): Promise<readonly InputKind[]> => {
  const kinds: InputKind[] = [];
  const memo = new RecognitionMemo();
  const { said, cwd } = how;
  said.refuseIdle(inputs);
  for (const input of inputs) kinds.push(await kindIn(plan, input, kindSaid(input, how, stepOf(input)), cwd, memo));
  return withRefusalLogs(kinds, inputs, cwd, (input) => said.of(input) !== undefined);
};

/** Contacts first, wherever they are named: messages are judged beside them, and a plan beside all that it names. */
const rankOf = (kind: InputKind | undefined): number => (kind === 'contacts' ? 0 : kind === 'campaign' ? 2 : 1);

/** Places of inputs, in the order in which they are judged. */
export const inOrderOfJudging = (places: readonly number[], kinds: readonly InputKind[]): readonly number[] =>
  places.toSorted((a, b) => rankOf(kinds[a]) - rankOf(kinds[b]));
