import { describe, expect, it } from 'vitest';
import { otherSpellings } from './other-spellings';
import { personKey } from './person-name';

describe('otherSpellings', () => {
  it.each([
    ['Владимир Путин', 'Vladimir Putin'],
    ['Vladimir Poutine', 'Vladimir Putin'],
    ['Володимир Зеленський', 'Volodymyr Zelensky'],
    ['Владимир Зеленский', 'Volodymyr Zelenskyy'],
    ['Сергей Лавров', 'Sergei Lavrov'],
    ['James "Jim" Arden', 'Jim Arden'],
    ['Joaquín «El Chapo» Arden', 'Joaquín Arden'],
    ['Mary Ann “Polly” van Holt', 'Polly van Holt'],
  ])('%s is %s', (name, english) => {
    expect([name, ...otherSpellings(name)].map(personKey)).toContain(personKey(english));
  });

  it.each(['Vladimir Putin', 'Anne Martine', 'Jean Racine', 'Путин', 'Poutine', '習近平', 'Valentine'])(
    'nothing is known of %s',
    (name) => {
      expect(otherSpellings(name)).toEqual([]);
    },
  );
});
