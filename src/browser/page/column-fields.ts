import type { Choices, Job, SeenColumn } from '../job/job.js';
import { element, make } from './elements.js';
import type { Speech } from './speech.js';

type Columns = NonNullable<Job['columns']>;

/** What each column of the file is, as it was read and as somebody says instead. */
export const columnFields = (speech: Speech, choices: () => Choices) => {
  const [details, summary, list] = [element<HTMLDetailsElement>('columns'), element('columns-summary'), element('columns-list')];
  let seen: readonly SeenColumn[] = [];
  let said: Columns = {};

  const optionsFor = ({ field }: SeenColumn): readonly HTMLElement[] => {
    const { lang, words } = speech;
    const { texts } = words();
    const fields = choices()
      .fields.map(({ name, label }) => ({ value: name, textContent: label[lang()] }))
      .sort((a, b) => a.textContent.localeCompare(b.textContent, lang()));
    const known = field === 'keep' ? texts.columnKept : fields.find(({ value }) => value === field)?.textContent;
    return [
      make('option', { value: '', textContent: known ?? texts.columnUnknown ?? '' }),
      make('option', { value: 'keep', textContent: texts.columnKept ?? '' }),
      make('option', { value: 'ignore', textContent: texts.columnIgnored ?? '' }),
      ...fields.map((one) => make('option', one)),
    ];
  };
  /** Says how many nobody knows, so that whoever needs to looks inside. */
  const count = (): void => {
    const unknown = seen.filter(({ place, field }) => field === undefined && said[`#${place}`] === undefined).length;
    summary.textContent = speech.words().columnsOf(speech.number(unknown), unknown, speech.number(seen.length));
  };
  const row = (column: SeenColumn): HTMLElement => {
    const key = `#${column.place}`;
    const id = `column-${column.place}`;
    const select = make('select', { id }, ...optionsFor(column));
    select.value = said[key] ?? '';
    select.addEventListener('change', () => {
      const { [key]: _, ...others } = said;
      said = select.value === '' ? others : { ...others, [key]: select.value as Columns[string] };
      count();
    });
    return make('div', {}, make('label', { htmlFor: id, textContent: column.header.trim() || key }), select);
  };
  const show = (): void => {
    details.hidden = seen.length === 0;
    list.replaceChildren(...seen.map(row));
    count();
  };
  return {
    show,
    isEmpty: (): boolean => seen.length === 0,
    /** Takes the columns of a file; none while they are not known. */
    take(columns: readonly SeenColumn[]): void {
      seen = columns;
      said = {};
      show();
    },
    value: (): Pick<Job, 'columns'> => (Object.keys(said).length > 0 ? { columns: said } : {}),
  };
};
