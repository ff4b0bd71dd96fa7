import { expect, it } from 'vitest';
import { mostNamed } from './most-named';

const naming = (key: string, name: string, weight = 1) => ({ key, name, weight });

it('gives the most named first, by the sum of what each naming counts', () => {
  expect(mostNamed([naming('lund', 'Ida Lund', 0.5), naming('falk', 'Ines Falk', 0.4)])).toEqual([
    'Ida Lund',
    'Ines Falk',
  ]);
  expect(
    mostNamed([naming('lund', 'Ida Lund', 0.5), naming('falk', 'Ines Falk', 0.4), naming('falk', 'Ines Falk', 0.4)]),
  ).toEqual(['Ines Falk', 'Ida Lund']);
});

it('gives the longest name of each', () => {
  const namings = [naming('lund', 'Lund'), naming('lund', 'Ida Maria Lund'), naming('lund', 'Ida Lund')];
  expect(mostNamed(namings)).toEqual(['Ida Maria Lund']);
});

it('gives those who are named as often in the order of their names', () => {
  expect(mostNamed([naming('lund', 'Ida Lund'), naming('falk', 'Ines Falk'), naming('berg', 'Al Berg')])).toEqual([
    'Al Berg',
    'Ida Lund',
    'Ines Falk',
  ]);
});

it('changes nothing of what it is given', () => {
  const first = naming('lund', 'Lund');
  mostNamed([first, naming('lund', 'Ida Lund')]);
  expect(first).toEqual(naming('lund', 'Lund'));
});
