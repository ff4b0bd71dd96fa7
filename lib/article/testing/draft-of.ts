import { JSDOM } from 'jsdom';
import { readDraftBlocks } from '../blocks/draft-blocks';
import type { Draft, FilterStep, JudgedBlock, KnownArticle } from '../filter/draft/draft';
import { judgeBlocks } from '../filter/draft/features';

const BASE = 'https://news.example/news/bridge';
const { document } = new JSDOM('').window;

/** So many words, without an end and with that of a sentence. */
export const words = (count: number) => Array(count).fill('quay').join(' ');
export const sentence = (count: number) => `${words(count)}.`;
/** A paragraph of running text. */
export const PROSE = `<p>${sentence(40)}</p>`;

/** A document with this body. */
export function pageOf(body: string): Document {
  const page = document.implementation.createHTMLDocument('');
  page.body.innerHTML = body;
  return page;
}

/** The blocks of a page whose body is the container. */
export function draftOf(body: string, known: Partial<KnownArticle> = {}): Draft {
  const container = pageOf(body).body;
  // Elements that the first reading took away are marked `taken`.
  const taken = container.querySelectorAll('[taken], [taken] *');
  const kept = taken.length > 0 ? new Set(container.querySelectorAll(':not([taken], [taken] *)')) : null;
  const blocks = judgeBlocks(readDraftBlocks(container, BASE), container, kept);
  return { blocks, container, known: { title: '', siteName: '', authors: [], isDeclared: true, ...known } };
}

const outline = (blocks: JudgedBlock[]) => blocks.map(({ type, text, picture }) => `${type}: ${picture?.src ?? text}`);

/**
 * Gives what a step keeps of a page, and what it should keep: all but the elements with the attribute `drop`; those with the
 * attribute `as` with that type.
 */
export function tryStep(
  step: FilterStep,
  body: string,
  known?: Partial<KnownArticle>,
): Record<'kept' | 'wanted', string[]> {
  const draft = draftOf(body, known);
  const wanted = draft.blocks
    .filter(({ element }) => !element.closest('[drop]'))
    .map((block) => {
      const type = block.element.closest('[as]')?.getAttribute('as') ?? block.type;
      return `${block.picture ? block.type : type}: ${block.picture?.src ?? block.text}`;
    });
  return { kept: outline(step(draft)), wanted };
}
