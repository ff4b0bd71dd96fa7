/** How English writes numbers in words. A second language is a second table of the same shape. */
export interface NumberWords {
  /** Zero to nineteen. */
  small: ReadonlyMap<string, number>;
  /** Twenty to ninety. */
  tens: ReadonlyMap<string, number>;
  hundred: ReadonlySet<string>;
  /** What a number before it is multiplied by: `thousand`, `million`, `mln`, `crore`, `dozen`. */
  scales: ReadonlyMap<string, number>;
  /** Scales written right after digits or with a space: `3.2bn`, `20m`, `4.5k`. */
  suffixes: ReadonlyMap<string, number>;
  /** Parts, in the singular: `third`, `quarter`. */
  parts: ReadonlyMap<string, number>;
  /** Vague plurals with the least and the most they stand for: `dozens`, `tens` (of thousands). */
  vague: ReadonlyMap<string, readonly [number, number]>;
  a: ReadonlySet<string>;
  and: ReadonlySet<string>;
  of: ReadonlySet<string>;
  half: ReadonlySet<string>;
  /** What may stand between the two numbers of a share: `one in five`, `two out of three`, `one of four`. */
  outOf: ReadonlySet<string>;
  /** `out` and `every` of `one out of every five`. */
  out: ReadonlySet<string>;
  every: ReadonlySet<string>;
  /** `,` where the decimals stand after a comma. */
  decimal: '.' | ',';
}

const SMALL = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values = (pairs: string): Map<string, number> =>
  new Map(pairs.split(/\s+/).map((pair) => [pair.split('=')[0], Number(pair.split('=')[1])]));

export const NUMBER_WORDS_EN: NumberWords = {
  small: new Map(SMALL.map((word, value) => [word, value])),
  tens: new Map(TENS.map((word, index) => [word, (index + 2) * 10])),
  hundred: new Set(['hundred']),
  scales: values(
    `hundred=1e2 thousand=1e3 million=1e6 mln=1e6 mn=1e6 mio=1e6 billion=1e9 bn=1e9 bln=1e9 trillion=1e12 tn=1e12 trn=1e12
    quadrillion=1e15 dozen=12 lakh=1e5 lakhs=1e5 crore=1e7 crores=1e7`,
  ),
  suffixes: values('k=1e3 m=1e6 mn=1e6 mln=1e6 b=1e9 bn=1e9 bln=1e9 t=1e12 tn=1e12 trn=1e12'),
  parts: values('half=2 third=3 quarter=4 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10'),
  vague: new Map([
    ['tens', [10, 100]],
    ['dozens', [12, 100]],
    ['hundreds', [100, 1e3]],
    ['thousands', [1e3, 1e4]],
    ['millions', [1e6, 1e7]],
    ['billions', [1e9, 1e10]],
    ['trillions', [1e12, 1e13]],
  ]),
  a: new Set(['a', 'an']),
  and: new Set(['and']),
  of: new Set(['of']),
  half: new Set(['half']),
  outOf: new Set(['in', 'of']),
  out: new Set(['out']),
  every: new Set(['every']),
  decimal: '.',
};

/** For languages without a table: digits only, decimals after a comma where most of the language's readers write one. */
export const DIGITS_ONLY: NumberWords = {
  small: new Map(),
  tens: new Map(),
  hundred: new Set(),
  scales: new Map(),
  suffixes: new Map(),
  parts: new Map(),
  vague: new Map(),
  a: new Set(),
  and: new Set(),
  of: new Set(),
  half: new Set(),
  outOf: new Set(),
  out: new Set(),
  every: new Set(),
  decimal: ',',
};
