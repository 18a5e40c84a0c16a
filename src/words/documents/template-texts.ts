import { wordTable } from '../grammar/bilingual.js';
import { frenchSentence, frenchSpacing } from '../grammar/typography.js';

/** A moment of a call: what the caller says, one turn after the other, and what the caller does. */
export interface ScriptMoment {
  readonly heading: string;
  readonly says: readonly string[];
  readonly does?: string;
}

/** What the sentences of a call script are made with. */
export interface ScriptFacts {
  readonly name: string;
  readonly purpose: string;
  readonly contact: string;
  /** Whether the calls are for consumers. */
  readonly consent: boolean;
  /** The sentence of each source, with the name by which the file calls it where there are several. */
  readonly sources: readonly { readonly name?: string; readonly sentence: string }[];
}

/**
 * The sentences of the templates, written to be sent and said as they are. Each says one of the things that the law asks for and no
 * other, so that whoever takes one out is told which: rules read them like those of anybody.
 */
export interface TemplateWords {
  readonly placeholders: { readonly unsubscribe: string; readonly notice: string; readonly source: string };
  /** What stands for a first name that is not known. */
  readonly otherwise: string;
  readonly greeting: (firstName: string) => string;
  readonly preheader: string;
  readonly purpose: (purpose: string) => string;
  /** Of whoever agreed to be written to. */
  readonly consent: string;
  readonly offer: string;
  readonly next: string;
  readonly closing: string;
  readonly identity: (name: string) => string;
  /** Around the link to the privacy notice. */
  readonly rights: (contact: string) => readonly [before: string, link: string, after: string];
  /** Around the link of the way out. */
  readonly optOut: readonly [before: string, link: string, after: string];
  /** Where the sending tool adds its own link. */
  readonly optOutByReply: string;
  /** To whoever writes the offer, as a comment of the source. */
  readonly offerHere: string;
  readonly sms: (name: string, purpose: string, stop: string | undefined) => string;
  readonly scriptTitle: (purpose: string) => string;
  readonly script: (facts: ScriptFacts) => Readonly<Record<ScriptPart, ScriptMoment>>;
}

/** The moments of a call, in their order. */
export const SCRIPT_PARTS = ['opening', 'source', 'questions', 'later', 'refusal', 'rights', 'voicemail'] as const;
export type ScriptPart = (typeof SCRIPT_PARTS)[number];

const en = (): TemplateWords => ({
  placeholders: {
    unsubscribe: '[link of your tool]',
    notice: '[link to your privacy notice]',
    source: 'We have your details from: [source of this contact].',
  },
  otherwise: 'there',
  greeting: (firstName) => `Hello${firstName},`,
  preheader: 'By video or on the telephone, as you like.',
  purpose: (purpose) => `We are writing to introduce ${purpose} to you.`,
  consent: 'You have agreed to hear from us by email.',
  offer: 'A demonstration takes a quarter of an hour, at the time that suits you.',
  next: 'Which time would suit you?',
  closing: 'Kind regards,',
  identity: (name) => `The sales team at ${name}`,
  rights: (contact) => [`Your rights of access, rectification and erasure: ${contact}; the rest is in our `, 'privacy notice', '.'],
  optOut: ['You may refuse our messages at any time, without giving a reason and at no cost: ', 'unsubscribe', '.'],
  optOutByReply: 'You may refuse our messages at any time, without giving a reason and at no cost: reply “stop”.',
  offerHere: 'Your offer goes here: two or three lines on what it does for them.',
  sms: (name, purpose, stop) => `${name}: ${purpose}.${stop === undefined ? '' : ` STOP to ${stop}`}`,
  scriptTitle: (purpose) => `Call script: ${purpose}`,
  script: ({ name, purpose, contact, consent, sources }) => ({
    opening: {
      heading: 'Opening',
      says: [
        `Hello, my name is [first and last name] and I am calling from ${name}.`,
        ...(consent
          ? [`With your consent I am making a sales call, to introduce ${purpose} to you.`]
          : ['This is a strictly professional call.', `I am calling to introduce ${purpose} to you.`]),
        'If you prefer not to receive our calls, please tell me.',
        'Do you have two minutes?',
      ],
    },
    source: {
      heading: '“Where did you get my number?”',
      says: sources.map(({ name: source, sentence }) => (source === undefined ? sentence : `(${source}) ${sentence}`)),
    },
    questions: { heading: 'Questions', says: ['How do you go about it today?', 'What would you like to be easier?'] },
    later: { heading: 'It is a bad moment', says: ['When would suit you better?'], does: 'Call back at that time, once.' },
    refusal: {
      heading: 'The person is not interested, or refuses',
      says: ['I note it now: you are taken off our list, and we will not call you again. Have a good day.'],
      does: 'Hang up. Write the refusal down at once in the opposition list.',
    },
    rights: {
      heading: 'The person asks about their data',
      says: [`Your request goes to ${contact} today, and you will have an answer within a month.`],
      does: 'Pass it on the same day.',
    },
    voicemail: {
      heading: 'Voicemail',
      says: [`Hello, this is [first and last name] from ${name}, about ${purpose}. Goodbye.`],
      does: 'Leave one message at most.',
    },
  }),
});

const fr = (): TemplateWords => ({
  placeholders: {
    unsubscribe: '[lien de votre outil]',
    notice: '[lien vers votre politique de confidentialité]',
    source: frenchSpacing('Nous tenons vos coordonnées de la source suivante : [source de ce contact].'),
  },
  otherwise: 'Madame, Monsieur',
  greeting: (firstName) => `Bonjour${firstName},`,
  preheader: 'En visio ou au téléphone, comme vous préférez.',
  purpose: (purpose) => `Nous vous écrivons pour vous présenter ${purpose}.`,
  consent: 'Vous avez accepté de recevoir nos messages.',
  offer: 'Une démonstration dure un quart d’heure, au moment qui vous convient.',
  next: frenchSpacing('Quel moment vous conviendrait ?'),
  closing: 'Bien cordialement,',
  identity: (name) => `L’équipe commerciale de la société ${name}`,
  rights: (contact) => [
    frenchSentence`Vos droits d’accès, de rectification et d’effacement s’exercent auprès de ${contact} ; le reste est dans notre `,
    'politique de confidentialité',
    '.',
  ],
  optOut: [frenchSpacing('Vous pouvez à tout moment refuser nos messages, sans motif et sans frais : '), 'se désinscrire', '.'],
  optOutByReply: frenchSpacing('Vous pouvez à tout moment refuser nos messages, sans motif et sans frais : répondez « stop ».'),
  offerHere: 'Ici, votre offre, en deux ou trois lignes sur ce que le destinataire y gagne.',
  sms: (name, purpose, stop) => `${name} : ${purpose}.${stop === undefined ? '' : ` STOP au ${stop}`}`,
  scriptTitle: (purpose) => frenchSentence`Script d’appel : ${purpose}`,
  script: ({ name, purpose, contact, consent, sources }) => ({
    opening: {
      heading: 'Ouverture',
      says: [
        `Bonjour, je m’appelle [prénom et nom] et je vous appelle de la société ${name}.`,
        ...(consent
          ? [frenchSentence`C’est un appel commercial, avec votre accord : je vous appelle pour vous présenter ${purpose}.`]
          : ['C’est un appel strictement professionnel.', `Je vous appelle pour vous présenter ${purpose}.`]),
        'Si vous ne souhaitez pas être rappelé, dites-le-moi.',
        frenchSpacing('Avez-vous deux minutes ?'),
      ],
    },
    source: {
      heading: frenchSpacing('« D’où tenez-vous mon numéro ? »'),
      says: sources.map(({ name: source, sentence }) => (source === undefined ? sentence : `(${source}) ${sentence}`)),
    },
    questions: {
      heading: 'Questions',
      says: [frenchSpacing('Comment faites-vous aujourd’hui ?'), frenchSpacing('Qu’aimeriez-vous rendre plus simple ?')],
    },
    later: {
      heading: 'Ce n’est pas le moment',
      says: [frenchSpacing('Quel moment vous conviendrait mieux ?')],
      does: 'Rappeler à ce moment-là, une seule fois.',
    },
    refusal: {
      heading: 'La personne n’est pas intéressée, ou refuse',
      says: [frenchSpacing('C’est noté : je vous retire de notre fichier, et nous ne vous rappellerons plus. Bonne journée.')],
      does: 'Raccrocher. Inscrire aussitôt le refus dans la liste d’opposition.',
    },
    rights: {
      heading: 'La personne demande ce que l’on sait d’elle',
      says: [frenchSentence`Votre demande part aujourd’hui à ${contact}, et vous aurez une réponse dans le mois.`],
      does: 'La transmettre le jour même.',
    },
    voicemail: {
      heading: 'Répondeur',
      says: [`Bonjour, ici [prénom et nom] de la société ${name}, au sujet de ${purpose}. Au revoir.`],
      does: 'Laisser un message au plus.',
    },
  }),
});

export const templateWords = wordTable<TemplateWords>({ en, fr });
