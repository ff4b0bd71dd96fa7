import { describe, expect, it } from 'vitest';
import { personKey, samePerson } from './person-name';

describe('samePerson', () => {
  it.each([
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Zelenskyy', 'Zelenskiy'],
    ['Volodymyr Zelensky', 'Vladimir Zelenskiy'],
    ['Abdel Fattah El-Sisi', 'Abdel Fattah al Sisi'],
    ['El-Sisi', 'Al Sisi'],
    ['Iordanka Petkanova', 'Yordanka Petkanova'],
    ['Tzvetan Iakovlev', 'Tsvetan Yakovlev'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['J. D. Vance', 'J.D. Vance'],
    ['Robert Kennedy Jr.', 'Robert F. Kennedy Jr'],
    ['Muhammad Yunus', 'Mohammed Yunus'],
    ['José Ramón Pérez', 'Jose Ramon Perez'],
    ['President Emmanuel Macron', 'Emmanuel Macron'],
  ])('%s is %s', (a, b) => {
    expect(samePerson(a, b)).toBe(true);
    expect(samePerson(b, a)).toBe(true);
  });

  it.each([
    ['Lee Dae-jun', 'Lee Rae-jin'],
    ['George W. Bush', 'George H. W. Bush'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Iordanka Petkanova', 'Yordanka Petrova'],
    ['Ian Poe', 'Yan Poe'],
    ['Robert Kennedy Jr.', 'Robert Kennedy Sr.'],
    ['Clinton', 'Bill Clinton'],
    ['Ann Brown', 'Ann Braun'],
    ['', ''],
  ])('%s is not known to be %s', (a, b) => {
    expect(samePerson(a, b)).toBe(false);
  });
});

describe('personKey', () => {
  it('is one for all spellings of a name', () => {
    const keys = ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Vladimir Zelenskiy'].map(personKey);
    expect(new Set(keys).size).toBe(1);
  });
});
