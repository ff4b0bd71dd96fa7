import { expect, it } from 'vitest';
import type { FactChange } from './changes';
import { summaryOf } from './summary';
import type { ParagraphChange } from './text-changes';

const fact = (kind: FactChange['kind']): FactChange => ({ kind, from: '10', to: '11', detail: '' });

it('counts what has changed, and not what is the same', () => {
  const facts = [fact('figure'), fact('figure'), fact('date')];
  const paragraphs: ParagraphChange[] = [
    { kind: 'same', count: 3 },
    { kind: 'added', after: 3, text: 'One more was found.' },
    { kind: 'removed', before: 3, text: 'Nobody was found.' },
  ];
  const title = [{ kind: 'added' as const, text: 'Toll rises' }];
  expect(summaryOf({ title, facts, paragraphs })).toEqual({
    isHeadlineChanged: true,
    figures: 2,
    dates: 1,
    paragraphs: 2,
  });
  expect(summaryOf({ title: null, facts: [], paragraphs: [] })).toMatchObject({ isHeadlineChanged: false, figures: 0 });
});
