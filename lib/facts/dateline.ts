/** Matches the place where a report was written, before its first sentence: `LISBON, Portugal (Agency) — `. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{M}.'’ -]{2,30}(?:, ?[\p{L}\p{N}. ]{2,24}){0,3}(?: ?\([\p{L} .]{2,24}\))? ?[—–-]{1,2} /u;

/** Gives where a text begins after the place (and the day) where it was written, in UTF-16 units; 0 where it names none. */
export function datelineEnd(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}
