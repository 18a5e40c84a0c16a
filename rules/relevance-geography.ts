import { CHANNELS, csv, DEPARTMENTS, defineRule, departmentsOf, LAWS, makePlaceReader, REGION_NAMES, z } from '../src/author.js';

/** YAML reads 01 as a number. */
const codeOf = (code: string | number): string => String(code).trim().toUpperCase().padStart(2, '0');
const EXPECTED = {
  params: { text: { en: 'expected a department, such as 69, 2A or 974', fr: 'il faut un département, comme 69, 2A ou 974' } },
};

/** A campaign that serves one region concerns nobody elsewhere. */
export default defineRule({
  id: 'relevance-geography',
  about: 'contacts',
  since: '0.2.0',
  theme: 'relevance',
  law: [LAWS['lumo-guide-relevance'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Outside the campaign’s area', fr: 'Hors de la zone de la campagne' },
    why: {
      en: 'An offer that is bound to a place concerns those who are there. The department is the one that the row names, or comes from the postcode, which is an approximation at the borders of departments. Off by default: name the departments or the regions of your campaign.',
      fr: 'Une offre liée à un lieu concerne ceux qui s’y trouvent. Le département est celui que dit la ligne, ou vient du code postal, ce qui reste approximatif aux limites. Désactivée par défaut : citez les départements ou les régions de votre campagne.',
    },
    remedy: {
      en: 'Leave out the contacts of other places. Complete missing postcodes at the source.',
      fr: 'Écartez les contacts situés ailleurs. Complétez les codes postaux absents à la source.',
    },
    options: {
      departments: { en: 'Departments of the campaign: 69, 2A, 974…', fr: 'Départements de la campagne : 69, 2A, 974…' },
      regions: {
        en: `Regions of the campaign: ${REGION_NAMES.join(', ')}.`,
        fr: `Régions de la campagne, parmi ${REGION_NAMES.join(', ')}.`,
      },
    },
    bad: [
      {
        rows: csv('email;code_postal', 'a@acme.example;33000', 'b@acme.example;'),
        says: ['offTarget', 'unknown'],
        options: { regions: ['ARA'] },
      },
      {
        rows: csv('email;code_postal;code_postal', 'a@acme.example;69003;33000'),
        says: ['contradictory'],
        options: { regions: ['ARA'] },
      },
      {
        rows: csv('email;code_departement', 'a@acme.example;75', 'b@acme.example;', 'c@acme.example;69'),
        says: ['offTarget', 'unknown'],
        options: { departments: ['69'] },
      },
      { rows: csv('email;code_postal;pays', 'a@acme.example;1000;Belgique'), says: ['abroad'], options: { departments: ['01'] } },
    ],
    good: [
      { rows: csv('email;code_departement', 'a@acme.example;69', 'b@acme.example;Rhône'), says: [], options: { regions: ['ARA'] } },
      { rows: csv('email;code_postal', 'a@acme.example;69003', 'b@acme.example;1000'), says: [], options: { regions: ['ARA'] } },
      { rows: csv('email;code_postal', 'claire@acme.example;33000'), says: [] },
    ],
  },
  needs: { postcode: 'one-of', communeCode: 'one-of', department: 'one-of', country: 'optional' },
  channels: CHANNELS,
  severity: 'off',
  action: 'bar',
  messages: {
    offTarget: {
      en: 'This contact is in a department that you do not target: leave the contact out.',
      fr: 'Ce contact est dans un département que vous ne visez pas : écartez-le.',
    },
    abroad: {
      en: 'This contact is abroad, and your targets are in France: leave the contact out.',
      fr: 'Ce contact est à l’étranger, et vos cibles sont en France : écartez-le.',
    },
    contradictory: {
      en: 'This row names two departments, so nothing shows where this contact is: correct one at the source.',
      fr: 'Cette ligne dit deux départements : rien ne montre où se trouve ce contact, corrigez à la source.',
      severity: 'warning',
    },
    unknown: {
      en: 'No readable postcode or department, so nothing shows where this contact is: add it at the source.',
      fr: 'Ni code postal ni département lisible : rien ne montre où se trouve ce contact, complétez à la source.',
      severity: 'warning',
    },
  },
  plan: { departments: 'departments', regions: 'regions' },
  options: z.object({
    departments: z.array(z.union([z.string(), z.int()]).refine((code) => DEPARTMENTS.has(codeOf(code)), EXPECTED)).default([]),
    regions: z.array(z.enum(REGION_NAMES)).default([]),
  }),
  visit(ctx) {
    const { departments, regions } = ctx.options;
    const aimed = new Set([...departments.map(codeOf), ...regions.flatMap(departmentsOf)]);
    if (aimed.size === 0) return {};
    const read = makePlaceReader(ctx.country);
    const postcodes: string[] = [];
    const communes: string[] = [];
    const named: string[] = [];
    return {
      postcode: (text) => void postcodes.push(text),
      communeCode: (text) => void communes.push(text),
      department: (text) => void named.push(text),
      contact(contact) {
        const { place, isContradictory } = read(contact.text('country'), postcodes.splice(0), communes.splice(0), named.splice(0));
        if (place === 'abroad') ctx.report(contact, 'abroad');
        else if (isContradictory) ctx.report(contact, 'contradictory');
        else if (place === '') ctx.report(contact, 'unknown');
        else if (!aimed.has(place)) ctx.report(contact, 'offTarget');
      },
    };
  },
});
