import {
  type Cell,
  COMPANY_FIELDS,
  CONSENT_FIELDS,
  csv,
  defineRule,
  isPublishedContact,
  isSoleTrader,
  LAWS,
  makeAudienceReader,
  makeFieldReader,
  makeRowCells,
  makeValidConsentTest,
  type PhoneValue,
  PUBLISHED_FIELDS,
  phoneUsageOf,
  z,
} from '../src/author.js';

/** A personal mobile used for work needs its owner's consent; the number itself never tells whose it is. */
export default defineRule({
  id: 'mobile-without-consent',
  about: 'contacts',
  since: '0.1.0',
  theme: 'consent',
  law: [LAWS['lumo-guide-consent'], LAWS['cpce-l34-5'], LAWS['gdpr-6-1-f']],
  docs: {
    title: { en: 'Personal number without consent', fr: 'Numéro personnel sans consentement' },
    why: {
      en: 'A personal mobile stays personal when it also serves for work. Calling or texting it needs the person’s explicit consent, or proof that they publish it as a business number. A home number reaches a consumer.',
      fr: 'Un mobile personnel le reste, même s’il sert aussi au travail. L’appeler ou lui écrire demande le consentement explicite de la personne, ou la preuve qu’elle le publie comme numéro professionnel. Au domicile, c’est un consommateur qui répond.',
    },
    remedy: {
      en: 'Write pro or perso in phone_type, or in the header. Then add the consent, or the page where the number is published.',
      fr: 'Écrivez pro ou perso dans type_telephone, ou dans l’en-tête. Puis ajoutez le consentement, ou la page qui publie le numéro.',
    },
    options: {
      strict: {
        en: 'A sole trader’s mobile of unknown use is an error, not a warning.',
        fr: 'Le mobile d’un entrepreneur individuel, d’usage inconnu, est une erreur et non un avertissement.',
      },
    },
    bad: [
      { rows: csv('mobile;type_telephone', '06 39 98 12 34;perso'), says: ['personal'], channels: ['phone'] },
      { rows: csv('mobile;type_telephone', '06 39 98 12 34;'), says: ['unknownUse'], channels: ['phone'] },
      { rows: csv('mobile perso', '06 39 98 12 34'), says: ['personal'], channels: ['phone', 'sms'] },
      { rows: csv('tel domicile', '01 99 00 12 34'), says: ['personal'], channels: ['phone'] },
    ],
    good: [
      { rows: csv('mobile;type_telephone', '06 39 98 12 34;pro'), says: [], channels: ['phone', 'sms'] },
      { rows: csv('mobile pro', '06 39 98 12 34'), says: [], channels: ['phone', 'sms'] },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...COMPANY_FIELDS, ...PUBLISHED_FIELDS, phone: 'one-of', mobile: 'one-of', phoneType: 'optional' },
  channels: ['phone', 'sms'],
  verdict: 'needs-consent',
  severity: 'error',
  action: 'bar',
  messages: {
    personal: {
      en: 'Personal number without consent (it stays personal when used for work): get an opt-in before calling or texting.',
      fr: 'Numéro personnel sans consentement (il le reste même utilisé pour le travail) : obtenez un opt-in avant d’appeler.',
    },
    soleTrader: {
      en: 'Sole trader’s mobile, with nothing to show that it is a business number: get an opt-in, or evidence of business use.',
      fr: 'Mobile d’un entrepreneur individuel, sans rien qui le montre professionnel : obtenez un opt-in, ou une preuve d’usage professionnel.',
    },
    unknownUse: {
      en: 'Personal or business mobile, the file does not say: find out before calling or texting.',
      fr: 'Mobile personnel ou professionnel, le fichier ne le dit pas : vérifiez avant d’appeler ou d’écrire.',
      severity: 'warning',
    },
    publicContact: {
      en: 'Mobile published as a business contact: keep the page as evidence.',
      fr: 'Mobile publié comme contact professionnel : gardez la page comme preuve.',
      severity: 'info',
    },
  },
  eases: { strict: 'less' },
  options: z.object({ strict: z.boolean().default(false) }),
  visit(ctx) {
    const asked = (['phone', 'sms'] as const).filter((channel) => ctx.channels.includes(channel));
    // Calls and texts to consumers have their own regime: consumer-without-consent.
    if (ctx.audience !== 'business' || asked.length === 0) return {};
    const hasConsent = makeValidConsentTest(ctx);
    const useOf = makeFieldReader(ctx, 'phoneType', phoneUsageOf);
    const audienceOf = makeAudienceReader(ctx);
    const cells = makeRowCells();
    const usages = ctx.columns.map(({ usage }) => usage);
    const collect = ({ valid, type }: PhoneValue, cell: Cell): void => {
      if (valid && (type === 'mobile' || usages[cell.column] === 'personal')) cells.add(cell);
    };
    /** What is reported for each set of channels without consent. */
    const told = Array.from({ length: 1 << asked.length }, (_, bits) => ({ channels: asked.filter((__, at) => bits & (1 << at)) }));
    return {
      phone: collect,
      mobile: collect,
      contact(contact) {
        const numbers = cells.take();
        if (numbers === 0) return;
        const said = useOf(contact);
        let without = 0;
        for (let at = 0; at < asked.length; at++) if (!hasConsent(contact, asked[at] as 'phone' | 'sms')) without |= 1 << at;
        if (without === 0) return;
        // A private person's number is personal, whatever is said of it.
        const isPrivate = audienceOf(contact) === 'consumer';
        const isPublished = !isPrivate && isPublishedContact(contact);
        const unsure = ctx.options.strict && isSoleTrader(contact) ? 'soleTrader' : 'unknownUse';
        for (let at = 0; at < numbers; at++) {
          const cell = cells.at(contact.row, at);
          const use = isPrivate ? 'personal' : (usages[cell.column] ?? said);
          if (use === 'professional') continue;
          ctx.report(cell, isPublished ? 'publicContact' : use === 'personal' ? 'personal' : unsure, told[without]);
        }
      },
    };
  },
});
