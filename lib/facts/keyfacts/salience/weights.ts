/**
 * What tells whether an editor would list a fact, as log-odds: `npm run train -- salience` fits the weights on annotated
 * articles and prints them beside these.
 */
export const FIGURE = {
  brief: 0.3,
  prose: 0.2,
  early: 0.9,
  again: 0.6,
  headline: 1.0,
  inHeadline: 0.9,
  lead: 0.8,
  money: 1.5,
  percent: 1.6,
  time: -2.4,
  ratio: -0.7,
  few: -1.9,
  fate: 1.2,
  vague: -2.2,
  base: 0.5,
};
export const DATE = {
  brief: 0.4,
  prose: 1.1,
  early: 0.5,
  again: 0.1,
  headline: 1.4,
  day: 1.2,
  ahead: 0.9,
  quoted: -1.3,
  short: -0.7,
  aside: -1.4,
  explicit: 0.8,
  today: -0.9,
  stamp: -0.9,
  loose: -0.8,
  base: -1.1,
};
export const PERSON = {
  brief: 0.3,
  early: 0.6,
  again: 2.0,
  share: 1.0,
  role: 1.2,
  fullName: 1.0,
  speaks: 0.9,
  base: -1.8,
};

/** The chance below which a fact is not shown: a floor for each kind, not a quota. */
export const FLOORS = { figure: 0.6, date: 0.65, person: 0.65 };
/** The same of people where neither roles nor who speaks are read, as in most languages: it is not held against them. */
export const UNREAD_PERSON = 0.45;
