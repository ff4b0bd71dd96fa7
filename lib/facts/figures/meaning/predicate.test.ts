import { expect, it } from 'vitest';
import { predicates } from '../../../languages/en/figures/predicates';
import { PREDICATES, type Predicate } from '../../../languages/figure-words';
import { figuresIn } from '../testing/figures-of';

const said = (text: string) => figuresIn(text).map(({ predicate }) => predicate);

it.each<[string, (Predicate | null)[]]>([
  // The verb comes after the noun that is counted.
  ['Fifteen miners were killed on the slope.', ['killed']],
  ['Fifteen miners died.', ['killed']],
  ['At least 12 lives have been lost.', ['killed']],
  ['At least 58 homes have been lost.', ['lost']],
  ['The blaze consumed 58 homes.', ['destroyed']],
  ['Fifteen miners have been found dead.', ['killed']],
  ['Some 30 hikers remain missing.', ['missing']],
  ['About 9,000 homes lost power.', ['powerless']],
  ['Some 9,000 households are still without power.', ['powerless']],
  ['Twelve students wounded in the blast went home.', ['injured']],
  ['Twelve passengers on board the tram were slightly injured.', ['injured']],
  ['Fifteen guests, including two cooks, were arrested.', ['arrested', null]],
  ['Fifteen guests — most of them cooks — were arrested.', ['arrested']],
  ['More than 80 barns in the valley were destroyed by the fire.', ['destroyed']],
  ['Twelve rebels killed a guard.', [null]],
  ['Twelve rebels have killed a guard.', [null]],
  ['Twelve rebels killing a guard were filmed.', [null]],
  ['Twelve farmers said that a guard was killed.', [null]],
  ['Twelve farmers were told of the dead guard.', [null]],
  ['Twelve farmers; a guard was killed.', [null]],
  ['Some 51 senators voted for the bill, 49 voted against.', ['backed', 'opposed']],
  // The verb comes before it.
  ['A blast killed 12 soldiers and three civilians.', ['killed', 'killed']],
  ['A blast killed 12 soldiers and hit three trucks.', ['killed', null]],
  ['A blast hit the bus, killing at least 45 and injuring 30.', ['killed', 'injured']],
  ['The fire has already destroyed more than 300 homes.', ['destroyed']],
  ['Police arrested another 12 men.', ['arrested']],
  ['He was arrested by 12 officers.', [null]],
  ['The firm will cut 4,000 jobs, about 5% of its staff.', ['dismissed', 'dismissed']],
  ['The firm cut 12 trees.', [null]],
  ['The plant will create 400 jobs.', ['hired']],
  ['The flood claimed 12 lives.', ['killed']],
  ['The court jailed him for 24 years.', ['jailed']],
  ['He was sentenced to three years.', ['jailed']],
  ['She ran it for three years.', [null]],
  // Money.
  ['The watchdog fined the bank €5m.', ['fined']],
  ['The watchdog imposed a fine of €5m.', ['fined']],
  ['The bank faces a €5m fine.', ['fined']],
  ['The start-up raised $40m at a $1.2bn valuation.', ['raised', 'worth']],
  ['The start-up is worth $40m.', ['worth']],
  ['The start-up was valued at $40m.', ['worth']],
  ['The scheme cost taxpayers £3m.', ['cost']],
  ['The cost of the ferry is £3m.', ['cost']],
  ['Ministers promised $3bn in aid.', ['invested']],
  ['Its debts stood at $3bn.', ['owed']],
  ['Profit fell to $3bn.', ['earned']],
  ['Tickets: £12 at the door.', ['cost']],
  ['The officer of the tax office was given £12.', [null]],
  ['The dam, which flooded a town, has £12.', [null]],
  // The noun itself shows the predicate.
  ['The ministry counted 15 deaths and 12 arrests.', ['killed', 'arrested']],
  ['The mill has 900 employees.', ['employed']],
  ['She got three years in prison.', ['jailed']],
  ['He met 12 poets.', [null]],
  // The subject.
  ['The death toll rose to 1,003.', ['killed']],
  ['Turnout was 54%.', ['voted']],
  ['The march had an attendance of 9,000.', ['gathered']],
  // Levels.
  ['Output rose 5%, prices fell 2%.', ['rose', 'fell']],
  ['Output has doubled.', ['rose']],
  ['Prices fell by $3.', ['fell']],
  ['He is 44 years old.', ['aged']],
  // Scores and votes.
  ['Peers voted 266 to 227 for it.', ['voted']],
  ['The bill passed 52-48.', ['voted']],
  ['Ridgeway beat Marlow 3-1.', ['won']],
  ['Ridgeway lost 3-1.', ['lost']],
  ['It was 3-1 at the break, a close match.', ['scored']],
])('reads what happened in %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each(Object.keys(predicates))('has words for %s that are in the list', (predicate) => {
  expect(PREDICATES).toContain(predicate);
});
