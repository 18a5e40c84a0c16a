// Labelled sentences, and which intents a sentence of another intent may have as well.
import { readFileSync } from 'node:fs';

const FOLDER = new URL('../evaluate/messages/', import.meta.url);

/** Sets that somebody else labelled, and that the model learns from. Those called `held…` are set aside. */
export const LEARNED = ['tune', 'tune2', 'tune3', 'tune4', 'tune5'];

/** The sentences of a set (`own`, `tune`, `held`…). */
export const sentencesOf = (set) =>
  readFileSync(new URL(`sentences-${set}.tsv`, FOLDER), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const cells = line.split('\t');
      return { set, lang: cells[0], intent: cells[1], is: cells[2] === 'yes', text: cells.at(-1) };
    });

/** A sentence labelled for one intent says nothing of these: it is no example against them. */
export const MAY_BE_BOTH = {
  'opt-out': ['rights', 'offers-refusal', 'refusal-branch', 'aggression'],
  rights: ['opt-out', 'source', 'purpose', 'offers-refusal', 'recording'],
  'offers-refusal': ['opt-out', 'refusal-branch', 'rights', 'recording'],
  'refusal-branch': ['offers-refusal', 'insists', 'opt-out'],
  insists: ['refusal-branch', 'aggression'],
  source: ['purpose', 'rights', 'identity'],
  purpose: ['source', 'identity', 'rights', 'opt-out'],
  identity: ['source', 'purpose', 'recording', 'aggression', 'insists', 'opt-out', 'rights', 'offers-refusal', 'reply-fake'],
  recording: ['identity'],
  aggression: ['insists'],
  // Asked of subjects only.
  'reply-fake': [
    'opt-out',
    'rights',
    'offers-refusal',
    'refusal-branch',
    'insists',
    'source',
    'purpose',
    'identity',
    'recording',
    'aggression',
  ],
};
