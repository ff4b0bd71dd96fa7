import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { TimeLimitError, withLimit } from '../lib/text/time-limit';
import { findBrowser } from './find-browser';

const FIREFOX_BUILD = resolve(import.meta.dirname, '../.output/firefox-mv3');

/** The add-on's id in wxt.config.ts, as Firefox writes it into the ids of its widgets. */
const ADDON_ID = 'reader@throughline.example';
const WIDGET = ADDON_ID.replace(/[^a-z0-9_-]/g, '_');
/** Given to the extension's own pages, so that their address is known. */
const UUID = '6f1d0f5e-3a51-4c6e-9c0b-2f6d5f3f6a11';

const POLL_MS = 50;
const PATIENCE_MS = 20_000;

/** Waits for what Firefox may never answer, no longer than a test can: the error names what did not answer. */
const patiently = <T>(promise: Promise<T>, what: string) => withLimit(promise, PATIENCE_MS, what);

/** What `popupScript` answers with. */
const answerSchema = v.union([v.object({ error: v.string() }), v.object({ value: v.unknown() })]);

/** A Firefox with the extension in it. Playwright cannot drive a stock one: this speaks WebDriver BiDi. */
export interface FirefoxLab {
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Clicks the real toolbar button while `page` is in front; a popup that is still open is closed first. */
  clickButton(page: Page): Promise<void>;
  /** Has Firefox act on a keyboard shortcut of the extension, Alt+Shift and a letter, while `page` is in front. */
  pressShortcut(page: Page, letter: string): Promise<void>;
  /** The text on the button's badge, for the tab in front. */
  badge(): Promise<string>;
  /** The titles of the tabs of the extension's own pages whose address begins so: `reader.html`. */
  titlesOf(path: string): Promise<string[]>;
  /** The title of what the sidebar shows beside the tab in front; '' when there is none. */
  sidebarTitle(): Promise<string>;
  /** Runs the body of a function in the popup, and returns its result (plain data). */
  inPopup(body: string): Promise<unknown>;
  /** Waits until an element of the popup is there, and returns its text. */
  popupText(selector: string): Promise<string>;
  close(): Promise<void>;
}

/** @param downloads folder that files are saved to, without a question */
export async function launchFirefox(newsPort: number, profile: string, downloads: string): Promise<FirefoxLab> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found: install the package "firefox-esr", or set FIREFOX_PATH.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // The news server is the proxy of every host; https has nowhere to go.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': newsPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': newsPort,
      'network.proxy.allow_hijacking_localhost': true,
      // A WebDAV server that a test starts is asked without it.
      'network.proxy.no_proxies_on': '127.0.0.1',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      // Firefox grants what an extension asks for without the question, which nobody is there to answer.
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.security.https_first': false,
      'dom.security.https_first_schemeless': false,
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      'extensions.webextensions.keepUuidOnUninstall': true,
      'extensions.webextensions.keepStorageOnUninstall': true,
    },
  });
  await patiently(browser.installExtension(FIREFOX_BUILD), 'the extension to install');
  const chrome = await chromeScope(browser);
  await chrome(
    `CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', CustomizableUI.AREA_NAVBAR)`,
    'the button to be pinned',
  );

  const inPopup = async (body: string): Promise<unknown> => {
    const json = v.parse(v.string(), await chrome(popupScript(body), 'the popup to answer'));
    const answer = v.parse(answerSchema, JSON.parse(json));
    if ('error' in answer) throw new Error(`In the popup: ${answer.error}`);
    return answer.value;
  };
  const visit = async (url: string): Promise<Page> => {
    const page = await patiently(browser.newPage(), 'a new tab');
    // BiDi's own "load" never comes for the extension's pages, and fails with a third-party frame: ask the page instead.
    await page.goto(url, { waitUntil: [], timeout: PATIENCE_MS }).catch(() => undefined);
    await poll(`${url} to load`, () =>
      page.evaluate((wanted) => location.href === wanted && document.readyState !== 'loading', new URL(url).href),
    );
    return page;
  };
  return {
    visit,
    openOwnPage: (path) => visit(`moz-extension://${UUID}/${path}`),
    async clickButton(page) {
      await patiently(page.bringToFront(), 'the tab to come to the front');
      await chrome(
        `new Promise((closed) => {
        const panel = document.querySelector('.webextension-popup-browser')?.closest('panel');
        if (!panel) return closed();
        panel.addEventListener('popuphidden', () => closed(), { once: true });
        panel.hidePopup();
      })`,
        'the open popup to close',
      );
      await chrome(`document.getElementById('${WIDGET}-BAP').click()`, 'the click on the button');
    },
    async pressShortcut(page, letter) {
      await patiently(page.bringToFront(), 'the tab to come to the front');
      // Keys that BiDi presses go to the page alone; this is what the browser does when it gets them.
      await chrome(
        `document.querySelector('#ext-keyset-id-${WIDGET} key[key="${letter}"]').doCommand()`,
        'the shortcut to be taken',
      );
    },
    badge: async () =>
      v.parse(
        v.string(),
        await chrome(`document.getElementById('${WIDGET}-BAP').getAttribute('badge') ?? ''`, 'the badge'),
      ),
    async titlesOf(path) {
      const titles = await chrome(
        `[...gBrowser.browsers].filter(({ currentURI }) => currentURI.spec.startsWith('moz-extension://${UUID}/${path}'))
          .map(({ contentTitle }) => contentTitle).join('\\n')`,
        'the tabs',
      );
      return v.parse(v.string(), titles).split('\n');
    },
    sidebarTitle: async () =>
      v.parse(
        v.string(),
        await chrome(
          `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')?.contentTitle ?? ''`,
          'the sidebar',
        ),
      ),
    inPopup,
    popupText: (selector) =>
      poll(`${selector} in the popup`, async () =>
        v.parse(
          v.string(),
          await inPopup(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`),
        ),
      ),
    close: () => patiently(browser.close(), 'Firefox to close'),
  };
}

/** Runs a statement in the browser's own window: its value must be plain data. */
async function chromeScope(browser: Browser): Promise<(expression: string, what: string) => Promise<unknown>> {
  // Puppeteer keeps its BiDi connection to itself, and has no call for the browser's own scope.
  const { connection } = browser as Browser & { connection: BidiConnection };
  const tree = await patiently(
    connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }),
    "the browser's own windows",
  );
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  return async (expression, what) => {
    const evaluation = connection.send('script.evaluate', {
      expression: `(async () => (${expression}))()`,
      target: { context },
      awaitPromise: true,
    });
    const { result } = await patiently(evaluation, what);
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result?.value;
  };
}

interface BidiConnection {
  send(
    method: string,
    parameters: object,
  ): Promise<{
    result: {
      contexts?: { url: string; context: string }[];
      result?: { value: unknown };
      exceptionDetails?: { text: string };
    };
  }>;
}

/** The popup lives in a process of its own: a frame script is sent there, and answers with a message. */
function popupScript(body: string): string {
  const inFrame = `(async () => {
    let answer;
    try {
      const document = content.document;
      answer = { value: (await (async () => { ${body} })()) ?? null };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage('throughline-answer', JSON.stringify(answer));
  })()`;
  return `new Promise((resolve) => {
    const popup = document.querySelector('.webextension-popup-browser');
    if (!popup) return resolve('{"error":"it is not open"}');
    setTimeout(() => resolve('{"error":"it does not answer"}'), 4000);
    const manager = popup.messageManager;
    const listener = ({ data }) => { manager.removeMessageListener('throughline-answer', listener); resolve(data); };
    manager.addMessageListener('throughline-answer', listener);
    manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(inFrame)}), false);
  })`;
}

/** Asks until the answer is neither empty nor an error; an answer that does not come ends the wait, too. */
export async function poll<T>(what: string, ask: () => Promise<T>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const left = Math.max(end - Date.now(), POLL_MS);
    const answer = await withLimit(ask(), left, `an answer about ${what}`).catch((error: unknown) => {
      if (error instanceof TimeLimitError) throw error;
      return null;
    });
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
