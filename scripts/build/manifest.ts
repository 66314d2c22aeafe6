import chrome from '../../manifest.json';
import packageJson from '../../package.json';
import { fieldOf } from '../../src/model/record';

/** Names of the two targets that the extension is built for, as in `dist/NAME`. */
export const browserNames = ['chrome', 'firefox'] as const;
/** One of them. */
export type BuildTarget = (typeof browserNames)[number];

/** The extension's id in Firefox. */
export const FIREFOX_ID = 'nutgraf@nutgraf.example';

/** First version with `action.openPopup()` for extensions not installed by policy. */
export const CHROME_MIN_VERSION = '127';

/** First versions that know `data_collection_permissions`; older ones would install the extension without it. */
export const FIREFOX_MIN_VERSION = '140.0';
const FIREFOX_ANDROID_MIN_VERSION = '142.0';

/** The popup's view in the side panel or sidebar. */
const PANEL = 'src/popup/panel/panel.html';

/** The popup's page, as a manifest names it; undefined if it names none. */
export function popupOf(manifest: unknown): string | undefined {
  const page = fieldOf(fieldOf(manifest, 'action'), 'default_popup');
  return typeof page === 'string' ? page : undefined;
}

/**
 * The manifest for one browser, derived from `manifest.json`, which is in Chrome's form. What only one browser knows
 * is added here and nowhere else, since the other's linter flags it.
 */
export function manifestFor(target: BuildTarget) {
  const { $schema: _schema, ...source } = chrome;
  const common = { ...source, manifest_version: 3 as const, version: packageJson.version };
  switch (target) {
    case 'chrome':
      return {
        ...common,
        minimum_chrome_version: CHROME_MIN_VERSION,
        // Linked pages are parsed in an offscreen document: Chrome's worker has no DOMParser.
        permissions: [...chrome.permissions, 'offscreen', 'sidePanel'],
        side_panel: { default_path: PANEL },
        background: { ...chrome.background, type: 'module' as const },
      };
    case 'firefox':
      return {
        ...common,
        // Firefox runs no service worker for extensions; an event page of the same script takes its place.
        background: { scripts: [chrome.background.service_worker], type: 'module' as const },
        // For Firefox's own models; its linter accepts this permission only as an optional one.
        optional_permissions: ['trialML'],
        // Otherwise the button hides in the extensions panel.
        action: { ...chrome.action, default_area: 'navbar' },
        sidebar_action: {
          default_panel: PANEL,
          default_title: '__MSG_extensionName__',
          default_icon: chrome.icons,
          open_at_install: false,
        },
        browser_specific_settings: {
          gecko: {
            id: FIREFOX_ID,
            strict_min_version: FIREFOX_MIN_VERSION,
            // The reader may name an AI server elsewhere, which gets the article's text; Firefox asks for that then.
            data_collection_permissions: {
              required: ['none' as const],
              optional: ['websiteContent' as const],
            },
          },
          gecko_android: { strict_min_version: FIREFOX_ANDROID_MIN_VERSION },
        },
      };
    default:
      return target satisfies never;
  }
}
