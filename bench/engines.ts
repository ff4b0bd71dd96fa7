/** Exports what the benches of dates and figures call of `lib/facts`; they load it through `shipped.ts`. */
export { findDates } from '../lib/facts/dates/find-dates';
export { findTimexes } from '../lib/facts/dates/timex';
export { findFigures, tokensOf } from '../lib/facts/figures/find-figures';
export { findQuantities } from '../lib/facts/figures/quantities/find-quantities';
export { languageOf } from '../lib/facts/words/language';
export { factTokens } from '../lib/facts/words/tokens';
