import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPersonsFile, PERSON_PARTS, personsFileBytes } from '../../../src/audit/cache/persons-file.js';
import { addSighting, COUNTS_PERSON, noSightings } from '../../../src/model/outcome/person-sightings.js';

const folder = mkdtempSync(join(tmpdir(), 'lumo-persons-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, 'p');

const written = (count: number): number => {
  const persons = noSightings();
  for (let i = 0; i < count; i++) addSighting(persons, Math.imul(i + 1, 0x9e3779b1) >>> 0, i, i + 2, COUNTS_PERSON);
  writeFileSync(path, Buffer.concat(personsFileBytes(persons)));
  return statSync(path).size;
};

describe('the persons of a file, kept', () => {
  it.each([0, 1, 2, 1000])('are read as they were written, %i of them', (count) => {
    const found = openPersonsFile(path, written(count));
    expect(found?.starts[PERSON_PARTS]).toBe(count);
    const words = new Uint32Array(count * 4);
    found?.read(0, PERSON_PARTS, words);
    expect([...words.filter((_, at) => at % 4 === 2)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 2));
  });

  it.each([0, 3])('are ignored when a bit has changed, %i of them', (count) => {
    const size = written(count);
    const bytes = readFileSync(path);
    for (const at of [0, 20, size - 1]) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] as number) ^ 1;
      writeFileSync(path, altered);
      expect(openPersonsFile(path, size), `byte ${at}`).toBeUndefined();
    }
  });
});
