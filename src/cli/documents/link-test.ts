import type { LinkTester } from '../../library/documents/check-messages.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { CheckOptions } from '../options/table/contacts.js';
import type { InputKind } from '../recognise/input-kind.js';
import type { CommandContext } from '../setup/command-context.js';

const usage = (en: string, fr: string, next: { readonly en: string; readonly fr: string }): LumoError =>
  new LumoError('LUMO_USAGE', { en, fr }, next);

/** Makes sure that a link test that was asked for is one that can be made: in silence it would pass for one that found nothing. @throws LumoError LUMO_USAGE */
export const refuseIdleLinkTest = (options: CheckOptions, inputs: readonly string[], kinds: readonly InputKind[]): void => {
  const { testLinks, canary, testOneClick, allowLoopback } = options;
  if (testLinks !== true) {
    if (canary !== undefined || testOneClick || allowLoopback)
      throw usage(
        '--canary, --test-one-click and --allow-loopback do nothing without --test-links.',
        '--canary, --test-one-click et --allow-loopback n’ont d’effet qu’avec --test-links.',
        { en: 'Add --test-links, or leave them out.', fr: 'Ajoutez --test-links, ou retirez-les.' },
      );
    return;
  }
  if (canary === undefined)
    throw usage('--test-links needs --canary.', '--test-links demande --canary.', {
      en: 'Name the test address that the mail was sent to: --canary test@your-company.example.',
      fr: 'Indiquez l’adresse d’essai à laquelle le mail a été envoyé : --canary test@votre-societe.example.',
    });
  // A mail that is not there is told as one.
  if (!kinds.includes('message') && !inputs.some((input) => /\.eml$/i.test(input)))
    throw usage(
      '--test-links follows links of mails, and no mail is given.',
      '--test-links suit les liens de mails, et aucun n’est donné.',
      {
        en: 'Send yourself a test and give its .eml.',
        fr: 'Envoyez-vous un essai et donnez son .eml.',
      },
    );
};

/** Follows the links of mails as the options ask; undefined where they do not. What opens connections is loaded here, and by nobody else. */
export const linkTesterFor = async (options: CheckOptions, { signal }: CommandContext): Promise<LinkTester | undefined> => {
  const { testLinks, canary = '', testOneClick = false, allowLoopback = false } = options;
  if (testLinks !== true) return undefined;
  const { testLinks: follow } = await import('../../links/test-links.js');
  return (message) => follow(message, { canary, oneClick: testOneClick, allowLoopback, signal });
};
