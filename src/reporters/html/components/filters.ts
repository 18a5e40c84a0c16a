import { type Markup, markup } from './markup.js';
import type { PageContext } from './page-context.js';

/** A choice among rows: those whose `data-NAME` holds the value, among others parted by spaces. */
export interface FilterChoice {
  /** One letter. */
  readonly name: string;
  readonly label: string;
  /** What shows all rows. */
  readonly all: string;
  readonly values: readonly (readonly [value: string, label: string])[];
}

const option = (value: string, label: string): Markup => markup`<option value="${value}">${label}</option>`;

/** What chooses among the rows of the table after it. It stays hidden until the script is there to make it work. */
export const filtersHtml = ({ pageWords }: PageContext, legend: string, choices: readonly FilterChoice[]): Markup =>
  markup`<fieldset class="filters" hidden><legend class="sr">${legend}</legend>
    <label>${pageWords.search} <input type="search" name="q" autocomplete="off"></label>
    ${choices.map(
      ({ name, label, all, values }) =>
        markup`<label>${label} <select name="${name}">${option('', all)}${values.map(([value, text]) => option(value, text))}</select></label>`,
    )}
    <output data-shown="${pageWords.shown}"></output>
  </fieldset>`;
