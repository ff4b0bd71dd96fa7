import { cleanup, configure, render } from '@testing-library/preact';
import axe from 'axe-core';
import { isValidElement, options, type VNode } from 'preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json';
import { createLanguage, LanguageContext } from '../shared/messages';
import { addBrowserParts } from './browser-parts';

/**
 * The messages that tests of components draw with. A component is drawn in the reader's language with the words of the catalogue, is tried
 * by axe, and is drawn in a language that nobody speaks, which shows each word that did not come from the catalogue.
 */
const catalogue = new Map<string, string>(Object.entries(messages).map(([key, { message }]) => [key, message]));

// A wait may take as long as its test may: a busy machine is slow, and not wrong.
configure({ asyncUtilTimeout: 60_000 });

// Preact's own timer asks the window for something when it is late, and on a busy machine the window of a test is gone by then.
Object.assign(options, { requestAnimationFrame: (run: () => void) => void setTimeout(run) });

beforeAll(addBrowserParts);
afterEach(cleanup);

/** @throws where the catalogue has no message of the key, but for plural forms, which are asked for in turn */
function messageOf(key: string, substitutions: string[]): string {
  const message = catalogue.get(key);
  if (message === undefined && /_(?:zero|two|few|many)$/.test(key)) return '';
  if (message === undefined) throw new Error(`There is no message "${key}".`);
  return message.replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');
}

/** The interface as an English reader has it. */
export const english = createLanguage({ locale: 'en', dir: 'ltr', getMessage: messageOf });

/** Dates and numbers in Greek, and each message in brackets: Latin letters outside of brackets are no message. */
const pseudo = createLanguage({ locale: 'el', dir: 'ltr', getMessage: (...asked) => `⟦${messageOf(...asked)}⟧` });

/** Draws a component into the page of the test; what it returns finds elements by what a reader calls them. */
export function draw(component: VNode, language = english) {
  const within = (drawn: VNode) => <LanguageContext.Provider value={language}>{drawn}</LanguageContext.Provider>;
  const drawn = render(within(component));
  return { ...drawn, redraw: (next: VNode) => drawn.rerender(within(next)) };
}

/**
 * Tries each state of a component: axe finds no barrier in it, and it says nothing but messages and what it was given.
 * @param states the component in each of its states, by what the state is called
 */
export function holdsInEachState(states: Record<string, () => VNode>): void {
  it.each(Object.entries(states))('%s: has no barriers', async (_, component) => {
    const { baseElement } = draw(component());
    expect(await barriersIn(baseElement)).toEqual([]);
  });
  it.each(Object.entries(states))('%s: says nothing but messages and what it was given', (_, component) => {
    const drawn = component();
    const { baseElement } = draw(drawn, pseudo);
    expect(untranslated(baseElement, stringsIn(drawn.props))).toEqual([]);
  });
}

/** Rules about a page as a whole, of which a component is a part; and contrast, which jsdom cannot see: a journey does. */
const RULES_OF_PAGES = ['region', 'page-has-heading-one', 'landmark-one-main', 'html-has-lang', 'document-title'];

export async function barriersIn(root: Element): Promise<string[]> {
  const off = [...RULES_OF_PAGES, 'color-contrast'].map((rule) => [rule, { enabled: false }] as const);
  const { violations } = await axe.run(root, { rules: Object.fromEntries(off), resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** A specimen of type is no word. */
const SPECIMEN = 'Aa';
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];

/** Words that are neither a message nor part of what the component was given. */
function untranslated(root: Element, given: readonly string[]): string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    // Keys and words of the query language are called the same in every language.
    if (element.closest('kbd, code')) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    for (const name of SPOKEN) texts.push(element.getAttribute(name) ?? '');
  }
  return texts
    .flatMap((text) => withoutMessages(text).split(/[·,():–]| και /))
    .map((part) => part.trim())
    .filter((part) => part !== SPECIMEN)
    .filter(
      (part) =>
        /\p{Script=Latin}{2}/u.test(part.replace(/\bUTC\b|\b[kMG]?B\b/, '')) &&
        !given.some((one) => one.includes(part)),
    );
}

function withoutMessages(text: string): string {
  const without = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return without === text ? text : withoutMessages(without);
}

/** Every string in what a component is given, however deep. */
function stringsIn(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isValidElement(value)) return stringsIn(value.props, seen);
  const inner: unknown[] = value instanceof Map ? [...value].flat() : Object.values(value);
  return inner.flatMap((one) => stringsIn(one, seen));
}
