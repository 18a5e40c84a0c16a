import { describe, expect, it } from 'vitest';
import { LOG_ROLES } from '../../../src/events/columns/header-words-data.js';
import { logColumnsOf, timeColumnsOf } from '../../../src/events/columns/log-columns.js';
import { logPinsOf } from '../../../src/events/columns/pinned-roles.js';
import { logProductOf } from '../../../src/events/columns/products.js';

/** Headers by product, and the role of each; what is not named has none. */
const TABLES: readonly (readonly [product: string, headers: string, roles: string])[] = [
  [
    '',
    'date_started,direction,external_number,internal_number,talk_time,disposition,call_notes',
    'time: date_started · direction: direction · contactNumber: external_number · ownLine: internal_number · outcome: disposition · text: call_notes · call: talk_time',
  ],
  ['', 'Email,Campaign,Send Time,Unsubscribed At', 'time: Send Time · email: Email · campaign: Campaign'],
  [
    'Aircall',
    'line,datetime (tz offset incl.),number timezone,datetime (utc),country_code,direction,from,to,answered,missed_call_reason,user,duration (total),voicemail,comments,tags,team,aircall number,customer number,call id,call type,waiting time',
    'time: datetime (tz offset incl.), datetime (utc) · zone: number timezone · direction: direction, call type · from: from · to: to · contactNumber: customer number · ownLine: line, aircall number · answered: answered · outcome: missed_call_reason · text: comments, tags · country: country_code · call: duration (total), call id · own: user',
  ],
  [
    'Ringover',
    'cdr_id,call_id,channel_id,type,direction,is_answered,last_state,start_time,end_time,incall_duration,contact_number,to_number,from_number,hangup_by,user_id,user_name,tags,note',
    'time: start_time · kind: type · direction: direction · from: from_number · to: to_number · contactNumber: contact_number · answered: is_answered · outcome: last_state · text: tags, note · call: cdr_id, call_id, channel_id, incall_duration · own: user_id, user_name',
  ],
  [
    'Ringover',
    'Date,Heure,Sens,Statut,Numéro appelant,Numéro appelé,Contact,Utilisateur,Numéro Ringover,Durée de conversation,Tags,Commentaire',
    'date: Date · clock: Heure · direction: Sens · from: Numéro appelant · to: Numéro appelé · ownLine: Numéro Ringover · outcome: Statut · text: Tags, Commentaire · call: Durée de conversation · own: Utilisateur',
  ],
  [
    'HubSpot',
    'hs_object_id,hs_timestamp,hs_call_title,hs_call_direction,hs_call_from_number,hs_call_to_number,hs_call_duration,hs_call_status,hs_call_disposition,hs_call_body,hubspot_owner_id,associated_contact_ids',
    'time: hs_timestamp · direction: hs_call_direction · from: hs_call_from_number · to: hs_call_to_number · person: associated_contact_ids · outcome: hs_call_status, hs_call_disposition · text: hs_call_body · call: hs_call_duration · own: hubspot_owner_id',
  ],
  [
    'HubSpot',
    "Titre de l'appel,Date de l'activité,Activité attribuée à,Direction de l'appel,Numéro de l'appelant,Numéro de l'appelé,Durée de l'appel,Statut de l'appel,Résultat de l'appel,Notes d'appel,Associated Contact IDs,Associated Contact",
    "time: Date de l'activité · direction: Direction de l'appel · from: Numéro de l'appelant · to: Numéro de l'appelé · person: Associated Contact IDs · outcome: Statut de l'appel, Résultat de l'appel · text: Notes d'appel · call: Durée de l'appel · own: Activité attribuée à",
  ],
  [
    'Asterisk',
    'calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition,accountcode,uniqueid',
    'time: calldate · channel: channel · from: src · to: dst · outcome: disposition · call: duration, billsec, uniqueid',
  ],
  [
    'SIP',
    'callid,startTime,duration,caller,callee,price,direction',
    'time: startTime · direction: direction · from: caller · to: callee · call: callid, duration',
  ],
  [
    'lemlist',
    '_id,type,createdAt,bot,campaignId,campaignName,leadId,contactId,leadEmail,leadFirstName,sequenceStep,sendUserEmail,sendUserId',
    'time: createdAt · kind: type · email: leadEmail · person: contactId, leadId · campaign: campaignName · step: sequenceStep · machine: bot · own: sendUserEmail, sendUserId',
  ],
  [
    'Brevo',
    'st_text,ts,sub,frm,email,tag,mid,link',
    'time: ts · kind: st_text · email: email · text: tag · subject: sub · call: mid · own: frm',
  ],
  [
    'Brevo',
    'event,email,id,date_event,ts_event,ts_epoch,camp_id,campaign name,tag,link,reason',
    'time: date_event, ts_event, ts_epoch · kind: event · email: email · text: tag, reason · campaign: campaign name',
  ],
  [
    'Mailchimp',
    'Email Address,First Name,Phone Number,OPTIN_TIME,TIMEZONE,UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,LEID,NOTES,TAGS',
    'time: UNSUB_TIME · zone: TIMEZONE · contactNumber: Phone Number · email: Email Address · person: LEID · text: UNSUB_REASON, NOTES, TAGS · campaign: UNSUB_CAMPAIGN_TITLE',
  ],
  [
    'Mailjet',
    'event,time,MessageID,Message_GUID,email,mj_campaign_id,mj_contact_id,customcampaign,hard_bounce,error',
    'clock: time · kind: event · email: email · person: mj_contact_id · campaign: customcampaign · hardBounce: hard_bounce · call: MessageID, Message_GUID · error: error',
  ],
  // No column has the names of campaigns: their numbers tell one from another.
  ['Mailjet', 'event,time,email,mj_campaign_id', 'clock: time · kind: event · email: email · campaign: mj_campaign_id'],
  [
    'Outreach',
    'Prospect Email,Mailing State,Delivered At,Opened At,Replied At,Unsubscribed At,Bounced At,Sequence,Step',
    'time: Delivered At · email: Prospect Email · outcome: Mailing State · campaign: Sequence · step: Step',
  ],
  [
    'Salesloft',
    'sent_at,recipient_email_address,cadence,step,status,unsubscribed,replied,bounced',
    'time: sent_at · email: recipient_email_address · outcome: status · campaign: cadence · step: step',
  ],
  [
    '',
    'Date,Heure,Canal,Sens,Contact,Code client,Département,Téléphone,Mobile,E-mail,Notre numéro / adresse,Campagne,Résultat,Commentaire,Commercial',
    'date: Date · clock: Heure · channel: Canal · direction: Sens · person: Code client · department: Département · contactNumber: Téléphone, Mobile · email: E-mail · ownLine: Notre numéro / adresse · campaign: Campagne · outcome: Résultat · text: Commentaire · own: Commercial',
  ],
  [
    '',
    'Horodatage,Sens,Numéro composé,Numéro présenté,Durée (s),Issue,Conseiller',
    'time: Horodatage · direction: Sens · to: Numéro composé · ownLine: Numéro présenté · call: Durée (s) · outcome: Issue · own: Conseiller',
  ],
];

const rolesOf = (headers: readonly string[]): Readonly<Record<string, readonly string[]>> => {
  const columns = logColumnsOf(headers);
  return Object.fromEntries(
    LOG_ROLES.flatMap((role) => (columns[role].length > 0 ? [[role, columns[role].map((one) => headers[one] as string)]] : [])),
  );
};
const told = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    text.split(' · ').map((part) => {
      const [role = '', names = ''] = part.split(/: (.*)/);
      return [role, names.split(', ')];
    }),
  );

describe('headers of logs', () => {
  it.each(TABLES)('of %s: %s', (product, headers, roles) => {
    expect(rolesOf(headers.split(','))).toEqual(told(roles));
    expect(logProductOf(headers.split(','))?.name ?? '').toBe(product);
  });

  it.each<readonly [string, string | undefined]>([
    ['Lead email', 'email'],
    ['Destinataire', 'email'],
    ['lead phone', 'contactNumber'],
    ['Tél. portable', 'contactNumber'],
    ['Numéro composé', 'to'],
    ['Prospect email', 'email'],
    ['Delivered at', 'time'],
    ['Task subtype', 'channel'],
    ['Caller ID', 'ownLine'],
    ['Fuseau horaire', 'zone'],
    ['Occurred at', 'time'],
    ['Date et heure de l’appel', 'time'],
    ['Date d’envoi', 'time'],
    ['Heure d’appel', 'clock'],
    ['ID du contact', 'person'],
    ['Numéro de client', 'person'],
    ['Résultat de l’appel', 'outcome'],
    ['Motif', 'text'],
    ['Étape', 'step'],
    ['Code postal', 'department'],
    ...['Send Time', 'Sent Time', 'Sent On', 'Expédié le', 'Envoyée le', 'Versendet am', 'date_connected', 'Start Time (UTC)'].map(
      (header) => [header, 'time'] as const,
    ),
    ...['Send Timezone', 'Sent to', 'Date ended', 'Best send time', 'Response time', 'Parti politique', 'Sending domain'].map(
      (header) => [header, undefined] as const,
    ),
    ['Sent by user', undefined],
    ['Date de naissance', undefined],
    ['Société', undefined],
  ])('%s: %s', (header, role) => {
    expect(Object.keys(rolesOf([header]))).toEqual(role === undefined ? [] : [role]);
  });
});

const timeOf = (table: readonly string[]) => {
  const [headers = [], ...rows] = table.map((line) => line.split(';'));
  return timeColumnsOf(logColumnsOf(headers), headers, rows);
};

describe('the column of instants', () => {
  it.each([
    ['with a zone', ['Horodatage', '2026-06-02T10:30:00+02:00'], { column: 0, form: 'zoned' }],
    ['of UTC, by its header', ['datetime (UTC)', '2026-06-02 10:30:00'], { column: 0, form: 'utc' }],
    ['seconds', ['time', '1780308000'], { column: 0, form: 'seconds' }],
    ['seconds with a fraction', ['time', '1780308000.123'], { column: 0, form: 'seconds' }],
    ['milliseconds', ['ts_epoch', '1780308000000'], { column: 0, form: 'milliseconds' }],
    ['without a zone', ['Date d’appel', '02/06/2026 10:30'], { column: 0, form: 'naive' }],
    ['a date and a clock', ['Heure;Date', '9h05;02/06/2026'], { column: 1, form: 'naive', clock: 0 }],
    ['a date alone', ['Date', '02/06/2026'], { column: 0, form: 'naive' }],
    ['with the zone of each row', ['Date d’appel;Fuseau', '02/06/2026 10:30;Indian/Reunion'], { column: 0, form: 'naive', zone: 1 }],
    ['that needs no zone of the row', ['Horodatage;Fuseau', '2026-06-02T10:30:00Z;Indian/Reunion'], { column: 0, form: 'zoned' }],
    ['of two the one that is sure', ['date_event;ts_event', '2026-06-02 10:30:00;1780308000'], { column: 1, form: 'seconds' }],
    ['a worded month', ['Date', '2 juin 2026'], { column: 0, form: 'naive' }],
    ['a worded month as Excel writes it', ['Date;Heure', '12-oct-26;20:30', '13-nov.-2026;9:05'], { column: 0, form: 'naive', clock: 1 }],
    ['of a first of the month', ['Date', '1er juin 2026'], { column: 0, form: 'naive' }],
    [
      'a clock on the first day that a spreadsheet knows',
      ['Heure;Date', '1899-12-30 20:30:00;12/10/2026'],
      { column: 1, form: 'naive', clock: 0 },
    ],
    ['and no day of it', ['Heure;Agent', '1899-12-30 20:30:00;A'], undefined],
    ['some rows of which say it in words', ['Horodatage', '2026-06-02T10:30:00Z', 'hier matin'], { column: 0, form: 'zoned' }],
    [
      'a date at midnight and a clock',
      ['Date;Heure', '02/06/2026 00:00:00;9h05'],
      { column: 0, form: 'naive', clock: 1, isMidnight: true },
    ],
    ['dates at midnight', ['Date', '02/06/2026 00:00', '2026-06-03 00:00:00'], { column: 0, form: 'naive', isMidnight: true }],
    ['dates at midnight in UTC', ['Date', '2026-06-02T00:00:00.000Z'], { column: 0, form: 'zoned', isMidnight: true }],
    [
      'dates of which one in ten says its time',
      ['Date;Heure', ...Array.from({ length: 9 }, () => '02/06/2026 00:00;9h05'), '02/06/2026 10:30;10:30'],
      { column: 0, form: 'naive', clock: 1, isMidnight: true },
    ],
    [
      'times of which some are at midnight',
      ['Date;Heure', ...Array.from({ length: 8 }, () => '02/06/2026 00:00;9h05'), '02/06/2026 10:30;x', '02/06/2026 11:30;x'],
      { column: 0, form: 'naive' },
    ],
    ['a date with its time beside a clock', ['Date;Heure', '02/06/2026 10:30;9h05'], { column: 0, form: 'naive' }],
    ['all blank', ['Horodatage', ''], undefined],
    ['words alone', ['Horodatage', 'hier', 'avant-hier'], undefined],
    ['a time of day alone', ['Heure', '10:30'], undefined],
    ['none', ['Téléphone', '+33199000510'], undefined],
  ])('%s', (_name, table, expected) => {
    expect(timeOf(table)).toEqual(expected);
  });
});

describe('to whom', () => {
  it.each([
    'Numéro du destinataire',
    'N° mobile',
    'GSM',
    'N° appelé',
    'Tél. destinataire',
    'receiver',
    'Recipient phone',
    'N° de tél',
    'Num tel',
  ])('is told under %s', (header) => {
    const { contactNumber, to } = logColumnsOf(['Date', header], [['2026-10-05 11:30', '0612345601']]);
    expect([...contactNumber, ...to]).toEqual([1]);
  });

  it('is told by a column of contacts only where no word of logs tells it', () => {
    const { contactNumber, to } = logColumnsOf(['Date', 'To', 'N° mobile'], [['2026-10-05 11:30', '0199000510', '0612345601']]);
    expect([contactNumber, to]).toEqual([[], [1]]);
  });

  it('is told by whoever explains a column', () => {
    const headers = ['quand', 'zorg', 'To'];
    const pins = logPinsOf(headers, { zorg: 'phone', Quand: 'lastOutboundAt', To: 'ignore', elsewhere: 'email' });
    const { contactNumber, time, to } = logColumnsOf(headers, [['2026-10-05 11:30', '0199000510', 'x']], pins);
    expect([contactNumber, time, to]).toEqual([[1], [0], [2]]);
  });
});
