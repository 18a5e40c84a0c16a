import {
  CHANNELS,
  COMPANY_FIELDS,
  CONSENT_FIELDS,
  csv,
  type Diffusion,
  defineRule,
  hasValidConsent,
  isLegalPerson,
  isSireneHeader,
  isSireneSource,
  isWithheld,
  LAWS,
  makeDiffusionReader,
  makeFieldReader,
  makeFieldSieve,
  mayBeWithheld,
  RELATION_FIELDS,
  relationOf,
} from '../src/author.js';

const STATUSES = ['unitDiffusion', 'establishmentDiffusion'] as const;
const WITHHELD = ['lastName', 'address', 'company', 'firstName', 'fullName', 'postcode', 'city'] as const;

/** Who is in SIRENE under partial dissemination has opposed prospecting from it. */
export default defineRule({
  id: 'sirene-partial-diffusion',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['ccom-r123-232'], LAWS['ccom-a123-96'], LAWS['gdpr-21'], LAWS['lumo-guide-directories']],
  docs: {
    title: { en: 'Refusal in the SIRENE register', fr: 'Opposition au répertoire SIRENE' },
    why: {
      en: 'A business may ask INSEE to publish its record only in part. The status P (formerly N), of the unit or of the establishment, or [ND] in place of a name or an address, means that the record may not serve prospecting.',
      fr: 'Une entreprise peut demander à l’INSEE une diffusion partielle. Le statut P (autrefois N), de l’unité légale ou de l’établissement, ou [ND] à la place d’un nom ou d’une adresse, interdit la prospection à partir de la fiche.',
    },
    remedy: {
      en: 'Leave these contacts out, and add them to the opposition list. Take the latest SIRENE file before each campaign: statuses change every day.',
      fr: 'Écartez ces contacts et inscrivez-les à la liste d’opposition. Reprenez le dernier fichier SIRENE avant chaque campagne : les statuts changent chaque jour.',
    },
    bad: [
      { rows: csv('email;siren;statutDiffusionUniteLegale', 'claire@acme.example;732829320;P'), says: ['partial'] },
      { rows: csv('email;siren;nom', 'claire@acme.example;732829320;[ND]'), says: ['partial'] },
    ],
    good: [
      { rows: csv('email;siren;statutDiffusionUniteLegale', 'claire@acme.example;732829320;O'), says: [] },
      {
        rows: csv('email;siren;statutDiffusionUniteLegale;statut', 'claire@acme.example;732829320;P;client'),
        says: [],
        note: { en: 'A client is known from elsewhere than the register.', fr: 'Un client est connu autrement que par le répertoire.' },
      },
    ],
  },
  needs: {
    ...CONSENT_FIELDS,
    ...RELATION_FIELDS,
    ...COMPANY_FIELDS,
    unitDiffusion: 'optional',
    establishmentDiffusion: 'optional',
    source: 'optional',
    address: 'optional',
    postcode: 'optional',
    city: 'optional',
  },
  channels: CHANNELS,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    partial: {
      en: 'SIRENE publishes this record only in part, which forbids prospecting (commercial code, R123-232): leave the contact out.',
      fr: 'Fiche SIRENE à diffusion partielle, donc interdite de prospection (code de commerce, R123-232) : écartez le contact.',
    },
    legalPerson: {
      en: 'SIRENE publishes this company’s record only in part: do not prospect it from the register.',
      fr: 'Fiche SIRENE de personne morale à diffusion partielle : ne la prospectez pas à partir du répertoire.',
      severity: 'warning',
      verdict: 'unknown',
    },
    unclear: {
      en: 'This SIRENE status (O or P) cannot be read: look the record up before any contact.',
      fr: 'Ce statut SIRENE (O ou P) est illisible : consultez la fiche avant tout contact.',
      severity: 'warning',
    },
    blank: {
      en: 'Contact from SIRENE without its dissemination status: take it from the latest file.',
      fr: 'Contact issu de SIRENE sans statut de diffusion : reprenez sa fiche dans le dernier fichier.',
      severity: 'info',
    },
  },
  visit(ctx) {
    const statuses = STATUSES.filter((field) => ctx.has(field));
    const fromSirene = statuses.length > 0 || ctx.columns.some(({ header }) => isSireneHeader(header));
    if (!fromSirene && !ctx.has('siren') && !ctx.has('siret')) return {};
    // Elsewhere than in a SIRENE file, the name of a person or the address of a company is enough: INSEE always withholds these.
    const cells = WITHHELD.slice(0, fromSirene ? WITHHELD.length : 2).filter((field) => ctx.has(field));
    const read = makeDiffusionReader();
    const sirene = makeFieldReader(ctx, 'source', isSireneSource);
    const holdsMark = makeFieldSieve(ctx, cells, mayBeWithheld);
    return {
      contact(contact) {
        let worst: Diffusion | undefined;
        for (const field of statuses) {
          const text = contact.text(field);
          const said = text === '' ? undefined : read(text);
          if (said === 'partial' || (said && worst !== 'partial' && worst !== 'unclear')) worst = said;
        }
        if (worst !== 'partial' && holdsMark(contact) && cells.some((field) => isWithheld(contact.text(field)))) worst = 'partial';
        if (worst === 'open') return;
        if (!worst) return statuses.length > 0 && sirene(contact) ? ctx.report(contact, 'blank') : undefined;
        if (relationOf(contact, ctx.asOf) === 'client') return;
        const channels = CHANNELS.filter((channel) => !hasValidConsent(contact, channel, ctx.asOf));
        if (channels.length === 0) return;
        ctx.report(contact, worst === 'unclear' ? 'unclear' : isLegalPerson(contact) ? 'legalPerson' : 'partial', { channels });
      },
    };
  },
});
