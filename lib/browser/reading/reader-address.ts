import * as v from 'valibot';

/** Lists what can be printed: the text alone, or with its key facts. */
export const PRINTED = ['text', 'facts'] as const;
export type Printed = (typeof PRINTED)[number];

/** Describes what a tab of the reader shows; it is in its address, so that a reload shows the same. */
export interface ReaderAddress {
  /** The number of the tab whose page is read. */
  tab: number;
  /** The address of that page, to return to it when its tab is gone; '' when the browser did not tell it. */
  url: string;
  /** The name of the reading that the popup has handed over (`kept-readings.ts`); '' to read the tab's page. */
  reading: string;
  /**
   * Tells what the tab prints as soon as it has drawn it. The popup opens a tab for that, because a popup closes under the
   * browser's print dialog.
   */
  print?: Printed | null;
  /** True when the tab begins to read the text out as soon as it has drawn it. */
  listen?: boolean;
}

const schema = v.object({
  tab: v.pipe(v.string(), v.digits(), v.transform(Number), v.safeInteger()),
  url: v.fallback(v.string(), ''),
  reading: v.fallback(v.string(), ''),
  print: v.fallback(v.nullable(v.picklist(PRINTED)), null),
  listen: v.pipe(
    v.optional(v.string(), ''),
    v.transform((value) => value !== ''),
  ),
});

/** Reads the hash of the reader's address; null when it names no page. */
export function parseReaderAddress(hash: string): ReaderAddress | null {
  const parsed = v.safeParse(schema, Object.fromEntries(new URLSearchParams(hash.replace(/^#/, ''))));
  return parsed.success ? parsed.output : null;
}

/** Gives the hash of the reader's address; it is the inverse of `parseReaderAddress`. */
export function formatReaderAddress({ tab, url, reading, print, listen }: ReaderAddress): string {
  const more = { ...(reading && { reading }), ...(print && { print }), ...(listen && { listen: '1' }) };
  return `#${new URLSearchParams({ tab: String(tab), url, ...more })}`;
}
