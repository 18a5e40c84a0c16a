import { CHANNELS, csv, defineRule, JOB_FUNCTIONS, jobFunctionsOf, LAWS, memoise, plainWords, z } from '../src/author.js';

/** An offer goes to those whose job it concerns: that is what makes it legitimate without their consent. */
export default defineRule({
  id: 'relevance-job',
  about: 'contacts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-relevance'], LAWS['cnil-b2b'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Job outside your target', fr: 'Fonction hors de votre cible' },
    why: {
      en: 'A company address may be written to when the offer concerns the job. Software for human resources is for those who work there, or for the head of the company. Off by default: name the jobs of your campaign under roles or titles.',
      fr: 'On peut écrire à une adresse d’entreprise si l’offre concerne le métier. Un logiciel de ressources humaines s’adresse à qui y travaille, ou à la tête de l’entreprise. Désactivée par défaut : citez les fonctions visées dans roles ou titles.',
    },
    remedy: {
      en: 'Leave out those whom the offer does not concern. Complete missing titles at the source.',
      fr: 'Écartez ceux que l’offre ne concerne pas. Complétez les fonctions absentes à la source.',
    },
    options: {
      roles: {
        en: `Jobs of the campaign: ${JOB_FUNCTIONS.join(', ')}.`,
        fr: `Fonctions de la campagne, parmi ${JOB_FUNCTIONS.join(', ')}.`,
      },
      titles: { en: 'Words of titles that are aimed at besides.', fr: 'Mots d’intitulés visés en plus.' },
      management: {
        en: 'Whether the head of the company is always concerned.',
        fr: 'Si la tête de l’entreprise est toujours concernée.',
      },
    },
    bad: [
      { rows: csv('email;fonction', 'claire@acme.example;Acheteuse'), says: ['offTarget'], options: { roles: ['hr'] } },
      { rows: csv('email;fonction', 'claire@acme.example;'), says: ['empty'], options: { roles: ['hr'] } },
    ],
    good: [
      {
        rows: csv('email;fonction', 'a@acme.example;RRH', 'b@acme.example;Assistante du DRH', 'c@acme.example;Gérante'),
        says: [],
        options: { roles: ['hr'] },
      },
      { rows: csv('email;fonction', 'claire@acme.example;Acheteuse'), says: [] },
    ],
  },
  needs: { jobTitle: 'required' },
  channels: CHANNELS,
  severity: 'off',
  action: 'bar',
  messages: {
    offTarget: {
      en: 'This person’s job is not one that you target: leave the contact out.',
      fr: 'La fonction de cette personne n’est pas dans votre cible : écartez le contact.',
    },
    empty: {
      en: 'No job title, so nothing shows that the offer concerns this person: add it at the source.',
      fr: 'Aucune fonction : rien ne montre que l’offre concerne cette personne, complétez à la source.',
      severity: 'warning',
    },
    unknown: {
      en: 'We do not recognise this job title: check whether the offer concerns this person.',
      fr: 'Intitulé de fonction non reconnu : vérifiez si l’offre concerne cette personne.',
      severity: 'info',
    },
  },
  plan: { jobs: 'roles', titles: 'titles' },
  options: z.object({
    roles: z.array(z.enum(JOB_FUNCTIONS)).default([]),
    titles: z.array(z.string()).default([]),
    management: z.boolean().default(true),
  }),
  visit(ctx) {
    const { roles, titles, management } = ctx.options;
    if (roles.length === 0 && titles.length === 0) return {};
    const aimed = new Set([...roles, ...(management ? (['management'] as const) : [])]);
    const named = titles.map(plainWords).filter((words) => words !== '');
    const verdict = memoise((title: string): 'fine' | 'offTarget' | 'empty' | 'unknown' => {
      const words = plainWords(title);
      if (words === '') return 'empty';
      const jobs = [...jobFunctionsOf(title)];
      if (jobs.some((job) => aimed.has(job)) || named.some((name) => ` ${words} `.includes(` ${name} `))) return 'fine';
      return jobs.length > 0 ? 'offTarget' : 'unknown';
    });
    return {
      contact(contact) {
        const said = verdict(contact.text('jobTitle'));
        if (said !== 'fine') ctx.report(contact, said);
      },
    };
  },
});
