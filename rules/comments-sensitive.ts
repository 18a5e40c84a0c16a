import { csv, defineRule, LAWS, makeLexiconReader, makeTextVisitor, SENSITIVE_CATEGORIES, z } from '../src/author.js';

/** What is found, and what to do: the same for all that is forbidden. */
const clear = (found: string, inFrench: string) => ({
  en: `This text ${found}: clear it, here and at the source.`,
  fr: `Ce texte ${inFrench} : effacez-le, ici et à la source.`,
});

const MESSAGES = {
  health: clear('speaks of somebody’s health (GDPR 9)', 'parle de la santé de quelqu’un (RGPD 9)'),
  ethnicity: clear('speaks of somebody’s origin (GDPR 9)', 'parle des origines de quelqu’un (RGPD 9)'),
  politics: clear('speaks of somebody’s political opinions (GDPR 9)', 'parle des opinions politiques de quelqu’un (RGPD 9)'),
  religion: clear('speaks of somebody’s religion (GDPR 9)', 'parle de la religion de quelqu’un (RGPD 9)'),
  union: clear('speaks of somebody’s trade union (GDPR 9)', 'parle de l’appartenance syndicale de quelqu’un (RGPD 9)'),
  sexuality: clear('speaks of somebody’s sex life (GDPR 9)', 'parle de la vie sexuelle de quelqu’un (RGPD 9)'),
  genetics: clear('speaks of genetic or biometric data (GDPR 9)', 'parle de données génétiques ou biométriques (RGPD 9)'),
  justice: clear('speaks of offences or convictions (GDPR 10)', 'parle d’infractions ou de condamnations (RGPD 10)'),
  birth: clear('tells a birth or an age (GDPR 5(1)(c))', 'dit une naissance ou un âge (RGPD 5.1.c)'),
  household: clear('speaks of a family situation (GDPR 5(1)(c))', 'parle d’une situation familiale (RGPD 5.1.c)'),
  money: clear('speaks of somebody’s own money (GDPR 5(1)(c))', 'parle des finances personnelles de quelqu’un (RGPD 5.1.c)'),
  insult: clear('is insulting, and the person may ask to read it', 'est insultant, et la personne peut demander à le lire'),
  opinion: {
    en: 'This text judges the person, who may ask to read it: keep to facts.',
    fr: 'Ce texte juge la personne, qui peut demander à le lire : tenez-vous-en aux faits.',
    severity: 'warning',
  },
  relative: {
    en: 'This text speaks of a relative, who gave you nothing: keep to the contact.',
    fr: 'Ce texte parle d’un proche, qui ne vous a rien confié : tenez-vous-en au contact.',
    severity: 'warning',
  },
  death: {
    en: 'This text says that somebody has died: check, and delete the contact if it is them.',
    fr: 'Ce texte dit que quelqu’un est décédé : vérifiez, et supprimez le contact si c’est lui.',
    severity: 'warning',
  },
  warned: {
    en: 'This text holds words of a category that the configuration asks to check: read it again.',
    fr: 'Ce texte contient des mots d’une catégorie que la configuration demande de vérifier : relisez-le.',
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
      en: 'A comment is read by whoever it describes, on request. Health, religion, convictions, family or an insult have no place in it. Words about a trade, a product, a street or a name are left alone.',
      fr: 'Un commentaire peut être lu, sur demande, par la personne décrite. Santé, religion, condamnations, famille ou insulte n’y ont pas leur place. Les mots d’un métier, d’un produit, d’une rue ou d’un nom ne comptent pas.',
    },
    remedy: {
      en: 'Let the cell be emptied, and correct it in the tool it comes from. Write what was agreed and what is to be done, nothing else.',
      fr: 'Laissez vider la cellule, et corrigez-la dans l’outil d’origine. N’écrivez que ce qui est convenu et ce qui reste à faire.',
    },
    options: {
      ignore: { en: 'Categories that are not looked for.', fr: 'Catégories qui ne sont pas cherchées.' },
      warn: { en: 'Categories that only warn, and empty nothing.', fr: 'Catégories qui avertissent sans rien vider.' },
    },
    bad: [
      { rows: csv('email;commentaire', 'claire@acme.example;En arrêt maladie jusqu’en juin'), says: ['health'] },
      { rows: csv('email;tags', 'claire@acme.example;délégué CGT'), says: ['union'] },
    ],
    good: [
      { rows: csv('email;commentaire', 'claire@acme.example;Secteur santé, rappeler jeudi'), says: [] },
      { rows: csv('email;commentaire', 'claire@acme.example;Handicap : non'), says: [] },
    ],
  },
  needs: { comments: 'optional', tags: 'optional' },
  severity: 'error',
  action: 'blank',
  facts: { category: 'category', character: 'character' },
  messages: MESSAGES,
  eases: { ignore: 'more', warn: 'more' },
  options: z.object({ ignore: z.array(z.enum(SENSITIVE_CATEGORIES)).default([]), warn: z.array(z.enum(SENSITIVE_CATEGORIES)).default([]) }),
  visit(ctx) {
    if (!ctx.has('comments') && !ctx.has('tags')) return {};
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
    return { comments: read, tags: read };
  },
});
