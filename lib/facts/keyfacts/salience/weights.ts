/**
 * What tells whether an editor would list a fact, as log-odds: `npm run train -- salience` fits the weights on annotated
 * articles and prints them beside these.
 */
export const FIGURE = {
  early: 1.0,
  again: 0.4,
  headline: 0.6,
  inHeadline: 0.6,
  money: 1.4,
  percent: 1.4,
  time: -1.6,
  ratio: -1.2,
  few: -1.4,
  vague: -1.5,
  base: 0.4,
};
export const DATE = {
  early: 0.7,
  again: 0,
  headline: 1.0,
  day: 1.1,
  ahead: 0.4,
  quoted: -1.1,
  short: -1.0,
  aside: -1.1,
  explicit: 0.7,
  today: -0.7,
  base: -0.1,
};
export const PERSON = {
  early: 0.3,
  again: 1.5,
  share: 0.7,
  role: 1.3,
  fullName: 1.0,
  speaks: 0.7,
  base: -1.7,
};

/** The chance below which a fact is not shown: a floor for each kind, not a quota. */
export const FLOORS = { figure: 0.5, date: 0.55, person: 0.4 };
