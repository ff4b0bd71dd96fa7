/** What of `lib/facts` the benches of dates and figures call; they load it through `shipped.ts`. */
export { findDates } from '../lib/facts/dates';
export { findFigures, tokensOf } from '../lib/facts/figures';
export { languageOf } from '../lib/facts/language';
export { findQuantities } from '../lib/facts/quantities';
export { findTimexes } from '../lib/facts/timex';
export { tokenise } from '../lib/facts/tokens';
