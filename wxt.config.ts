import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { API_ORIGINS } from './utils/multisafepay/environment.ts';
import { packLexicon, slimLexicons } from './tests/tools/slim-lexicons.ts';
import { LEXICONS } from './utils/reading/lexicon/all.ts';

const GECKO_ID = '{6f0f7c2e-8b1d-4d53-9a53-2f1f0c5b7a31}';

/** Nothing but our own files and the two API hosts; no markup or code from strings, anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  `connect-src ${API_ORIGINS.map((pattern) => new URL(pattern).origin).join(' ')}`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // One policy, which knows one address: the background's own second script.
  'trusted-types paylink-api',
].join('; ');

/** What the product asks for. Each has its reason in SECURITY.md, and a test holds the two together. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms', 'clipboardWrite', 'notifications'];

function manifest(browser: string): UserManifest {
  const isFirefox = browser === 'firefox';
  return {
    name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    permissions: isFirefox ? PERMISSIONS : [...PERMISSIONS, 'offscreen'],
    host_permissions: API_ORIGINS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    action: { default_title: '__MSG_appName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandOpen__' },
      'create-from-selection': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandSelection__' },
    },
    ...(isFirefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: {
                required: [
                  'authenticationInfo',
                  'financialAndPaymentInfo',
                  'personallyIdentifyingInfo',
                  'websiteContent',
                ],
              },
            },
          },
        }
      : { minimum_chrome_version: '140', incognito: 'spanning' as const }),
  };
}

type ApiTable = { [name: string]: ApiTable | number | boolean };

/** Every word of our own code: what an API is called by must be among them. */
function wordsOfSource(): Set<string> {
  const files = ['entrypoints', 'utils'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const code = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(file, 'utf8'));
  return new Set(code.join('\n').match(/(?<=\.)\w+/g));
}

/** An entry with `minArgs` is a function; what stands around functions is a namespace. */
function keepCalled(table: ApiTable, words: Set<string>): ApiTable {
  const kept = Object.entries(table).filter(([name, entry]) => typeof entry !== 'object' || words.has(name));
  const pruned = kept.map(
    ([name, entry]) => [name, typeof entry === 'object' ? keepCalled(entry, words) : entry] as const,
  );
  return Object.fromEntries(pruned.filter(([, entry]) => typeof entry !== 'object' || Object.keys(entry).length > 0));
}

/** webextension-polyfill carries a table of every API there is, in each bundle: this leaves in it what is called. */
const trimPolyfill = {
  name: 'trim-polyfill',
  transform(code: string, id: string) {
    if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js/.test(id)) return null;
    return code.replace(/(const apiMetadata = )(\{[\s\S]*?\n {6}\});/, (_whole, declaration: string, table: string) => {
      return `${declaration}${JSON.stringify(keepCalled(JSON.parse(table) as ApiTable, wordsOfSource()))};`;
    });
  },
};

/**
 * WXT wraps what is injected to report failures while developing; as it ships the wrapper says nothing, and is weight in each
 * page. What a script returns, or how it failed, is told by its promise either way.
 */
const quietScripts = {
  name: 'quiet-scripts',
  transform(code: string, id: string) {
    if (!id.includes('unlisted-script-entrypoint')) return null;
    const [definition] = /^import definition from .*$/m.exec(code) ?? [];
    if (definition === undefined) throw new Error('WXT starts scripts otherwise than it did.');
    return `${definition}\nconst result = definition.main();\nexport { result as default };`;
  },
};

/** The lexicons are written as people write, and shipped as they are looked up: less to load, and less to do at opening. */
const slimmedLexicons = {
  name: 'slimmed-lexicons',
  enforce: 'pre' as const,
  transform(_code: string, id: string) {
    const [, language] = /[\\/]reading[\\/]lexicon[\\/]([a-z]{2})\.ts$/.exec(id) ?? [];
    if (language === undefined) return null;
    const lexicon = slimLexicons(LEXICONS).get(language);
    if (lexicon === undefined) throw new Error(`There is no lexicon of ${language}.`);
    const packed = JSON.stringify(packLexicon(lexicon));
    return `import { unpackLexicon } from './packed.ts'; export const ${language} = unpackLexicon(${packed});`;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({
    plugins: [trimPolyfill, quietScripts, slimmedLexicons],
    build: {
      target: ['chrome140', 'firefox142'],
      modulePreload: false,
      sourcemap: false,
      rolldownOptions: { external: ['/api.js'] },
    },
  }),
});
