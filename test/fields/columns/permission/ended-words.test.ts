import { describe, expect, it } from 'vitest';
import { resolveColumns } from '../../../../src/fields/columns/resolve-columns.js';
import { makeValueReaders } from '../../../../src/fields/columns/values/value-readers.js';
import { kindOf } from '../../../../src/model/contact/field.js';

const READERS = makeValueReaders('FR');
/** What a yes under a header of flags comes to: `refuses`, `agrees`, `may refuse` (nobody is ok by a yes, nor harmed by a no), `riddle` (nobody is ok), or nothing. */
const yesUnder = (header: string, flags: readonly string[] = ['1', '0', '0', '', '0', '1', '0', '0']): string => {
  const rows = flags.map((flag, i) => [`a${i}@acme.example`, `Nom${i}`, flag]);
  const { field, suspect, leans } = resolveColumns(['email', 'nom', header], rows, {}, READERS)[2] ?? {};
  if (field) return kindOf(field) === 'refuse' ? 'refuses' : kindOf(field) === 'allow' ? 'agrees' : field;
  if (!suspect) return 'nothing';
  return leans === 'allow' ? 'agrees' : leans === 'refuse' ? 'may refuse' : (leans ?? 'riddle');
};

const REFUSES =
  `OPPO_EMAIL, oppo_mail, EMAIL_KO, KO emailing, mail_nok, Email disabled, Optin annulé, Optin retiré, Retrait optin, Opt-in refusé, Optin NOK, Opt in KO, Rejet newsletter, Blk email,
  Bloc email, Email gelé, Verrou mailing, Newsletter KO, NL KO, Newsletter storniert, Kündigung Newsletter, Disdetta newsletter, Démarchage KO, Démarchage stoppé, Prospection KO,
  Prospection stoppée, Pub KO, RGPD KO, Tel KO, Appel KO, Phone disabled, Calls disabled, Abonnement résilié, Abonnement annulé, Abonnement stoppé, Accord KO, Einwilligung entzogen,
  Einwilligung widerrufen, Consentimiento revocado, Consenso revocato, Consentement refusé, Email consent revoked, Revoked email consent, Consent withdrawn email, flag_oppo, IND_STOP, Refus CNIL,
  Limitation traitement`.split(/,\s+/);
const MAY_REFUSE =
  `EMAIL_OUT, mkt_out, phone_out, DEL_EMAIL, Emails OFF, SMS off, Email on hold, email_dead, email_inactive, Fin newsletter, Newsletter Ende, Without newsletter, Fin optin, Opt-in expiré,
  Consent expired, Consentement manquant, Perte consentement, Missing consent`.split(/,\s+/);
const AGREES =
  `optin, Opt-in email, Newsletter, newsletter_active, Abonné newsletter, Abonnement newsletter actif, Accord email, Emailing, Marketing, Client marketing optin, Accepte les offres, Consent to the newsletter,
  Email OK, IND_ACCORD_EMAIL, Recontact après événement, mktg_perm_ph, Loyalty: receives offers by text, cf_consentement_commercial, mc_gdpr_email`.split(
    /,\s+/,
  );
/** Words that nobody knows beside what is sent: a yes is never taken for an agreement. */
const RIDDLES = ['xq_email', 'Newsletter zork', 'Emailing frapadingue', 'mkt_blurb', 'SMS wobble'];
const NOTHING = [
  'End date',
  'Date de fin',

  'Compte annulé',
  'Commande annulée',

  'Opportunity',
  'Stop date',
  'Del',
  'Out',
];

describe('a yes under a header by which a permission is over', () => {
  it.each(REFUSES)('refuses: %s', (header) => expect(['refuses', 'riddle']).toContain(yesUnder(header)));
  it.each(MAY_REFUSE)('leaves nobody ok: %s', (header) => expect(['refuses', 'may refuse', 'lacks', 'riddle']).toContain(yesUnder(header)));
  it.each(AGREES)('agrees where nothing says that it is over: %s', (header) => expect(yesUnder(header)).toBe('agrees'));
  it.each(RIDDLES)('is a question beside a word that nobody knows: %s', (header) => expect(yesUnder(header)).toBe('riddle'));
  it.each(NOTHING)('is none of ours where something else is over: %s', (header) => expect(yesUnder(header)).toBe('nothing'));

  it('is understood where it can be: hardly any is left as a question', () => {
    expect(REFUSES.filter((header) => yesUnder(header) !== 'refuses')).toEqual([]);
  });

  it('is the end of a magazine where cells are days', () => {
    for (const header of ['Fin d’abonnement', 'Abo-Ende', 'Fin de suscripción'])
      expect(yesUnder(header, ['31/12/2024', '28/02/2025', '', '30/06/2025'])).not.toMatch(/refuse/);
  });
});
