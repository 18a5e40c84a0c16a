import { describe, expect, it } from 'vitest';
import { namesCompany, saysStop, senderFault, smsSize } from '../../src/documents/for-rules.js';
import { told } from './support.js';

const a = (n: number): string => 'a'.repeat(n);

describe('the size of a text message', () => {
  it.each([
    ['', 'gsm7', 0, 1],
    [a(160), 'gsm7', 160, 1],
    [a(161), 'gsm7', 161, 2],
    [a(306), 'gsm7', 306, 2],
    [a(307), 'gsm7', 307, 3],
    ['é'.repeat(160), 'gsm7', 160, 1],
    ['€'.repeat(80), 'gsm7', 160, 1],
    ['€'.repeat(81), 'gsm7', 162, 2],
    ['^{}\\[~]|€', 'gsm7', 18, 1],
    // An extension character is never cut in two: 76 of them in a part of 153, not 76.5.
    ['€'.repeat(153), 'gsm7', 306, 3],
    [`${a(69)}’`, 'ucs2', 70, 1],
    [`${a(70)}’`, 'ucs2', 71, 2],
    [`${a(133)}’`, 'ucs2', 134, 2],
    [`${a(134)}’`, 'ucs2', 135, 3],
    [`${a(68)}📦`, 'ucs2', 70, 1],
    [`${a(69)}📦`, 'ucs2', 71, 2],
  ])('%s is %s, %i units, %i parts', (text, alphabet, units, parts) => {
    expect(smsSize(text)).toMatchObject({ alphabet, units, parts });
  });
  it.each([
    ['l’appli', 1, 0x2019],
    ['déjà vu, bientôt', 14, 0xf4],
    ['ab📦', 2, 0x1f4e6],
  ])('%s has its first odd character at %i', (text, at, code) => expect(smsSize(text).odd).toMatchObject({ at, code }));
  it('has none where all are of the GSM alphabet', () => expect(smsSize('Ça va ? Ñ à è ù').odd).toBeUndefined());
});

describe('STOP', () => {
  it.each([
    'STOP au 36179',
    'Stop SMS: 36111',
    'STOP 36063',
    'StopSMS 36105',
    'Stop: 38200',
    'Répondez OUI pour un passage, STOP pour ne plus recevoir de SMS',
    'Réponds STOP si tu ne veux plus de nos SMS',
    'Text STOP to 60777 to opt out',
    'Reply STOP to end',
    'Pr ne plus recevoir, rép. STOP',
    'No more texts? Send STOP',
    '2 stop txts reply STOP',
    'STOP au 36789 (DOM-TOM 36777)',
    'Envoyez « STOP » au 36007',
    'stop=36180',
    'Outre-mer, STOP au 36789',
    'ACME: neue Preise. Abmeldung: STOP an 36111 senden',
    'ACME: Abmelden mit STOP',
    'ACME: nuevos precios. Responda STOP para darse de baja',
    'ACME: envíe BAJA al 36111',
    'ACME: nuovi prezzi. Invia STOP al 36111 per non ricevere più SMS',
    'ACME: rispondi STOP',
    'FibrePro: fibra desde 29 euros. BAJA al 217999',
    'Swisscom-Partner: Glasfaser ab 29. STOP an 939',
    'Lumen: AFMELDEN naar 4040',
    'Ledgerly: Monatsabschluss in 2 Tagen? Antworten Sie STOPP um keine SMS mehr zu erhalten',
    'Ledgerly: antworte mit STOPP',
    'Ledgerly: sende STOPP an 54321',
    'Ledgerly: bokslut pa 2 dagar. Svara STOPP for att avregistrera dig',
    'Ledgerly: bokslut. Skicka STOPP till 72456',
    'Ledgerly: SMS:a STOPP till 72456',
    'Ledgerly: fecho em 2 dias. Responda SAIR para cancelar',
    'Ledgerly: envie SAIR para 4848',
    'Ledgerly: para cancelar responda PARAR',
    'Ledgerly: zamkniecie w 2 dni. Odpisz STOP aby zrezygnowac',
    'Ledgerly: wyślij STOP na numer 7248',
    'Ledgerly: manedsslutt. Send STOPP til 2440 for a melde deg av',
    'Ledgerly: svar STOP for at afmelde dig',
    'Ledgerly: afmeld: send STOP til 1231',
    'Ledgerly: kuukausi valmis 2 paivassa. Vastaa STOP peruuttaaksesi',
    'Ledgerly: lähetä STOP numeroon 16400',
    'Ledgerly: chiusura in 2 giorni. Rispondi STOP per non ricevere altri SMS',
    'Ledgerly: cierre en 2 dias. Responda BAJA para no recibir mas',
    'Ledgerly: maandafsluiting in 2 dagen? Antwoord STOP om u af te melden',
    'Ledgerly: stuur STOP naar 3010',
    'Ledgerly: sms AFMELDEN naar 3010',
    'Lumen: rebajas -30%. Baja: https://lumen.example/b',
    'Lumen: rebajas -30%. NO+SMS: lumen.example/b',
    'Lumen: rebajas -30%. No+Publi lumen.example/b',
    'Lumen: saldi -30%. Stop SMS: lumen.example/b',
    'Lumen: saldi -30%. Cancellati: lumen.example/b',
    'Lumen: korting 30%. Afmelden: lumen.example/b',
    'Lumen: desconto 30%. Sair: lumen.example/b',
    'Lumen: 30% off. To stop these texts: lumen.example/b',
    'Lumen: 30% off. To stop these texts, reply NO',
  ])('is said by %s', (text) => expect(saysStop(text)).toBe(true));
  it.each([
    'STOP aux retards de chantier! Panneaux livrés demain. 0298000046',
    'one stop shop for vans, 20% off trackers. 01550000163',
    'stoppez la hausse de votre facture',
    'ACME: neue Preise bis 36111 Euro, non stop',
    'ACME: baja el precio, envía tu presupuesto',
    'Pour arreter la location, prévenez 48h avant',
    'Non-stop de 9h à 19h au 12 rue du Stop',
    'Ledgerly: svara JA eller ring 0101234567',
    'Ledgerly: responda hoje para sair na frente',
    'Ledgerly: kan ni inte svara stoppas betalningen',
    'Ledgerly: Antworten Sie nicht mit STOPP',
    'Ledgerly: svara inte STOPP',
    'Ledgerly: no responda STOP',
    'Ledgerly: não responda SAIR',
    'Ledgerly: nie odpisuj STOP',
    'Ledgerly: antwoord niet STOP',
    'Ledgerly: stop med papir, send 2440 kr i dag',
    'Ledgerly: baja de precios, responda SI',
    'Lumen: baja el precio: https://lumen.example/b',
    'Lumen: todo BAJA a 999 EUR',
    'Lumen: el IVA BAJA al 121%',
    'Lumen: one stop: lumen.example/shop',
    'Lumen: non-stop: lumen.example/shop',
    'Lumen: para cancelar su cita: lumen.example/c',
    'To stop these leaks, call a plumber: lumen.example/b',
  ])('is not said by %s', (text) => expect(saysStop(text)).toBe(false));
});

describe('STOP that is said not to work', () => {
  it.each([
    'Atelux : offre pro. Vous ne pouvez pas répondre STOP à ce message.',
    'Atelux : offre pro. Inutile de repondre STOP',
    'Atelux : offre pro. Inutile d’envoyer STOP au 36111',
    'Atelux : offre pro. Repondre STOP ne desinscrit pas',
    'Atelux : offre pro. STOP au 36111 non disponible',
    'Atelux : offre pro. STOP au 36111 : service indisponible',
    'Atelux : offre pro. Le STOP au 36111 ne fonctionne plus',
    'Atelux : offre pro. STOP au 36111 n’est pas pris en compte',
    'Atelux : offre pro. Repondre STOP est sans effet',
    'Atelux : offre pro. N’envoyez pas STOP au 36111',
    'Atelux : offre pro. Il est impossible de répondre « STOP » à ce SMS',
    'Atelux : offre pro. Ne pas repondre STOP',
    'Atelux: quotes in 2 min. This number does not accept replies, do not reply STOP.',
    'Atelux: quotes in 2 min. Replying STOP to 60777 has no effect.',
    'Atelux: quotes in 2 min. Reply STOP will not unsubscribe you',
    'Atelux: quotes in 2 min. You cannot reply STOP to this number',
    'Atelux: quotes in 2 min. You can’t text STOP to 60777',
    'Atelux: quotes in 2 min. There is no need to reply STOP',
    'Atelux: quotes in 2 min. STOP to 60777 is not supported',
    'Atelux: quotes in 2 min. STOP 60777 is not available',
  ])('%s', (text) => expect(saysStop(text)).toBe(false));
  it.each([
    'Ne répondez pas STOP à ce numéro, envoyez STOP au 36111',
    'Ne pas répondre à ce numéro. STOP au 36111',
    'Ne repondez pas a ce SMS, STOP au 36111',
    'Si vous ne souhaitez pas recevoir nos SMS répondez STOP',
    'Si vous n’en voulez pas STOP au 36111',
    'Pour ne plus recevoir nos SMS envoyez STOP au 36111',
    'Vous n’avez pas à vous justifier : répondez STOP',
    'Dernier jour, ne tardez pas STOP 36111',
    'STOP au 36111, offre non disponible en Corse',
    'STOP au 36111 numero non surtaxe',
    'Offre non disponible en magasin STOP 36111',
    'Do not reply to this number. Text STOP to 60777',
    'If you do not want our texts reply STOP',
    'Don’t want these? Reply STOP',
    'Reply STOP to not receive any more',
    'You can reply STOP at any time at no cost',
  ])('but not: %s', (text) => expect(saysStop(text)).toBe(true));
});

describe('the company in a text message', () => {
  it.each([
    'Bacabac: lavage de vos bacs à 0,42 euro, tournée mardi et jeudi à Annecy',
    'Chez Clairvitre, un essai vitrine offert avant 9h',
    'Bonjour, REPLAST reprend vos caisses cassées jeudi en Mayenne',
    'Les Sillons (Dole) vous livrent en légumes bio chaque lundi',
    'Le cabinet Vasseur & Lam organise le 3 décembre à Lyon une matinée',
    'Tidewell here: two forklifts to rent this week in Hull',
    'ATELUX vous offre le diagnostic de vos fenetres',
    'Larchwood Pallets: repairs collected Weds in Shrewsbury',
  ])('is named by %s', (text) => expect(namesCompany(text)).toBe(true));
  it.each([
    'Bonjour, vos toitures sont-elles pretes pour l’hiver? Visite offerte, répondez OUI. STOP au 36180',
    'Offre pro: résine de sol posée en un week-end, 19E/m2. Infos rsn.example. STOP 36075',
    'Vos imprimantes vous coutent cher? Audit gratuit ce mois-ci',
    'Bonjour Mr DUPONT, votre devis est prêt',
    'Profitez de -20% ce week-end avec le code NOEL20',
    'Soldeurs disponibles lundi matin sur votre secteur. Rappelez-nous vite',
    'Cheaper van cover for builders, quote in 2 min at vns.example. Reply STOP to opt out',
    'Hi, we spoke to your neighbour about gutters. Want a price too? Text STOP to end',
    'Promo pro jusqu’à dimanche, stocks limités, appelez le 0561000044',
    'Bientôt Noël : pensez aux coffrets pour vos équipes, 30 modèles de 15 à 90 €. Réponse sous 24 h',
    'We can refit your reception over one single weekend, with the floor, desk and lights',
  ])('is not named by %s', (text) => expect(namesCompany(text)).toBe(false));
  it('is named by its own name, however it is written', () => expect(namesCompany('chez nous, atelux, -20 %', 'ATELUX SAS')).toBe(true));
});

describe('the sender of a text message', () => {
  it.each([
    ['BACABAC', undefined],
    ['Atelux Lyon', undefined],
    ['36111', 'number'],
    ['+33700000012', 'number'],
    ['AteluxFenetres', 'long'],
    ['Ateluxé', 'letters'],
  ])('%s: %s', (sender, fault) => expect(senderFault(sender)).toBe(fault));
});

describe('a link that is shortened names nobody', () => {
  it.each([
    ['Exposez au salon 2027, -20% avant le 15/12: bit.ly/x STOP au 36111', ['none']],
    ['Exposez au salon 2027: tinyurl.com/abc STOP au 36111', ['none']],
    ['Salon Atelux 2027, -20%: bit.ly/x STOP au 36111', []],
    ['Atelux: votre stand vous attend bit.ly/x STOP au 36111', []],
  ])('%s', async (text, says) => expect(await told('sms-sender', text, 'sms.sms')).toEqual(says));
});

describe('a company in capitals that leads', () => {
  it.each([
    'ATELUX -20 % sur tout. STOP au 08 05 12 34 56',
    'ATELUX vous offre -20 % ce samedi. STOP au 36111',
    'MENUISERIE ROUX portes ouvertes samedi. STOP au 36111',
    'TORNOS new mill at MACH. Reply STOP to end',
  ])('%s', (text) => expect(namesCompany(text)).toBe(true));
  it.each([
    'PROMO -20 % sur tout. STOP au 36111',
    'SOLDES vos fenetres a -20 %. STOP au 36111',
    'SALE today only, 20% off. Reply STOP to end',
    'CLICK here for your quote. Reply STOP to end',
  ])('not: %s', (text) => expect(namesCompany(text)).toBe(false));
});
