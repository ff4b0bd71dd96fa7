import { describe, expect, it } from 'vitest';
import { jsonLd, metadataOf } from '../testing/metadata-of';
import { metaOf } from './page-metadata';

describe('readPageMetadata', () => {
  it.each(['name', 'property', 'itemprop', 'http-equiv'])('keeps what <meta> says, by %s', (attribute) => {
    expect(metadataOf(`<meta ${attribute}="Author" content=" Ada  Lund ">`).meta.get('author')).toEqual(['Ada Lund']);
  });

  it('keeps all contents of a name in page order, and no empty one', () => {
    const head = '<meta name="a" content="1"><meta name="a" content=" "><meta name="a b" content="2">';
    const { meta } = metadataOf(head);
    expect([...meta]).toEqual([
      ['a', ['1', '2']],
      ['b', ['2']],
    ]);
  });

  it('takes the first article of the data that says something of itself', () => {
    const head = [{ '@type': 'NewsArticle' }, { '@type': 'Person', name: 'Ada' }, { '@type': 'Report', author: 'Ada' }]
      .map(jsonLd)
      .join('');
    expect(metadataOf(head).article).toEqual({ '@type': 'Report', author: 'Ada' });
    expect(metadataOf(head).jsonLd).toHaveLength(3);
    for (const key of ['headline', 'datePublished']) {
      const node = { '@type': 'NewsArticle', [key]: 'x' };
      expect(metadataOf(jsonLd({ '@type': 'NewsArticle' }) + jsonLd(node)).article).toEqual(node);
    }
    expect(metadataOf(jsonLd({ '@type': 'NewsArticle' })).article).toEqual({ '@type': 'NewsArticle' });
    expect(metadataOf(jsonLd({ '@type': 'Person' })).article).toBeNull();
  });

  it('knows the headings and the texts of the page, and what is outside of its article', () => {
    const { headings, texts, isOutsideArticle, document } = metadataOf(
      '',
      '<h1>Quay</h1><aside><p>Pier</p></aside><p>Mole</p>',
    );
    expect(headings.map(({ key }) => key)).toEqual(['quay']);
    expect(texts.map(({ nodeValue }) => nodeValue)).toEqual(['Quay', 'Pier', 'Mole']);
    expect([...document.querySelectorAll('p')].map(isOutsideArticle)).toEqual([true, false]);
  });
});

it('metaOf gives the first content of the first name that there is', () => {
  const metadata = metadataOf('<meta name="b" content="2"><meta name="b" content="3"><meta name="c" content="4">');
  expect(metaOf(metadata, 'a', 'b', 'c')).toBe('2');
  expect(metaOf(metadata, 'a')).toBeNull();
});
