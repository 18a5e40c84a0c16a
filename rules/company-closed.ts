import {
  CHANNELS,
  companyClosedUnder,
  csv,
  defineRule,
  LAWS,
  makeClosedReader,
  makeRecordNoteReader,
  memoise,
  plainWords,
  saysCompanyClosed,
} from '../src/author.js';

const CLOSED = `
  c, cessee, cesse, cessation, cessation d activite, entreprise cessee, unite cessee, radie, radiee, entreprise radiee, societe radiee,
  dissoute, dissolution, liquidee, closed, ceased, company closed, dissolved, struck off, out of business, inactive, inactif,
  definitivement fermee, fermeture definitive, oui, yes, true, vrai, 1, x, o, erloschen, geschlossen, cerrada, cessata, chiusa`;
const PLACE = 'f, ferme, fermee, fermeture, etablissement ferme, etablissement cesse, site ferme';
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(',').map((word) => word.trim()));
// A day in a column such as "radiée": the day on which it was.
const DAY = /^\d{4}[-/]\d\d[-/]\d\d|^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/** Of a company that is no more there is nobody to contact: whoever worked there is a private person again. */
export default defineRule({
  id: 'company-closed',
  about: 'contacts',
  since: '0.2.0',
  theme: 'accuracy',
  law: [LAWS['gdpr-5-1-d']],
  docs: {
    title: { en: 'Closed company or account', fr: 'Entreprise fermée ou compte désactivé' },
    why: {
      en: 'A closed company or account leaves nobody to contact. Its mailbox bounces or belongs to somebody else; the mobile of a former sole trader is a private one. A closed establishment only raises a doubt: the company may have moved. What a note or a status says of a company is to be checked in the register; why a record was archived or a customer account disabled, with whoever did it.',
      fr: 'Une entreprise ou un compte fermé ne laisse personne à contacter. Sa boîte rejette les messages ou appartient à quelqu’un d’autre ; le mobile d’un ancien indépendant est devenu privé. Un établissement fermé n’est qu’un doute : l’entreprise a pu déménager. Ce qu’une note ou un statut dit d’une entreprise se vérifie au répertoire ; pourquoi une fiche est archivée ou un compte client désactivé, auprès de qui l’a fait.',
    },
    remedy: {
      en: 'Delete these contacts. For a closed establishment, look up where the company is now.',
      fr: 'Supprimez ces contacts. Pour un établissement fermé, cherchez où l’entreprise se trouve désormais.',
    },
    bad: [
      { rows: csv('email;etatAdministratif', 'claire@acme.example;C'), says: ['closed'] },
      { rows: csv('email;etatAdministratif', 'claire@acme.example;F'), says: ['placeClosed'] },
      { rows: csv('email;statut société', 'claire@acme.example;Liquidation judiciaire'), says: ['noted'] },
      { rows: csv('email;commentaire', 'claire@acme.example;société radiée en mars'), says: ['noted'] },
      { rows: csv('email;archivé', 'claire@acme.example;oui', 'paul@acme.example;non'), says: ['putAway'] },
    ],
    good: [
      { rows: csv('email;etatAdministratif', 'claire@acme.example;A'), says: [] },
      { rows: csv('email;etatAdministratif', 'claire@acme.example;'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;société fermée le lundi'), says: [] },
    ],
  },
  needs: { closed: 'optional', status: 'optional', comments: 'optional', tags: 'optional' },
  channels: CHANNELS,
  severity: 'error',
  action: 'bar',
  messages: {
    closed: {
      en: 'This company is closed in the register: there is nobody to contact, so delete the row.',
      fr: 'Cette entreprise est fermée au répertoire : il n’y a plus personne à contacter, supprimez la ligne.',
    },
    placeClosed: {
      en: 'This establishment is closed in the register: look up where the company is now, or delete the row.',
      fr: 'Cet établissement est fermé au répertoire : cherchez où se trouve l’entreprise, ou supprimez la ligne.',
      severity: 'warning',
    },
    noted: {
      en: 'The file says that this company is closed: look it up in the register before any contact.',
      fr: 'Le fichier dit cette entreprise fermée : vérifiez-la au répertoire avant tout contact.',
      severity: 'warning',
      verdict: 'unknown',
    },
    putAway: {
      en: 'The file says that this record was archived or deactivated: check why before any contact.',
      fr: 'Le fichier dit cette fiche archivée ou désactivée : vérifiez pourquoi avant tout contact.',
      severity: 'warning',
      verdict: 'unknown',
    },
  },
  visit(ctx) {
    if (ctx.purpose !== 'prospecting') return {};
    const closedSaid = makeClosedReader(ctx.columns);
    const noteOf = makeRecordNoteReader(ctx.columns, saysCompanyClosed, companyClosedUnder);
    if (!ctx.has('closed') && !closedSaid && !noteOf) return {};
    const closed = setOf(CLOSED);
    const place = setOf(PLACE);
    const stateOf = memoise((text: string): 'closed' | 'placeClosed' | undefined => {
      const words = plainWords(text);
      if (place.has(words)) return 'placeClosed';
      return closed.has(words) || DAY.test(text) ? 'closed' : undefined;
    });
    // The cells of both registers, company and establishment: the worse decides, and the whole contact is barred.
    let worst: 'closed' | 'placeClosed' | undefined;
    return {
      closed(text: string) {
        const state = stateOf(text);
        if (worst !== 'closed' && state) worst = state;
      },
      contact(contact) {
        const state = worst;
        worst = undefined;
        if (state) return ctx.report(contact, state);
        const said = closedSaid?.(contact);
        if (said === 'closed' || noteOf?.(contact)) ctx.report(contact, 'noted');
        else if (said) ctx.report(contact, said);
      },
    };
  },
});
