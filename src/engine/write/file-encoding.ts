import { isTranscoded, utf8ToTranscoded } from '../../csv/opening/transcoded.js';
import type { Plan } from '../plan/plan.js';
import type { PreparedFile } from '../plan/prepare-file.js';
import { CLEAN_OUTPUTS } from './clean-outputs.js';

/** From the encoding that rows are worked on in to that of the file. */
export const fileEncoder = ({ opening: { encoding } }: PreparedFile): ((bytes: Uint8Array) => Uint8Array) =>
  isTranscoded(encoding) ? (bytes) => utf8ToTranscoded(bytes, encoding) : (bytes) => bytes;

const AS_IT_IS = (bytes: Uint8Array): Uint8Array => bytes;

/** The same for one output: what is laid out for a tool is written in its encoding already, all but the rejects. */
export const outputEncoder = (prepared: PreparedFile, { target }: Pick<Plan, 'target'>) => {
  const asInFile = fileEncoder(prepared);
  return (label: string): ((bytes: Uint8Array) => Uint8Array) => (target === undefined || label === CLEAN_OUTPUTS[1] ? asInFile : AS_IT_IS);
};
