// A thread that teaches one network of the second reader: each learns for minutes, and none knows of the others.
import { parentPort, workerData } from 'node:worker_threads';
import { learnConvolution } from './convolve.mjs';

const { all, some, seed } = workerData;
parentPort.postMessage(learnConvolution(all, some, seed));
