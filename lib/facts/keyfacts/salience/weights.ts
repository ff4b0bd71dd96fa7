/**
 * Measures how much each feature shows that an editor would list a fact, as log-odds: `npm run train -- salience` fits the
 * weights on annotated articles and prints them beside these.
 */
export const FIGURE = {
  prose: 0.7,
  early: 1.7,
  again: 0.5,
  headline: 0.8,
  inHeadline: 1.3,
  lead: 0.6,
  money: 1.6,
  percent: 2.0,
  time: -2.3,
  ratio: -1.0,
  few: -2.1,
  fate: 1.0,
  vague: -2.3,
  base: -0.3,
};
export const DATE = {
  prose: 0.9,
  early: 1.3,
  again: 0.3,
  headline: 0.8,
  day: 1.5,
  ahead: 1.2,
  quoted: -1.5,
  short: -0.9,
  aside: -1.7,
  explicit: 1.1,
  today: -0.4,
  stamp: -0.5,
  loose: -0.7,
  base: -1.8,
};
export const PERSON = {
  brief: 0.6,
  early: 0.9,
  again: 1.9,
  share: 0.9,
  role: 1.1,
  fullName: 1.2,
  speaks: 1.1,
  base: -2.0,
};

/** The probability below which a fact is not shown: a floor for each kind, not a quota. */
export const FLOORS = { figure: 0.6, date: 0.65, person: 0.65 };
/**
 * The same floor for people where neither roles nor speakers are read, as in most languages, so that they are not penalised for
 * it.
 */
export const UNREAD_PERSON = 0.45;
