import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readFileSync } from 'node:fs';
import { bundleForms } from './src/forms/bundle-forms.ts';
import { servePublishedFiles } from './src/publish/serve-published-files.ts';

const { url } = JSON.parse(readFileSync('content/site.json', 'utf8'));

export default defineConfig({
  site: url,
  base: new URL(url).pathname,
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // A page waits for its file to be written: meanwhile others are made, in a fifth less time.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // Scripts stay files of their own, so that a site may forbid those inside its pages.
    // The forms are one script of 2.5 MB, which no page but theirs loads: that needs no warning.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 3000 },
    // Bundled as it is: made ready beforehand, it would escape the plugin below.
    optimizeDeps: { exclude: ['@sveltia/cms'] },
    plugins: [
      bundleForms(),
      servePublishedFiles(),
      {
        name: 'reload-on-content-change',
        configureServer(server) {
          server.watcher.add('content');
          server.watcher.on('all', (_, file) => {
            if (file.includes('/content/')) void server.restart();
          });
        },
      },
    ],
  },
});
