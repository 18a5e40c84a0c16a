import own from '../../../rules/index.js';
import { blobSource } from '../../csv/blob/blob-source.js';
import { overviewColumns } from '../../engine/overview-columns.js';
import type { Job, SeenColumn } from '../job/job.js';
import { settingsOfJob } from './settings-of-job.js';

/** More columns than anybody goes through one by one. */
const MOST = 200;

/**
 * What the columns of a file are taken for, from its head alone.
 * @throws LumoError those of a check that ends before it reads contacts
 */
export const columnsOfJob = async (job: Job): Promise<readonly SeenColumn[]> => {
  const { run } = settingsOfJob({ ...job, lists: [], columns: undefined });
  const source = await blobSource(job.contacts.blob, job.contacts.name);
  const { columns } = await overviewColumns(source, run, own.rules);
  return columns
    .slice(0, MOST)
    .map(({ column, header, field }) => ({ place: column + 1, header, field: field === 'other' ? 'keep' : field }));
};
