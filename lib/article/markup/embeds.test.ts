import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { embedOf } from './embeds';

const { document } = new JSDOM('').window;

function embed(attributes: string) {
  const holder = document.createElement('div');
  holder.innerHTML = `<iframe ${attributes}></iframe>`;
  return embedOf(holder.children[0], 'https://www.harbourpost.example/news/bridge');
}

describe('embedOf', () => {
  it('gives the title of a frame, and the page that shows the same', () => {
    expect(embed('src="https://www.youtube-nocookie.com/embed/a1B2c3D4e5F?rel=0" title="The bridge turns"')).toEqual({
      href: 'https://www.youtube.com/watch?v=a1B2c3D4e5F',
      title: 'The bridge turns',
    });
    expect(embed('src="//player.vimeo.com/video/123456" title="The  quay"')?.href).toBe('https://vimeo.com/123456');
    expect(embed('src="https://datawrapper.dwcdn.net/abcde/1/" aria-label="Ships a year"')).toEqual({
      href: 'https://datawrapper.dwcdn.net/abcde/1/',
      title: 'Ships a year',
    });
  });

  it('names the service where the frame has no name of its own', () => {
    for (const name of ['', 'title="YouTube video player"', 'title="Embedded content"']) {
      expect(embed(`src="https://www.youtube.com/embed/a1B2c3D4e5F" ${name}`)?.title).toBe('youtube.com');
    }
  });

  it('finds the address that waits for consent', () => {
    expect(embed('src="about:blank" data-src="https://flo.uri.sh/visualisation/12/embed"')?.href).toBe(
      'https://flo.uri.sh/visualisation/12/embed',
    );
  });

  it("takes a site's own frame for a part of the story by its address and its name", () => {
    expect(embed('src="/graphics/ships/embed.html" title="Ships a year"')?.title).toBe('Ships a year');
    expect(embed('src="https://graphics.harbourpost.example/charts/7" title="Ships"')).not.toBeNull();
    expect(embed('src="/graphics/ships/embed.html"')).toBeNull();
    expect(embed('src="/newsletter/form" title="The letter from the quay"')).toBeNull();
    expect(embed('src="https://elsewhere.example/charts/7" title="Ships"')).toBeNull();
  });

  it('passes over advertisements, buttons, pixels and what is no address', () => {
    expect(embed('src="https://ads.example/frame?video=1" title="3rd party ad content"')).toBeNull();
    expect(embed('src="https://www.facebook.com/plugins/like.php?href=x"')).toBeNull();
    expect(embed('src="https://www.youtube.com/embed/a1B2c3D4e5F" width="1" height="1"')).toBeNull();
    expect(embed('src="javascript:void(0)" title="The bridge"')).toBeNull();
    expect(embed('title="The bridge"')).toBeNull();
  });
});
