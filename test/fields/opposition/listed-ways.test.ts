import { describe, expect, it } from 'vitest';
import { readRefusal } from '../../../src/fields/opposition/refusal/read-refusal.js';

const ALL = 'email phone sms post';
const said = (text: string): string => {
  const { channels, doubt } = readRefusal(text);
  return `${channels.join(' ') || 'nothing'}${doubt ? ', in doubt' : ''}`;
};

describe('ways of contact that are denied in a row', () => {
  it.each([
    ['Möchte keine Post/Mails/Anrufe mehr', 'email phone sms post'],
    ['ne veut plus de mails, appels, courriers', 'email phone sms post'],
    ['ne veut plus de mails, appels et courriers', 'email phone sms post'],
    ['doesn’t want emails, calls, letters', 'email phone sms post'],
    ['désinscrit mail, sms', 'email sms'],
    ['no quiere más llamadas/emails', 'email phone'],
    ['abgemeldet von Post/Mail', 'email post'],
    ['Ne veut ni vote, ni visite, ni courrier, ni rien', ALL],
    ['ne veut plus de pub ni d’appels', ALL],
    ['Werbung und Anrufe unerwünscht', ALL],
    ['refuse la pub et les appels', ALL],
    ['gesperrt für Rundschreiben und Anrufe', ALL],
    ['no admite más cartas, llamadas ni nada', ALL],
    ['no cartas ni llamadas ni nada', ALL],
    ['keine Anrufe oder sonst was', ALL],
    ['niente telefonate o altro da noi', ALL],
    ['plus d’appels ni rien', ALL],
    ['ne veut plus de mails ni quoi que ce soit', ALL],
    ['does not want emails or anything else', ALL],
    ['no calls or anything', ALL],
    ['no calls or anything else please', ALL],
  ])('“%s” refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it.each([
    ['ne veut plus de mail, tel ok', 'email'],
    ['ne veut plus d’appels, mails bienvenus', 'phone'],
    ['ne veut plus de courrier, mail uniquement', 'post'],
    ['refuse la pub et les appels mais mail ok', 'phone'],
    ['pas de pub par mail', 'email'],
    ['no marketing calls', 'phone'],
    ['prospection et mail ok', 'nothing'],
    ['plus d’appels, rien de grave', 'phone'],
    ['do not call, send emails or anything', 'phone'],
    ['ha chiesto telefonate o altro', 'nothing'],
  ])('what is welcome beside them stays open: “%s” refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

describe('rights that somebody made use of', () => {
  it.each([
    'a fait valoir ses droits RGPD',
    'dossier transmis au DPO pour exercice des droits',
    'has exercised his GDPR rights',
    'hat seine Rechte nach DSGVO geltend gemacht',
  ])('“%s” is for somebody to read', (text) => expect(said(text)).toBe('nothing, in doubt'));
  it.each([
    'a fait valoir ses droits à la retraite',
    'exercice de son droit de préemption',
    'hat ihr Rücktrittsrecht ausgeübt',
    'droits RGPD expliqués au client',
  ])('“%s” is not', (text) => expect(said(text)).toBe('nothing'));
});

describe('what is forgotten, locked, left or opposed and is no contact', () => {
  it.each([
    'Client oublie toujours son carnet',
    'Contre les retraites à 64 ans, très opposé',
    'contre la peine de mort',
    'soutient l’opposition',
    'Hauptventil sperren',
    'möchte keine Gasheizung mehr',
    'coupures à répétition, veut plus de stabilité',
    'veut plus de puissance',
    'Fed up with chain, wants off-market options',
    'tolto dalla lista nozze il vaso',
    'retirée liste d’attente, place trouvée',
    'kein Kontaktsport wegen Knie',
    'No contact with feather pillows',
    'Plus de contact moteur, faisceau à revoir',
    'Purge du droit de préemption',
    'Lastschriftmandat widerrufen',
    'hat sich vom Turnier abgemeldet',
    'Opted out of breakfast',
    'afgemeld voor de sponsorloop wegens blessure',
  ])('“%s” refuses nothing', (text) => expect(said(text)).toBe('nothing'));
  it.each([
    'oubliez son adresse mail',
    'contre le démarchage',
    'contre la prospection, très opposé',
    'Kontakt sperren',
    'für Werbung gesperrt',
    'möchte keine Anrufe mehr',
    'veut plus de mails',
    'wants off the list',
    'retirée de la liste de diffusion',
    'kein Kontakt mehr',
    'No contact with us please',
    'Plus de contact svp',
    'purge de la base',
    'Einwilligung widerrufen',
    'hat sich vom Newsletter abgemeldet',
    'Opted out of emails',
    'veut plus de place et plus aucun mail',
    'oublie toujours son carnet, ne plus appeler',
    'wants off marketing list',
    'opted out of insurance emails',
    'désinscrit du stage newsletter',
    'Keller gesperrt',
    'membre opposition RGPD',
    'says our calls are against the law',
    'dit que nos appels sont contre la loi',
    'article 17 du règlement : demande',
    'purge du droit à l’oubli',
    'demande qu’on oublie son dossier',
    'retirée de la liste d’attente et de la newsletter',
    'refuse les tickets et les mails',
    'contre la chasse et le démarchage',
    'unsubscribed from email and marketing',
  ])('“%s” does, or is to be read', (text) => expect(said(text)).not.toBe('nothing'));
  it.each(['schrap me', 'hou op met die bedelbrieven, schrap me'])('“%s” refuses all', (text) => expect(said(text)).toBe(ALL));
});
