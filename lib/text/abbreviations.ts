/**
 * Words that end in a full stop without ending a sentence, lower-cased and without the stop. A second language is a
 * second list.
 */

/** Titles, months and the like: what follows always belongs to the same sentence. */
export const NEVER_FINAL: ReadonlySet<string> = new Set(
  `mr mrs ms mx messrs dr prof rev hon gov sen rep pres sec gen col lt maj capt cmdr cpl sgt pfc adm brig det supt insp
  st mt ft jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  vs v no nos art fig vol pp p ed eds approx ca cf e.g i.e viz al dept univ assn bros
  m mme mlle hr fr herr sra dra bzw z.b u.a d.h ggf`.split(/\s+/),
);
