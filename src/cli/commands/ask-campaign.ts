import { plainWords } from '../../fields/text/plain-words.js';
import { closestWord } from '../../model/base/closest-word.js';
import { LumoError } from '../../model/base/lumo-error.js';
import type { Lang, Text } from '../../model/base/text.js';
import { CHANNELS, type Channel } from '../../model/contact/channel.js';
import type { InitOptions } from '../options/table/contacts.js';
import type { ProcessIo } from '../terminal/process-io.js';
import { canAsk, withQuestions } from '../terminal/questions.js';

/** What a plan must say, and no file tells. */
export interface CampaignAnswers {
  readonly name: string;
  readonly channel: Channel;
  readonly from: string;
  readonly to: string;
}

const QUESTIONS = {
  name: { en: 'What do you offer, and to whom? ', fr: 'Que proposez-vous, et à qui ? ' },
  channel: {
    en: 'By email, phone, sms or post? (Enter: email) ',
    fr: 'Par email, phone (appel), sms ou post (courrier) ? (Entrée : email) ',
  },
  days: {
    en: 'From which day to which? 2026-12-01 2026-12-18 ',
    fr: 'De quel jour à quel jour ? 2026-12-01 2026-12-18 ',
  },
} as const satisfies Record<string, Text>;

/** Words of people for channels that have another name here. */
const SPOKEN: Readonly<Record<string, Channel>> = { mail: 'email', appel: 'phone', telephone: 'phone', call: 'phone', courrier: 'post' };

const channelOf = (answer: string): Channel | undefined => {
  const word = plainWords(answer).replaceAll(' ', '');
  if (word === '') return 'email';
  return SPOKEN[word] ?? (closestWord(word, CHANNELS) as Channel | undefined);
};

const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

const missing = (flags: readonly string[]): LumoError =>
  new LumoError(
    'LUMO_USAGE',
    {
      en: `A plan needs ${flags.join(', ')}, and nobody is there to be asked, or gave no answer that is one.`,
      fr: `Un plan demande ${flags.join(', ')}, et personne n’est là pour répondre, ou la réponse n’en est pas une.`,
    },
    {
      en: 'lumo-check init --campaign contacts.csv --name "Quotes for hauliers" --channel email --from 2026-12-01 --to 2026-12-18',
      fr: 'lumo-check init --campaign contacts.csv --name "Devis pour transporteurs" --channel email --from 2026-12-01 --to 2026-12-18',
    },
  );

/** What options say, and of the rest what is answered on the terminal. @throws LumoError LUMO_USAGE naming what nobody said */
export const askCampaign = async (options: InitOptions, lang: Lang, io: ProcessIo, mayAsk: boolean): Promise<CampaignAnswers> => {
  const [said] = options.channel ?? [];
  const given: Partial<CampaignAnswers> = {
    ...(options.name !== undefined && { name: options.name }),
    ...(said !== undefined && { channel: channelOf(said) as Channel }),
    ...(options.from !== undefined && { from: options.from, to: options.to ?? options.from }),
  };
  const asks = mayAsk && canAsk(io);
  const answers = asks
    ? await withQuestions(lang, io, async (ask): Promise<Partial<CampaignAnswers>> => {
        const name = given.name ?? (await ask(QUESTIONS.name));
        const channel = given.channel ?? channelOf(await ask(QUESTIONS.channel));
        const days = given.from === undefined ? ((await ask(QUESTIONS.days)).match(/\d{4}-\d{2}-\d{2}/g) ?? []) : [];
        const from = given.from ?? days[0];
        const to = given.to ?? days[1] ?? from;
        return { name, ...(channel && { channel }), ...(from && { from }), ...(to && { to }) };
      })
    : given;
  const { name = '', channel, from, to } = answers;
  const lacking = [
    ...(name.trim() === '' ? ['--name'] : []),
    ...(channel === undefined ? ['--channel'] : []),
    ...(isDay(from) ? [] : ['--from']),
    ...(isDay(to) && (!isDay(from) || from <= to) ? [] : ['--to']),
  ];
  if (channel === undefined || lacking.length > 0) throw missing(lacking);
  return { name, channel, from: from as string, to: to as string };
};
