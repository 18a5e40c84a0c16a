import { parentPort } from 'node:worker_threads';
import type { Source } from '../../csv/ports/source.js';
import { fileSource } from '../../csv/source/file-source.js';
import { PartsMemory } from '../../engine/judge/plan-parts.js';
import type { RunInput } from '../../engine/passes/run-input.js';
import { makeFileMemo } from '../../engine/plan/file-memo.js';
import type { RunSettings } from '../../engine/plan/run-settings.js';
import { loadRules } from '../../engine/rules/load-rules.js';
import { runCheck } from '../../engine/run.js';
import { inlineExecutor } from '../../engine/threads/executor.js';
import { type FailedAnswer, serialiseError } from '../../engine/threads/thread-errors.js';
import { sheetsOfFile } from '../../lists/load/sheets-of-file.js';
import type { Report } from '../../model/report/report.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { checkInMemory } from '../judge/check-in-memory.js';
import { judgeFile } from '../judge/judge-file.js';
import type { FileWork, FromFileWorker, ToFileWorker } from './file-worker-messages.js';

type Asked = Extract<ToFileWorker, { id: number }>;
type Post = (message: FromFileWorker | FailedAnswer, transfer?: ArrayBuffer[]) => void;

/** The life of a thread that judges one whole file after the other. */
const serve = (post: Post): ((message: ToFileWorker) => Promise<void>) => {
  let work: FileWork;
  let loaded: Promise<readonly AnyRule[]>;
  const settings = new Map<number, RunSettings>();
  const memo = makeFileMemo();
  const parts = new PartsMemory();

  /** The engine, as it judges each file here. */
  const engine = async (number: number): Promise<(input: Pick<RunInput, 'source'> & Partial<RunInput>) => Promise<Report>> => {
    const rules = await loaded;
    const { lists, version } = work;
    const shared = { settings: settings.get(number) as RunSettings, rules, lists, version, memo };
    return (input) =>
      runCheck({
        ...shared,
        sheetLists: sheetsOfFile(input.source, shared.settings),
        executor: () => inlineExecutor(rules, parts),
        ...input,
      });
  };
  const open = (path: string, hash: boolean): Promise<Source> => fileSource(path, hash, work.unpacking);

  const answer = async (message: Asked): Promise<void> => {
    const { id } = message;
    const run = await engine(message.settings);
    if (message.type === 'check') {
      const checked = await checkInMemory(message.order, () => open(message.path, message.order.hash), run);
      return post({ id, answer: checked });
    }
    const { file } = message;
    const judged = await judgeFile(
      file,
      () => open(file.path, true),
      (source, hooks) => run({ source, ...hooks }),
    );
    if ('failed' in judged) return post({ id, failed: serialiseError(judged.failed) });
    post({ id, ...judged }, [judged.persons.words.buffer as ArrayBuffer]);
  };

  return async (message) => {
    if (message.type === 'settings') settings.set(message.number, message.settings);
    else if (message.type !== 'work') return answer(message).catch((cause) => post({ id: message.id, error: serialiseError(cause) }));
    else {
      work = message;
      loaded = loadRules(message.modules);
      // A module that cannot be loaded is told of with the first file.
      loaded.catch(() => {});
    }
  };
};

const port = parentPort as NonNullable<typeof parentPort>;
const hear = serve((message, transfer = []) => port.postMessage(message, transfer));
port.on('message', (message: ToFileWorker) => void hear(message));
