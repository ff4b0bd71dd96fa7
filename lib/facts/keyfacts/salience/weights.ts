/**
 * Measures how much each feature shows that an editor would list a fact, as log-odds: `npm run train -- salience` fits the
 * weights on annotated articles and prints them beside these.
 */
export const FIGURE = {
  prose: 0.7,
  early: 2.0,
  again: 0.5,
  headline: 1.0,
  inHeadline: 1.6,
  lead: 0.4,
  money: 2.3,
  percent: 2.2,
  time: -2.0,
  ratio: -0.8,
  few: -1.8,
  size: 1.5,
  largest: 0.9,
  age: -1.0,
  quoted: -1.4,
  fate: 1.0,
  vague: -3.2,
  base: -0.6,
};
export const DATE = {
  prose: 0.8,
  early: 1.5,
  again: 0.3,
  headline: 0.9,
  day: 1.7,
  ahead: 1.2,
  quoted: -1.5,
  short: -1.0,
  aside: -1.8,
  explicit: 1.1,
  today: -0.2,
  stamp: -0.8,
  loose: -0.8,
  base: -1.6,
};
export const PERSON = {
  brief: 0.9,
  early: 1.1,
  again: 2.1,
  share: 1.1,
  role: 1.0,
  fullName: 1.3,
  speaks: 1.2,
  base: -2.1,
};

/** The probability below which a fact is not shown: a floor for each kind, not a quota. */
export const FLOORS = { figure: 0.65, date: 0.65, person: 0.65 };
/** The floors with which every fact is worth a line, for those who look at the facts that are not shown, too. */
export const NO_FLOORS = { figure: 0, date: 0, person: 0 };
/**
 * The same floor for people where neither roles nor speakers are read, as in most languages, so that they are not penalised for
 * it.
 */
export const UNREAD_PERSON = 0.45;
