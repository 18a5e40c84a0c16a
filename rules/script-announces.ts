import {
  announcesRecording,
  artificialVoiceOf,
  defineSubjectRule,
  deniesMachine,
  emotionsUntold,
  isKeptQuiet,
  isLanguageRead,
  LAWS,
  openingOf,
  recordingOf,
  saysArtificial,
} from '../src/author.js';

/** Whoever is recorded, or speaks to a machine, is told so at once. */
export default defineSubjectRule({
  id: 'script-announces',
  about: 'scripts',
  since: '0.2.0',
  theme: 'transparency',
  law: [LAWS['gdpr-13'], LAWS['cp-226-1'], LAWS['ai-act-50'], LAWS['cpce-l34-5']],
  docs: {
    title: { en: 'Recording or machine that is not announced', fr: 'Enregistrement ou machine qui n’est pas annoncé' },
    why: {
      en: 'Whoever is recorded, or speaks to a machine, must be told. It is said aloud in the opening: what stands in the notes or the settings nobody hears.',
      fr: 'Qui est enregistré, ou parle à une machine, doit le savoir. Cela se dit à voix haute dès l’ouverture : ce qui est dans les notes ou les réglages, personne ne l’entend.',
    },
    remedy: {
      en: 'Say it in the opening. “This call is recorded; tell me if you mind.”',
      fr: 'Dites-le dès l’ouverture. « Cet appel est enregistré ; dites-moi si cela vous gêne. »',
    },
    bad: [
      {
        text: '# Script (appels enregistrés)\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n',
        says: ['recording'],
        fileName: 'calls.md',
      },
      {
        text: '{"firstMessage": "Bonjour, Claire, de la société Atelux.", "settings": {"recordingEnabled": true}}',
        says: ['recording', 'voice'],
        fileName: 'agent.json',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n\n## Réglages\n\nAnalyse IA des émotions : activée.\n',
        says: ['emotions'],
        fileName: 'calls.md',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux.\n',
        calls: { recorded: true, voice: 'artificial' },
        says: ['recording', 'voice'],
        fileName: 'calls.md',
      },
      {
        text: '{"firstMessage": "Bonjour, je suis Claire, l’assistante vocale d’Atelux.", "prompt": "Si on te demande si tu es un robot, réponds non."}',
        says: ['denied'],
        fileName: 'agent.json',
      },
      {
        text: '# Script\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Cet appel est enregistré.\n\n## Consignes\n\nNe pas annoncer l’enregistrement.\n',
        says: ['kept'],
        fileName: 'calls.md',
      },
    ],
    good: [
      {
        text: '# Script (appels enregistrés)\n\n## Ouverture\n\n> Bonjour, Claire Martin de la société Atelux. Cet appel est enregistré, dites-moi si cela vous gêne.\n',
        says: [],
        fileName: 'calls.md',
      },
      {
        text: '{"firstMessage": "Bonjour, je suis Claire, l’assistante vocale automatique de la société Atelux."}',
        says: [],
        fileName: 'agent.json',
      },
    ],
  },
  severity: 'error',
  messages: {
    recording: {
      en: 'Calls are recorded, and the opening does not say so: announce it.',
      fr: 'Les appels sont enregistrés, et l’ouverture ne le dit pas : annoncez-le.',
    },
    kept: {
      en: 'The directions have callers not say that the call is recorded: strike that line, it is to be announced.',
      fr: 'Les consignes font taire l’enregistrement de l’appel : supprimez cette ligne, il s’annonce.',
    },
    voice: {
      en: 'A machine speaks, and its first words do not say so: announce it.',
      fr: 'Une machine parle, et ses premiers mots ne le disent pas : annoncez-le.',
    },
    emotions: {
      en: 'A machine reads emotions in calls, and the opening does not say so: announce it, or switch it off.',
      fr: 'Une machine analyse les émotions pendant l’appel, et l’ouverture ne le dit pas : annoncez-le, ou désactivez-la.',
    },
    denied: {
      en: 'The machine is told to pass for a person: have it say what it is.',
      fr: 'La machine doit se faire passer pour une personne : faites-lui dire ce qu’elle est.',
    },
    unjudged: {
      en: 'Whether the opening tells of a recording or a machine is not judged in this language (only French and English are): look yourself.',
      fr: 'L’annonce d’un enregistrement ou d’une machine n’est pas jugée dans cette langue (seuls le français et l’anglais le sont) : regardez vous-même.',
      severity: 'warning',
      unjudged: true,
    },
  },
  visit: (ctx) => ({
    script(script, at) {
      const isRead = isLanguageRead(script.language);
      const recording = recordingOf(script);
      if (recording && !announcesRecording(openingOf(script))) ctx.report(at(recording), isRead ? 'recording' : 'unjudged');
      else for (const [i, turn] of script.turns.entries()) if (isKeptQuiet(script, i, 'recording')) ctx.report(at(turn.at), 'kept');
      const voice = artificialVoiceOf(script);
      if (voice && !saysArtificial(openingOf(script, 1)) && (isRead || !recording)) ctx.report(at(voice), isRead ? 'voice' : 'unjudged');
      const emotions = isRead ? emotionsUntold(script) : undefined;
      if (emotions) ctx.report(at(emotions), 'emotions');
      for (const [i, turn] of script.turns.entries()) if (deniesMachine(script, i)) ctx.report(at(turn.at), 'denied');
    },
  }),
});
