import { CHANNELS, COMPANY_SIZES, csv, defineRule, LAWS, RowSizeReader, sizeBit, z } from '../src/author.js';

/** What suits a company of five does not concern one of five thousand. */
export default defineRule({
  id: 'relevance-size',
  about: 'contacts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-relevance'], LAWS['decree-2008-1354'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Company size outside your target', fr: 'Taille d’entreprise hors de votre cible' },
    why: {
      en: 'The size of a company says which offers can concern its staff. The size is read from the staff, as a number, a band of INSEE or words; a category ETI or GE speaks of the whole group and wins. Off by default: name the sizes of your campaign.',
      fr: 'La taille d’une entreprise dit quelles offres peuvent l’intéresser. Elle se lit dans l’effectif, en nombre, en tranche de l’INSEE ou en mots ; une catégorie ETI ou GE parle du groupe entier et l’emporte. Désactivée par défaut : citez les tailles visées.',
    },
    remedy: {
      en: 'Leave out the companies of other sizes. Complete missing sizes from the SIRENE register.',
      fr: 'Écartez les entreprises d’autres tailles. Complétez les tailles absentes avec SIRENE.',
    },
    options: {
      sizes: {
        en: 'Sizes of the campaign: micro (under 10), pme (under 250), eti (under 5,000), ge (the rest).',
        fr: 'Tailles de la campagne, parmi micro (moins de 10), pme (moins de 250), eti (moins de 5 000) et ge (au-delà).',
      },
    },
    bad: [
      {
        rows: csv('email;effectif', 'a@acme.example;1200', 'b@acme.example;'),
        says: ['offTarget', 'unknown'],
        options: { sizes: ['pme'] },
      },
      { rows: csv('email;tranche_effectif;effectif', 'a@acme.example;12;4000'), says: ['contradictory'], options: { sizes: ['eti'] } },
      { rows: csv('email;tranche_effectif;effectif', 'a@acme.example;GE;3'), says: ['group'], options: { sizes: ['micro'] } },
    ],
    good: [
      { rows: csv('email;tranche_effectif', 'a@acme.example;12', 'b@acme.example;PME'), says: [], options: { sizes: ['pme'] } },
      { rows: csv('email;effectif', 'claire@acme.example;1200'), says: [] },
    ],
  },
  needs: { sizeCode: 'one-of', headcount: 'one-of' },
  channels: CHANNELS,
  severity: 'off',
  action: 'bar',
  messages: {
    offTarget: {
      en: 'The size of this company is not one that you target: leave the contact out.',
      fr: 'La taille de cette entreprise n’est pas dans votre cible : écartez le contact.',
    },
    group: {
      en: 'This small company belongs to a group of a size that you do not target: leave the contact out.',
      fr: 'Cette petite société appartient à un groupe dont la taille n’est pas dans votre cible : écartez le contact.',
    },
    contradictory: {
      en: 'Two columns give this company sizes that cannot both be true: correct one at the source.',
      fr: 'Deux colonnes donnent à cette entreprise des tailles incompatibles : corrigez-en une à la source.',
      severity: 'warning',
    },
    unknown: {
      en: 'The size of this company is not known, so nothing shows that the offer is relevant: complete it.',
      fr: 'La taille de cette entreprise est inconnue : rien ne montre que l’offre est pertinente, complétez-la.',
      severity: 'warning',
    },
  },
  plan: { sizes: 'sizes' },
  options: z.object({ sizes: z.array(z.enum(COMPANY_SIZES)).default([]) }),
  visit(ctx) {
    let aimed = 0;
    for (const size of ctx.options.sizes) aimed |= sizeBit(size);
    if (aimed === 0) return {};
    const reader = new RowSizeReader();
    return {
      sizeCode: (text) => reader.band(text),
      headcount: (text) => reader.headcount(text),
      contact(contact) {
        const { sizes, own, ofGroup, isContradictory } = reader.take();
        if (isContradictory) ctx.report(contact, 'contradictory');
        else if (sizes === 0) ctx.report(contact, 'unknown');
        else if ((sizes & aimed) === 0) ctx.report(contact, ofGroup && (own & aimed) !== 0 ? 'group' : 'offTarget');
      },
    };
  },
});
