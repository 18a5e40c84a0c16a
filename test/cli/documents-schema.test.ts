import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folder, lumo, ROOT } from './support.js';

const validatorOf = (name: string) =>
  new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(join(ROOT, 'schema', `${name}.json`), 'utf8')) as object,
  );
const validators = { document: validatorOf('document'), 'governance-report': validatorOf('governance-report') };
type Name = keyof typeof validators;
const faultsOf = (name: Name, report: unknown): unknown => (validators[name](report) ? undefined : validators[name].errors);

const CASES = join(ROOT, 'scripts/evaluate');
const copyOf = (path: string): string => {
  const at = folder();
  cpSync(join(CASES, path), statSync(join(CASES, path)).isDirectory() ? at : join(at, path.split('/').at(-1) as string), {
    recursive: true,
  });
  return at;
};
const reportOf = async (at: string, ...words: readonly string[]): Promise<Record<string, unknown>> => {
  const { stdout, stderr } = await lumo(at, [...words, '--as-of', '2026-11-24', '-f', 'json=-']);
  expect(stderr).not.toContain('LUMO_');
  return JSON.parse(stdout) as Record<string, unknown>;
};
const MAIL = '<p>Bonjour [Prénom],</p>\n<p>Découvrez nos fenêtres.</p>\n<a href="{{ unsubcribe }}">Se désinscrire</a>\n';
const SMS = 'Promo chez Atelux : -20 % ce samedi. STOP au 36111\n\nPromo !\n';
const SCRIPT = '# Accueil\n\n« Bonjour, Claire Martin de la société Atelux. »\n\n# Refus\n\n« Êtes-vous sûr ? »\n';
const EXEMPTIONS =
  'exemptions:\n  - { rule: message-unsubscribe-tag, file: mail.html, reason: own tag, evidence: ticket 12, approvedBy: DPO, until: 2027-01-31 }\n';
const said = async (file: string, text: string, ...more: readonly string[]) => reportOf(folder({ [file]: text }), file, ...more);

describe('schema/document.json takes what is told', () => {
  it.each<[string, string, ...string[]]>([
    ['mail.html', MAIL],
    ['mail.html', MAIL, '--message-kind', 'transactional'],
    ['mail.html', MAIL, '--skip', 'message-opt-out'],
    ['a.sms', SMS],
    ['script.md', SCRIPT, '--as', 'script'],
    ['empty.sms', '\n'],
    [
      'order.txt',
      'Objet : Confirmation de commande n° 4521\n\nBonjour,\n\nNous avons bien reçu votre commande. Elle sera livrée le 3 décembre.\n',
      '--as',
      'message',
    ],
  ])('of %s', async (file, ...asked) => {
    const [text, ...more] = asked;
    const report = await said(file, text as string, ...more);
    expect(faultsOf('document', report)).toBeUndefined();
  });

  it('of a mail that exemptions name, to which the tool adds a way out', async () => {
    const report = await reportOf(
      folder({ 'mail.html': MAIL, 'lumo-exemptions.yaml': EXEMPTIONS, 'lumo.config.yaml': 'sender: { appends: [unsubscribe] }\n' }),
      'mail.html',
    );
    expect(faultsOf('document', report)).toBeUndefined();
    expect(report).toMatchObject({ exemptions: [{ approvedBy: 'DPO' }], read: { appends: ['unsubscribe'] } });
  });

  const plans = readdirSync(join(CASES, 'logs/plans')).filter((name) => name.endsWith('.campaign.yaml'));
  it.each(plans)('of the plan %s and its files', async (plan) => {
    const report = await reportOf(copyOf('logs/plans'), plan, '--check');
    expect(faultsOf('document', report)).toBeUndefined();
    expect(report).toMatchObject({ about: 'campaigns', answer: expect.stringMatching(/^(?:no|care|yes|unjudged)$/) as string });
  });

  const logs = readdirSync(join(CASES, 'logs')).filter((name) => name.endsWith('.csv'));
  it.each(logs)('of the log %s', async (log) => {
    const report = await reportOf(copyOf(`logs/${log}`), log, '--as', 'log', '--log-zone', 'Europe/Paris');
    expect(faultsOf('document', report)).toBeUndefined();
    expect(report).toMatchObject({ about: 'logs', figures: expect.any(Object) as object });
  });

  it('of several logs together', async () => {
    const at = copyOf('logs');
    const report = await reportOf(at, 'brevo.csv', 'lemlist.csv', 'aircall.csv', '--as', 'log', '--log-zone', 'Europe/Paris');
    expect(faultsOf('document', report)).toBeUndefined();
  });

  it('and says the answer as the screen does', async () => {
    expect(await said('mail.html', MAIL)).toMatchObject({ $schema: 'lumo-check/schema/document.json', schemaVersion: 1, answer: 'no' });
  });

  it.each<[string, (report: Record<string, unknown>) => Record<string, unknown>]>([
    ['a key nobody declared', (report) => ({ ...report, words: ['Bonjour'] })],
    ['another version', (report) => ({ ...report, schemaVersion: 2 })],
    ['no answer', ({ answer: _, ...report }) => report],
    ['an answer that is none', (report) => ({ ...report, answer: 'maybe' })],
  ])('and refuses %s', async (_why, edit) => {
    expect(faultsOf('document', edit(await said('mail.html', MAIL)))).toBeDefined();
  });
});

describe('schema/governance-report.json takes what is told', () => {
  it.each(readdirSync(join(CASES, 'governance/attest')))('of the attestation %s', async (name) => {
    const report = await reportOf(copyOf(`governance/attest/${name}`), 'governance');
    expect(faultsOf('governance-report', report)).toBeUndefined();
    expect(report.answer).toMatch(/^(?:no|care|yes)$/);
  });

  it.each(readdirSync(join(CASES, 'governance/breaches')).filter((name) => name !== 'empty-zero-bytes.csv'))(
    'of the register %s',
    async (name) => {
      const report = await reportOf(copyOf(`governance/breaches/${name}`), name);
      expect(faultsOf('governance-report', report)).toBeUndefined();
    },
  );
});
