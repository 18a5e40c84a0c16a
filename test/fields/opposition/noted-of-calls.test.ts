import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

const ALL = 'email phone sms post';
const LOOK = 'to look at';
const said = (text: string): string => readCells('Commentaire', [text, 'très bon contact'])[0] as string;

describe('whoever does not call back refuses nothing', () => {
  it.each([
    'il ne rappelle pas',
    'msg laissé mais ne rappelle pas',
    'ne répond pas, ne rappelle pas',
    'elle ne rappelle jamais malgré mes messages',
    'ils ne rappellent pas',
    'le client ne rappelle pas',
    'gérant ne rappelle jamais',
    'laissé msg, il rappelle pas',
    'il ne se rappelle pas de nous',
    'doesn’t call back',
    'never calls back',
    'she never calls us back',
    'they don’t call back',
    'er ruft nicht an',
    'el cliente no llama',
    'no llama de vuelta',
    'il cliente non richiama',
  ])('%s', (text) => expect(said(text)).toBe('nothing'));
  it.each(['ne rappelle jamais', 'ne rappelle pas', 'ne me rappelle pas', 'ne rappelle plus', 'no llama', 'nunca llama', 'non richiama'])(
    '%s may be an order',
    (text) => expect(said(text)).toBe(LOOK),
  );
  it.each([
    ['ne pas rappeler', 'phone'],
    ['ne plus rappeler', 'phone'],
    ['ne rappelez pas', ALL],
    ['ne rappelle plus stp', ALL],
    ['ne me rappelle plus jamais', ALL],
    ['qu’on ne le rappelle pas', ALL],
    ['veut que la société ne rappelle plus', ALL],
    ['exige qu’il ne rappelle plus', ALL],
    ['demande que le commercial ne rappelle pas', ALL],
    ['il ne rappelle pas, ne plus relancer', ALL],
    ['le client ne rappelle pas, STOP', ALL],
    ['client don’t call back', 'phone'],
    ['never call back', 'phone'],
    ['asked that agent doesn’t call back', 'phone'],
    ['no llame más', 'phone'],
    ['non richiamate', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

describe('what is said of another supplier, somebody has to read', () => {
  it.each([
    'ne souhaite plus être chez Engie',
    'ne veut plus être client de Bouygues',
    'ne souhaite plus travailler avec SFR',
    'ne veut plus rester chez EDF',
    'ne veut plus entendre parler de SFR',
    'plus jamais SFR',
    'no longer wants to be with EDF',
    'never again with Vodafone',
    'nunca más con Movistar',
    'no quiere trabajar más con Endesa',
    'mai più con TIM',
    'nie wieder Vodafone',
    'will nicht mehr bei der Telekom sein',
  ])('%s', (text) => expect(said(text)).toBe(LOOK));
  it.each([
    ['ne veut plus travailler avec nous', ALL],
    ['ne souhaite plus être client chez nous', ALL],
    ['ne veut plus être chez nous', ALL],
    ['ne veut plus travailler avec des démarcheurs', ALL],
    ['veut pas etre demarché', ALL],
    ['plus jamais d’appels', ALL],
    ['Plus jamais Merci', ALL],
    ['plus jamais Newsletter', ALL],
    ['PLUS JAMAIS', ALL],
    ['ne souhaite plus être sollicité chez Engie', ALL],
    ['ne souhaite plus être client de Bouygues, ne plus appeler', 'phone'],
    ['ne veut plus être chez SFR, STOP', ALL],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

describe('things that stop', () => {
  it.each([
    'travaux STOPPÉS',
    'STOPPÉ travaux, rappeler printemps',
    'projet STOPPÉ',
    'production STOPPEE',
    'Chantier stoppé',
    'demander M. Stop',
    'demander Mme STOP',
    'contact : M. Stop',
  ])('%s refuses nothing', (text) => expect(said(text)).toBe('nothing'));
  it.each([
    'STOP TRAVAUX en août',
    'STOP MACHINE',
    'projet STOP',
    'pompe stop, SAV demandé',
    'STOPPÉ',
    'client STOPPÉ',
    'relances STOPPÉES',
  ])('%s must be read', (text) => expect(said(text)).toBe(LOOK));
  it.each([
    ['STOP', ALL],
    ['client STOP', ALL],
    ['STOP contact', ALL],
    ['STOP mail', 'email'],
    ['STOP demandé par le client', ALL],
    ['travaux stoppés, ne plus appeler', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
});

describe('praise of the last mailing', () => {
  it.each([
    'très content du dernier bulletin',
    'merci pour le dernier bulletin',
    'a lu le dernier bulletin',
    'happy with the last newsletter',
    'zufrieden mit dem letzten Newsletter',
    'molto contento dell’ultima newsletter',
    'muy contento con el último boletín',
    'tevreden over de laatste nieuwsbrief',
  ])('%s refuses nothing', (text) => expect(said(text)).toBe('nothing'));
  it.each([
    ['mécontent du dernier bulletin', LOOK],
    ['n’a pas aimé le dernier bulletin', LOOK],
    ['n’est pas content du dernier bulletin', ALL],
    ['c’était le dernier bulletin, merci', ALL],
    ['merci pour le dernier mail, désinscrivez-moi', ALL],
    ['très content du dernier bulletin mais stop', LOOK],
  ])('%s: %s', (text, channels) => expect(said(text)).toBe(channels));
});

it('whom an idiom leaves is not refused: “keine Mails, Post ok”', () => expect(said('keine Mails, Post ok')).toBe('email'));

describe('refusals in the words of teleprospectors', () => {
  it.each([
    ['ne veut pas de téléprospection', 'phone'],
    ['refuse la téléprospection', 'phone'],
    ['ANTI-TELEPROSPECTION', 'phone'],
    ['anti télémarketing', 'phone'],
    ['pas de télévente', 'phone'],
    ['niente televendite', ALL],
    ['pa rapeler', 'phone'],
    ['npu appeler', 'phone'],
    ['ne pas rlcer', ALL],
    ['op zwarte lijst', ALL],
    ['auf schwarzer Liste', ALL],
    ['schwarze Liste', ALL],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it.each([
    'NP APPELER',
    'NP RAPPELER',
    'PA RAPPELER',
    'ZERO APPEL',
    '0 appel',
    '0 Anrufe',
    'ne répond pas aux démarcheurs',
    'ne parle pas aux démarcheurs',
    'doesn’t answer sales calls',
    'no atiende llamadas comerciales',
    'non risponde ai call center',
    'spricht nicht mit Vertretern',
    'opp le 12/10',
    'opp 12/10/2026',
    'Signalé 33700',
    'reported to 7726',
    'réfractaire au tel',
    'indémarchable',
    'à radier',
    'nous a envoyés promener',
    'ci ha mandato a quel paese',
    'gooit de hoorn erop',
    'belverbod',
    'te verwijderen',
    'refuse de parler',
    'svartlistad',
    'czarna lista',
  ])('%s must be read', (text) => expect(said(text)).toBe(LOOK));
  it.each([
    'NP, rappeler',
    'NP : rappeler',
    'NP rappeler demain',
    'NP rappeler le 12/10',
    'pa disponible, rappeler',
    'responsable téléprospection',
    'ne fait pas de téléprospection',
    'externalise sa téléprospection',
    '0 appel entrant',
    'nessuna email',
    'zéro doublon',
    'opp 15k€',
    'opp créée 12/10',
    '33700 Mérignac',
    'ne reçoit pas les commerciaux sans rdv',
    'ne répond pas aux appels',
    'ne répond pas au commercial',
    'Schwarze Listen der EU',
    'béton réfractaire',
    'radier béton',
    'refuse de parler du prix',
    'ne prend pas mes appels',
    'raccroche direct',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});

describe('what data are for, and what people were told', () => {
  it.each([
    'J’accepte d’être contacté par téléphone à des fins de prospection',
    'J’accepte que mes données soient utilisées à des fins de prospection téléphonique',
    'collecté à des fins de prospection commerciale',
    'à des fins de démarchage téléphonique pro',
    'aux fins de prospection',
    'per finalità di marketing',
    'finalità di telemarketing',
    'Acconsento al trattamento per finalità di marketing',
    'consenso per finalità di marketing telefonico',
    'client informé de son droit d’opposition',
    'informé de son droit de refuser',
    'Intérêt légitime - droit d’opposition mentionné',
    'informed of right to object',
    'told of his right to opt out',
    'informado de su derecho de oposición',
    'informato del diritto di opposizione',
    'geïnformeerd over recht van bezwaar',
    'hors Bloctel',
    'n’est plus inscrit Bloctel',
    'RAS Bloctel',
    'prospection téléphonique',
    'Appel de prospection',
    'démarchage téléphonique',
  ])('%s refuses nothing', (text) => expect(said(text)).toBe('nothing'));
  it.each(['lien de désinscription envoyé', 'opt-out B2B', 'sans consentement (B2B)', 'Démarchage'])('%s must be read', (text) =>
    expect(said(text)).toBe(LOOK),
  );
  it.each([
    ['fin de prospection', ALL],
    ['mettre fin à la prospection', ALL],
    ['ne pas utiliser à des fins de prospection', ALL],
    ['Je refuse que mes données soient utilisées à des fins de prospection', ALL],
    ['opposition à des fins de prospection', ALL],
    ['retire son consentement à des fins de prospection', ALL],
    ['client informé de son droit d’opposition, l’exerce', ALL],
    ['informé de son droit de refuser, il refuse', ALL],
    ['informé de son droit d’opposition. Ne plus contacter', ALL],
    ['Non acconsento al trattamento per finalità di marketing', ALL],
    ['revoca consenso per finalità di marketing', ALL],
    ['droit d’opposition exercé', ALL],
    ['droit d’opposition', ALL],
    ['inscrit Bloctel', 'phone'],
    ['hors Bloctel, ne plus appeler', 'phone'],
    ['pas de prospection téléphonique', 'phone'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it.each([
    ['Canal', 'nothing'],
    ['Campagne', 'nothing'],
    ['Finalité', 'nothing'],
    ['Mode de contact', 'nothing'],
    ['Motif de refus', 'phone'],
    ['Motif désinscription', ALL],
    ['Opposition', ALL],
  ])('“démarchage téléphonique” under “%s”: %s', (header, channels) =>
    expect(readCells(header, ['démarchage téléphonique', ''])[0]).toBe(channels),
  );
});

describe('who was blocked, who does not care for it, and a no behind a means', () => {
  it.each([
    'blocked',
    'numéro bloqué',
    'geblokkeerd',
    'bloqueado',
    'bloccato',
    'blocked by agent',
    'mail NON',
    'courrier NON',
    'téléphone : non',
    'n’aime pas les mails',
    'appeler plutôt, n’aime pas les mails',
    'n’aime pas qu’on l’appelle',
    'no le gustan los correos',
    'non gli piacciono le mail',
    'houdt niet van mails',
    'Ne pas traiter',
    'X - ne pas traiter',
    'À jeter',
    'nicht bearbeiten',
    '✖',
    '☠️',
    '🔴',
  ])('%s must be read', (text) => expect(said(text)).toBe(LOOK));
  it('is to be read among tags as well', () => {
    for (const tag of ['blocked', 'numéro bloqué', 'geblokkeerd', 'bloqueado', 'bloccato'])
      expect(readCells('Tags', [tag, 'hot lead'])[0], tag).toBe(LOOK);
  });
  it.each([
    ['sin mailing', 'email post'],
    ['doesn’t like emails', 'email'],
    ['tel OK mail NON', 'email'],
  ])('%s refuses %s', (text, channels) => expect(said(text)).toBe(channels));
  it.each([
    'account blocked',
    'commande bloquée',
    'CB bloquée',
    'projet bloqué',
    'bloqué par la compta',
    '🔴 urgent',
    'geen probleem, mail sturen',
    'kein Problem, Mail senden',
    'no problem, email him',
    'pas de problème, envoyer mail',
  ])('%s stays ordinary', (text) => expect(said(text)).toBe('nothing'));
});
