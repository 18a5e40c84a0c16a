import { CHANNELS, csv, defineRule, judgeNaf, LAWS, memoise, nafPrefixes, nafVersionInForce, nafVersionOf, z } from '../src/author.js';

const EXPECTED = { params: { text: { en: 'expected an NAF code, such as 62.01Z or 62', fr: 'il faut un code NAF, comme 62.01Z ou 62' } } };
const codes = (version: 'rev2' | '2025') =>
  z.array(z.union([z.string(), z.number()]).refine((code) => nafPrefixes(String(code), version).length > 0, EXPECTED)).default([]);
// Of several codes on one row the best decides: one that is aimed at is enough.
const RANK = ['fine', 'holding', 'otherVersion', 'versionUnknown', 'offTarget', 'unknown'] as const;

/** The activity of a company says whether an offer can concern it. */
export default defineRule({
  id: 'relevance-naf',
  about: 'contacts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-relevance'], LAWS['decree-2025-736'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Activity outside your target', fr: 'Activité hors de votre cible' },
    why: {
      en: 'The NAF code tells what a company does, hence what concerns its staff. Codes of 2008 and of 2025 do not compare: give targets for each. Off by default: it needs your targets. Head offices and holdings hide the trade of their group.',
      fr: 'Le code NAF dit ce que fait une entreprise, donc ce qui la concerne. Les codes de 2008 et de 2025 ne se comparent pas : donnez des cibles pour chacun. Désactivée par défaut, elle attend vos cibles. Sièges et holdings cachent le métier de leur groupe.',
    },
    remedy: {
      en: 'Leave out the companies of other activities. Look up missing codes in the SIRENE register.',
      fr: 'Écartez les entreprises d’autres activités. Cherchez les codes absents dans SIRENE.',
    },
    options: {
      rev2: { en: 'Codes of NAF rev. 2 (2008), or their beginnings.', fr: 'Codes de la NAF rév. 2 (2008), ou leur début.' },
      naf2025: { en: 'Codes of NAF 2025, or their beginnings.', fr: 'Codes de la NAF 2025, ou leur début.' },
    },
    bad: [
      {
        rows: csv('email;code_naf', 'a@acme.example;47.11F', 'b@acme.example;'),
        says: ['offTarget', 'unknown'],
        options: { rev2: ['62'] },
      },
    ],
    good: [
      { rows: csv('email;code_naf', 'a@acme.example;6201Z', 'b@acme.example;62'), says: [], options: { rev2: ['62.01'] } },
      { rows: csv('email;code_naf', 'claire@acme.example;47.11F'), says: [] },
    ],
  },
  needs: { naf: 'required', nafVersion: 'optional' },
  channels: CHANNELS,
  severity: 'off',
  action: 'bar',
  messages: {
    offTarget: {
      en: 'The activity of this company is not one that you target: leave the contact out.',
      fr: 'L’activité de cette entreprise n’est pas dans votre cible : écartez le contact.',
    },
    unknown: {
      en: 'No readable activity code, so nothing shows that the offer is relevant: look it up in SIRENE.',
      fr: 'Aucun code d’activité lisible : rien ne montre que l’offre est pertinente, cherchez-le dans SIRENE.',
      severity: 'warning',
    },
    holding: {
      en: 'Head office or holding: the code hides what the group does, so check whether the offer concerns it.',
      fr: 'Siège ou holding : le code cache le métier du groupe, vérifiez si l’offre le concerne.',
      severity: 'info',
    },
    otherVersion: {
      en: 'You have no target for this version of the classification: add one, since codes of two versions do not compare.',
      fr: 'Vous n’avez pas de cible pour cette version de la nomenclature : ajoutez-en une, deux versions ne se comparent pas.',
      severity: 'warning',
    },
    versionUnknown: {
      en: 'Since 2027 a code alone does not tell its classification: fill in naf_version (rev2 or 2025).',
      fr: 'Depuis 2027, un code seul ne dit pas sa nomenclature : renseignez version_naf (rev2 ou 2025).',
      severity: 'warning',
    },
    letter: {
      en: 'A target is the letter of a section, and letters changed meaning in 2025: give the digits of the divisions.',
      fr: 'Une cible est une lettre de section, or ces lettres ont changé de sens en 2025 : donnez les chiffres des divisions.',
      severity: 'warning',
    },
  },
  plan: { naf: 'rev2', naf2025: 'naf2025' },
  options: z.object({ rev2: codes('rev2'), naf2025: codes('2025') }),
  start(ctx) {
    if ([...ctx.options.rev2, ...ctx.options.naf2025].some((code) => !/\d/.test(String(code)))) ctx.report('file', 'letter');
  },
  visit(ctx) {
    const rev2 = ctx.options.rev2.flatMap((code) => nafPrefixes(String(code), 'rev2'));
    const naf2025 = ctx.options.naf2025.flatMap((code) => nafPrefixes(String(code), '2025'));
    if (rev2.length + naf2025.length === 0) return {};
    const judge = memoise((key: string) => {
      const [named = '', text = ''] = key.split('\n');
      return judgeNaf(text, nafVersionOf(named) ?? nafVersionInForce(ctx.asOf), { rev2, 2025: naf2025 });
    });
    const headerOf = new Map(ctx.columns.map(({ column, header }) => [column, nafVersionOf(header) ?? '']));
    // A file may hold the codes of both versions, in two columns.
    const seen: (readonly [version: string, text: string])[] = [];
    return {
      naf: (text, { column }) => void seen.push([headerOf.get(column) ?? '', text]),
      contact(contact) {
        const said = seen.splice(0).map(([header, text]) => judge(`${header || contact.text('nafVersion')}\n${text}`));
        const best = RANK.find((verdict) => said.includes(verdict)) ?? 'unknown';
        if (best !== 'fine') ctx.report(contact, best);
      },
    };
  },
});
