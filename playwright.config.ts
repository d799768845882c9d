import { defineConfig } from '@playwright/test';
import { chromiumPath } from './tests/browser/chromium-path.ts';

const PORT = Number(process.env['TEST_PORT'] ?? 4327);

export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  workers: 2,
  reporter: process.env['CI'] === undefined ? 'list' : 'dot',
  use: {
    baseURL: `http://localhost:${String(PORT)}`,
    launchOptions: {
      executablePath: chromiumPath(process.env),
      // Without them Chromium looks for hosts of its own at every start.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node src/cli/serve.ts --port ${String(PORT)}`,
    url: `http://localhost:${String(PORT)}/`,
    reuseExistingServer: false,
  },
});
