import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the tests: the one that CHROMIUM_PATH names, else one that the system has.
 * @throws Error that says how to get one
 */
export function chromiumPath(environment: NodeJS.ProcessEnv): string {
  const found = environment['CHROMIUM_PATH'] ?? USUAL_PLACES.find((place) => existsSync(place));
  if (found === undefined) {
    throw new Error(
      'The browser tests need Chromium or Chrome. On Debian or Ubuntu run "sh tests/browser/install-chromium.sh"; ' +
        'elsewhere install Chrome, or set CHROMIUM_PATH to the program.',
    );
  }
  return found;
}
