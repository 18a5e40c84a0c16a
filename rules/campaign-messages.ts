import { defineSubjectRule, LAWS, planText } from '../src/author.js';

const MAIL = { name: 'mail.html', kind: 'message', answer: 'yes', isTracked: false } as const;

/** A campaign is as ready as what it says. */
export default defineSubjectRule({
  id: 'campaign-messages',
  about: 'campaigns',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['lumo-guide-messages'], LAWS['gdpr-13'], LAWS['gdpr-14']],
  docs: {
    title: { en: 'Messages or scripts that are not ready', fr: 'Messages ou scripts qui ne sont pas prêts' },
    why: {
      en: 'What people receive is judged before it leaves, as the contacts are. A plan without its messages or its script leaves out what people will see of it.',
      fr: 'Ce que les gens reçoivent se contrôle avant le départ, comme les contacts. Un plan sans ses messages ni son script tait ce que les gens en verront.',
    },
    remedy: {
      en: 'Mend what the reports of the messages and scripts say.',
      fr: 'Corrigez ce que disent les rapports des messages et des scripts.',
    },
    bad: [
      {
        text: planText({ messages: 'mail.html' }),
        parts: { documents: [{ ...MAIL, answer: 'no' }] },
        says: ['message'],
        note: { en: 'The mail has errors.', fr: 'Le mail a des erreurs.' },
      },
      {
        text: planText({ channel: 'phone', script: 'calls.md' }),
        parts: { documents: [{ name: 'calls.md', kind: 'script', answer: 'no', isTracked: false }] },
        says: ['script'],
        note: { en: 'The script has errors.', fr: 'Le script a des erreurs.' },
      },
      { text: planText(), parts: { documents: [] }, says: ['none'] },
      {
        text: planText({ channel: 'phone', messages: 'calls.txt' }),
        parts: { documents: [] },
        says: ['other'],
        note: { en: 'Calls are said by a script.', fr: 'Un appel suit un script.' },
      },
    ],
    good: [
      {
        text: planText({ messages: 'mail.html' }),
        parts: { documents: [MAIL] },
        says: [],
        note: { en: 'The mail is ready.', fr: 'Le mail est prêt.' },
      },
    ],
  },
  needs: ['documents'],
  severity: 'error',
  messages: {
    message: {
      en: 'A message is not ready: mend its errors first.',
      fr: 'Un message n’est pas prêt : corrigez d’abord ses erreurs.',
    },
    script: {
      en: 'A call script is not ready: mend its errors first.',
      fr: 'Un script d’appel n’est pas prêt : corrigez d’abord ses erreurs.',
    },
    empty: {
      en: 'A message or a script holds nothing that could be judged: name the right file.',
      fr: 'Un message ou un script ne contient rien à contrôler : nommez le bon fichier.',
    },
    none: {
      en: 'The plan names nothing of what people will read or hear: add messages, or script for calls.',
      fr: 'Le plan ne nomme rien de ce que les gens liront ou entendront : ajoutez messages, ou script pour des appels.',
      severity: 'warning',
    },
    other: {
      en: 'The plan names a message for calls, or a script for what is sent: a call goes under script, what is read under messages.',
      fr: 'Le plan nomme un message pour des appels, ou un script pour un envoi : un appel va sous script, ce qui se lit sous messages.',
      severity: 'warning',
    },
  },
  visit: (ctx) => ({
    campaign({ plan, parts: { documents = [] } }, at) {
      const [due, other] = plan.channel === 'phone' ? [plan.scripts, plan.messages] : [plan.messages, plan.scripts];
      if (due.length === 0 && plan.channel !== 'post')
        ctx.report(at(plan.channel === 'phone' ? 'script' : 'messages'), other.length > 0 ? 'other' : 'none');
      for (const { kind, answer } of documents) {
        const place = at(kind === 'script' ? 'script' : 'messages');
        if (answer === 'no') ctx.report(place, kind);
        else if (answer === 'none') ctx.report(place, 'empty');
      }
    },
  }),
});
