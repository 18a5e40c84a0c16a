import { parentPort } from 'node:worker_threads';
import { fileSource } from '../../csv/source/file-source.js';
import { loadRules } from '../../engine/rules/load-rules.js';
import { runCheck } from '../../engine/run.js';
import { inlineExecutor } from '../../engine/threads/executor.js';
import { type FailedAnswer, serialiseError } from '../../engine/threads/thread-errors.js';
import type { AnyRule } from '../../model/rule/rule.js';
import { judgeFile } from '../judge/judge-file.js';
import type { FileWork, FromFileWorker, ToFileWorker } from './file-worker-messages.js';

/** The life of a thread that judges one whole file after the other. */
const serve = (
  post: (message: FromFileWorker | FailedAnswer, transfer?: ArrayBuffer[]) => void,
): ((message: ToFileWorker) => Promise<void>) => {
  let work: FileWork;
  let loaded: Promise<readonly AnyRule[]>;

  const judge = async ({ id, file, settings }: Extract<ToFileWorker, { type: 'judge' }>): Promise<void> => {
    const rules = await loaded;
    const { lists, version, unpacking } = work;
    const executor = () => inlineExecutor(rules);
    const judged = await judgeFile(
      file,
      () => fileSource(file.path, true, unpacking),
      (source, hooks) => runCheck({ source, settings, rules, lists, executor, version, ...hooks }),
    );
    if ('failed' in judged) return post({ id, failed: serialiseError(judged.failed) });
    post({ id, ...judged }, [judged.persons.words.buffer as ArrayBuffer]);
  };

  return async (message) => {
    if (message.type === 'judge') return judge(message).catch((cause) => post({ id: message.id, error: serialiseError(cause) }));
    work = message;
    loaded = loadRules(message.modules);
    // A module that cannot be loaded is told of with the first file.
    loaded.catch(() => {});
  };
};

const port = parentPort as NonNullable<typeof parentPort>;
const answer = serve((message, transfer = []) => port.postMessage(message, transfer));
port.on('message', (message: ToFileWorker) => void answer(message));
