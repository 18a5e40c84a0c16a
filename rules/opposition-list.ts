import { CHANNELS, csv, defineRule, LAWS, LIST_FIELDS, type ListMatch, makeScreen } from '../src/author.js';

const messageOf = ({ by, form }: ListMatch) =>
  form === 'fuzzy' ? 'postFuzzy' : by === 'email' && form === 'canonical' ? 'emailCanonical' : by;

/** Whoever stands on one of our own opposition lists is not contacted again. */
export default defineRule({
  id: 'opposition-list',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['gdpr-21'], LAWS['cnil-opposition'], LAWS['lumo-guide-opposition']],
  docs: {
    title: { en: 'On the opposition list', fr: 'Inscrit à la liste d’opposition' },
    why: {
      en: 'The right to object to marketing is absolute. An address is compared as written and under the canonical spelling of its mailbox, a number in international form, a company by its SIREN or its domain, a household by surname, number, street and postcode.',
      fr: 'Le droit de s’opposer à la prospection est absolu. Une adresse est comparée telle quelle et sous l’écriture canonique de sa boîte, un numéro sous sa forme internationale, une société par son SIREN ou son domaine, un foyer par nom, numéro, rue et code postal.',
    },
    remedy: {
      en: 'Leave these contacts out, for every offer. Give the list to every run with --opposition.',
      fr: 'Écartez ces contacts, quelle que soit l’offre. Donnez la liste à chaque passage avec --opposition.',
    },
    bad: [
      {
        rows: csv('email', 'Claire.Martin@Acme.example', 'paul.durand@acme.example'),
        says: ['email'],
        opposition: ['claire.martin@acme.example'],
      },
      { rows: csv('email', 'paul@mail.acme.example'), says: ['domain'], opposition: ['@acme.example'] },
      { rows: csv('email', 'claire@acme.example'), says: ['noList'] },
    ],
    good: [
      { rows: csv('email', 'paul@notacme.example'), says: [], opposition: ['@acme.example'] },
      { rows: csv('telephone', '01 99 00 12 34'), says: [], opposition: ['01 99 00 12 35'], channels: ['phone'] },
    ],
  },
  needs: LIST_FIELDS,
  channels: CHANNELS,
  status: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    email: {
      en: 'This address is on the opposition list: do not contact this person again.',
      fr: 'Cette adresse est sur la liste d’opposition : ne recontactez pas cette personne.',
    },
    emailCanonical: {
      en: 'This mailbox is on the opposition list under another spelling (matched only under the canonical spelling): do not use it.',
      fr: 'Cette boîte est sur la liste d’opposition sous une autre écriture (seule la forme canonique correspond) : ne l’utilisez pas.',
    },
    phone: {
      en: 'This number is on the opposition list: do not contact this person again.',
      fr: 'Ce numéro est sur la liste d’opposition : ne recontactez pas cette personne.',
    },
    domain: {
      en: 'The whole domain is on the opposition list: do not contact this company again.',
      fr: 'Tout le domaine est sur la liste d’opposition : ne recontactez pas cette société.',
    },
    siren: {
      en: 'The company (SIREN) is on the opposition list: do not contact it again.',
      fr: 'La société (SIREN) est sur la liste d’opposition : ne la recontactez pas.',
    },
    siret: {
      en: 'This establishment (SIRET) is on the opposition list: do not contact it again.',
      fr: 'Cet établissement (SIRET) est sur la liste d’opposition : ne le recontactez pas.',
    },
    post: {
      en: 'This name at this address is on the opposition list: do not contact this person again.',
      fr: 'Ce nom à cette adresse est sur la liste d’opposition : ne recontactez pas cette personne.',
    },
    postFuzzy: {
      en: 'A name and an address much like these are on the opposition list: look whether it is the same person.',
      fr: 'Un nom et une adresse très proches sont sur la liste d’opposition : vérifiez s’il s’agit de la même personne.',
      severity: 'warning',
    },
    unscreened: {
      en: 'The opposition list is too old to clear this contact: export a new version before the campaign.',
      fr: 'La liste d’opposition est trop ancienne pour mettre ce contact hors de cause : exportez-en une récente.',
      severity: 'warning',
      status: 'unscreened',
    },
    noList: {
      en: 'No opposition list was given, so nobody was screened: pass yours with --opposition.',
      fr: 'Aucune liste d’opposition n’a été donnée, personne n’a donc été vérifié : passez la vôtre avec --opposition.',
      severity: 'warning',
    },
    tooBroad: {
      en: 'Some domain entries of the opposition list cover a whole mail provider and were ignored: list the addresses instead.',
      fr: 'Des domaines de la liste d’opposition couvrent toute une messagerie et sont ignorés : listez plutôt les adresses.',
      severity: 'warning',
    },
  },
  start(ctx) {
    const own = ctx.lists.all.filter(({ kind }) => kind === 'opposition');
    if (own.length === 0) ctx.report('file', 'noList');
    const tooBroad = own.reduce((sum, list) => sum + list.tooBroad, 0);
    if (tooBroad > 0) ctx.report('file', 'tooBroad', { facts: { entries: tooBroad } });
  },
  visit(ctx) {
    const screen = makeScreen(ctx.lists.all, 'opposition', ctx.channels);
    if (screen.lists.length === 0) return {};
    return {
      contact(contact) {
        const matches = ctx.lists.matches(contact, 'opposition');
        const [first] = matches;
        if (first && matches.length === 1) ctx.report(contact, messageOf(first), screen.told(matches));
        else if (first) {
          // Whoever stands on three lists by one address is one finding, which bars what any of the three bars.
          for (const message of new Set(matches.map(messageOf)))
            ctx.report(contact, message, screen.told(matches.filter((match) => messageOf(match) === message)));
        }
        const silent = screen.silent(contact, matches);
        if (silent) ctx.report(contact, 'unscreened', { channels: silent.channels, facts: silent.facts });
      },
    };
  },
});
