import { expect, it } from 'vitest';
import { clauseWordsOf } from '../clause/words';
import { toldOfMention } from './relative-clause';
import { wholeSentence } from './whole-sentence';

const words = clauseWordsOf('en');

function told(text: string, mention: string): string | null {
  const sentence = { start: 0, end: text.length };
  const at = { start: text.indexOf(mention), end: text.indexOf(mention) + mention.length };
  const whole = wholeSentence(text, sentence, at, null, words);
  return whole && toldOfMention(text, sentence, at, whole, words);
}

it.each([
  ['Tarn will help the 40 people who lost their homes in May.', 'lost their homes in May'],
  ['Tarn paid for the 40 people that have since fled and found work.', 'have since fled and found work'],
  // The verb of the sentence is to come, or may be.
  ['The fate of the 40 people who fled to Tarn was told in May.', null],
  // The subject of the clause is another one.
  ['Tarn will help the 40 people whose homes burned down.', null],
  ['Tarn will help the 40 people that Lind met.', null],
  // It may not have happened.
  ['Tarn never found the 40 people who lost their homes.', null],
  ['Tarn might help 40 people who lost their homes.', null],
  ['Will Tarn help the 40 people who lost their homes?', null],
  // A name or a noun is no verb.
  ['Tarn will help the 40 people who closed their accounts with Ahmed.', 'closed their accounts with Ahmed'],
  ['Tarn will help 40 people in the north.', null],
])('what is told of those who are counted in %j', (text, line) => expect(told(text, '40 people')).toBe(line));
