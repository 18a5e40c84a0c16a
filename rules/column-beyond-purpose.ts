import { type Channel, csv, defineRule, kindOf, LAWS, z } from '../src/author.js';

// Who somebody is, what makes an offer relevant to them, and the evidence that other rules judge.
const ALWAYS = `
  audience civility firstName lastName fullName company jobTitle siren siret legalForm legalCategory naf nafVersion sizeCode
  headcount postcode communeCode department city country language status contractActive source sourceUrl sourceDate sourceContract sourceAuditedAt collectedAt informedAt
  publicContact publicContactUrl relationStartAt relationEndAt lastInboundAt lastContactAt lastOutboundAt updatedAt consent consentAt
  consentChannels consentPurpose consentMethod consentTextVersion consentProof consentFor consentWithdrawnAt optIn
  optInEmail optInPhone optInSms optInPost optOut subscription doNotEmail doNotCall doNotSms doNotMail doNotShare
  opposedAt oppositionAppliedAt oppositionChannels directoryMention unitDiffusion establishmentDiffusion closed recordId
  deceased other
`
  .trim()
  .split(/\s+/);
const BY_CHANNEL: Readonly<Record<Channel, readonly string[]>> = {
  email: ['email'],
  phone: ['phone', 'mobile', 'callingCode', 'phoneType', 'bloctelCheckedAt'],
  sms: ['phone', 'mobile', 'callingCode', 'phoneType'],
  post: ['address'],
};

/** A campaign file holds what the campaign needs, and nothing else. */
export default defineRule({
  id: 'column-beyond-purpose',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-5-1-c'], LAWS['lumo-guide-directories']],
  docs: {
    title: { en: 'Column not needed for this campaign', fr: 'Colonne inutile à la campagne' },
    why: {
      en: 'Only what serves the purpose may be processed. An email campaign needs neither phone numbers nor street addresses, and a column that nobody can name serves nothing.',
      fr: 'Seul ce qui sert le but visé peut être traité. Une campagne d’emails n’a besoin ni des téléphones ni des adresses postales, et une colonne que personne ne sait nommer ne sert à rien.',
    },
    remedy: {
      en: 'Nothing to do: it is left out (--map "Header=keep" keeps it). If it holds something the campaign uses, say what: --map "Header=FIELD" (or list the field under allow).',
      fr: 'Rien à faire : elle est retirée (--map "En-tête=keep" pour la garder). Si la campagne s’en sert, dites ce qu’elle contient : --map "En-tête=CHAMP" (ou citez le champ dans allow).',
    },
    storedRemedy: {
      en: 'Delete the column if nothing that you do needs it. If it holds something that you use, say what: --map "Header=FIELD" (or list the field under allow).',
      fr: 'Supprimez la colonne si rien de ce que vous faites ne l’exige. Si elle sert, dites ce qu’elle contient : --map "En-tête=CHAMP" (ou citez le champ dans allow).',
    },
    options: {
      allow: {
        en: 'Names of fields to keep besides those that the channels need.',
        fr: 'Noms de champs à garder en plus de ceux dont les canaux ont besoin.',
      },
      unknown: { en: 'What becomes of a column that could not be named.', fr: 'Ce que devient une colonne qui n’a pas pu être nommée.' },
    },
    bad: [
      { rows: csv('email;adresse', 'claire@acme.example;1 rue des Lilas'), says: ['beyond'], channels: ['email'] },
      { rows: csv('email;xzq_17', 'claire@acme.example;A'), says: ['unknown'], channels: ['email'] },
    ],
    good: [
      { rows: csv('email;telephone', 'claire@acme.example;01 99 00 12 34'), says: [], channels: ['email', 'phone'] },
      { rows: csv('email;score', 'claire@acme.example;7'), says: [], channels: ['email'], options: { allow: ['score'] } },
    ],
  },
  needs: {},
  severity: 'warning',
  action: 'drop-column',
  facts: { field: 'field' },
  messages: {
    beyond: {
      en: 'This column is not needed for this campaign: nothing to do, it is left out (--map "Header=keep" keeps it).',
      fr: 'Cette colonne ne sert pas à la campagne : rien à faire, elle est retirée (--map "En-tête=keep" pour la garder).',
      role: 'excess-column',
    },
    unknown: {
      en: 'Unrecognised column, of no known use: nothing to do, it is left out (--map "Header=keep" keeps it).',
      fr: 'Colonne non reconnue, sans usage connu : rien à faire, elle est retirée (--map "En-tête=keep" pour la garder).',
      role: 'excess-column',
    },
    unknownKept: {
      en: 'Unrecognised column, kept by your settings: say what it is with --map.',
      fr: 'Colonne non reconnue, gardée selon vos réglages : dites ce qu’elle est avec --map.',
      severity: 'info',
    },
    empty: {
      en: 'This column has no header and no content: remove the stray delimiter at the source.',
      fr: 'Cette colonne n’a ni en-tête ni contenu : supprimez le séparateur en trop à la source.',
      severity: 'info',
    },
  },
  eases: { allow: 'more', unknown: ['keep'] },
  options: z.object({ allow: z.array(z.string()).default([]), unknown: z.enum(['drop', 'keep']).default('drop') }),
  start(ctx) {
    const allowed = new Set([...ALWAYS, ...ctx.channels.flatMap((channel) => BY_CHANNEL[channel]), ...ctx.options.allow]);
    for (const column of ctx.columns) {
      const { field, header, filled } = column;
      if (field === undefined) {
        const isEmpty = header.trim() === '' && filled === 0;
        ctx.report(column, isEmpty ? 'empty' : ctx.options.unknown === 'keep' ? 'unknownKept' : 'unknown');
        // An archive may hold all that was collected; sensitive columns are column-sensitive's.
      } else if (ctx.purpose === 'prospecting' && kindOf(field) !== 'sensitive' && !allowed.has(field)) {
        ctx.report(column, 'beyond', { facts: { field } });
      }
    }
  },
});
