import { describe, expect, it } from 'vitest';
import { load } from '../support.js';

/** Of each list: how many lines say no refusal, where others do. */
describe('lines of a list that say no refusal', () => {
  it.each<readonly [string, number | undefined]>([
    ['Numéro;Qualification\n0243112201;Ne plus appeler\n0611223302;RDV\n0243112203;NRP\n', 2],
    ['email;statut\na@acme.example;opposé\nb@acme.example;à rappeler\n', 1],
    // Nobody refuses in so many words: the column may ask anything.
    ['Numéro;Qualification\n0243112201;RDV\n0611223302;NRP\n', undefined],
    // Reasons, days and lists without such a column say nothing of the others.
    ['email;motif\na@acme.example;STOP\nb@acme.example;mail du 3/10\n', undefined],
    ['email;date\na@acme.example;2026-03-01\nb@acme.example;\n', undefined],
    ['a@acme.example\nb@acme.example\n', undefined],
    // Who agrees, or whose address is dead, is counted as that.
    ['email;statut\na@acme.example;désabonné\nb@acme.example;abonné\n', undefined],
    ['email;statut\na@acme.example;désabonné\nb@acme.example;hard bounce\n', undefined],
  ])('%j', async (text, silent) => expect((await load(text)).info.silent).toBe(silent));
});
