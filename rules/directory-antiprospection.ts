import {
  type Channel,
  CONSENT_FIELDS,
  csv,
  type DirectoryMention,
  defineRule,
  hasValidConsent,
  isDirectorySource,
  LAWS,
  makeMentionReader,
  memoise,
  RELATION_FIELDS,
  relationOf,
} from '../src/author.js';

/** Directories give a number and an address; their refusal is about calls, messages and letters. */
const REACHED: readonly Channel[] = ['phone', 'sms', 'post'];

/** Who told the directory that they refuse prospecting is not prospected from it. */
export default defineRule({
  id: 'directory-antiprospection',
  about: 'contacts',
  since: '0.1.0',
  theme: 'opposition',
  law: [LAWS['cpce-r10'], LAWS['cpce-r10-1'], LAWS['lumo-guide-directories']],
  docs: {
    title: { en: 'Refusal in a directory', fr: 'Refus inscrit dans l’annuaire' },
    why: {
      en: 'A subscriber may refuse prospecting in the directory itself. The mark (orange list, “antiprospection”, a star) must be respected for calls, messages and letters, and each one sent in spite of it can be fined. Numbers on the red list are not published at all.',
      fr: 'Un abonné peut refuser la prospection dans l’annuaire lui-même. La mention (liste orange, « antiprospection », une étoile) s’impose pour les appels, les messages et le courrier, et chaque envoi fait malgré elle peut valoir une amende. Un numéro sur liste rouge n’est pas publié du tout.',
    },
    remedy: {
      en: 'Do not call, text or write to these contacts. Put them on the opposition list; for the red list, ask whoever supplied the number where it comes from.',
      fr: 'N’appelez pas ces contacts, ne leur écrivez pas. Inscrivez-les à la liste d’opposition ; pour la liste rouge, demandez au fournisseur d’où vient le numéro.',
    },
    bad: [
      { rows: csv('telephone;mention_annuaire', '01 99 00 12 34;liste orange'), says: ['refuses'], channels: ['phone'] },
      {
        rows: csv('telephone;source;mention_annuaire', '01 99 00 12 34;Annuaire en ligne;liste rouge'),
        says: ['unlisted', 'source'],
        channels: ['phone'],
      },
    ],
    good: [
      { rows: csv('telephone;mention_annuaire', '01 99 00 12 34;liste blanche'), says: [], channels: ['phone'] },
      {
        rows: csv('societe;telephone;mention_annuaire', 'Orange;01 99 00 12 34;'),
        says: [],
        channels: ['phone'],
        note: { en: 'A company’s name, not a mark.', fr: 'Le nom d’une société, pas une mention.' },
      },
    ],
  },
  needs: { ...CONSENT_FIELDS, ...RELATION_FIELDS, directoryMention: 'optional', source: 'optional' },
  channels: REACHED,
  verdict: 'opposed',
  severity: 'error',
  action: 'bar',
  messages: {
    refuses: {
      en: 'This subscriber refuses prospecting in the directory (CPCE R10): do not call, text or write to them.',
      fr: 'Cet abonné refuse la prospection dans l’annuaire (CPCE R10) : ne l’appelez pas, ne lui écrivez pas.',
    },
    unlisted: {
      en: 'This subscriber is on the red list, published nowhere: do not call, text or write to them.',
      fr: 'Cet abonné est sur liste rouge, publié nulle part : ne l’appelez pas, ne lui écrivez pas.',
    },
    client: {
      en: 'Client who refuses prospecting in the directory: use only what they gave you themselves, for their contract.',
      fr: 'Client qui refuse la prospection dans l’annuaire : n’utilisez que ce qu’il vous a confié, pour son contrat.',
      severity: 'warning',
    },
    source: {
      en: 'The red list cannot come from a directory: ask the supplier where this number comes from.',
      fr: 'La liste rouge ne peut venir d’un annuaire : demandez au fournisseur l’origine de ce numéro.',
      severity: 'warning',
    },
    unclear: {
      en: 'The directory mention of this contact cannot be read: look it up before calling or writing.',
      fr: 'La mention d’annuaire de ce contact est illisible : vérifiez-la avant d’appeler ou d’écrire.',
      severity: 'warning',
      verdict: 'unknown',
    },
  },
  visit(ctx) {
    // Free text that names a list is opposition-column's, which reads it anyway.
    if (!ctx.has('directoryMention') || !REACHED.some((channel) => ctx.channels.includes(channel))) return {};
    const readers = new Map<number, (text: string) => DirectoryMention>();
    for (const { column, field, header } of ctx.columns) {
      if (field === 'directoryMention') readers.set(column, memoise(makeMentionReader(header)));
    }
    // What the row's mentions come to, until `contact` knows what excuses them.
    const told = new Set<DirectoryMention>();
    return {
      directoryMention: (text, { column }) => void told.add(readers.get(column)?.(text) ?? 'none'),
      contact(contact) {
        if (told.size === 0) return;
        const mention = (['unlisted', 'refuses', 'unclear'] as const).find((one) => told.has(one));
        told.clear();
        if (!mention) return;
        // Who consented to a channel since does not owe it to the directory.
        const channels = REACHED.filter((channel) => !hasValidConsent(contact, channel, ctx.asOf));
        if (channels.length === 0) return;
        if (mention === 'unclear') return ctx.report(contact, 'unclear', { channels });
        ctx.report(contact, relationOf(contact, ctx.asOf) === 'client' ? 'client' : mention, { channels });
        if (mention === 'unlisted' && isDirectorySource(contact.text('source'))) ctx.report(contact, 'source', { channels });
      },
    };
  },
});
