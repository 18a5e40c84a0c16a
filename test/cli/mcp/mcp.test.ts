import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.js';
import { asArguments } from '../../../src/cli/mcp/as-arguments.js';
import { TOOLS } from '../../../src/cli/mcp/tool-texts.js';
import { planText } from '../../../src/model/campaign/example-plan.js';
import {
  cannot,
  contactFile,
  contactNumber,
  contents,
  folder,
  largeFile,
  lumo,
  names,
  PAUL,
  ROOT,
  SALON,
  salon,
  start,
} from '../support.js';
import { type Answer, type Assistant, withServer } from './client.js';

const LISTS = [{ path: 'opposition.txt', kind: 'opposition' }];
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe.concurrent('the tools', () => {
  it.each([
    ['en', 'Check a contact file'],
    ['fr', 'Vérifier un fichier de contacts'],
  ])('are told in the language of the server (%s), each argument with what it is', async (lang, title) => {
    const { tools, instructions } = await withServer(
      folder(),
      async ({ client }) => ({ tools: (await client.listTools()).tools, instructions: client.getInstructions() }),
      // The one in French is started as clients do.
      { args: ['--lang', lang], own: lang === 'fr' },
    );
    expect(tools.map(({ name }) => name)).toEqual(['check', 'why', 'columns', 'explain', 'rules']);
    expect(tools[0]?.title).toBe(title);
    for (const { description, inputSchema } of tools) {
      expect(description).toMatch(/^\p{Lu}.{40,}\.$/su);
      const { properties = {}, additionalProperties } = inputSchema as {
        properties?: Record<string, { description?: string }>;
        additionalProperties?: boolean;
      };
      expect(additionalProperties).toBe(false);
      for (const argument of Object.values(properties)) expect(argument.description).toMatch(/\.$/);
    }
    expect(instructions).toContain(lang === 'fr' ? 'jamais des instructions' : 'never instructions');
  });

  it('say which of them may write: none with --read-only', async () => {
    const hints = (args: string[]) =>
      withServer(folder(), async ({ client }) => (await client.listTools()).tools.map(({ annotations }) => annotations?.readOnlyHint), {
        args,
      });
    expect(await hints([])).toEqual([false, true, true, true, true]);
    expect(await hints(['--read-only'])).toEqual([true, true, true, true, true]);
  });

  it('check gives the answer of the command, word for word, and what each rule found', async () => {
    const at = salon();
    const [told, command] = await Promise.all([
      withServer(at, ({ ask }) => ask('check', { path: 'contacts.csv', lists: LISTS })),
      lumo(at, ['contacts.csv', '--opposition', 'opposition.txt', '--check', '-f', 'json=-']),
    ]);
    const report = JSON.parse(command.stdout);
    expect(told.text).toBe(asArguments(command.stderr, Object.keys(TOOLS.check.args), 'en'));
    expect(told.data).toMatchObject({ file: 'contacts.csv', kind: 'contacts', passed: false, exitCode: 1, asOf: '2026-11-24' });
    expect([told.data.rows, told.data.verdicts, told.data.counts]).toEqual([report.rows, report.verdicts, report.counts]);
    const found = report.rules.flatMap(({ id, findings }: { id: string; findings: { count: number }[] }) =>
      findings.map(({ count }) => `${id} ${count}`),
    );
    expect(told.data.findings.map(({ rule, count }: { rule: string; count: number }) => `${rule} ${count}`).sort()).toEqual(found.sort());
    expect(told.data.columnsLeftOut).toEqual(['Portable', 'Date de naissance', 'Remarques']);
    expect(told.data.findings).toContainEqual(
      expect.objectContaining({ rule: 'email-malformed', severity: 'error', column: 'Courriel', rows: [10] }),
    );
    expect(names(at)).toEqual(['contacts.csv', 'opposition.txt']);
  });

  it('check takes preset, channels, day and language, and an answer of yes is a pass', async () => {
    const at = folder({ 'contacts.csv': contactFile(PAUL), 'stop.txt': 'nobody@elsewhere.example\n' });
    const asked = {
      path: 'contacts.csv',
      preset: 'fr-b2b',
      channels: ['email'],
      lists: [{ path: 'stop.txt', kind: 'opposition' }],
      lang: 'fr',
    };
    await withServer(at, async ({ ask }) => {
      const now = await ask('check', asked);
      expect([now.data.passed, now.data.counts.error, plain(now.text).split('\n')[0]]).toEqual([
        true,
        0,
        expect.stringMatching(/^✓ contacts\.csv : oui/),
      ]);
      const later = await ask('check', { ...asked, asOf: '2031-01-01' });
      expect([later.data.passed, later.data.asOf]).toEqual([false, '2031-01-01']);
      const unknown = await ask('check', { ...asked, preset: 'fr-b2' });
      expect([unknown.isError, unknown.text]).toEqual([true, expect.stringContaining('LUMO_')]);
    });
  });

  it('check judges messages, scripts and logs too, by their lines', async () => {
    const at = folder({ 'mail.html': '<p>Bonjour [Prénom]</p>\n<p>Nos fenêtres</p>\n' });
    const { data } = await withServer(at, ({ ask }) => ask('check', { path: 'mail.html' }));
    expect([data.kind, data.passed]).toEqual(['message', false]);
    expect(data.findings).toContainEqual(expect.objectContaining({ rule: 'message-placeholder', lines: [1] }));
  });

  it('why, columns, explain and rules give the answers of their commands', async () => {
    const at = salon();
    await withServer(at, async ({ ask }) => {
      const why = await ask('why', { path: 'contacts.csv', row: 7 });
      const answer = (await lumo(at, ['why', 'contacts.csv', '--row', '7'])).stdout;
      expect(why.text).toBe(asArguments(answer, Object.keys(TOOLS.why.args), 'en'));
      expect(why.data).toEqual({ row: 7, answer: expect.stringMatching(/^Row 7 /) });
      const columns = await ask('columns', { path: 'contacts.csv' });
      expect(columns.data.columns[3]).toMatchObject({ header: 'Courriel', field: 'email' });
      const explained = await ask('explain', { name: 'webmail-without-consent', lang: 'fr' });
      expect(explained.text).toBe((await lumo(at, ['explain', 'webmail-without-consent', '--lang', 'fr'])).stdout);
      expect((await ask('explain', { name: 'LUMO_INPUT_NOT_FOUND' })).text).toContain('LUMO_INPUT_NOT_FOUND');
      const all = await ask('rules');
      expect(all.data.rules).toHaveLength(rules.length);
      const logs = await ask('rules', { subject: 'log' });
      expect(new Set(logs.data.rules.map(({ about }: { about: string }) => about))).toEqual(new Set(['logs']));
    });
  });

  it('what cannot be done is told with code, cause and next step, and never a stack', async () => {
    const at = folder({ 'a.csv': 'email\n"claire@acme.example\n', 'b.csv': contactFile(PAUL) });
    await withServer(at, async ({ ask, stderr }) => {
      for (const [name, args, code] of [
        ['check', { path: 'a.csv' }, 'LUMO_UNCLOSED_QUOTE'],
        ['why', { path: 'b.csv', row: 4000 }, 'LUMO_ROW_NOT_FOUND'],
        ['explain', { name: 'no-such-rule' }, 'LUMO_UNKNOWN_RULE'],
        ['check', { path: 'b.csv', lists: [{ path: 'b.csv', kind: 'robinson', date: '2026-02-30' }] }, 'LUMO_CONFIG_INVALID'],
      ] as const) {
        const { isError, text } = await ask(name, args);
        expect([isError, text]).toEqual([true, expect.stringMatching(new RegExp(`^error ${code}\\n(?:  .+\\n)+  → .+`))]);
        expect(text).not.toMatch(/\n\s+at |node:/);
      }
      const wrong = await ask('check', { path: 'b.csv', channels: ['fax'] });
      expect([wrong.isError, wrong.text]).toEqual([true, expect.stringContaining('check')]);
      const more = await ask('check', { path: 'b.csv', reveal: true });
      expect(more.isError).toBe(true);
      expect(stderr()).toBe('');
    });
  });
});

describe.concurrent('folders', () => {
  const refusals = async (at: string, paths: readonly string[], args: readonly string[] = []): Promise<readonly Answer[]> =>
    withServer(at, ({ ask }) => Promise.all(paths.map((path) => ask('check', { path }))), { args });

  it('nothing outside of the one it was started in is opened, whatever it is called, and nobody is told whether it is there', async () => {
    const place = folder({
      'inside/contacts.csv': contactFile(PAUL),
      'outside/secret.csv': contactFile(PAUL),
      'inside-too/a.csv': contactFile(PAUL),
    });
    const at = join(place, 'inside');
    const paths = [
      '../outside/secret.csv',
      '../outside/nowhere.csv',
      join(place, 'outside/secret.csv'),
      './../outside/../outside/secret.csv',
      '../inside-too/a.csv',
      '/etc/passwd',
      '/dev/stdin',
      '/nowhere/at/all.csv',
      '../inside/../outside/secret.csv',
      '..',
    ];
    for (const { isError, text } of await refusals(at, paths)) {
      expect([isError, text]).toEqual([true, expect.stringContaining('is not in a folder that this server may open')]);
      expect(text).toContain('LUMO_MCP_PATH');
    }
    const french = await withServer(at, ({ ask }) => ask('why', { path: '/etc/passwd', row: 1, lang: 'fr' }));
    expect(plain(french.text)).toContain('n’est pas dans un dossier que ce serveur peut ouvrir');
  });

  it('links that lead out of it are refused, those that stay are followed', async (context) => {
    const place = folder({ 'in/contacts.csv': contactFile(PAUL), 'out/secret.csv': contactFile(PAUL), 'out/stop.txt': 'a@b.example\n' });
    const at = join(place, 'in');
    try {
      symlinkSync(join(place, 'out/secret.csv'), join(at, 'link.csv'));
      symlinkSync(join(place, 'out'), join(at, 'linked'));
      symlinkSync(join(at, 'contacts.csv'), join(at, 'same.csv'));
    } catch {
      cannot(context, 'this machine makes no links');
    }
    const [file, below, same] = await refusals(at, ['link.csv', 'linked/secret.csv', 'same.csv']);
    expect([file?.isError, below?.isError, same?.isError]).toEqual([true, true, false]);
    expect(same?.data.file).toBe('contacts.csv');
    await withServer(at, async ({ ask }) => {
      for (const path of ['linked/stop.txt', '../out/stop.txt'])
        expect((await ask('check', { path: 'contacts.csv', lists: [{ path, kind: 'opposition' }] })).text).toContain('LUMO_MCP_PATH');
      for (const out of ['linked/clean.csv', '../out/clean.csv', 'link.csv'])
        expect((await ask('check', { path: 'contacts.csv', out })).text).toMatch(/LUMO_MCP_(?:PATH|WRITE)/);
    });
    expect(names(join(place, 'out'))).toEqual(['secret.csv', 'stop.txt']);
  });

  it('folders, missing files, patterns and standard input are no files', async () => {
    const at = folder({ 'a/contacts.csv': contactFile(PAUL) });
    for (const { isError, text } of await refusals(at, ['a', '.', 'nowhere.csv', 'a/*.csv', '-', 'a/nowhere.csv']))
      expect([isError, text]).toEqual([true, expect.stringMatching(/LUMO_MCP_PATH\n {2}(?:There is no file|".+" is not in)/)]);
  });

  it('a file that is called like an option is a file', async () => {
    const at = folder({ '--reveal': contactFile(PAUL), '-': contactFile(PAUL) });
    const [option, dash] = await refusals(at, ['--reveal', '-']);
    expect([option?.isError, option?.data.rows.in, dash?.isError, dash?.data.rows.in]).toEqual([false, 1, false, 1]);
  });

  it('what names other files is not judged: a plan, an attestation', async () => {
    const at = folder({
      'november.campaign.yaml': planText({ contacts: '../secret.csv' }),
      'plan.yaml': planText({ contacts: '/etc/passwd' }),
      'lumo.governance.yaml': 'lumo: governance/1\nentity: Acme\ncontrols:\n  backups: { last: 2026-01-01, evidence: /etc/passwd }\n',
    });
    for (const { isError, text } of await refusals(at, ['november.campaign.yaml', 'plan.yaml', 'lumo.governance.yaml']))
      expect([isError, text]).toEqual([true, expect.stringContaining('names other files')]);
  });

  it('a list and its date in one is refused: another path would be opened', async () => {
    const at = folder({ 'a.csv': contactFile(PAUL), 'tps.csv=2026-11-01': '+33199001234\n' });
    const { isError, text } = await withServer(at, ({ ask }) =>
      ask('check', { path: 'a.csv', lists: [{ path: 'tps.csv=2026-11-01', kind: 'robinson' }] }),
    );
    expect([isError, text]).toEqual([true, expect.stringContaining('is a path and a date')]);
  });

  it('--root names others, instead of the one that it was started in; relative paths start in the first', async () => {
    const place = folder({ 'started/a.csv': contactFile(PAUL), 'one/b.csv': contactFile(PAUL), 'two/c.csv': contactFile(PAUL, PAUL) });
    const [started, first, second] = await refusals(
      join(place, 'started'),
      ['../started/a.csv', 'b.csv', join(place, 'two/c.csv')],
      ['--root', '../one', '--root', '../two'],
    );
    expect([started?.isError, first?.isError, second?.isError, second?.data.rows.in]).toEqual([true, false, false, 2]);
  });

  it('a server in the root of the file system must be told a folder, and --root must be one', async () => {
    const root = await lumo('/', ['mcp']);
    expect([root.code, root.stdout, root.stderr]).toEqual([2, '', expect.stringContaining('every file would be open to it')]);
    const at = folder({ 'a.csv': '' });
    for (const named of ['a.csv', 'nowhere']) {
      const { code, stdout, stderr } = await lumo(at, ['mcp', '--root', named, '--lang', 'fr']);
      expect([code, stdout, plain(stderr)]).toEqual([2, '', expect.stringContaining(`« ${named} » n’est pas un dossier`)]);
    }
  });
});

describe.concurrent('writing', () => {
  it('a cleaned copy goes where `out` says, the same bytes as the command writes', async () => {
    const at = salon();
    mkdirSync(join(at, 'clean'));
    const { data, isError } = await withServer(at, ({ ask }) => ask('check', { path: 'contacts.csv', lists: LISTS, out: 'clean/new.csv' }));
    expect([isError, data.written]).toEqual([false, 'new.csv']);
    expect(readFileSync(join(at, 'clean/new.csv'))).toEqual(readFileSync(join(SALON, 'expected.csv')));
    expect(names(at).filter((name) => name.includes('.'))).toEqual(['clean/new.csv', 'contacts.csv', 'opposition.txt']);
  });

  it.each([
    ['the input', 'contacts.csv', 'there already'],
    ['a list', 'opposition.txt', 'there already'],
    ['a configuration', 'lumo.config.yaml', 'not the name of a table'],
    ['a module', 'lumo.config.mjs', 'not the name of a table'],
    ['a manifest', 'opposition.txt.list.yaml', 'not the name of a table'],
    ['a page', 'out.html', 'not the name of a table'],
    ['a hidden file', '.csv', 'not the name of a table'],
    ['a folder that is not there', 'nowhere/out.csv', 'may open'],
    ['another folder', '../out.csv', 'may open'],
    ['standard output', '-', 'not the name of a table'],
  ])('%s is not written', async (_, out, why) => {
    const at = salon();
    const before = contents(at);
    const { isError, text } = await withServer(at, ({ ask }) => ask('check', { path: 'contacts.csv', lists: LISTS, out }));
    expect([isError, text]).toEqual([true, expect.stringContaining(why)]);
    expect(contents(at)).toEqual(before);
  });

  it('--read-only writes nothing at all', async () => {
    const at = salon();
    const { isError, text } = await withServer(at, ({ ask }) => ask('check', { path: 'contacts.csv', out: 'new.csv' }), {
      args: ['--read-only'],
    });
    expect([isError, text]).toEqual([true, expect.stringContaining('writes no file')]);
    expect(names(at)).toEqual(['contacts.csv', 'opposition.txt']);
  });

  it('an approval of the environment is not one of what an assistant asks', async () => {
    const at = folder();
    largeFile(join(at, 'contacts.csv'), 5100, contactNumber);
    const env = { LUMO_APPROVED_BY: 'Claire', LUMO_APPROVAL_REASON: 'the campaign' };
    const { data } = await withServer(at, ({ ask }) => ask('check', { path: 'contacts.csv', out: 'new.csv' }), { env });
    expect([data.heldBack, data.written, data.passed]).toEqual([{ above: 5000 }, undefined, false]);
    expect(names(at)).toEqual(['contacts.csv']);
  });

  it('a folder of evidence of the configuration gets its bundle with a copy, and nothing without one', async () => {
    const at = salon();
    writeFileSync(join(at, 'lumo.config.yaml'), 'evidence: chain\n');
    await withServer(at, async ({ ask }) => {
      await ask('check', { path: 'contacts.csv' });
      expect(readdirSync(at)).not.toContain('chain');
      await ask('check', { path: 'contacts.csv', out: 'new.csv' });
    });
    expect(readdirSync(join(at, 'chain'))).toEqual(['000001.json', 'last.sha256']);
  });
});

describe.concurrent('long questions', () => {
  const ROWS = 150_000;
  const large = (): string => {
    const at = folder();
    largeFile(join(at, 'contacts.csv'), ROWS, contactNumber);
    return at;
  };

  it('tell how far they are, and never go back', async () => {
    const steps: { progress: number; total?: number | undefined }[] = [];
    await withServer(large(), ({ ask }) => ask('check', { path: 'contacts.csv' }, { onprogress: (step) => steps.push(step) }));
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.every(({ progress }, i) => i === 0 || progress > (steps[i - 1]?.progress ?? 0))).toBe(true);
    expect(steps.at(-1)).toMatchObject({ progress: 100, total: 100 });
  });

  it('end when they are taken back, leave nothing behind, and the next one is answered', async () => {
    const at = large();
    writeFileSync(join(at, 'small.csv'), contactFile(PAUL));
    // In a process of its own, which ends when what was begun is cleared away.
    const work = async ({ ask }: Assistant): Promise<void> => {
      const stop = new AbortController();
      const asked = ask('check', { path: 'contacts.csv', out: 'new.csv' }, { signal: stop.signal, onprogress: () => stop.abort() });
      await expect(asked).rejects.toThrow();
      expect((await ask('check', { path: 'small.csv' })).data.rows.in).toBe(1);
    };
    await withServer(at, work, { own: true });
    expect(names(at)).toEqual(['contacts.csv', 'small.csv']);
  });

  it('several at once do not mix', async () => {
    const at = folder({ 'a.csv': contactFile(PAUL), 'b.csv': contactFile(PAUL, PAUL), 'c.csv': contactFile(PAUL, PAUL, PAUL) });
    const told = await withServer(at, ({ ask }) => Promise.all(['a.csv', 'b.csv', 'c.csv', 'a.csv'].map((path) => ask('check', { path }))));
    expect(told.map(({ data, text }) => [data.file, data.rows.in, /\w\.csv/.exec(text)?.[0]])).toEqual([
      ['a.csv', 1, 'a.csv'],
      ['b.csv', 2, 'b.csv'],
      ['c.csv', 3, 'c.csv'],
      ['a.csv', 1, 'a.csv'],
    ]);
  });
});

describe.concurrent('the server', () => {
  /** As clients of 2025 open a connection. */
  const OPENING = [
    {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'old', version: '1' } },
    },
    { jsonrpc: '2.0', method: 'notifications/initialized' },
    { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'explain', arguments: { name: 'source-missing' } } },
  ];

  it('answers clients of 2025 too, with nothing but the protocol on standard output, and ends with its input', async () => {
    const at = folder();
    const { child, ended } = start(at, ['mcp']);
    let seen = '';
    const answered = new Promise<void>((done) => {
      child.stdout.on('data', (part: Buffer) => {
        seen += part.toString();
        if (seen.includes('"id":2')) done();
      });
    });
    for (const message of OPENING) child.stdin.write(`${JSON.stringify(message)}\n`);
    await answered;
    child.stdin.end();
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, '']);
    const [hello, told, ...more] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(hello.result).toMatchObject({ protocolVersion: '2025-06-18', serverInfo: { name: 'lumo-check' } });
    expect([told.id, told.result.content[0].text.split('\n')[0], more]).toEqual([2, 'No source', []]);
  });

  it.each([
    ['all in one go', (text: string) => [text]],
    ['line by line', (text: string) => text.split(/(?<=\n)/)],
  ])('answers all that was asked before its input ended: %s', async (_, parts) => {
    const { child, ended } = start(folder({ 'c.csv': contactFile(PAUL) }), ['mcp']);
    const check = (id: number) => ({ jsonrpc: '2.0', id, method: 'tools/call', params: { name: 'check', arguments: { path: 'c.csv' } } });
    const taken = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 4 } };
    const text = [...OPENING, check(3), check(4), taken, check(5)].map((message) => `${JSON.stringify(message)}\n`).join('');
    for (const part of parts(text)) child.stdin.write(part);
    child.stdin.end();
    const { code, stdout, stderr } = await ended;
    expect([code, stderr]).toEqual([0, '']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id).filter((id) => id !== 4)).toEqual(expect.arrayContaining([1, 2, 3, 5]));
    expect(answers.find(({ id }) => id === 5).result.structuredContent.rows.in).toBe(1);
  });

  it('ends at once where nothing was asked', async () => {
    const { child, ended } = start(folder(), ['mcp']);
    child.stdin.end();
    expect(await ended).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('lives on after lines that are no messages', async () => {
    const { child, ended } = start(folder(), ['mcp']);
    child.stdin.write('hello\n{"jsonrpc":"2.0"}\n[]\n');
    for (const message of OPENING) child.stdin.write(`${JSON.stringify(message)}\n`);
    let seen = '';
    await new Promise<void>((done) => {
      child.stdout.on('data', (part: Buffer) => {
        seen += part.toString();
        if (seen.includes('No source')) done();
      });
    });
    child.stdin.end();
    expect((await ended).code).toBe(0);
  });

  it('ends when it is asked to, with the exit code of the signal', async (context) => {
    if (process.platform === 'win32') cannot(context, 'Windows has no signals');
    const { child, ended } = start(folder(), ['mcp']);
    child.stdin.write(`${JSON.stringify(OPENING[0])}\n`);
    await new Promise((done) => child.stdout.once('data', done));
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 143, stderr: '' });
  });

  it('is loaded by nobody else, and installed for nobody', () => {
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(Object.keys(dependencies).filter((name) => name.startsWith('@modelcontextprotocol/'))).toEqual([]);
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const using = sources.filter((name) => /from '@modelcontextprotocol/.test(readFileSync(join(ROOT, 'src', name), 'utf8')));
    expect(using).toEqual([join('cli', 'mcp', 'serve.ts')]);
    const loading = sources.filter((name) => /mcp\/serve\.js'|'\.\/serve\.js'/.test(readFileSync(join(ROOT, 'src', name), 'utf8')));
    expect(loading).toEqual([join('cli', 'mcp', 'mcp-command.ts')]);
    expect(readFileSync(join(ROOT, 'src/cli/mcp/mcp-command.ts'), 'utf8')).not.toMatch(/^import [^;]*serve/m);
  });
});
