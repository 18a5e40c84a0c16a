import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, type Format, formatInfo } from '../../src/reporters/contract/formats.js';
import { Planted } from './planted.js';
import { here, inFolder } from './support.js';

/** A document with everything in it that is somebody's, or that may name somebody. */
type Made = (p: Planted) => { readonly text: string; readonly args?: readonly string[] };

const address = (p: Planted): string => `${p.word()}@${p.word()}.example`;
const LEAVE = 'https://acme.example/u';
const body = (p: Planted): string => `<html><head><title>${p.word()}</title><style>.${p.word()}{color:red}</style></head><body>
<p>Bonjour ${p.word()} ${p.word()},</p><p>[Prénom ${p.word()}] {{ ${p.word()} }} *|${p.word()}|* {{ unsubcribe_${p.word()} }} {% include '${p.word()}.html' %}</p>
<p>Je suis ${p.word()}, de la société ${p.word()}. Nous avons trouvé votre adresse ${address(p)} sur ${p.word()}.</p>
<p>Dernière chance : votre compte ${p.digits('FR76')} sera supprimé, appelez le ${p.digits('06')}.</p>
<a href="http://localhost/${p.word()}?e=${address(p)}">${p.word()}</a><a href="#">Se désinscrire ${p.word()}</a>
<a style="display:none" href="${LEAVE}/${p.word()}">Se désinscrire, ${p.word()}</a>
<img src="https://t.example/${p.word()}?u=${p.digits()}" width="1" height="1" alt="${p.word()}"></body></html>`;
const coded = (text: string): string =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\n');

const MAIL: Made = (p) => ({
  text: [
    `To: "${p.word()} ${p.word()}" <${address(p)}>`,
    `Cc: ${address(p)}, ${address(p)}`,
    `From: "${p.word()}" <no-reply+${p.word()}@gmail.com>`,
    `Reply-To: ${address(p)}`,
    `Subject: RE: ${p.word()} =?utf-8?b?${Buffer.from(p.word()).toString('base64')}?=`,
    `Message-ID: <${p.word()}@${p.word()}.example>`,
    `List-Unsubscribe: <mailto:${address(p)}?subject=${p.word()}>, <http://${p.word()}.example/${p.word()}>`,
    `DKIM-Signature: v=1; d=${p.word()}.example; s=${p.word()}; h=from:${p.word()}; b=${p.word()}`,
    `X-${p.word()}: ${p.word()}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed; boundary="${p.word()}"`,
    '',
  ].join('\n'),
});
const MADE: Readonly<Record<string, Made>> = {
  'mail.eml': (p) => {
    const { text } = MAIL(p);
    const boundary = /boundary="(.*)"/.exec(text)?.[1];
    const part = (type: string, said: string, encoding = '8bit'): string =>
      `\n--${boundary}\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${said}`;
    const parts = [
      part('text/plain; charset=utf-8', `${p.word()} ${address(p)}\n> ${p.word()}\n`),
      part('text/html; charset=utf-8', coded(body(p)), 'base64'),
      part(`text/html; charset=${p.word()}`, body(p)),
      part(`application/pdf; name="${p.word()}.pdf"`, p.word()),
      part('message/rfc822', `To: ${address(p)}\n\n${p.word()}`),
      part('text/x-amp-html', `<p>${p.word()}`),
    ];
    return { text: `${text}${parts.join('')}\n--${boundary}--\n` };
  },
  'broken.eml': (p) => ({ text: `${MAIL(p).text}\n--lost\n\n${body(p)}` }),
  'page.html': (p) => ({ text: body(p) }),
  'page.mjml': (p) => ({
    text: `<mjml><mj-head><mj-title>${p.word()}</mj-title></mj-head><mj-body><mj-text>Bonjour ${p.word()} [Prénom] ${address(p)}</mj-text><mj-button href="#">Se désinscrire</mj-button><mj-include path="${p.word()}" /></mj-body></mjml>`,
  }),
  'pack.md': (p) => ({
    text: Array.from(
      { length: 4 },
      () => `Objet : URGENT ${p.word()}\nDe : ${p.word()} <${address(p)}>\n\nBonjour ${p.word()}, [Prénom] {{ ${p.word()} \n`,
    ).join('\n'),
  }),
  'texts.sms': (p) => ({
    text: Array.from(
      { length: 4 },
      () => `${p.word()}, appelez ${p.word()} au ${p.digits('06')} http://${p.word()}.example/${p.word()}`,
    ).join('\n'),
  }),
  'calls.md': (p) => ({
    text: `# ${p.word()}\n\n« Bonjour ${p.word()}, ${address(p)} ? »\n\n## Si la personne refuse ${p.word()}\n\n« Vraiment ${p.word()} ? »\n\n| Il dit | Nous disons |\n| --- | --- |\n| pas intéressé ${p.word()} | Et pourquoi, ${p.word()} ? |\n`,
    args: ['--as', 'script'],
  }),
  'agent.json': (p) => ({
    text: JSON.stringify({
      [p.word()]: { name: p.word(), say: `Bonjour ${p.word()}, ${address(p)}` },
      refusal: { say: `Et pourquoi, ${p.word()} ?` },
      steps: [{ role: 'agent', text: p.word(), phone: p.digits('06') }],
    }),
    args: ['--as', 'script'],
  }),
};

/** The formats that documents have: of those that are refused, the refusal must be silent too. */
const formatsFor = async (folder: string, name: string, args: readonly string[]): Promise<readonly Format[]> => {
  const has: Format[] = [];
  for (const format of FORMAT_NAMES) {
    const { code, stderr } = await here([name, '--as-of', '2026-11-24', ...args, '-f', `${format}=probe`], { cwd: folder });
    if (code !== 2) has.push(format);
    else expect([format, stderr.toString()]).toEqual([format, expect.stringContaining('LUMO_DOCUMENT_FORMAT')]);
  }
  return has;
};

describe.each(Object.entries(MADE))('nothing of %s is told', (name, make) => {
  it.each(['en', 'fr'])('in %s, by any format, and on the terminal', (lang) =>
    inFolder(async (folder) => {
      const planted = new Planted(name.length * 7919 + name.charCodeAt(0));
      const { text, args = [] } = make(planted);
      expect(planted.tokens.length).toBeGreaterThanOrEqual(5);
      writeFileSync(join(folder, name), text);
      const formats = await formatsFor(folder, name, args);
      expect(formats).toEqual(expect.arrayContaining(['json', 'sarif', 'junit', 'github', 'gitlab', 'azure']));
      const before = readdirSync(folder);
      const asked = formats.flatMap((format) => [
        '-f',
        formatInfo(format).defaultOutput === 'log' ? format : `${format}=out.${format}${formatInfo(format).extension}`,
      ]);
      const env = {
        GITHUB_ACTIONS: 'true',
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        GITLAB_CI: 'true',
        LUMO_KEY: '0123456789abcdef'.repeat(4),
      };
      const common = [name, '--as-of', '2026-11-24', '--lang', lang, ...args];
      const runs = [await here([...common, ...asked], { cwd: folder, env }), await here(common, { cwd: folder })];
      for (const { code, stdout, stderr } of runs) {
        expect([code, stderr.toString()]).toEqual([1, '']);
        expect(stdout.length).toBeGreaterThan(100);
        expect(planted.found(stdout.toString(), 6)).toEqual([]);
      }
      const reports = readdirSync(folder).filter((file) => !before.includes(file));
      expect(reports.length).toBeGreaterThanOrEqual(3);
      for (const file of reports) expect([file, planted.found(readFileSync(join(folder, file), 'utf8'), 6)]).toEqual([file, []]);
    }),
  );

  it('under a rule that throws what it reads, and nothing is left behind but that it failed', () =>
    inFolder(async (folder) => {
      const planted = new Planted(name.length * 104_729);
      const { text, args = [] } = make(planted);
      writeFileSync(join(folder, name), text);
      const script = args.includes('script');
      const text2 = "{ en: 'Seen.', fr: 'Vu.' }";
      writeFileSync(
        join(folder, 'rule.mjs'),
        `const text = ${text2};
export default { id: 'throws-words', about: '${script ? 'scripts' : 'messages'}', since: '0.1.0', theme: 'file', severity: 'error', law: [],
  docs: { title: text, why: text, remedy: text, bad: [], good: [] }, messages: { seen: text },
  visit: () => ({ ${script ? 'script' : 'message'}(document) { throw new Error('cannot read ' + JSON.stringify(document)); } }) };`,
      );
      writeFileSync(join(folder, 'lumo.config.json'), JSON.stringify({ plugins: ['./rule.mjs'] }));
      const before = readdirSync(folder).sort();
      for (const lang of ['en', 'fr']) {
        const { code, stdout, stderr } = await here(
          [name, '--as-of', '2026-11-24', '--lang', lang, ...args, '-f', 'json=r.json', '-f', 'sarif=r.sarif'],
          { cwd: folder },
        );
        expect([code, stderr.toString()]).toEqual([2, expect.stringContaining('LUMO_RULE_FAILED')]);
        expect(planted.found(`${stdout.toString()}${stderr.toString()}`, 6)).toEqual([]);
      }
      expect(readdirSync(folder).sort()).toEqual([...before, 'r.sarif'].sort());
      const sarif = readFileSync(join(folder, 'r.sarif'), 'utf8');
      expect([sarif.includes('LUMO_RULE_FAILED'), planted.found(sarif, 6)]).toEqual([true, []]);
    }));
});

it('a finding with a fact that is a text of the message is refused', () =>
  inFolder(async (folder) => {
    const planted = new Planted(5);
    writeFileSync(join(folder, 'page.html'), body(planted));
    writeFileSync(
      join(folder, 'rule.mjs'),
      `const text = { en: 'Seen.', fr: 'Vu.' };
export default { id: 'tells-words', about: 'messages', since: '0.1.0', theme: 'file', severity: 'error', law: [], facts: { field: 'field', list: 'list' },
  docs: { title: text, why: text, remedy: text, bad: [], good: [] }, messages: { seen: text },
  visit: (ctx) => ({ message(message, at) { ctx.report(at(message.at), 'seen', { facts: { list: message.sentences[0].says } }); } }) };`,
    );
    writeFileSync(join(folder, 'lumo.config.json'), JSON.stringify({ plugins: ['./rule.mjs'] }));
    const { code, stdout, stderr } = await here(['page.html', '--as-of', '2026-11-24', '-f', 'json=r.json'], { cwd: folder });
    expect(code).toBe(2);
    expect(planted.found(`${stdout.toString()}${stderr.toString()}`, 6)).toEqual([]);
  }));
