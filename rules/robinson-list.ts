import {
  AUDIENCE_FIELDS,
  csv,
  defineRule,
  groupByMessage,
  LIST_FIELDS,
  type ListMatch,
  makeConsentsAgainst,
  makeProvenConsentReader,
  makeScreenByAudience,
  PROVEN_CONSENT_FIELDS,
  REGISTER_LAWS,
  z,
} from '../src/author.js';

const NUMBER = '01 99 00 12 34';
const PROVEN = 'telephone;optin_telephone;consentement_date;consentement_preuve';
type As = { readonly verdict?: 'unknown' | 'unscreened' };
const warned = (en: string, fr: string, as: As = {}) => ({ en, fr, severity: 'warning' as const, ...as });
const screened = (entry: string, date: string) => ({ robinson: { entries: [entry], date, maxAgeDays: 30 }, channels: ['phone'] }) as const;

/** Registers kept by others (Robinson lists): who is on them is opposed, and a stale one clears nobody. */
export default defineRule({
  id: 'robinson-list',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: REGISTER_LAWS,
  docs: {
    title: { en: 'On a Robinson list', fr: 'Inscrit à une liste Robinson' },
    why: {
      en: 'National registers hold the refusals of people who want no advertising. They change every day: an old copy can show who refuses, never who accepts.',
      fr: 'Les registres nationaux recensent ceux qui ne veulent pas de publicité. Ils changent chaque jour : une vieille copie peut dire qui refuse, jamais qui accepte.',
    },
    remedy: {
      en: 'Leave listed contacts out, unless you can show their consent. Get a new version of the list when it is past its maximum age.',
      fr: 'Écartez les inscrits, sauf ceux dont vous pouvez prouver l’accord. Récupérez une version récente de la liste quand elle a dépassé son âge maximal.',
    },
    options: {
      compulsory: {
        en: 'The law makes this list compulsory: unscreened contacts are barred.',
        fr: 'La loi impose cette liste : les contacts non confrontés sont écartés.',
      },
      advertiser: {
        en: 'Your names, as the column that says to whom a consent was given writes them.',
        fr: 'Vos noms, tels que les écrit la colonne qui dit à qui le consentement a été donné.',
      },
    },
    bad: [
      { rows: csv('telephone', NUMBER), says: ['listed'], ...screened(NUMBER, '2026-11-20') },
      { rows: csv('telephone', NUMBER), says: ['unscreened'], ...screened('01 99 00 99 99', '2026-10-01') },
    ],
    good: [
      { rows: csv('telephone', NUMBER), says: [], ...screened('01 99 00 99 99', '2026-11-20') },
      { rows: csv(PROVEN, `${NUMBER};oui;2026-10-02;formulaire 12`), says: ['consented'], ...screened(NUMBER, '2026-11-20') },
    ],
  },
  needs: { ...AUDIENCE_FIELDS, ...LIST_FIELDS, ...PROVEN_CONSENT_FIELDS },
  channels: ['email', 'phone', 'sms', 'post'],
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  facts: { list: 'list', by: 'by' },
  messages: {
    listed: {
      en: 'This contact is on a Robinson list: do not prospect them on the channels of that list.',
      fr: 'Ce contact est sur une liste Robinson : ne le démarchez pas sur les canaux de cette liste.',
    },
    listedFuzzy: warned(
      'A name and an address much like these are on a Robinson list: check whether it is the same person.',
      'Un nom et une adresse très proches sont sur une liste Robinson : vérifiez s’il s’agit de la même personne.',
    ),
    listedForOthers: warned(
      'This contact is on a Robinson list meant for another audience (consumers or companies): check whether the address or number is private.',
      'Ce contact est sur une liste Robinson destinée à un autre public (particuliers ou entreprises) : vérifiez si l’adresse ou le numéro est privé.',
    ),
    consented: {
      en: 'On a Robinson list, but with a proven consent to hear from you: keep the proof beside the contact.',
      fr: 'Sur une liste Robinson, mais avec un accord prouvé pour être contacté par vous : gardez cette preuve.',
      severity: 'info',
    },
    consentedBefore: warned(
      'On a register whose entries cancel earlier consents, and no day of entry is known: find out which is the later one.',
      'Sur un registre dont l’inscription annule les accords antérieurs, sans jour d’inscription connu : voyez lequel est le plus récent.',
      { verdict: 'unknown' },
    ),
    unscreened: warned(
      'The Robinson lists given prove nothing for this contact (too old, undeclared hashes, or not about them): get a current one.',
      'Les listes Robinson fournies ne prouvent rien pour ce contact (trop anciennes, non déclarées ou pas à son sujet) : prenez-en une à jour.',
      { verdict: 'unscreened' },
    ),
    unscreenedBarred: {
      en: 'The compulsory Robinson list proves nothing for this contact (too old, undeclared hashes, or not about them): get a current one first.',
      fr: 'La liste Robinson obligatoire ne prouve rien pour ce contact (trop ancienne, ou pas à son sujet) : prenez-en d’abord une à jour.',
      verdict: 'unscreened',
    },
  },
  eases: { compulsory: 'less' },
  options: z.object({ compulsory: z.boolean().default(false), advertiser: z.array(z.string()).default([]) }),
  visit(ctx) {
    const screenOf = makeScreenByAudience(ctx, ['robinson', 'directory', 'receipt']);
    if (!screenOf) return {};
    const saidOf = makeConsentsAgainst(ctx, makeProvenConsentReader(ctx, ctx.options.advertiser));
    return {
      contact(contact) {
        const screen = screenOf(contact);
        const matches = ctx.lists.matches(contact, 'robinson');
        const messageOf = (match: ListMatch) =>
          match.form === 'fuzzy' ? 'listedFuzzy' : screen.isForOtherAudience(match) ? 'listedForOthers' : 'listed';
        if (matches.length > 0)
          groupByMessage(matches, screen, messageOf, (message, { channels, facts }, some) => {
            const more = { ...facts, ...(some[0] && { by: some[0].by }) };
            for (const [said, on] of saidOf(contact, message, channels, some)) ctx.report(contact, said, { channels: on, facts: more });
          });
        const silent = screen.screeningGap(contact, matches);
        if (silent) ctx.report(contact, ctx.options.compulsory || silent.compulsory ? 'unscreenedBarred' : 'unscreened', silent);
      },
    };
  },
});
