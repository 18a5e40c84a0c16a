import type { Job, Told } from '../job/job.js';
import { packedData } from './packed-data.js';

/** The worker that judges. It is stopped by ending it, and another one takes its place. */
export interface Checker {
  check(job: Job): void;
  /** Asks what the columns of its file are. */
  columns(job: Job): void;
  stop(): void;
}

/** @param tell takes what the worker says; an error that it could not tell comes as a failure. @param version of lumo-check */
export const startChecker = async (tell: (told: Told) => void, version: string): Promise<Checker> => {
  const script = URL.createObjectURL(new Blob([await packedData('worker-data')], { type: 'text/javascript' }));
  const start = (): Worker => {
    const worker = new Worker(script);
    worker.onmessage = ({ data }: MessageEvent<Told>) => tell(data);
    worker.onerror = (event) => {
      event.preventDefault();
      tell({ is: 'failed', failure: brokenWorker });
    };
    worker.postMessage({ is: 'start', version });
    return worker;
  };
  let worker = start();
  return {
    check: (job) => worker.postMessage({ is: 'check', job }),
    columns: (job) => worker.postMessage({ is: 'columns', job }),
    stop() {
      worker.terminate();
      worker = start();
    },
  };
};

const brokenWorker = {
  code: 'LUMO_INTERNAL',
  what: {
    en: 'The part of this page that checks files has stopped, perhaps for lack of memory.',
    fr: 'La partie de cette page qui contrôle les fichiers s’est arrêtée, peut-être faute de mémoire.',
  },
  hint: {
    en: 'Reload the page, close other tabs, and try again. Nothing was written.',
    fr: 'Rechargez la page, fermez d’autres onglets et recommencez. Rien n’a été écrit.',
  },
} as const;
