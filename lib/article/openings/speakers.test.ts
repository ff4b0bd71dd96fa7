import { describe, expect, it } from 'vitest';
import { readDraftBlocks } from '../blocks/draft-blocks';
import { pageOf, sentence, words } from '../testing/draft-of';
import { withSpeakers } from './speakers';

/** The texts of an interview whose lines of the class `lost` were left out of the story. */
function told(body: string): string[] {
  const read = readDraftBlocks(pageOf(body).body, 'https://news.example/');
  const story = read.filter(({ element }) => !element.closest('.lost')).map((block) => ({ ...block }));
  return withSpeakers(story, read).map(({ text }) => text);
}

const ANSWERS = [30, 31, 32].map(sentence);
const line = (name: string) => `<p class="lost">${name}</p>`;
const turn = (question: string, answer: string) =>
  `${line('HARBOUR POST')}<p>${question}</p>${line('INES HALLORAN')}<p>${answer}</p>`;

describe('withSpeakers', () => {
  it('puts back the lines that say who asks and who answers', () => {
    const texts = told(ANSWERS.map((answer, i) => turn(`Question ${i}?`, answer)).join(''));
    expect(texts).toEqual(ANSWERS.flatMap((answer, i) => ['HARBOUR POST', `Question ${i}?`, 'INES HALLORAN', answer]));
  });

  it('puts back a short question that was taken away with its line', () => {
    const texts = told(
      ANSWERS.map((answer) => `<div class="lost"><p>Q</p><p>Why?</p></div><p class="lost">A</p><p>${answer}</p>`).join(
        '',
      ),
    );
    expect(texts).toEqual(ANSWERS.flatMap((answer) => ['Q', 'Why?', 'A', answer]));
  });

  it('sets the lines in bold', () => {
    const read = readDraftBlocks(
      pageOf(ANSWERS.map((answer) => turn(words(20), answer)).join('')).body,
      'https://news.example/',
    );
    const [name] = withSpeakers(
      read.filter(({ text }) => text.includes('quay')),
      read,
    );
    expect(name.html).toBe('<strong>HARBOUR POST</strong>');
  });

  it('leaves out one line that comes again, buttons and lines that lead elsewhere', () => {
    for (const [one, other] of [
      ['HARBOUR POST', 'HARBOUR POST'],
      ['Facebook', 'Twitter'],
      ['<a href="/one">Ports</a>', '<a href="/two">Ships</a>'],
      ['Who asks?', 'Who says?'],
    ]) {
      const texts = told(
        ANSWERS.map((answer) => `${line(one)}<p>${answer}</p>${line(other)}<p>${answer}</p>`).join(''),
      );
      expect(texts).toEqual(ANSWERS.flatMap((answer) => [answer, answer]));
    }
  });

  it('leaves out lines over a small part of the story, or over what is none', () => {
    const few = ANSWERS.map(
      (answer) =>
        `<p class="lost">Pro</p><p class="lost">${answer}</p><p class="lost">Con</p><p class="lost">${answer}</p>`,
    ).join('');
    expect(told(`${ANSWERS.map((answer) => `<p>${answer}</p>`).join('')}${few}`)).toEqual(ANSWERS);
    const long = `<p>${sentence(400)}</p>`;
    expect(told(`${long}${turn('Why?', 'So.')}${turn('Who?', 'They.')}`)).not.toContain('HARBOUR POST');
  });
});
