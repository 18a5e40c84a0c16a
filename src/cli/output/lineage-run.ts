import type { LineageRun } from '../../reporters/contract/reporter.js';
import { currentTime, type ProcessIo } from '../terminal/process-io.js';

/** `NAMESPACE/JOB/RUN`, as schedulers hand over the run that starts another: a namespace may have slashes, a job and a run have none. */
const PARENT = /^(.{1,500})\/([^/]{1,500})\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/**
 * What an event of lineage says of this run, by the variables that every client of OpenLineage reads: OPENLINEAGE_NAMESPACE and
 * OPENLINEAGE_PARENT_ID. A parent that is none is left out: lineage is no reason to fail.
 */
export const lineageRun = ({ env }: Pick<ProcessIo, 'env'>): LineageRun => {
  const [, namespace, job, run] = PARENT.exec(env.OPENLINEAGE_PARENT_ID ?? '') ?? [];
  return {
    at: currentTime(env).toISOString(),
    namespace: env.OPENLINEAGE_NAMESPACE?.trim() || 'lumo-check',
    ...(namespace !== undefined && job !== undefined && run !== undefined && { parent: { namespace, job, run: run.toLowerCase() } }),
  };
};
