import { describe, expect, it } from 'vitest';
import { remotePictures } from './pictures';

describe('remotePictures', () => {
  it('gives the addresses that the article shows pictures from, each once', () => {
    const html = [
      '<figure><img src="https://img.test/quay.jpg" alt="The quay"><figcaption>The quay</figcaption></figure>',
      '<p>Text with src="https://img.test/not-this.jpg" in it</p>',
      '<img alt="a > b" width="20" src="http://img.test/two.png">',
      '<img src="https://img.test/quay.jpg">',
    ].join('');
    expect(remotePictures(html)).toEqual(['https://img.test/quay.jpg', 'http://img.test/two.png']);
  });

  it('reads what the serialiser escaped', () => {
    expect(remotePictures('<img src="https://img.test/?w=800&amp;h=600&amp;t=%22&quot;">')).toEqual([
      'https://img.test/?w=800&h=600&t=%22"',
    ]);
  });

  it('leaves out pictures that are in the article itself, and words that only look like an address', () => {
    expect(
      remotePictures('<img src="data:image/png;base64,AAAA"><img alt="&quot; src=&quot;https://x.test/a">'),
    ).toEqual([]);
  });
});
