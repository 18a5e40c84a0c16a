import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClearList } from '../../src/register/exchange/read-clear-list.js';
import { run } from './oppose.js';
import { folder } from './support.js';

/** What a file of contacts says of somebody: who refuses for certain, and of whom a cell may refuse. Everybody's first name is unique. */
interface Export {
  readonly text: string;
  readonly name?: string;
  readonly refuse: string;
  readonly doubt?: string;
  /** Who refuses besides by what the product means, and its headers do not say. */
  readonly listed?: string;
}

const PEOPLE = ['ana', 'bea', 'cid', 'dan', 'eva', 'fay', 'gil', 'hal'] as const;
const mail = (name: string): string => `${name}@acme-sarl.fr`;
const phone = (name: string): string => `+3319900123${PEOPLE.indexOf(name as 'ana')}`;
/** "ana@" and "ana#" stand for an address and a number of hers. */
const written = (text: string): string =>
  text.replace(/\b([a-h][a-z]{2})@/g, (_, name: string) => mail(name)).replace(/\b([a-h][a-z]{2})#/g, (_, name: string) => phone(name));

const EXPORTS: Readonly<Record<string, Export>> = {
  'HubSpot, contacts': {
    text: `Record ID,First Name,Email,Phone Number,Unsubscribed from all email,Opted out of email: Marketing Information,Lead Status,Lifecycle Stage
1,ana,ana@,ana#,true,,Open,Lead
2,bea,bea@,bea#,false,true,Open,Lead
3,cid,cid@,cid#,false,,Do not contact,Lead
4,dan,dan@,dan#,false,false,Open,Lead
5,eva,eva@,eva#,,,Connected,Customer
`,
    refuse: 'ana bea cid',
  },
  'HubSpot, with notes': {
    text: `Email,First Name,Unsubscribed from all email,Notes
ana@,ana,true,
bea@,bea,false,"Asked on the phone never to be contacted again"
dan@,dan,false,Met at the fair
eva@,eva,false,
`,
    refuse: 'ana bea',
  },
  'HubSpot, a number that is not to be called': {
    text: `Email,First Name,Phone Number,Unsubscribed from all email,Do not call
ana@,ana,ana#,true,
bea@,bea,bea#,false,true
,cid,cid#,false,true
dan@,dan,dan#,false,false
`,
    refuse: 'ana bea cid',
  },
  'HubSpot, unsubscribes': {
    text: `Email,First Name,Portal Bounce,Portal Unsubscribe,Portal Spam Report,Global Bounce,Marketing Information
ana@,ana,,true,,,
bea@,bea,,,true,,
cid@,cid,,,,,yes
`,
    refuse: 'ana bea',
    listed: 'cid',
  },
  Salesforce: {
    text: `First Name,Email,Phone,Email Opt Out,Do Not Call,Lead Status,Description
ana,ana@,ana#,1,0,Open - Not Contacted,
bea,bea@,bea#,0,1,Open - Not Contacted,
cid,cid@,cid#,0,0,Do Not Contact,
dan,dan@,dan#,0,0,Working - Contacted,
eva,eva@,eva#,0,0,Open - Not Contacted,Please remove me from your list
`,
    refuse: 'ana bea cid eva',
  },
  'Salesforce, field names': {
    text: `FirstName,Email,Phone,HasOptedOutOfEmail,HasOptedOutOfFax,DoNotCall,Status
ana,ana@,ana#,true,false,false,Open
bea,bea@,bea#,false,false,true,Open
cid,cid@,cid#,false,false,false,Unsubscribed
dan,dan@,dan#,false,false,false,Open
`,
    refuse: 'ana bea cid',
  },
  Brevo: {
    text: `EMAIL;PRENOM;SMS;EMAIL_BLACKLISTED;SMS_BLACKLISTED;ADDED_TIME;MODIFIED_TIME;COMMENTAIRE
ana@;ana;ana#;Yes;No;2026-01-01;2026-02-01;
bea@;bea;bea#;No;Yes;2026-01-01;2026-02-01;
cid@;cid;cid#;No;No;2026-01-01;2026-02-01;ne plus me contacter
dan@;dan;dan#;No;No;2026-01-01;2026-02-01;vu au salon
`,
    refuse: 'ana bea cid',
  },
  'Mailchimp, unsubscribed': {
    name: 'unsubscribed_members_export.csv',
    text: `Email Address,First Name,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_REASON,LEID,EUID,NOTES,TAGS
ana@,ana,2,,,2026-03-02 10:00:00,Spring,NORMAL,1,x,,
bea@,bea,2,,,2026-03-03 10:00:00,Spring,I no longer want to receive these emails,2,y,,
`,
    refuse: 'ana bea',
  },
  lemlist: {
    text: `email;firstName;unsubscribed;lastState
ana@;ana;true;
bea@;bea;;emailsUnsubscribed
dan@;dan;;emailsOpened
`,
    refuse: 'ana bea',
  },
  Pipedrive: {
    text: `Person - First name,Person - Email,Person - Phone,Person - Marketing status,Person - Label,Person - Notes
ana,ana@,ana#,unsubscribed,,
bea,bea@,bea#,subscribed,Do not contact,
cid,cid@,cid#,subscribed,Hot lead,"Ne pas relancer, a demandé à être retirée"
dan,dan@,dan#,subscribed,Hot lead,
`,
    refuse: 'ana bea cid',
  },
  Sellsy: {
    text: `Prénom;Email;Téléphone;Opt-out email;Opt-out téléphone;Opt-out SMS;Tags;Commentaire
ana;ana@;ana#;Oui;Non;Non;;
bea;bea@;bea#;Non;Oui;Non;;
cid;cid@;cid#;Non;Non;Non;opposition RGPD;
dan;dan@;dan#;Non;Non;Non;salon;bon contact
eva;eva@;eva#;Non;Non;Non;;Ne veut plus recevoir nos mails
`,
    refuse: 'ana bea cid eva',
  },
  'a call centre': {
    text: `Prénom;Téléphone;Désinscrit;Qualification;Commentaire
ana;ana#;oui;;
bea;bea#;non;Ne plus appeler;
cid;cid#;non;Rappel;ne souhaite plus être contacté
dan;dan#;non;Rappel;rappeler mardi
`,
    refuse: 'ana bea cid',
  },
  'a call centre in German': {
    text: `Vorname;Telefon;Werbesperre;Ergebnis
ana;ana#;ja;
bea;bea#;nein;Nicht mehr anrufen
dan;dan#;nein;Wiedervorlage
`,
    refuse: 'ana bea',
  },
  Zoho: {
    text: `First Name,Email,Phone,Email Opt Out,SMS Opt Out,Lead Status,Tag
ana,ana@,ana#,true,false,Not Contacted,
bea,bea@,bea#,false,true,Not Contacted,
cid,cid@,cid#,false,false,Not Contacted,DNC
dan,dan@,dan#,false,false,Contacted,fair
`,
    refuse: 'ana bea cid',
  },
  Dynamics: {
    text: `Prénom;Email;Téléphone;Ne pas autoriser les courriers électroniques;Ne pas autoriser les appels téléphoniques;Raison du statut
ana;ana@;ana#;Ne pas autoriser;Autoriser;Actif
bea;bea@;bea#;Autoriser;Ne pas autoriser;Actif
dan;dan@;dan#;Autoriser;Autoriser;Actif
`,
    refuse: 'ana bea',
  },
  ActiveCampaign: {
    text: `Email,First Name,Phone,Status,Tags
ana@,ana,ana#,Unsubscribed,
bea@,bea,bea#,Active,do-not-contact
dan@,dan,dan#,Active,webinar
`,
    refuse: 'ana bea',
  },
  Mautic: {
    text: `email,firstname,mobile,do not contact,points,last active,tags
ana@,ana,ana#,1,3,2026-01-01,
bea@,bea,bea#,0,3,2026-01-01,unsubscribe
dan@,dan,dan#,0,3,2026-01-01,webinar
`,
    refuse: 'ana bea',
  },
  Odoo: {
    text: `First Name,Email,Phone,opt out,is blacklisted,Notes
ana,ana@,ana#,True,False,
bea,bea@,bea#,False,True,
cid,cid@,cid#,False,False,Do not call this person
dan,dan@,dan#,False,False,
`,
    refuse: 'ana bea cid',
  },
  Apollo: {
    text: `First Name,Email,Stage,Email Unsubscribed,Lists
ana,ana@,Cold,true,
bea,bea@,Do Not Contact,false,
dan,dan@,Cold,false,Q2 prospects
`,
    refuse: 'ana bea',
  },
  Klaviyo: {
    text: `First Name,Email,Phone Number,Email Marketing Consent,SMS Marketing Consent
ana,ana@,ana#,UNSUBSCRIBED,SUBSCRIBED
bea,bea@,bea#,SUBSCRIBED,UNSUBSCRIBED
dan,dan@,dan#,SUBSCRIBED,SUBSCRIBED
`,
    refuse: 'ana bea',
  },
  Intercom: {
    text: `First name,Email,Unsubscribed from Emails,Marked email as spam,Conversation notes
ana,ana@,true,false,
bea,bea@,false,false,stop emailing me
dan,dan@,false,false,likes the product
`,
    refuse: 'ana bea',
  },
  'Klaviyo, whoever never agreed to text messages': {
    text: `First Name,Email,Email Marketing Consent,SMS Marketing Consent
ana,ana@,UNSUBSCRIBED,NEVER_SUBSCRIBED
dan,dan@,SUBSCRIBED,NEVER_SUBSCRIBED
eva,eva@,SUBSCRIBED,SUBSCRIBED
`,
    refuse: 'ana',
  },
  'Klaviyo, suppressions in JSON': {
    text: `First Name,Email,Email Marketing Consent,Email Suppressions
ana,ana@,UNSUBSCRIBED,"[""UNSUBSCRIBE""]"
dan,dan@,SUBSCRIBED,[]
eva,eva@,SUBSCRIBED,[]
`,
    refuse: 'ana',
  },
  'anything, with an answer that nobody can read': {
    text: `First Name,Email,Unsubscribed from all email,Do not contact
ana,ana@,true,
bea,bea@,false,zzz
dan,dan@,false,no
`,
    refuse: 'ana',
    doubt: 'bea',
  },
};

const peopleIn = (text: string): string[] => PEOPLE.filter((name) => new RegExp(`(?<![\\w@])${name}(?![\\w@])`).test(text));

type Told = Readonly<Record<'refuse' | 'doubt', readonly string[]>>;
/** Who is opposed by what a run says, and who is to be checked for a refusal. */
const judged = async (cwd: string, file: string, ...more: readonly string[]): Promise<Told> => {
  const written = ['-o', `kept-${file}`, '--rejects', `left-${file}`];
  const said = await run(cwd, [file, ...more, '--as-of', '2026-11-24', '--verdicts', '--channel', 'email,phone,sms', ...written]);
  if (said.code > 1) throw new Error(said.stderr);
  const lines = (name: string): string[] => readFileSync(join(cwd, name), 'utf8').split('\n');
  const all = [...lines(`left-${file}`), ...lines(`kept-${file}`)];
  const told = (reason: RegExp): string[] => peopleIn(all.filter((line) => reason.test(line)).join('\n'));
  const refuse = told(/\boppos/);
  return { refuse, doubt: told(/\brefusal-unread/).filter((name) => !refuse.includes(name)) };
};

const CONTACTS = `First Name,Email,Phone,Country,Source,Collected At\n${PEOPLE.map((name) => `${name},${name}@,${name}#,France,Salon 2026,2026-05-01`).join('\n')}\n`;

describe('whoever refuses in a file of contacts refuses where that file is a list of refusals', () => {
  it.each(Object.entries(EXPORTS))('%s', async (_, { text, name = 'export.csv', refuse, doubt = '', listed = '' }) => {
    const cwd = folder();
    writeFileSync(join(cwd, name), written(text));
    writeFileSync(join(cwd, 'contacts.csv'), written(CONTACTS));
    const [sure, unsure, more] = [refuse, doubt, listed].map((names) => names.split(' ').filter(Boolean)) as [string[], string[], string[]];
    const everybody = [...sure, ...unsure, ...more].sort();
    const asContacts = await judged(cwd, name);
    const asList = await judged(cwd, 'contacts.csv', '--opposition', name);
    const { refusals } = await readClearList(join(cwd, name), 'FR');
    const imported = PEOPLE.filter((one) =>
      refusals.some(({ identity: { texts } }) => texts.includes(mail(one)) || texts.includes(phone(one))),
    );
    expect({ asContacts: asContacts.refuse, doubt: asContacts.doubt }).toEqual({ asContacts: sure, doubt: unsure });
    expect({ imported }).toEqual({ imported: everybody });
    expect(asList.refuse).toEqual(expect.arrayContaining(everybody));
  });
});
