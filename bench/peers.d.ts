/**
 * Declares what the benches use of their peers. The peers are packages of `bench/package.json`, which a clone does not have
 * until the first `npm run bench`; these declarations stand in for their own, so that types are checked with and without them.
 */

declare module 'chrono-node' {
  type Component = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';
  interface Components {
    get(component: Component): number | null;
    isCertain(component: Component): boolean;
  }
  interface Result {
    /** Tells where `text` begins, in UTF-16 units. */
    index: number;
    text: string;
    start: Components;
  }
  export const casual: { parse(text: string, reference: Date): Result[] };
}

declare module 'compromise' {
  interface Offset {
    start: number;
    length: number;
  }
  interface NumberInText {
    offset: Offset;
    number: { num: number | null; unit?: string; prefix?: string; suffix?: string };
  }
  interface DateInText {
    text: string;
    offset: Offset;
    /** `start` is ISO 8601, null where it has none. */
    dates: { start: string | null; unit?: string };
  }
  interface View {
    people(): { out(as: 'array'): string[] };
    numbers(): { json(options: { offset: true }): NumberInText[] };
  }
  interface ViewWithDates extends View {
    dates(options: { today: string; timezone: string }): {
      json(options: { offset: true; terms: false }): DateInText[];
    };
  }
  interface Plugin {
    readonly compromisePlugin: 'dates';
  }
  const nlp: { (text: string): View; extend(plugin: Plugin): (text: string) => ViewWithDates };
  export default nlp;
}

declare module 'compromise-dates' {
  import type { Plugin } from 'compromise';

  const plugin: Plugin;
  export default plugin;
}

declare module 'wink-eng-lite-web-model' {
  interface Model {
    readonly winkModel: 'eng-lite-web';
  }
  const model: Model;
  export default model;
}

declare module 'wink-nlp' {
  import type { Model } from 'wink-eng-lite-web-model';

  interface Its {
    readonly pos: unique symbol;
    readonly type: unique symbol;
  }
  interface Item {
    out(): string;
    out(as: Its[keyof Its]): string;
  }
  interface Items {
    each(visit: (item: Item) => void): void;
    out(): string[];
    out(as: Its[keyof Its]): string[];
  }
  interface Wink {
    its: Its;
    readDoc(text: string): { tokens(): Items; entities(): Items };
  }
  export default function winkNLP(model: Model, pipe: string[]): Wink;
}

declare module '@microsoft/recognizers-text-suite' {
  interface Found {
    /** UTF-16 units; `end` is the last one's place. */
    start: number;
    end: number;
    text: string;
    typeName: string;
  }
  interface Quantity extends Found {
    resolution: { value: string | null; unit?: string } | null;
  }
  interface DateOrTime extends Found {
    resolution: { values?: Record<string, string>[] } | null;
  }
  type ReadQuantities = (text: string, culture: string) => Quantity[];
  const suite: {
    Culture: { English: string };
    recognizeAge: ReadQuantities;
    recognizeCurrency: ReadQuantities;
    recognizePercentage: ReadQuantities;
    recognizeTemperature: ReadQuantities;
    recognizeDimension: ReadQuantities;
    recognizeNumber: ReadQuantities;
    recognizeDateTime(text: string, culture: string, options: number, reference: Date): DateOrTime[];
  };
  export default suite;
}

declare module 'defuddle' {
  interface Extracted {
    /** HTML. */
    content: string;
    title: string;
    author: string;
    published: string;
  }
  export default class Defuddle {
    constructor(document: Document, options: { url: string });
    parse(): Extracted;
  }
}

declare module 'minisearch' {
  interface Options {
    fields: string[];
    storeFields: string[];
  }
  interface SearchOptions {
    prefix(term: string, index: number, terms: string[]): boolean;
    combineWith: 'AND' | 'OR';
  }
  export default class MiniSearch {
    constructor(options: Options);
    add(document: { id: number } & Readonly<Record<string, unknown>>): void;
    search(query: string, options: SearchOptions): { id: number; score: number }[];
  }
}
