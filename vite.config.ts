/// <reference types="vitest/config" />
// Vite's own defineConfig, not vitest's: `npm start` must also work without the development packages.
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { shippedScenarios } from './scenarios/plugin.ts';
import { TONES } from './src/views/palette.ts';

const MINUTE = 60_000;
const full = process.env.JINGZHU_FULL === '1';

/** The oldest browsers that the page is made for. */
export const TARGETS = ['chrome109', 'firefox140', 'safari16'];

/** The whole game is kept at the first visit, and a new version waits until it is asked for. */
const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  workbox: {
    globPatterns: ['**/*.{html,js,css,svg,png}'],
    globIgnores: ['icon-*.png', 'apple-touch-icon.png'],
    maximumFileSizeToCacheInBytes: 4_000_000,
    navigateFallback: 'index.html',
    inlineWorkboxRuntime: true,
  },
  manifest: {
    name: '竞逐 Jingzhu',
    short_name: '竞逐 Jingzhu',
    description:
      '各地区角逐人工智能：教学模型，不是预测。 Regions compete in artificial intelligence: a teaching model, not a forecast.',
    lang: 'zh-CN',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: TONES.day.paper,
    theme_color: TONES.day.paper,
    categories: ['games', 'education'],
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
});

/** While developing, styles are put into the page one by one, which its policy would not let in. */
const developing: Plugin = {
  name: 'developing',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
};

export default defineConfig({
  // Relative addresses, so that the built page may lie in any sub-folder.
  base: './',
  publicDir: 'assets/public',
  plugins: [shippedScenarios(), offline, developing],
  // Threads share what they have in common.
  worker: { format: 'es' },
  build: {
    target: TARGETS,
    // Phaser is one piece and is loaded after the first paint.
    chunkSizeWarningLimit: 1600,
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // Games are arithmetic: a core that is left idle doubles the time on a machine with two.
          maxWorkers: '100%',
          testTimeout: full ? 60 * MINUTE : 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // The tests run in Node and drive a real browser from outside.
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // Two browsers at once on two cores would make each other miss their time limits.
          fileParallelism: false,
          // A browser on a busy machine may miss a moment; what is broken fails twice.
          retry: 1,
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
          // As long as playwright would wait for an element, were it asked to.
          expect: { poll: { timeout: MINUTE / 2 } },
        },
      },
    ],
  },
});
