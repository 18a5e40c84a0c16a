import type { Channel } from '../../model/contact/channel.js';
import type { ProvenanceName } from '../../model/report/figures.js';
import type { SenderKey } from '../../model/report/notices.js';
import { wordTable } from '../grammar/bilingual.js';
import type { LanguageForms } from '../grammar/language-forms.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** What the sentences of notices are made with. */
export interface NoticeValues {
  /** What the sender says, or a placeholder. */
  readonly sender: Readonly<Record<SenderKey, string>>;
  /** Months of retention after the last sign of life, where a rule says it. */
  readonly months: number | undefined;
  /** Categories of data that the cleaned file keeps. */
  readonly categories: string;
  readonly country: string;
  /** Whether they are consumers: nothing but a consent allows to call them, and nobody contacts them at work. */
  readonly consent: boolean;
}

/** The sentences of notices, written to be pasted. */
export interface NoticeWords {
  readonly placeholders: Readonly<Record<SenderKey, string>>;
  /** @param name of the source; absent where it may not be named */
  readonly source: (provenance: ProvenanceName, name: string | undefined) => string;
  readonly warnings: Readonly<Partial<Record<ProvenanceName, string>>>;
  readonly channel: (channel: Channel, facts: NoticeValues) => string;
  readonly items: (facts: NoticeValues) => readonly { readonly item: string; readonly text: string; readonly only?: 13 | 14 }[];
  readonly when: readonly string[];
}

/** Who hears complaints, where the contacts are. */
const AUTHORITIES: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  FR: { en: 'the CNIL', fr: 'de la CNIL' },
  BE: { en: 'the Data Protection Authority (APD-GBA)', fr: 'de l’Autorité de protection des données (APD)' },
  LU: { en: 'the CNPD', fr: 'de la CNPD' },
  CH: { en: 'the FDPIC', fr: 'du PFPDT' },
  ES: { en: 'the AEPD', fr: 'de l’AEPD' },
  IT: { en: 'the Garante', fr: 'du Garante' },
  NL: { en: 'the Autoriteit Persoonsgegevens', fr: 'de l’Autoriteit Persoonsgegevens' },
  GB: { en: 'the ICO', fr: 'de l’ICO' },
  IE: { en: 'the Data Protection Commission', fr: 'de la Data Protection Commission' },
  PT: { en: 'the CNPD', fr: 'de la CNPD' },
};

const NAMES_SIRENE = /\b(?:sirene|sirène)\b/i;

const en = ({ plural }: LanguageForms): NoticeWords => ({
  placeholders: {
    name: '[your company]',
    contact: '[your contact address]',
    dpo: '[your DPO]',
    unsubscribeUrl: '[unsubscribe link]',
    purpose: '[your offer]',
    interest: '[your legitimate interest]',
    recipients: '[your recipients]',
    smsStop: '[your short number]',
  },
  source: (provenance, name) => {
    if (provenance === 'given')
      return name ? `You left your details with us (${name}).` : 'You left your details with us ([your form, and when]).';
    if (name === undefined) return 'We have your details from: [source of this contact].';
    if (NAMES_SIRENE.test(name)) return 'Your business details come from SIRENE, the public register of companies kept by Insee.';
    if (provenance === 'bought') return `Your details were supplied to us by ${name}.`;
    if (provenance === 'network') return `We found your business details on ${name}.`;
    return `We have your details from: ${name}.`;
  },
  warnings: {
    bought: 'Bought data: ask the supplier for the proof that these people were told, and when.',
    scraped:
      'Taken from pages or profiles: telling people where the data come from does not make the collection lawful. Check before you write.',
    network: 'A visible profile is no permission to write: check that the person could expect it.',
    elsewhere: 'Published for another purpose: check before you write that it may be used for prospecting.',
    none: 'No source: article 14 cannot be complied with. Find it, or leave these contacts out.',
  },
  channel: (channel, { sender, consent }) =>
    ({
      email: [
        consent
          ? `You receive this email because you agreed to hear from ${sender.name} about ${sender.purpose}.`
          : `${sender.name} writes to you in your professional capacity about ${sender.purpose}.`,
        '{source}',
        `Would you rather not hear from us? Unsubscribe in one click: ${sender.unsubscribeUrl}`,
        `Your rights (access, rectification, erasure, objection): ${sender.contact}.`,
      ].join('\n'),
      sms: `${sender.name}: ${sender.purpose}. STOP to ${sender.smsStop}`,
      phone: [
        consent
          ? `“Hello, my name is [your name], I am calling from ${sender.name}. This is a sales call, to which you agreed: it is about ${sender.purpose}. May I have two minutes?”`
          : `“Hello, my name is [your name], I am calling from ${sender.name}. The call is strictly professional: it is about ${sender.purpose}. May I have two minutes?”`,
        'If asked: “{source}”',
        'On any refusal: “Understood. I note it now, and we will not call you again.” Record it at once.',
      ].join('\n'),
      post: [
        `${sender.name} writes to you ${consent ? '' : 'in your professional capacity '}about ${sender.purpose}.`,
        '{source}',
        `To receive no more mail from us, write to ${sender.contact}.`,
      ].join('\n'),
    })[channel],
  items: ({ sender, months, categories, country, consent }) => [
    { item: 'Controller', text: `${sender.name} is responsible for the processing of your data.` },
    { item: 'Contact and DPO', text: `To reach us: ${sender.contact}. Data protection officer: ${sender.dpo}.` },
    { item: 'Purpose', text: `We use them to present to you ${sender.purpose}.` },
    consent
      ? { item: 'Legal basis', text: 'This processing rests on your consent (GDPR, article 6(1)(a)), which you may withdraw at any time.' }
      : {
          item: 'Legal basis and interest',
          text: `This processing rests on our legitimate interest (GDPR, article 6(1)(f)): ${sender.interest}.`,
        },
    { item: 'Categories of data', text: `We process: ${categories}.`, only: 14 },
    {
      item: 'Recipients',
      text: `They are received by: ${sender.recipients}. [Transfers outside the European Union: none, or which guarantees.]`,
    },
    {
      item: 'Retention',
      text:
        months === undefined
          ? 'We keep them for [period] after our last contact.'
          : `We keep them for ${plural(months, { one: '# month', other: '# months' })} after the last contact that came from you, at most.`,
    },
    {
      item: 'Rights',
      text: `You may ask for access, rectification, erasure, restriction${consent ? ', portability' : ''}: ${sender.contact}.`,
    },
    { item: 'Objection', text: 'You may object to prospecting at any time, without giving a reason and at no cost; we then stop.' },
    {
      item: 'Complaint',
      text: `You may complain to ${AUTHORITIES[country]?.en ?? 'the data protection authority of your country'}.`,
    },
    { item: 'Source', text: '[the sentence of the source, above]', only: 14 },
    { item: 'Whether the data must be given', text: 'Nothing obliges you to give us your data; [what happens otherwise].', only: 13 },
    { item: 'Automated decisions', text: 'No decision about you is taken by automated means alone. [Or say which.]' },
  ],
  when: [
    'Article 14: within a month of collection, and at the latest in the first message. Article 13: when the person gives the data.',
    'In a first message the source, the purpose, the sender and the way to object are enough if a link leads to the rest.',
    'In the language of the recipient: a notice in English only was found insufficient.',
  ],
});

const fr = (): NoticeWords => ({
  placeholders: {
    name: '[votre société]',
    contact: '[votre adresse de contact]',
    dpo: '[votre DPO]',
    unsubscribeUrl: '[lien de désinscription]',
    purpose: '[votre offre]',
    interest: '[votre intérêt légitime]',
    recipients: '[vos destinataires]',
    smsStop: '[votre numéro court]',
  },
  source: (provenance, name) => {
    if (provenance === 'given')
      return name
        ? `C’est vous qui nous avez communiqué vos coordonnées (${name}).`
        : 'C’est vous qui nous avez communiqué vos coordonnées ([votre formulaire, et quand]).';
    if (name === undefined) return frenchSpacing('Nous tenons vos coordonnées de la source suivante : [source de ce contact].');
    if (NAMES_SIRENE.test(name))
      return 'Vos coordonnées professionnelles proviennent de SIRENE, le répertoire public des entreprises tenu par l’Insee.';
    if (provenance === 'bought') return frenchSentence`Vos coordonnées nous ont été fournies par : ${name}.`;
    if (provenance === 'network') return frenchSentence`Nous avons relevé vos coordonnées professionnelles sur : ${name}.`;
    return frenchSentence`Nous tenons vos coordonnées de la source suivante : ${name}.`;
  },
  warnings: {
    bought: frenchSpacing('Données achetées : demandez au fournisseur la preuve que ces personnes ont été informées, et quand.'),
    scraped: frenchSpacing(
      'Relevées sur des pages ou des profils : dire d’où viennent les données ne rend pas la collecte licite. Vérifiez avant d’écrire.',
    ),
    network: frenchSpacing('Un profil visible n’autorise pas à écrire : vérifiez que la personne pouvait s’y attendre.'),
    elsewhere: frenchSpacing('Publiées pour un autre usage : vérifiez avant d’écrire qu’elles peuvent servir à la prospection.'),
    none: frenchSpacing('Aucune source : l’article 14 ne peut pas être respecté. Retrouvez-la, ou écartez ces contacts.'),
  },
  channel: (channel, { sender, consent }) =>
    ({
      email: [
        consent
          ? `${sender.name} vous présente ${sender.purpose}. Vous recevez cet email parce que vous y avez consenti.`
          : `${sender.name} vous écrit à titre professionnel pour vous présenter ${sender.purpose}.`,
        '{source}',
        frenchSentence`Vous ne souhaitez plus recevoir nos messages ? Désinscrivez-vous en un clic : ${sender.unsubscribeUrl}`,
        frenchSentence`Vos droits (accès, rectification, effacement, opposition) : ${sender.contact}.`,
      ].join('\n'),
      sms: frenchSentence`${sender.name} : ${sender.purpose}. STOP au ${sender.smsStop}`,
      phone: [
        consent
          ? frenchSentence`« Bonjour, [prénom et nom], de la société ${sender.name}. C’est un appel commercial, avec votre accord : je vous appelle pour vous présenter ${sender.purpose}. Avez-vous deux minutes ? »`
          : frenchSentence`« Bonjour, [prénom et nom], de la société ${sender.name}. Je vous appelle à titre strictement professionnel pour vous présenter ${sender.purpose}. Avez-vous deux minutes ? »`,
        frenchSpacing('Si on vous le demande : « {source} »'),
        frenchSpacing('À tout refus : « C’est noté, nous ne vous rappellerons plus. » Enregistrez-le aussitôt.'),
      ].join('\n'),
      post: [
        `${sender.name} vous écrit ${consent ? '' : 'à titre professionnel '}pour vous présenter ${sender.purpose}.`,
        '{source}',
        frenchSentence`Pour ne plus recevoir nos courriers, écrivez à : ${sender.contact}.`,
      ].join('\n'),
    })[channel],
  items: ({ sender, months, categories, country, consent }) => [
    { item: 'Responsable', text: `${sender.name} est responsable du traitement de vos données.` },
    {
      item: 'Contact et DPO',
      text: frenchSentence`Pour nous joindre : ${sender.contact}. Délégué à la protection des données : ${sender.dpo}.`,
    },
    { item: 'Finalité', text: `Nous les utilisons pour vous présenter ${sender.purpose}.` },
    consent
      ? {
          item: 'Base légale',
          text: 'Ce traitement repose sur votre consentement (RGPD, article 6(1)(a)), que vous pouvez retirer à tout moment.',
        }
      : {
          item: 'Base légale et intérêt',
          text: frenchSentence`Ce traitement repose sur notre intérêt légitime (RGPD, article 6(1)(f)) : ${sender.interest}.`,
        },
    { item: 'Catégories de données', text: frenchSentence`Nous traitons : ${categories}.`, only: 14 },
    {
      item: 'Destinataires',
      text: frenchSentence`Elles sont reçues par : ${sender.recipients}. [Transferts hors de l’Union européenne : aucun, ou sous quelles garanties.]`,
    },
    {
      item: 'Conservation',
      text:
        months === undefined
          ? 'Nous les conservons [durée] après notre dernier contact.'
          : `Nous les conservons au plus ${months} mois après le dernier contact venu de vous.`,
    },
    {
      item: 'Droits',
      text: frenchSentence`Vous pouvez demander l’accès, la rectification, l’effacement, la limitation${consent ? ', la portabilité' : ''} : ${sender.contact}.`,
    },
    {
      item: 'Opposition',
      text: frenchSpacing('Vous pouvez vous opposer à la prospection à tout moment, sans motif et sans frais ; nous cessons alors.'),
    },
    {
      item: 'Réclamation',
      text: `Vous pouvez introduire une réclamation auprès ${AUTHORITIES[country]?.fr ?? 'de l’autorité de protection des données de votre pays'}.`,
    },
    { item: 'Source', text: '[la phrase de la source, ci-dessus]', only: 14 },
    {
      item: 'Caractère facultatif',
      text: frenchSpacing('Rien ne vous oblige à nous donner vos données ; [ce qui se passe sinon].'),
      only: 13,
    },
    {
      item: 'Décisions automatisées',
      text: 'Aucune décision n’est prise à votre sujet par un traitement uniquement automatisé. [Ou dites laquelle.]',
    },
  ],
  when: [
    frenchSpacing(
      'Article 14 : dans le mois qui suit la collecte, et au plus tard dans le premier message. Article 13 : quand la personne donne ses données.',
    ),
    'Dans un premier message, la source, la finalité, l’expéditeur et le moyen de s’opposer suffisent si un lien mène au reste.',
    frenchSpacing('Dans la langue du destinataire : une information en anglais seulement a été jugée insuffisante.'),
  ],
});

export const noticeWords = wordTable<NoticeWords>({ en, fr });
