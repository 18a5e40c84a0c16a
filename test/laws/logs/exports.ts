import { type Happened, localOf } from './generate-events.js';

/** How a product writes what happened: its header, and a line for each; and the zone that its times are in where they do not say. */
export interface ExportOf {
  readonly of: 'calls' | 'mails';
  readonly head: string;
  readonly zone?: string;
  line(one: Happened): string;
  /** Whether the first rows decide how numbers are read: such a file is not the same when cut anywhere. */
  readonly byItsHead?: true;
}

const iso = (at: number): string => new Date(at * 1000).toISOString();
const utc = (at: number): string => iso(at).slice(0, 19).replace('T', ' ');
const paris = (at: number): string => utc(localOf(at, 'Europe/Paris'));
const frenchDate = (text: string): string => text.slice(0, 10).split('-').reverse().join('/');
const bare = (number: string): string => number.slice(1);
const isIn = ({ what }: Happened): boolean => what === 'inbound';
const refuses = ({ what }: Happened): boolean => what === 'refusing-call';
const OWN = '+33199001001';
const sides = (one: Happened): readonly [from: string, to: string] => (isIn(one) ? [one.person.number, OWN] : [OWN, one.person.number]);
/** The offset of Nouméa and of Paris in turn: an instant is the same whatever clock wrote it. */
const offset = (at: number, id: number): string => {
  const hours = id % 2 === 0 ? 11 : (localOf(at, 'Europe/Paris') - at) / 3600;
  return `${utc(at + hours * 3600).replace(' ', 'T')}+${String(hours).padStart(2, '0')}:00`;
};

/** Numbers of other countries than the first rows have are read right without a plus only where most show that it is missing. */
export const EXPORTS: Readonly<Record<string, ExportOf>> = {
  Aircall: {
    of: 'calls',
    byItsHead: true,
    head: 'line,datetime (tz offset incl.),number timezone,datetime (utc),direction,from,to,answered,missed_call_reason,user,comments,tags,aircall number,customer number,call id',
    line(one) {
      const [from, to] = sides(one).map(bare);
      return `Ventes,${paris(one.at)},Europe/Paris,${utc(one.at)},${isIn(one) ? 'inbound' : 'outbound'},${from},${to},Yes,,Agent Un,${refuses(one) ? 'ne veut plus être démarchée' : ''},,Ventes (${OWN}),${one.person.number},CA${one.id}`;
    },
  },
  Ringover: {
    of: 'calls',
    head: 'cdr_id,call_id,channel_id,type,direction,is_answered,last_state,start_time,contact_number,to_number,from_number,user_name,tags,note',
    line(one) {
      const [from, to] = sides(one);
      return `7${one.id},8${one.id},ch1,PHONE,${isIn(one) ? 'in' : 'out'},true,ANSWERED,${iso(one.at)},${one.person.number},${to},${from},Agent B,${refuses(one) ? 'Ne plus appeler' : ''},`;
    },
  },
  HubSpot: {
    of: 'calls',
    head: 'hs_object_id,hs_timestamp,hs_call_direction,hs_call_from_number,hs_call_to_number,hs_call_duration,hs_call_status,hs_call_disposition,hs_call_body,associated_contact_ids',
    line(one) {
      const [from, to] = sides(one);
      const body = refuses(one) ? '<p>Demande à ne plus être appelée</p>' : '<p>à rappeler</p>';
      return `9${one.id},${iso(one.at)},${isIn(one) ? 'INBOUND' : 'OUTBOUND'},${from},${to},27919,COMPLETED,f240bbac-87c9-4f6e-bf70-924b57d47db7,${body},${one.person.code}`;
    },
  },
  SIP: {
    of: 'calls',
    zone: 'Europe/Paris',
    head: 'callid,startTime,duration,caller,callee,price,direction,disposition',
    line(one) {
      const [from, to] = sides(one);
      return `${one.id}@pbx.example,${paris(one.at)},59,${from},${to},0.01,${isIn(one) ? 'inbound' : 'outbound'},${refuses(one) ? 'refus' : 'ANSWERED'}`;
    },
  },
  Asterisk: {
    of: 'calls',
    zone: 'UTC',
    byItsHead: true,
    head: 'calldate,clid,src,dst,dcontext,channel,lastapp,lastdata,duration,billsec,disposition,userfield,notes',
    line(one) {
      const number = `00${bare(one.person.number)}`;
      const [from, to] = isIn(one) ? [number, '203'] : ['0199001041', number];
      return `${utc(one.at)},,${from},${to},from-internal,PJSIP/202-1,Dial,PJSIP/x,58,51,ANSWERED,,${refuses(one) ? 'ne plus appeler' : ''}`;
    },
  },
  'a journal': {
    of: 'calls',
    head: 'Horodatage;Canal;Sens;Code client;Numéro composé;Numéro présenté;Issue;Commentaire',
    line: (one) =>
      `${offset(one.at, one.id)};Appel;${isIn(one) ? 'Entrant' : 'Sortant'};${one.person.code};${one.person.number};${OWN};joint;${refuses(one) ? 'Ne souhaite plus être appelé' : ''}`,
  },
  'a journal in two columns': {
    of: 'calls',
    zone: 'Europe/Paris',
    head: 'Date;Heure;Sens;Téléphone;Issue',
    line(one) {
      const [date = '', clock = ''] = paris(one.at).split(' ');
      return `${frenchDate(date)};${clock};${isIn(one) ? 'Entrant' : 'Sortant'};${one.person.number};${refuses(one) ? 'Refus' : 'joint'}`;
    },
  },
  lemlist: {
    of: 'mails',
    head: '_id,type,createdAt,bot,campaignId,campaignName,leadId,contactId,leadEmail,sequenceStep,sendUserEmail',
    line: ({ id, what, at, campaign, person }) =>
      `act_${id},${what === 'mail' ? 'emailsSent' : what === 'opened' ? 'emailsOpened' : 'emailsUnsubscribed'},${iso(at)},false,cam_${campaign.slice(-1)},${campaign},lea_${person.code}_${campaign.slice(-1)},ctc_${person.code},${person.email},0,contact@acme.example`,
  },
  Brevo: {
    of: 'mails',
    zone: 'Europe/Paris',
    head: 'st_text,ts,sub,frm,email,tag,mid,link',
    line({ id, what, at, campaign, person }) {
      const [date = '', clock = ''] = paris(at).split(' ');
      const word = what === 'mail' ? 'Envoyé' : what === 'opened' ? 'Premiere ouverture' : 'Désinscrit';
      return `${word},${date.split('-').reverse().join('-')} ${clock},${campaign},bonjour@acme.example,${person.email},${campaign},<${id}@mailin.example>,NA`;
    },
  },
  'Brevo, events': {
    of: 'mails',
    head: 'event,email,id,date_event,ts_event,camp_id,campaign name,tag,link,reason',
    line: ({ id, what, at, campaign, person }) =>
      `${what === 'mail' ? 'delivered' : what === 'opened' ? 'opened' : 'unsubscribed'},${person.email.toUpperCase()},${id},${paris(at)},${at},4,${campaign},,,`,
  },
  Mailjet: {
    of: 'mails',
    head: 'event,time,MessageID,Message_GUID,email,mj_campaign_id,mj_contact_id,customcampaign,hard_bounce',
    line: ({ id, what, at, campaign, person }) =>
      `${what === 'mail' ? 'sent' : what === 'opened' ? 'open' : 'unsub'},${at},19${id},0-${id},${person.email},74,${person.code},${campaign},`,
  },
};
