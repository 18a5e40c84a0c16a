import { describe, expect, it } from 'vitest';
import { load } from '../support.js';

/** Of each list: its lines, how many of them say that the person may be contacted, and how many refuse some channels only. */
const told = async (text: string): Promise<readonly number[]> => {
  const { info } = await load(text);
  return [info.entries.email + info.entries.phone, info.agreeing ?? 0, info.narrower ?? 0];
};
const [A, B, C] = ['ana@acme.example', 'bob@acme.example', 'cid@acme.example'];

describe('a list that holds people who may be contacted bars them, and tells how many', () => {
  it.each<readonly [string, string, number]>([
    ['a status', `email;status\n${A};subscribed\n${B};unsubscribed\n`, 1],
    ['a status of everybody', `email;status\n${A};subscribed\n${B};subscribed\n`, 2],
    ['a status in French', `email;Statut abonnement\n${A};Abonné(e)\n${B};Désabonné\n${C};Abonnée\n`, 2],
    ['a state', `email;état\n${A};opt-in\n${B};opt-out\n`, 1],
    ['who is active beside who has left', `email;lista;Estado\n${A};Newsletter;Activo\n${B};Newsletter;Baja\n`, 1],
    ['who is active beside who unsubscribed', `email;Status\n${A};aktiv\n${B};abgemeldet\n${C};Active\n`, 2],
    ['an opt-in', `email;optin\n${A};oui\n${B};non\n${C};\n`, 1],
    ['a yes to subscribing', `email;Abonné\n${A};oui\n${B};non\n`, 1],
    ['a flag that is off', `email;désinscrit\n${A};non\n${B};oui\n${C};0\n`, 2],
    [
      'a no beside what nobody refuses by',
      `email;désinscrit;plainte;motif;source\n${A};non;non;inscription au salon;Salon\n${B};oui;;;\n`,
      1,
    ],
    ['a no beside figures', `email;unsubscribed;spam score;opens\n${A};no;0.3;12\n${B};yes;0.1;0\n`, 1],
    ['a section', `email;nom\n${A};Ana\nABONNÉS;\n${B};Bob\nDÉSINSCRITS;\n${C};Cid\n`, 1],
  ])('%s', async (_, text, agreeing) => expect((await told(text)).slice(1)).toEqual([agreeing, 0]));

  it.each<readonly [string, string]>([
    ['a status of refusals', `email;status\n${A};unsubscribed\n${B};bounced\n`],
    ['what may be a refusal that holds', `email;statut\n${A};actif\n${B};inactif\n`],
    ['an opposition that holds, beside one that was taken back', `email;statut\n${A};actif\n${B};annulée\n`],
    ['the same, of oppositions by name', `email;statut opposition\n${A};active\n${B};désabonné\n`],
    ['an entry on a register', `email;statut\n${A};inscrit\n${B};inscrit\n`],
    ['a relation', `email;statut\n${A};client\n${B};prospect\n`],
    ['a flag that is on, or blank', `email;désinscrit\n${A};oui\n${B};\n`],
    ['who agreed, and refused later', `email;optin;date_desinscription\n${A};oui;2026-03-02\n`],
    ['who agreed to one thing and refuses another', `email;optin;désinscrit\n${A};oui;oui\n`],
    ['how it was said', `email;canal\n${A};email\n${B};SMS\n`],
    ['a reason', `email;motif\n${A};plus abonné\n${B};abonné par erreur\n`],
    ['a restriction beside a no', `email;do_not_contact;contact_restrictions\n${A};true;\n${B};false;call\n`],
    ['a complaint or a block beside a no', `email;unsubscribed;complaint;blocked\n${A};No;Yes;\n${B};No;;1\n`],
    ['a reason in words beside a no', `email;désinscrit;motif\n${A};non;demande d’effacement RGPD\n${B};oui;\n`],
    ['a reason of a refusal', `email;unsubscribed;unsubscribed reason\n${A};FALSE;GDPR erasure request\n${B};TRUE;x\n`],
    ['words of a refusal beside a subscription', `email;status;note\n${A};subscribed;asked to be removed by phone 3 Oct\n`],
    ['words of a refusal under a title of those who agree', `email;note\n${A};\nABONNÉS;\n${B};ne plus contacter\n`],
    ['a section of refusals', `email;nom\nDÉSINSCRITS;\n${A};Ana\n`],
  ])('not of %s', async (_, text) => expect((await told(text)).slice(1)).toEqual([0, 0]));
});

describe('a list that refuses some channels only', () => {
  it.each<readonly [string, string, number]>([
    ['the channel refused', `email;canal refusé\n${A};email\n${B};tous\n`, 1],
    ['a channel, where some row says all', `email;canal\n${A};email\n${B};SMS\n${C};tous\n`, 2],
    ['a channel in German', `E-Mail;Kanal\n${A};Telefon\n${B};E-Mail\n${C};alle\n`, 2],
    ['a channel in Dutch', `e-mail;kanaal\n${A};telefoon\n${C};alle\n`, 1],
    ['a channel in Italian', `email;canale\n${A};telefono\n${C};tutti\n`, 1],
    ['flags', `email;ne_pas_appeler;ne_pas_envoyer_sms\n${A};oui;non\n${B};oui;oui\n`, 2],
    ['all channels', `email;canal\n${A};tous\n${B};toutes\n`, 0],
  ])('%s', async (_, text, narrower) => expect(await told(text)).toEqual([expect.any(Number), 0, narrower]));
});

describe('lines that are no entries', () => {
  it.each<readonly [string, string, number]>([
    ['a title of refusals', `${A}\nDÉSINSCRITS\n${B}\n`, 0],
    ['what all are asked', `Ne plus contacter\n${A}\n${B}\n`, 0],
    ['titles between rows', `email;nom\n${A};Ana\n\nDÉSINSCRITS;\n${B};Bob\n`, 0],
    ['the header once more', `email;nom\n${A};Ana\nemail;nom\n${B};Bob\n`, 0],
    [
      'but not somebody who is known by name',
      `${A}\n${'b@b.example\n'.repeat(1)}${Array.from({ length: 30 }, (_, i) => `x${i}@acme.example`).join('\n')}\nJean Roy : ne plus contacter\n`,
      1,
    ],
  ])('%s', async (_, text, unread) => expect((await load(text)).info.unread).toBe(unread));
});

describe('the columns of an export of Brevo', () => {
  it('are known without its times', async () => {
    const list = await load(
      'EMAIL;SMS;BLACKLISTED\nana@acme.example;;1\n;33639980002;1\ncid@acme.example;33639980003;1\nzoe@acme.example;33639980009;0\n',
    );
    expect(list.info).toMatchObject({ entries: { email: 2, phone: 2 }, unread: 0 });
  });
  it.each<readonly [string, string, number]>([
    ['numbers under SMS', `EMAIL;SMS;Motif\n${A};;x\n;33639980002;y\n`, 1],
    ['yes and no under SMS', `EMAIL;SMS;Motif\n${A};1;x\n${B};0;y\n`, 0],
  ])('%s', async (_, text, phone) => expect((await load(text)).info).toMatchObject({ entries: { phone }, unread: 0 }));
});

it('names the lines that were not read before those that were not read whole', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `x${i}@acme.example;06399801${10 + i}`);
  const list = await load(['email;mobile', 'bora@b,example;0639980012', ...rows, 'rien;rien'].join('\n'));
  expect(list.info.unreadLines).toEqual([2, 43]);
  await expect(load('email;mobile\nbora@b,example;0639980012\nlea@acme.example;\nrien;rien\n')).rejects.toThrow(/1 of 3 \(line 4\)/);
});
