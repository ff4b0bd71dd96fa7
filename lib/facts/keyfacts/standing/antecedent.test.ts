import { expect, it } from 'vitest';
import type { PersonFact } from '../../facts';
import { clauseWordsOf } from '../clause/words';
import { antecedentOf } from './antecedent';

it('takes no pronoun for somebody whom only the caption of a picture has named', () => {
  const text = 'She added that the bridge would close.';
  const sentence = { block: 1, start: 0, end: text.length };
  const meant = (type: 'caption' | 'paragraph') => {
    const blocks = [
      { type, text: 'The singer Ada Lind.' },
      { type: 'paragraph' as const, text },
    ];
    const ada: PersonFact = {
      ...{ kind: 'person', name: 'Ada Lind', aliases: ['Lind'], role: null, said: [sentence], sentence, weight: 1 },
      ...{ mentions: [{ block: 0, start: 11, end: 19 }], head: '', detail: '' },
    };
    return antecedentOf(text, sentence, { blocks }, [ada], clauseWordsOf('en'))?.name;
  };
  expect([meant('paragraph'), meant('caption')]).toEqual(['Lind', undefined]);
});
