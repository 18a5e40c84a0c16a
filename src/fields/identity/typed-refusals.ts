import { lazy } from '../../model/base/lazy.js';
import type { EmailValue } from '../../model/contact/values.js';
import { domainShape } from '../email/address-shape.js';

/**
 * Addresses that somebody typed to say no, or that there is none: `refus@refus.fr`, `pasdemail@gmail.com`, `nonvuole@mail.it`, as tills and forms
 * have them that ask for one. Nobody reads them, and whoever typed one wants no mail, whatever box is ticked beside it.
 * @module
 */

/** Words that say so at any domain, in French, English, German, Italian, Spanish, Dutch and Portuguese, as they are typed: run together or joined by a sign. */
const SAID =
  `refus,pas de mail,pas de mails,pas d email,pas mail,pas email,pas d adresse,pas d adresse mail,pas d adresse email,pas de courriel,ne pas ecrire,ne pas contacter,ne pas mailer,ne pas envoyer,ne veut pas,veut pas,
  ne souhaite pas,ne communique pas,ne donne pas,non communique,non renseigne,sans mail,sans email,sans adresse,aucun mail,aucun email,aucune adresse,pas de pub,stop pub,stop mail,stop mails,desinscrit,desinscrite,desabonne,
  no email,no emails,no mail,no mails,no email address,no address,no email given,none given,not given,not provided,refused,declined,do not email,do not mail,do not contact,dont email,no thanks,no thank you,no spam,has no email,
  without email,unsubscribed,opted out,keine email,keine mail,keine mails,kein email,keine emails,ohne email,ohne mail,keine adresse,keine angabe,keine werbung,will nicht,mochte nicht,moechte nicht,verweigert,abgelehnt,
  abgemeldet,nicht mailen,non vuole,non ha mail,non ha email,nessuna mail,nessuna email,senza mail,senza email,rifiuta,rifiutato,non fornita,non comunica,non rilascia,non scrivere,non inviare,disiscritto,
  sin correo,sin email,sin mail,no quiere,no tiene,no tiene correo,no tiene email,no tiene mail,no facilita,no aporta,no correo,no enviar,rechaza,rechazado,sin datos,
  geen email,geen mail,geen adres,wil niet,niet mailen,weigert,sem email,sem mail,nao tem,nao tem email,nao quer,nao tenho`
    .split(',')
    .map((words) => words.trim().split(' '));
/** Words that are those of others as often: they say no before their own double, or before what no company is called. */
const SAID_TWICE = new Set(
  'non no nein nee nao stop refuse rien aucun aucune neant nada nessuno nessuna kein keine ninguno none nothing niks geen rifiuto rechazo'.split(
    ' ',
  ),
);
const ANY_DOMAIN = new Set(['email', 'mail', 'e-mail', 'courriel', 'correo', 'adresse', 'test']);
const SIGNS = ['', '.', '-', '_'];
/** A digit or two stand behind the second that somebody typed. */
const MOST_DIGITS = 2;

const known = lazy(() => {
  const said = new Set(SAID.map((words) => words.join('')));
  const shapes = new Set<number>();
  const add = (text: string): void => {
    for (let more = 0; more <= MOST_DIGITS; more++) shapes.add(domainShape(text.length + more, text.charCodeAt(0), text.charCodeAt(1)));
  };
  for (const words of SAID) for (const sign of SIGNS) add(words.join(sign));
  for (const word of SAID_TWICE) add(word);
  return { said, shapes };
});

const wordOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[._-]/g, '')
    .replace(/\d{1,2}$/, '');

/** Whether an address is typed to say no; of nearly all others no text is made. */
export const isTypedRefusal = (email: EmailValue): boolean => {
  if (!email.valid) return false;
  const { said, shapes } = known();
  if (email.opening !== undefined && !shapes.has(email.opening)) return false;
  const word = wordOf(email.local);
  if (said.has(word)) return true;
  if (!SAID_TWICE.has(word)) return false;
  const label = email.domain.split('.')[0] ?? '';
  return label === word || ANY_DOMAIN.has(label) || said.has(wordOf(label));
};
