import { describe, expect, it } from 'vitest';
import { csv, definePlugin, defineRule } from '../../src/author.js';
import { LumoError } from '../../src/model/base/lumo-error.js';
import type { ContactReader } from '../../src/model/plugin/contact-reader.js';
import type { Plugin } from '../../src/model/plugin/plugin.js';
import type { NamedReporter } from '../../src/model/plugin/reporter.js';
import { type PluginSamples, testsOf } from '../../src/testing/cases.js';

const TEXT = { en: 'x', fr: 'x' };

/** A rule about the domain of an address, and what is wrong with it. */
const ruleWith = (visit: (value: string, report: (message: 'found') => void) => void, more: object = {}) =>
  defineRule({
    id: 'acme/domain',
    about: 'contacts',
    since: '1.0.0',
    theme: 'relevance',
    law: [],
    docs: {
      title: TEXT,
      why: TEXT,
      remedy: TEXT,
      bad: [{ rows: csv('email;nom', 'claire@globex.example;Martin', 'paul@acme.example;Durand'), says: ['2 found email'] }],
      good: [{ rows: csv('email;nom', 'claire@acme.example;Martin'), says: [] }],
    },
    needs: { email: 'required' },
    channels: ['email'],
    severity: 'error',
    action: 'bar',
    messages: { found: TEXT },
    visit: (ctx) => ({
      email(value, cell) {
        visit(value.text, (message) => ctx.report(cell, message));
      },
    }),
    ...more,
  });
const sound = ruleWith((text, report) => {
  if (text.endsWith('@globex.example')) report('found');
});

const reader = (read: ContactReader['read']): ContactReader => ({ id: 'acme/lines', description: TEXT, extensions: ['.lines'], read });
async function* textOf(bytes: AsyncIterable<Uint8Array>) {
  const decoder = new TextDecoder();
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
}
const wholeReader = reader(async function* (bytes) {
  let all = '';
  for await (const text of textOf(bytes)) all += text;
  for (const line of all.trim().split('\n')) yield line.split(',');
});
/** Takes each chunk for whole lines, which they are as long as a file comes in one. */
const chunkReader = reader(async function* (bytes) {
  for await (const text of textOf(bytes)) for (const line of text.trim().split('\n')) yield line.split(',');
});
const FILES = {
  'acme/lines': [
    {
      bytes: 'email,nom\nhélène@acme.example,Noël\n',
      rows: [
        ['email', 'nom'],
        ['hélène@acme.example', 'Noël'],
      ],
    },
  ],
};

const reporter = (report: NamedReporter['report']): Plugin => ({
  name: 'acme',
  api: 1,
  reporters: { 'acme/out': { description: TEXT, report } },
});

/** The tests that fail, with the first words of why. */
const failuresOf = async (plugin: Plugin, samples?: PluginSamples): Promise<readonly string[]> => {
  const failed: string[] = [];
  for (const { name, run } of testsOf(plugin as Parameters<typeof testsOf>[0], samples))
    await run().catch((cause: unknown) => {
      if (!(cause instanceof LumoError)) failed.push(`${name}: ${String(cause)}`);
      else failed.push(`${name}: ${cause.what.en}`);
      if (cause instanceof LumoError && cause.code === 'LUMO_PLUGIN_TEST') expect(cause.what.fr).not.toBe(cause.what.en);
    });
  return failed;
};

describe('testsOf', () => {
  it('passes a plugin that keeps all laws', async () => {
    const plugin = definePlugin({
      name: 'acme',
      api: 1,
      rules: [sound],
      readers: [wholeReader],
      reporters: { 'acme/out': { description: TEXT, report: (report, { title }) => report.rules.map(title).join() || '-' } },
      headers: { company: ['Maison mère'] },
      languages: [{ tag: 'es', name: 'español', rules: { 'acme/domain': { title: 'Dominio', messages: { found: 'Encontrado' } } } }],
    });
    expect(await failuresOf(plugin, { files: FILES })).toEqual([]);
    const names = testsOf(plugin, { files: FILES }).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('acme/domain: example 1 of its docs: its report holds no cell');
  });

  const memory: string[] = [];
  it.each<[string, Plugin, PluginSamples, string]>([
    [
      'a rule that says other things than its examples',
      { name: 'acme', api: 1, rules: [ruleWith((_, report) => report('found'))] },
      {},
      'acme/domain: example 1 of its docs: What it says: ["2 found email","found"] came, and ["2 found email"] was expected.',
    ],
    [
      'a rule that remembers in a variable of its module',
      {
        name: 'acme',
        api: 1,
        rules: [
          ruleWith((text, report) => {
            if (text.endsWith('@globex.example') && !memory.includes(text)) report('found');
            memory.push(text);
          }),
        ],
      },
      {},
      'Ways of splitting the file that change the report: ["split before row 3"',
    ],
    [
      'a message that no example gives',
      { name: 'acme', api: 1, rules: [ruleWith(() => {}, { docs: { ...sound.docs, bad: [] } })] },
      {},
      'acme/domain: each of its messages is said by an example: Messages that no example gives: ["found"] came',
    ],
    [
      'a rule that fails on a cell',
      {
        name: 'acme',
        api: 1,
        rules: [
          ruleWith((text, report) => {
            if (text === '<b>') throw new Error(text);
            if (text.endsWith('@globex.example')) report('found');
          }),
        ],
      },
      {},
      'whatever stands in a cell is taken: "contacts.csv": the rule "acme/domain" failed on row 2',
    ],
    [
      'a reader without a file',
      { name: 'acme', api: 1, readers: [wholeReader] },
      {},
      'has a file to be tested on: No file is given for acme/lines',
    ],
    [
      'a reader that takes chunks for lines',
      { name: 'acme', api: 1, readers: [chunkReader] },
      { files: FILES },
      'is read the same wherever its bytes are cut: The rows of the file, cut at byte 1: [["e"],["mail","nom"]',
    ],
    [
      'a reader with two columns of one name',
      { name: 'acme', api: 1, readers: [wholeReader] },
      { files: { 'acme/lines': [{ bytes: 'a,a\n', rows: [['a', 'a']] }] } },
      'The first row must name each column, and no two alike.',
    ],
    [
      'a reporter that changes the report',
      reporter((report) => {
        (report as { preset: string }).preset = 'mine';
        return 'x';
      }),
      {},
      'The report after it was told',
    ],
    ['a reporter without a text', reporter(() => ''), {}, 'acme/out: tells a report with and without findings (en): It made no text.'],
    ['a reporter that counts its calls', reporter(() => String(memory.push(''))), {}, 'The second text of one report'],
    [
      'a header that is known otherwise',
      { name: 'acme', api: 1, headers: { comments: ['Opt-out'] } },
      {},
      'acme: this lumo-check takes it: Plugin acme: its header',
    ],
    [
      'a language with a slot too many',
      { name: 'acme', api: 1, languages: [{ tag: 'es', name: 'español', rules: { 'email-malformed': { title: 'a {b}' } } }] },
      {},
      'its language es has a slot that the original has not: {b}, in title of email-malformed',
    ],
  ])('finds %s', async (_, plugin, samples, why) => {
    expect((await failuresOf(plugin, samples)).join('\n')).toContain(why);
  });
});
