import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inputKindOf } from '../../../src/cli/recognise/input-kind.js';
import { folder } from '../support.js';

const BREACHES =
  'Référence;Nature;Prise de connaissance;Notifiée le;Risque;Motif du risque\nV-1;confidentialité;2026-11-20 09:00;;élevé;"un mail\nparti ailleurs"\n';

it.each<readonly [string, string, string | Buffer, string]>([
  ['a register whose first row goes over several lines', 'a.csv', BREACHES, 'breaches'],
  ['the same in UTF-16', 'a.csv', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BREACHES, 'utf16le')]), 'breaches'],
  ['an attestation by its first line, whatever it is called', 'a.yaml', 'lumo: governance/1\nentity: Acme\n', 'governance'],
  ['an attestation of another version', 'a.yaml', 'lumo: governance/12\n', 'contacts'],
  ['the plan of a campaign', 'a.yaml', 'lumo: campaign/1\n', 'contacts'],
  ['a text message by its name', 'relance.sms.txt', 'Bonjour, -20 % cette semaine. STOP 36180\n', 'sms'],
  ['the same', 'sms.txt', 'Bonjour, -20 % cette semaine. STOP 36180\n', 'sms'],
  ['a call script by its name', 'script-appel.txt', 'Bonjour, ici Léa d’Atelux.\n', 'script'],
  ['the same in Markdown', 'call_script.md', 'Hello, this is Lea from Atelux.\n', 'script'],
  ['numbers in a text that is called so', 'liste.sms.txt', '0639981236\n0639981237\n', 'contacts'],
  ['contacts in a text that is called so', 'script.txt', 'email;nom\nclaire@acme.example;Martin\n', 'contacts'],
  ['contacts', 'breaches.csv', 'email;nom;source\nclaire@acme.example;Martin;Salon\n', 'contacts'],
  ['nothing', 'a.csv', '', 'contacts'],
  ['the steps of a sequence', 'a.csv', 'Step,Variant,Delay,Subject,Body\n1,A,0,Quick question,Hi there\n', 'message'],
  ['the same in French', 'a.csv', 'Étape;Délai;Objet;Corps du mail\n1;0;Une question;Bonjour\n', 'message'],
  ['a step of a sequence for each contact', 'a.csv', 'Email,Step,Subject,Body\nclaire@acme.example,1,Idea,Hi\n', 'contacts'],
  ['contacts with the subject that they got', 'a.csv', 'Name,Company,Step,Subject,Body\nAnn,Acme,1,Idea,Hi\n', 'contacts'],
  ['orders', 'a.csv', 'Order,Subject,Phone\n1,Idea,0199001234\n', 'contacts'],
  [
    'a sequence with variants of steps',
    'a.json',
    '{"sequences":[{"seq_number":1,"sequence_variants":[{"subject":"Idea","email_body":"Hi {{first_name}}"}]}]}',
    'message',
  ],
  ['the header of a register alone', 'a.csv', BREACHES.slice(0, BREACHES.indexOf('\n') + 1), 'breaches'],
  [
    'a register that says of itself that nothing happened',
    'a.csv',
    `# aucune violation depuis le 2026-01-01\n${BREACHES.split('\n')[0]}\n`,
    'breaches',
  ],
  ['a register, compressed', 'a.csv.gz', gzipSync(BREACHES), 'breaches'],
  ['departures', 'a.csv', 'personne;parti le;accès désactivé le\nA;2026-01-01;2026-01-01\n', 'leavers'],
  [
    'departures in windows-1252',
    'a.csv',
    Buffer.from('personne;parti le;accès désactivé le\nA;2026-01-01;2026-01-01\n', 'latin1'),
    'leavers',
  ],
  ['calls', 'a.csv', 'Date;Heure;Sens;Numéro appelé\n02/06/2026;10:20;Sortant;+33 1 99 00 01 55\n', 'log'],
  // "Date" and "answered" are columns of requests too.
  [
    'calls that were answered',
    'a.csv',
    'Date,Type,Direction,From,To,User,Answered,Duration,Tags\n2026-11-09T10:00:00Z,call,outbound,+33199001071,+33199001234,camille,Yes,40,Do not call\n',
    'log',
  ],
  [
    'calls with an identifier and a time zone',
    'a.csv',
    'Call ID,Date,Time,Timezone,Direction,From,To,Answered,Tags,Comments\n1,11/09/2026,10:12 AM,Europe/Paris,Outbound,+33199001071,+33199001234,Yes,,\n',
    'log',
  ],
  [
    'calls of whom names stand on both sides',
    'a.csv',
    'Date,Direction,From,To,Answered,Duration\n2026-11-09,out,Sales,Ann Roy,Yes,40\n',
    'log',
  ],
  ['calls, and no row', 'a.csv', 'Date,Type,Direction,From,To,User,Answered,Duration,Tags\n', 'log'],
  ['travellers', 'a.csv', 'Email,From,To,Duration\nclaire@acme.example,Paris,Lisbonne,3 h\n', 'contacts'],
  ['requests', 'a.csv', 'Received,Answered,Request\n2026-11-02,2026-11-09,access\n', 'requests'],
  ['requests of a department', 'a.csv', 'Reçue le;Répondue le;Droit;Direction\n2026-11-02;2026-11-09;accès;Ventes\n', 'requests'],
  ['requests by telephone', 'a.csv', 'Received,Answered,Request,Channel,From\n2026-11-02,2026-11-09,access,phone,Ann Roy\n', 'requests'],
])('%s is told for what it is', async (_, name, content, kind) => {
  const at = folder({});
  writeFileSync(join(at, name), content);
  expect(await inputKindOf(name, undefined, at)).toBe(kind);
});
