import { browser } from 'wxt/browser';
import { keepBackgroundStarted } from '../../lib/browser/saving/offscreen-document';
import { createSaveListener } from '../../lib/browser/saving/save-listener';
import { savePage } from './save-page';

/**
 * Chromium's way to a DOM for the background: a document that nobody sees (`lib/browser/saving/offscreen-document.ts`). Pages that
 * are saved without the popup are read here, and kept: the whole save runs here, so that a service worker that dies does not
 * stop it.
 */
browser.runtime.onMessage.addListener(createSaveListener(savePage));
keepBackgroundStarted();
