import { LumoError } from '../model/base/lumo-error.js';
import type { MessageDocument } from '../model/document/message.js';

/** A header `To` that names one address, with or without a name before it. Anything else names several, or nobody knows whom. */
const ONE_ADDRESS =
  /^(?:(?:"[^"]{0,200}" {0,5}|[^"<>@,;:]{0,200})<([^\s<>@,;]{1,100}@[^\s<>@,;]{1,255})>|([^\s<>@,;"]{1,100}@[^\s<>@,;"]{1,255}))$/;

const refused = (): LumoError =>
  new LumoError(
    'LUMO_LINK_TEST_REFUSED',
    {
      en: 'The links of this mail are not followed: it was not sent to the address of --canary alone.',
      fr: 'Les liens de ce mail ne sont pas suivis : il n’a pas été envoyé à la seule adresse de --canary.',
    },
    {
      en: 'Send the test to an address of your own, save it as .eml and name that address: following the links of anybody else may unsubscribe them.',
      fr: 'Envoyez l’essai à une adresse à vous, enregistrez-le en .eml et indiquez cette adresse : suivre les liens de quelqu’un d’autre pourrait le désinscrire.',
    },
  );

/**
 * Makes sure that a message is a mail to the test address, whose links may be followed.
 * @param canary as the user gives it
 * @throws LumoError LUMO_LINK_TEST_REFUSED
 */
export const refuseOthersMail = ({ form, headers }: Pick<MessageDocument, 'form' | 'headers'>, canary: string): void => {
  const to = headers.filter(({ name }) => name === 'to');
  const found = ONE_ADDRESS.exec(to[0]?.value.trim() ?? '');
  const address = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  const others = headers.some(({ name, value }) => /^(?:cc|bcc|resent-(?:to|cc|bcc))$/.test(name) && value.trim() !== '');
  if (form !== 'eml' || to.length !== 1 || others || address === '' || address !== canary.trim().toLowerCase()) throw refused();
};
