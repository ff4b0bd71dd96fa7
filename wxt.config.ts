import { defineConfig } from 'wxt';
import { popupChunks } from './tools/popup-chunks';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: {
    baseIconPath: 'components/shared/mark.svg',
    developmentIndicator: false,
    sizes: [128, 96, 48, 32, 24, 16],
  },
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [popupChunks()],
    // The words of a language are a file of their own, which a worker loads when a page needs it.
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '123',
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' }, description: '__MSG_commandRead__' },
      'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
      'listen-article': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_commandListen__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandLibrary__' },
    },
    browser_specific_settings:
      browser === 'firefox'
        ? {
            gecko: {
              id: 'reader@throughline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          }
        : undefined,
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      // Sync from time to time, once it is on. No warning comes with it.
      'alarms',
      // Chromium's service worker has no DOM. No warning comes with it, and no host; Firefox has no such thing;
      // its sidebar needs no permission.
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    // Asked for when the reader wants pictures kept, or all tabs of a window saved, and for nothing else.
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob: https: http:; media-src blob:; connect-src 'self' https: http:; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'",
    },
  }),
});
