import * as v from 'valibot';

/** The text alone, or with its key facts. */
export const PRINTED = ['text', 'facts'] as const;
export type Printed = (typeof PRINTED)[number];

/** What a tab of the reader is to show; it is in its address, so that a reload shows the same. */
export interface ReaderAddress {
  /** Number of the tab whose page is read. */
  tab: number;
  /** Address of that page, to get back to it when its tab is gone; '' when the browser told none. */
  url: string;
  /** Name of the reading that the popup has handed over (`kept-readings.ts`); '' to read the tab's page. */
  reading: string;
  /** What is printed as soon as it is drawn: a popup cannot stay open under the browser's dialog. */
  print?: Printed | null;
}

const schema = v.object({
  tab: v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger()),
  url: v.fallback(v.string(), ''),
  reading: v.fallback(v.string(), ''),
  print: v.fallback(v.nullable(v.picklist(PRINTED)), null),
});

/** Reads the hash of the reader's address; null when it names no page. */
export function parseReaderAddress(hash: string): ReaderAddress | null {
  const parsed = v.safeParse(schema, Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))));
  return parsed.success ? parsed.output : null;
}

/** The hash of the reader's address: `parseReaderAddress` turned round. */
export function formatReaderAddress({ tab, url, reading, print }: ReaderAddress): string {
  return `#${new URLSearchParams({ tab: String(tab), url, ...(reading && { reading }), ...(print && { print }) })}`;
}
