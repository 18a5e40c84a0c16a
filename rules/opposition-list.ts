import {
  CHANNELS,
  csv,
  defineRule,
  LAWS,
  LIST_FIELDS,
  makeListFindings,
  makeProvenConsentReader,
  makeSuppressionScreen,
  PROVEN_CONSENT_FIELDS,
  screensFor,
} from '../src/author.js';

const listed = (en: string, fr: string, isCompany = false) => ({
  en: `${en} is on the opposition list: do not contact this ${isCompany ? 'company' : 'person'} again.`,
  fr: `${fr} est sur la liste d’opposition : ne recontactez pas cette ${isCompany ? 'société' : 'personne'}.`,
  ...(isCompany && { role: 'company-refusal' as const }),
});
const warn = (en: string, fr: string, as: { verdict?: 'unknown' | 'unscreened' } = {}) => ({ en, fr, severity: 'warning' as const, ...as });
/** Whoever stands on one of our own opposition lists is not contacted again. */
export default defineRule({
  id: 'opposition-list',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  role: 'own-refusal',
  law: [LAWS['gdpr-21'], LAWS['cnil-opposition'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'On the opposition list', fr: 'Inscrit à la liste d’opposition' },
    why: {
      en: 'The right to object to marketing is absolute. An address is compared as written and under the canonical spelling of its mailbox, a number in international form, a company by its SIREN or its domain, a household by surname, number, street and postcode. Calls on a landline that the register or another file knows as refused are barred for everybody who has it; the rest of that refusal may be somebody else’s, and is to be checked.',
      fr: 'Le droit de s’opposer à la prospection est absolu. Une adresse est comparée telle quelle et sous l’écriture canonique de sa boîte, un numéro sous sa forme internationale, une société par son SIREN ou son domaine, un foyer par nom, numéro, rue et code postal. Un fixe que le registre ou un autre fichier connaît comme refusé n’est plus appelé, quel que soit celui qui l’a ; le reste du refus est peut-être celui d’une autre personne, et reste à vérifier.',
    },
    remedy: {
      en: 'Leave these contacts out, for every offer. Give the list at every check with --opposition.',
      fr: 'Écartez ces contacts, quelle que soit l’offre. Donnez la liste à chaque contrôle avec --opposition.',
    },
    bad: [
      { rows: csv('email', 'Claire@Acme.example', 'paul@acme.example'), says: ['email'], opposition: ['claire@acme.example'] },
      { rows: csv('email', 'paul@mail.acme.example'), says: ['domain'], opposition: ['@acme.example'] },
      { rows: csv('email', 'claire@acme.example'), says: ['noList'] },
    ],
    good: [
      { rows: csv('email', 'paul@notacme.example'), says: [], opposition: ['@acme.example'] },
      { rows: csv('telephone', '01 99 00 12 34'), says: [], opposition: ['01 99 00 12 35'], channels: ['phone'] },
    ],
  },
  needs: { ...LIST_FIELDS, ...PROVEN_CONSENT_FIELDS },
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  facts: { list: 'list', entries: 'entries' },
  messages: {
    email: listed('This address', 'Cette adresse'),
    emailCanonical: {
      en: 'The same mailbox is on the opposition list under another spelling: do not use it.',
      fr: 'La même boîte est sur la liste d’opposition sous une autre écriture : ne l’utilisez pas.',
    },
    phone: listed('This number', 'Ce numéro'),
    lineCalls: {
      en: 'This landline is on the opposition list (several people may share it): do not call anybody on it.',
      fr: 'Ce fixe est sur la liste d’opposition (plusieurs personnes le partagent peut-être) : n’y appelez personne.',
      role: 'line-refusal',
    },
    line: warn(
      'A landline of this contact is on the opposition list, and others may share it: find out who refused before you use the rest.',
      'Un fixe de ce contact est sur la liste d’opposition, et d’autres le partagent peut-être : voyez qui a refusé avant d’utiliser le reste.',
      { verdict: 'unknown' },
    ),
    phoneRegained: warn(
      'Number refused before this person gave a proven consent (it may have changed hands): keep the proof, and correct the list.',
      'Numéro refusé avant le consentement prouvé de cette personne (il a pu changer de titulaire) : gardez la preuve, corrigez la liste.',
    ),
    domain: listed('The whole domain', 'Tout le domaine', true),
    siren: listed('The company (SIREN)', 'L’entreprise (SIREN)', true),
    siret: listed('This establishment (SIRET)', 'Cet établissement (SIRET)', true),
    post: listed('This name at this address', 'Ce nom à cette adresse'),
    postFuzzy: warn(
      'A name and an address much like these are on the opposition list: check whether it is the same person.',
      'Un nom et une adresse très proches sont sur la liste d’opposition : vérifiez s’il s’agit de la même personne.',
    ),
    unscreened: warn(
      'The opposition list proves nothing for this contact (too old, or undeclared hashes): export it again before the campaign.',
      'La liste d’opposition ne prouve rien pour ce contact (trop ancienne, ou empreintes non déclarées) : exportez-la de nouveau.',
      { verdict: 'unscreened' },
    ),
    noList: warn(
      'Nobody was screened, for want of an opposition list for these channels: add yours with --opposition.',
      'Personne n’a été vérifié, faute de liste d’opposition pour ces canaux : ajoutez la vôtre avec --opposition.',
    ),
    runOnly: warn(
      'Only the refusals in the logs, sheets and other files of this run were compared: if you keep an opposition list, add it with --opposition.',
      'Seuls les refus des journaux, feuilles et autres fichiers de ce passage ont été comparés : si vous tenez une liste d’opposition, ajoutez-la par --opposition.',
    ),
    tooBroad: warn(
      'Some domain entries of the opposition list cover a whole mail provider and were ignored: list the addresses instead.',
      'Des domaines de la liste d’opposition couvrent toute une messagerie et sont ignorés : listez plutôt les adresses.',
    ),
  },
  start(ctx) {
    const own = ctx.lists.all.filter((list) => list.kind === 'opposition' && !list.holds && screensFor(list, ctx.channels));
    if (own.every(({ from }) => from !== undefined)) ctx.report('file', own.length === 0 ? 'noList' : 'runOnly');
    const entries = own.reduce((sum, { tooBroad }) => sum + tooBroad, 0);
    if (entries > 0) ctx.report('file', 'tooBroad', { facts: { entries } });
  },
  sieve: (ctx) => (makeSuppressionScreen(ctx.lists.all, 'opposition', ctx.channels).clearsAll ? { listed: 'opposition' } : undefined),
  visit(ctx) {
    const screen = makeSuppressionScreen(ctx.lists.all, 'opposition', ctx.channels);
    if (screen.lists.length === 0) return {};
    const findings = makeListFindings(ctx, screen, makeProvenConsentReader(ctx, [], ctx.channels));
    return {
      contact(contact) {
        const matches = findings(contact, (...told) => ctx.report(...told));
        const silent = screen.screeningGap(contact, matches);
        if (silent) ctx.report(contact, 'unscreened', silent);
      },
    };
  },
});
