import { describe, expect, it } from 'vitest';
import { reportFormat } from '../../src/cli/mistyped.js';
import { beside, outputsFor } from '../../src/cli/outputs.js';
import { FORMAT_NAMES, formatInfo, formatNamed, formatOf } from '../../src/reporters/formats.js';
import { loadReporter } from '../../src/reporters/registry.js';

describe('the choice of a reporter', () => {
  it.each([
    ['report.json', 'json'],
    ['dir.d/R.JSON', 'json'],
    ['report.txt', 'terminal'],
    ['a.json.txt', 'terminal'],
  ])('a file called %s asks for %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
    expect(outputsFor('a.csv', { format: [path], check: false }).reports).toEqual([{ format, path }]);
  });

  it.each(['report.pdf', 'report', 'x.json/', '', '.constructor', 'a.__proto__'])('a file called %j asks for none', (path) => {
    expect(formatOf(path)).toBeUndefined();
  });

  it.each(['toString', '__proto__', 'report.pdf', 'x.json/', ''])('there is no format %j, and the error names those that are', (name) => {
    expect(formatNamed(name)).toBeUndefined();
    expect(() => reportFormat(name)).toThrow(expect.objectContaining({ code: 'LUMO_UNKNOWN_FORMAT', exitCode: 2 }));
    expect(() => reportFormat(name)).toThrow(/The formats are terminal, .*json/);
  });

  it.each(FORMAT_NAMES)('%s has a reporter, and a file of it asks for it', async (format) => {
    expect(await loadReporter(format)).toBeTypeOf('function');
    const { extension, goes } = formatInfo(format);
    if (goes === undefined) expect(formatOf(beside('a.csv', 'report', extension))).toBe(format);
  });

  it('no two formats ask for one ending', () => {
    const endings = FORMAT_NAMES.flatMap((format) => formatInfo(format).endings ?? []);
    expect(new Set(endings).size).toBe(endings.length);
  });
});
