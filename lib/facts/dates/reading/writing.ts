import type { TimeWriting } from '../../../languages/time-words';

/** `TimeWriting`, ready to be looked up. */
export interface Writing {
  ordinalEnding: RegExp | null;
  decadeEnding: RegExp | null;
  /** The ending of a case after the apostrophe of a number: `2024'te`. */
  wordEnding: RegExp | null;
  ordinalStop: boolean;
  apostrophe: NonNullable<TimeWriting['apostrophe']> | null;
  slashes: boolean;
  weekdayDay: boolean;
}

export function compileWriting(writing: TimeWriting): Writing {
  return {
    ordinalEnding: endings(writing.ordinalEndings),
    decadeEnding: endings(writing.decadeEndings),
    wordEnding: writing.apostrophe === 'ending' ? /['’]\p{L}+/uy : null,
    ordinalStop: writing.ordinalStop === true,
    apostrophe: writing.apostrophe ?? null,
    slashes: writing.slashes === true,
    weekdayDay: writing.weekdayDay === true,
  };
}

/** Makes an expression for one of some endings right at a number, or after a hyphen or an apostrophe. */
function endings(list: string | undefined): RegExp | null {
  return list ? new RegExp(`[-‐'’]?(?:${list})(?![\\p{L}\\d])`, 'uy') : null;
}
