import { describe, expect, it } from 'vitest';
import { isTypedRefusal } from '../../../src/fields/identity/typed-refusals.js';
import type { EmailValue } from '../../../src/model/contact/values.js';

const typed = (text: string): boolean => {
  const [local = '', domain = ''] = text.split('@');
  return isTypedRefusal({ kind: 'email', text, valid: true, lower: text.toLowerCase(), local, domain, canonical: text } as EmailValue);
};

describe('an address that is a refusal', () => {
  it.each(
    `refus@refus.fr refus@gmail.com pasdemail@gmail.com pas.de.mail@free.fr pas-de-mail@orange.fr nepasecrire@gmail.com sans_adresse@x.fr desinscrit@desinscrit.fr stop@stop.fr
    non@non.fr aucun@mail.fr noemail@noemail.com No.Email@x.com noemail2@hotmail.com nospam@nospam.com no-thanks@x.co.uk keine@email.de keinemail@gmx.de willnicht@web.de nonvuole@mail.it
    senzamail@libero.it sincorreo@gmail.com noquiere@hotmail.es notiene@correo.es geenemail@ziggo.nl sememail@sapo.pt`.split(/\s+/),
  )('%s', (text) => expect(typed(text)).toBe(true));

  it.each(
    `refuse@council.gov.uk refusal@acme.com stop@acme.com no@acme.com non@acme.fr noemie@acme.fr pascal@acme.fr nomail.martin@acme.fr stopmaille@acme.fr desinscription@acme.fr nothing@acme.com
    sinclair@acme.com keiner@acme.de wilnicht@acme.de contact@refus.fr email@acme.com`.split(/\s+/),
  )('%s is none', (text) => expect(typed(text)).toBe(false));
});
