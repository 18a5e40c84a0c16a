import type { ProposedSender } from '../../config/presets/propose-sender.js';
import { closestWord } from '../../model/base/closest-word.js';
import type { Lang, Text } from '../../model/base/text.js';
import { SENDING_TOOLS, type SendingTool } from '../../model/document/sending-tools.js';
import type { ProcessIo } from '../terminal/process-io.js';
import { withQuestions } from '../terminal/questions.js';

const QUESTIONS = {
  name: {
    en: 'Who sends? The name of your company (Enter: later): ',
    fr: 'Qui envoie ? Le nom de votre société (Entrée : plus tard) : ',
  },
  tool: {
    en: 'Which tool sends your mails? brevo, mailchimp, hubspot… (Enter: none of these, or later): ',
    fr: 'Quel outil envoie vos e-mails ? brevo, mailchimp, hubspot… (Entrée : un autre, ou plus tard) : ',
  },
  appends: {
    en: 'Does your tool add the unsubscribe link by itself? y or N: ',
    fr: 'Votre outil ajoute-t-il lui-même le lien de désinscription ? o ou N : ',
  },
} as const satisfies Record<string, Text>;

const toolOf = (answer: string): SendingTool | undefined => {
  const word = answer.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (word === '') return undefined;
  return SENDING_TOOLS.find((tool) => tool === word) ?? (closestWord(word, SENDING_TOOLS) as SendingTool | undefined);
};

/**
 * Asks on the terminal what options did not say of the sender; an answer that is blank, or that no tool is called by, leaves it unsaid.
 */
export const askSender = (given: ProposedSender, lang: Lang, io: ProcessIo): Promise<ProposedSender> =>
  withQuestions(lang, io, async (ask) => {
    const name = given.name ?? (await ask(QUESTIONS.name));
    const tool = given.tool ?? toolOf(await ask(QUESTIONS.tool));
    // A tool that is known has a tag, which the mail needs.
    const adds = given.appends === undefined && tool === undefined && /^[yo]/i.test(await ask(QUESTIONS.appends));
    return {
      ...given,
      ...(name !== '' && { name }),
      ...(tool !== undefined && { tool }),
      ...(adds && { appends: ['unsubscribe' as const] }),
    };
  });
