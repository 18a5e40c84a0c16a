import { describe, expect, it } from 'vitest';
import { folder, lumo } from './support.js';

const DAY = ['--as-of', '2026-11-27'] as const;
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ');

const MAIL =
  'Objet : Notre logiciel de devis\n\nBonjour,\n\nNous vous écrivons pour vous présenter notre logiciel de devis. Vos coordonnées proviennent de l’annuaire de votre branche.\n\nPour ne plus recevoir nos messages, répondez STOP à contact@acme.example.\n';
const SCRIPT =
  '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux, au sujet de vos fenêtres.\n\n## Refus\n\n> Je note votre refus, vous ne serez plus rappelé. Bonne journée.\n';
/** A call at 19 h: allowed towards consumers, and outside office hours. One at 9:30 is the contrary. */
const call = (at: string, number: string): string => `${at},sortant,${number},+33199001061\n`;
const HEAD = 'Horodatage,Sens,Numéro composé,Numéro présenté\n';
const EVENING = HEAD + call('2026-06-02T19:00:00+02:00', '+33199000410');
const MORNING = HEAD + call('2026-06-03T09:30:00+02:00', '+33199000411');
const CONTACTS = 'email;source;date_collecte\nclaire@acme.example;Salon X;2026-06-01\n';
const plan = (audience: string): string =>
  `lumo: campaign/1\nname: Devis\nchannel: email\ndates: { from: 2026-12-01, to: 2026-12-04 }\ncontacts: contacts.csv\n${audience}legal: { basis: legitimate-interest }\n`;

const FILES = { 'mail.md': MAIL, 'calls.md': SCRIPT, 'calls.csv': EVENING, 'contacts.csv': CONTACTS, 'campaign.yaml': plan('') };
const HINT_EN = '; else --audience consumer';
const HINT_FR = ' ; sinon --audience consumer';

describe('whom a document is aimed at is told, and who says so', () => {
  it.each<readonly [string, Readonly<Record<string, string>>, readonly string[], string, string]>([
    ['nobody', {}, [], `Aimed at professionals (preset fr-b2b)${HINT_EN}`, `Vers des professionnels (préréglage fr-b2b)${HINT_FR}`],
    ['the preset', {}, ['-p', 'fr-b2c'], 'Aimed at consumers (preset fr-b2c)', 'Vers des particuliers (préréglage fr-b2c)'],
    [
      'the configuration',
      { 'lumo.config.yaml': 'audience: consumer\n' },
      [],
      'Aimed at consumers (configuration)',
      'Vers des particuliers (configuration)',
    ],
    [
      'the configuration, of some files',
      { 'lumo.config.yaml': 'overrides: [{ files: ["*.md", "*.csv", "*.yaml"], audience: consumer }]\n' },
      [],
      'Aimed at consumers (configuration, overrides)',
      'Vers des particuliers (configuration, overrides)',
    ],
    ['the command line', {}, ['--audience', 'consumer'], 'Aimed at consumers (--audience)', 'Vers des particuliers (--audience)'],
    [
      'the command line, against the configuration',
      { 'lumo.config.yaml': 'audience: consumer\n' },
      ['--audience', 'business'],
      'Aimed at professionals (--audience)',
      'Vers des professionnels (--audience)',
    ],
  ])('%s', async (_, files, args, english, french) => {
    const at = folder({ ...FILES, ...files });
    for (const input of [['mail.md', '--as', 'message'], ['calls.md', '--as', 'script'], ['calls.csv']]) {
      const en = flat((await lumo(at, [...input, ...args, ...DAY])).stdout);
      expect(en, input[0]).toContain(english);
      if (english === 'Aimed at professionals (--audience)') expect(en).not.toContain(HINT_EN);
      expect(flat((await lumo(at, [...input, ...args, '--lang', 'fr', ...DAY])).stdout), input[0]).toContain(french);
    }
  });

  it('a plan: what it says itself goes first', async () => {
    const at = folder({ ...FILES, 'b2c.yaml': plan('audience: consumer\n'), 'b2b.yaml': plan('audience: professional\n') });
    const said = async (...args: string[]) => flat((await lumo(at, [...args, ...DAY])).stdout);
    expect(await said('b2c.yaml')).toContain('Aimed at consumers (plan)');
    expect(await said('b2b.yaml')).toContain('Aimed at professionals (plan)');
    expect(await said('campaign.yaml')).toContain(`Aimed at professionals (preset fr-b2b)${HINT_EN}`);
    expect(await said('campaign.yaml', '--audience', 'consumer')).toContain('Aimed at consumers (--audience)');
  });

  it('mails of orders and passwords are aimed at whom they concern: nothing is told', async () => {
    const at = folder(FILES);
    expect((await lumo(at, ['mail.md', '--message-kind', 'transactional', ...DAY])).stdout).not.toContain('Aimed at');
  });

  it('is part of the report', async () => {
    const at = folder(FILES);
    const read = async (...args: string[]) => JSON.parse((await lumo(at, [...args, '-f', 'json=-', ...DAY])).stdout).read.audience;
    expect(await read('mail.md')).toEqual({ is: 'business', by: 'preset', preset: 'fr-b2b' });
    expect(await read('calls.csv', '--audience', 'consumer')).toEqual({ is: 'consumer', by: 'command line', preset: 'fr-b2c' });
  });
});

describe('--audience', () => {
  it('is one of two words', async () => {
    const { code, stderr } = await lumo(folder(FILES), ['mail.md', '--audience', 'everybody']);
    expect(code).toBe(2);
    expect(flat(stderr)).toMatch(/business.*consumer/);
  });

  it('asks contacts for the consent of consumers', async () => {
    const at = folder(FILES);
    expect(flat((await lumo(at, ['contacts.csv', ...DAY, '-o', '/dev/null'])).stdout)).toContain('The only contact may be emailed');
    expect(flat((await lumo(at, ['contacts.csv', '--audience', 'consumer', ...DAY, '-o', '/dev/null'])).stdout)).toContain(
      'The only contact may not be emailed (1 needs consent)',
    );
  });

  it('is refused where a plan says the contrary', async () => {
    const at = folder({ ...FILES, 'b2c.yaml': plan('audience: consumer\n') });
    const { code, stderr } = await lumo(at, ['b2c.yaml', '--audience', 'business', ...DAY]);
    expect(code).toBe(2);
    expect(flat(stderr)).toContain('The plan is for consumers, and --audience says business.');
    const french = await lumo(at, ['b2c.yaml', '--audience', 'business', '--lang', 'fr', ...DAY]);
    expect(flat(french.stderr)).toContain('Le plan vise des particuliers, et --audience dit business.');
  });

  it('goes with the plan that says the same, in either word', async () => {
    const at = folder({ ...FILES, 'b2c.yaml': plan('audience: consumer\n'), 'b2b.yaml': plan('audience: business\n') });
    expect((await lumo(at, ['b2c.yaml', '--audience', 'consumer', ...DAY])).code).not.toBe(2);
    expect((await lumo(at, ['b2b.yaml', '--audience', 'business', ...DAY])).code).not.toBe(2);
  });
});

describe('calls to consumers and to professionals in one run', () => {
  const hours = async (files: Readonly<Record<string, string>>): Promise<string> => {
    const config = 'rules: { log-caller-number: off }\noverrides: [{ files: ["*-b2c.csv"], audience: consumer }]\n';
    const at = folder({ 'lumo.config.yaml': config, ...files });
    return flat((await lumo(at, [...Object.keys(files), ...DAY])).stdout);
  };
  const LAW = 'Consumer called outside the legal hours';
  const GUIDE = 'Call outside office hours';

  it.each<readonly [string, Readonly<Record<string, string>>, boolean, boolean]>([
    ['evening, professionals', { 'calls.csv': EVENING }, false, true],
    ['evening, consumers', { 'calls-b2c.csv': EVENING }, false, false],
    ['morning, professionals', { 'calls.csv': MORNING }, false, false],
    ['morning, consumers', { 'calls-b2c.csv': MORNING }, true, false],
    ['each by the hours of its own', { 'calls.csv': MORNING, 'calls-b2c.csv': EVENING }, false, false],
    ['each outside the hours of its own', { 'calls.csv': EVENING, 'calls-b2c.csv': MORNING }, true, true],
  ])('%s', async (_, files, law, guide) => {
    const said = await hours(files);
    expect([said.includes(LAW), said.includes(GUIDE)]).toEqual([law, guide]);
  });

  it('whoever is called as both is a consumer', async () => {
    const number = '+33199000412';
    const said = await hours({
      'calls.csv': HEAD + call('2026-06-03T09:30:00+02:00', number),
      'calls-b2c.csv': HEAD + call('2026-06-04T15:00:00+02:00', number),
    });
    expect(said).toContain(LAW);
  });

  it('figures say by which hours', async () => {
    expect(await hours({ 'calls.csv': EVENING, 'calls-b2c.csv': MORNING })).toContain(
      'Calls outside the hours of the law (consumers) or of offices (professionals), on working days: 2',
    );
    expect(await hours({ 'calls-b2c.csv': MORNING })).toContain('Calls outside the hours that the law allows, on working days: 1');
  });
});
