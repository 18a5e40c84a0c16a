/** `node log-run.mjs JOB`: asks all rules about some logs, and prints how many rows and findings there were. */
import { ROOT } from './job.mjs';

const { files, lists, jobs, asOf } = JSON.parse(process.argv[2]);
const load = (path) => import(`${ROOT}/.build/src/${path}`);
const [{ loadRunSetup }, { checkLogs }, { fileSource }] = await Promise.all([
  load('library/run-setup.js'),
  load('library/check-logs.js'),
  load('csv/source/file-source.js'),
]);
const overrides = { lists: lists.map((path) => ({ path, kind: 'opposition' })), ...(jobs && { jobs }) };
const ready = await loadRunSetup({ cwd: ROOT, asOf, overrides, config: false });
const sources = await Promise.all(files.map(async (path) => ({ source: await fileSource(path, false), path })));
const { core, logs, figures } = await checkLogs(sources, ready, 'bench');
const { persons, refusals } = figures;
console.log(JSON.stringify({ rows: logs.map(({ rows }) => rows), persons, refusals, counts: core.counts }));
