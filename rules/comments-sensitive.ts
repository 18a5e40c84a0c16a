import { csv, defineRule, LAWS, makeHealthReader, makeLexiconReader, makeTextVisitor, SENSITIVE_CATEGORIES, z } from '../src/author.js';

/** What is found, and what to do: the same for all that is forbidden. */
const clear = (found: string, inFrench: string) => ({
  en: `This comment ${found}: clear it, here and at the source.`,
  fr: `Ce commentaire ${inFrench} : effacez-le, ici et à la source.`,
});

const MESSAGES = {
  health: clear('mentions somebody’s health (GDPR 9)', 'parle de la santé de quelqu’un (RGPD 9)'),
  ethnicity: clear('mentions somebody’s origin (GDPR 9)', 'parle des origines de quelqu’un (RGPD 9)'),
  politics: clear('mentions somebody’s political opinions (GDPR 9)', 'parle des opinions politiques de quelqu’un (RGPD 9)'),
  religion: clear('mentions somebody’s religion (GDPR 9)', 'parle de la religion de quelqu’un (RGPD 9)'),
  union: clear('mentions somebody’s trade union (GDPR 9)', 'parle de l’appartenance syndicale de quelqu’un (RGPD 9)'),
  sexuality: clear('mentions somebody’s sex life (GDPR 9)', 'parle de la vie sexuelle de quelqu’un (RGPD 9)'),
  genetics: clear('mentions genetic or biometric data (GDPR 9)', 'parle de données génétiques ou biométriques (RGPD 9)'),
  justice: clear('mentions offences or convictions (GDPR 10)', 'parle d’infractions ou de condamnations (RGPD 10)'),
  birth: clear('gives a date of birth or an age (GDPR 5(1)(c))', 'donne une date de naissance ou un âge (RGPD 5.1.c)'),
  household: clear('mentions a family situation (GDPR 5(1)(c))', 'parle d’une situation familiale (RGPD 5.1.c)'),
  money: clear('mentions somebody’s personal finances (GDPR 5(1)(c))', 'parle des finances personnelles de quelqu’un (RGPD 5.1.c)'),
  insult: clear('is insulting, and the person may ask to read it', 'est insultant, et la personne peut demander à le lire'),
  opinion: {
    en: 'This comment judges the person, who may ask to read it: stick to facts.',
    fr: 'Ce commentaire juge la personne, qui peut demander à le lire : tenez-vous-en aux faits.',
    severity: 'warning',
  },
  relative: {
    en: 'This comment mentions a relative, who never gave you their data: write about the contact only.',
    fr: 'Ce commentaire parle d’un proche, qui ne vous a rien confié : tenez-vous-en au contact.',
    severity: 'warning',
  },
  death: {
    en: 'This comment says that somebody has died: check, and delete the contact if it is them.',
    fr: 'Ce commentaire dit que quelqu’un est décédé : vérifiez, et supprimez le contact si c’est lui.',
    severity: 'warning',
  },
  beside: {
    en: 'This cell seems to speak of somebody’s health (GDPR 9): read it, and clear it here and at the source.',
    fr: 'Cette cellule semble parler de la santé de quelqu’un (RGPD 9) : relisez-la, et effacez-la, ici et à la source.',
    severity: 'warning',
  },
  warned: {
    en: 'This comment contains words that your configuration asks to check: read it again.',
    fr: 'Ce commentaire contient des mots que votre configuration demande de vérifier : relisez-le.',
    severity: 'warning',
  },
} as const;

/** Words in free text that say of a person what no contact file may hold. The finding is a category and a place, never the words. */
export default defineRule({
  id: 'comments-sensitive',
  about: 'contacts',
  since: '0.1.0',
  theme: 'minimisation',
  law: [LAWS['gdpr-9'], LAWS['gdpr-10'], LAWS['gdpr-5-1-c'], LAWS['cnil-comments'], LAWS['cnil-2015-063']],
  docs: {
    title: { en: 'Sensitive words in a comment', fr: 'Mots sensibles dans un commentaire' },
    why: {
      en: 'The person described may ask to read the comment. Health, religion, convictions, family or an insult have no place in it. Words about a trade, a product, a street or a name are left alone.',
      fr: 'Un commentaire peut être lu, sur demande, par la personne décrite. Santé, religion, condamnations, famille ou insulte n’y ont pas leur place. Les mots d’un métier, d’un produit, d’une rue ou d’un nom ne comptent pas.',
    },
    remedy: {
      en: 'The cleaned file empties the cells in error: correct the source too. Write what was agreed and what remains to be done, nothing else.',
      fr: 'Le fichier nettoyé vide les cellules en erreur : corrigez aussi la source. N’écrivez que ce qui est convenu et ce qui reste à faire.',
    },
    storedRemedy: {
      en: 'Clear these cells, here and at the source. Write what was agreed and what remains to be done, nothing else.',
      fr: 'Videz ces cellules, ici et à la source. N’écrivez que ce qui est convenu et ce qui reste à faire.',
    },
    options: {
      ignore: { en: 'Categories that are not looked for.', fr: 'Catégories qui ne sont pas cherchées.' },
      warn: { en: 'Categories that only warn, and empty nothing.', fr: 'Catégories qui avertissent sans rien vider.' },
    },
    bad: [
      { rows: csv('email;commentaire', 'claire@acme.example;En arrêt maladie jusqu’en juin'), says: ['health'] },
      { rows: csv('email;tags', 'claire@acme.example;délégué CGT'), says: ['union'] },
      { rows: csv('email;fonction', 'claire@acme.example;retraitée diabétique'), says: ['beside'] },
    ],
    good: [
      { rows: csv('email;commentaire', 'claire@acme.example;Secteur santé, rappeler jeudi'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;Handicap : non'), says: [] },
    ],
  },
  needs: { comments: 'optional', tags: 'optional', jobTitle: 'optional', source: 'optional' },
  severity: 'error',
  action: 'blank',
  facts: { category: 'category', character: 'character' },
  messages: MESSAGES,
  eases: { ignore: 'more', warn: 'more' },
  options: z.object({ ignore: z.array(z.enum(SENSITIVE_CATEGORIES)).default([]), warn: z.array(z.enum(SENSITIVE_CATEGORIES)).default([]) }),
  visit(ctx) {
    const lexicon = makeLexiconReader();
    const { ignore, warn } = ctx.options;
    const says = SENSITIVE_CATEGORIES.map((category) =>
      ignore.includes(category) ? undefined : warn.includes(category) ? 'warned' : category,
    );
    const found = (text: string): readonly { readonly category: number; readonly character: number }[] | undefined => {
      const bits = lexicon.read(text);
      if (bits === 0) return undefined;
      return SENSITIVE_CATEGORIES.flatMap((_, category) =>
        (bits >> category) & 1 ? [{ category, character: (lexicon.at[category] ?? 0) + 1 }] : [],
      );
    };
    const read = makeTextVisitor(found, (all, cell) => {
      for (const { category, character } of all) {
        const message = says[category];
        if (message === 'warned')
          ctx.report(cell, message, {
            facts: { category: SENSITIVE_CATEGORIES[category] as (typeof SENSITIVE_CATEGORIES)[number], character },
          });
        else if (message !== undefined) ctx.report(cell, message, { facts: { character } });
      }
    });
    const beside = makeTextVisitor(makeHealthReader(), (_, cell) => ctx.report(cell, 'beside'));
    return { comments: read, tags: read, ...(!ignore.includes('health') && { jobTitle: beside, source: beside }) };
  },
});
