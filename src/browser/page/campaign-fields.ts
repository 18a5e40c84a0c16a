import type { Channel } from '../../model/contact/channel.js';
import type { Choices, Job } from '../job/job.js';
import { element, make } from './elements.js';
import type { Speech } from './speech.js';

const CHANNELS: readonly Channel[] = ['email', 'phone', 'sms', 'post'];

/** Today where the reader is, as an ISO day. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

const optional = (id: string): string | undefined => element<HTMLInputElement>(id).value.trim() || undefined;

/** What a campaign is: preset, channels, day, and what few need to say. */
export const campaignFields = (speech: Speech, choices: () => Choices) => {
  const preset = element<HTMLSelectElement>('preset');
  const asOf = element<HTMLInputElement>('as-of');
  asOf.value = today();
  let ticked: readonly Channel[] = [];

  const chosen = () => choices().presets.find(({ name }) => name === preset.value);
  const describe = (): void => {
    element('preset-help').textContent = chosen()?.description[speech.lang()] ?? '';
  };
  const showChannels = (): void =>
    element('channels').replaceChildren(
      ...CHANNELS.map((channel) => {
        const box = make('input', { type: 'checkbox', value: channel, checked: ticked.includes(channel) });
        box.addEventListener('change', () => {
          ticked = CHANNELS.filter((one) => (one === channel ? box.checked : ticked.includes(one)));
        });
        return make('label', {}, box, speech.words().channels[channel]);
      }),
    );
  preset.addEventListener('change', () => {
    ticked = chosen()?.channels ?? [];
    describe();
    showChannels();
  });

  return {
    /** Shows what there is to choose from: once it is known, and in another language. */
    show(): void {
      const before = preset.value;
      preset.replaceChildren(
        ...choices().presets.map(({ name, description }) =>
          make('option', { value: name, textContent: `${shortOf(description[speech.lang()])} (${name})` }),
        ),
      );
      if (before) preset.value = before;
      else ticked = chosen()?.channels ?? [];
      describe();
      showChannels();
    },
    /** Whether no channel is wanted: the preset of a base that nobody is contacted from. */
    needsChannel: (): boolean => (chosen()?.channels.length ?? 0) > 0,
    value: (): Pick<Job, 'preset' | 'channels' | 'asOf' | 'sheet' | 'approvedBy' | 'reason'> => ({
      preset: preset.value,
      channels: ticked,
      asOf: asOf.value,
      sheet: optional('sheet'),
      approvedBy: optional('approved-by'),
      reason: optional('reason'),
    }),
  };
};

/** A description up to its first colon: what the rest says stands under the field. */
const shortOf = (description: string): string => description.split(/[\u00a0\u202f ]?[:.]/, 1)[0] ?? description;
