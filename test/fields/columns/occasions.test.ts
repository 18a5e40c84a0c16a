import { describe, expect, it } from 'vitest';
import { readCells } from '../column-reading.js';

/** What a yes and a no under a header come to, in a column that holds both. */
const answers = (header: string, yes: string, no: string): readonly string[] => readCells(header, [yes, no, yes, no, yes]).slice(0, 2);

describe('a refusal that holds after an occasion is one', () => {
  it.each([
    ['Do not contact after event', 'Yes', 'No'],
    ['Do not contact after the SaaStock event', 'Yes', 'No'],
    ['No contact after show', 'Yes', 'No'],
    ['Please do not contact me after the event', 'TRUE', 'FALSE'],
    ['Do not call after 2026-10', 'Yes', 'No'],
    ['Do not contact after October 2026', 'Yes', 'No'],
    ['Do not contact post-event', 'Yes', 'No'],
    ['No emails following the webinar', 'Yes', 'No'],
    ['Ne pas contacter après le salon', 'Oui', 'Non'],
    ['Ne pas rappeler après la démo', 'Oui', 'Non'],
    ['Ne plus solliciter après le salon de Lyon', 'Oui', 'Non'],
    ['Nach der Messe nicht kontaktieren', 'Ja', 'Nein'],
    ['Nach der Veranstaltung nicht anrufen', 'Ja', 'Nein'],
    ['No contactar después de la feria', 'Sí', 'No'],
    ['Non contattare dopo la fiera', 'Sì', 'No'],
    ['Niet bellen na het evenement', 'Ja', 'Nee'],
  ])('%s', (header, yes, no) => {
    const [refused, told] = answers(header, yes, no);
    expect(refused).not.toBe('nothing');
    expect(told).toBe('nothing');
  });
});

describe('a question of whether somebody may be contacted, on whatever occasion and about whatever of ours', () => {
  it.each([
    ['Can we contact you after the event?', 'Yes', 'No'],
    ['May we contact you about our products?', 'Yes', 'No'],
    ['May we contact you about our products and services?', 'Yes', 'No'],
    ['Do you agree to be contacted after the show?', 'Yes', 'No'],
    ['Allow contact after webinar', 'Yes', 'No'],
    ['Contact after event', 'Yes', 'No'],
    ['Post-event contact', 'Yes', 'No'],
    ['Can Ledgerly follow up with you after the webinar?', 'Yes', 'No'],
    ['May Acme Events contact you?', 'Yes', 'No'],
    ['Happy for us to get in touch?', 'Yes', 'No'],
    ['Can we get in touch after the demo?', 'Yes', 'No'],
    ['Can we reach out to you?', 'Yes', 'No'],
    ['Peut-on vous contacter au sujet de nos formations ?', 'Oui', 'Non'],
    ['Peut-on vous recontacter après le webinaire ?', 'Oui', 'Non'],
    ['Dürfen wir Sie über unsere Produkte kontaktieren?', 'Ja', 'Nein'],
    ['¿Podemos contactarle después del congreso?', 'Sí', 'No'],
    ['Possiamo contattarla dopo il convegno?', 'Sì', 'No'],
    ['Contact commercial', 'Oui', 'Non'],
    ['Sales contact', 'Yes', 'No'],
  ])('%s', (header, yes, no) => {
    const [allowed, refused] = answers(header, yes, no);
    expect(refused).not.toBe('nothing');
    expect(allowed).toBe('nothing');
  });
});

describe('what happened after an occasion, and when to call, is neither', () => {
  it.each([
    ['Do not call after 6pm', 'Yes', 'No'],
    ['No calls after 18h', 'Yes', 'No'],
    ['Ne pas appeler le matin', 'Oui', 'Non'],
    ['Call after', '18:00', '19:00'],
    ['Contact after', '18:00', '9 am'],
    ['Survey sent after event', 'Yes', 'No'],
    ['Attended after-show party', 'Yes', 'No'],
    ['Bought after webinar', 'Yes', 'No'],
    ['Contacted after event', 'Yes', 'No'],
    ['Lead after show', 'Hot', 'Cold'],
    ['Dinner after the congress', 'Yes', 'No'],
    ['Do you want a certificate after the course?', 'Yes', 'No'],
    ['How did you hear about our products?', 'Google', 'Friend'],
    ['Have you heard about our products?', 'Yes', 'No'],
    ['May we contact you about your invoice?', 'Yes', 'No'],
    ['Can you bring a laptop?', 'Yes', 'No'],
    ['Can you attend after the meeting?', 'Yes', 'No'],
    ['Contact commercial', 'Jean Martin', 'Luc Petit'],
    ['Sales contact', 'Jane Poe', 'Al Kea'],
    ['Contact after event', 'Jane Poe', 'Al Kea'],
    ['Post code', '69002', '69003'],
  ])('%s: %s', (header, yes, no) => expect(answers(header, yes, no)).toEqual(['nothing', 'nothing']));
});

it('a no to a denial is for somebody to look at, after an occasion as elsewhere', () =>
  expect(answers("I don't want to be contacted after the event", 'Yes', 'No')).toEqual(
    answers("I don't want to be contacted", 'Yes', 'No'),
  ));
