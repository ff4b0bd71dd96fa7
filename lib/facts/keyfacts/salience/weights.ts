/**
 * What tells whether an editor would list a fact, as log-odds: `npm run train -- salience` fits the weights on annotated
 * articles and prints them beside these.
 */
export const FIGURE = {
  prose: 0.2,
  early: 1.1,
  again: 0.6,
  headline: 0.8,
  inHeadline: 0.7,
  money: 1.3,
  percent: 1.4,
  time: -1.9,
  ratio: -0.8,
  few: -1.8,
  fate: 1.0,
  vague: -1.8,
  base: 0.5,
};
export const DATE = {
  prose: 0.7,
  early: 0.7,
  again: 0.0,
  headline: 1.1,
  day: 1.2,
  ahead: 0.4,
  quoted: -1.2,
  short: -1.0,
  aside: -1.0,
  explicit: 0.7,
  today: -0.7,
  base: -0.8,
};
export const PERSON = {
  early: 0.4,
  again: 1.6,
  share: 1.0,
  role: 1.3,
  fullName: 0.9,
  speaks: 0.8,
  base: -1.6,
};

/** The chance below which a fact is not shown: a floor for each kind, not a quota. */
export const FLOORS = { figure: 0.6, date: 0.6, person: 0.65 };
/** The same of people where neither roles nor who speaks are read, as in most languages: it is not held against them. */
export const UNREAD_PERSON = 0.45;
