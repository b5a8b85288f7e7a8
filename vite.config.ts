/// <reference types="vitest/config" />
// Vite's own defineConfig, not vitest's: `npm start` must also work without the development packages.
import { defineConfig } from 'vite';
import { shippedScenarios } from './scenarios/plugin.ts';

const MINUTE = 60_000;
const full = process.env.JINGZHU_FULL === '1';

export default defineConfig({
  // Relative addresses, so that the built page may lie in any sub-folder.
  base: './',
  plugins: [shippedScenarios()],
  build: {
    target: ['chrome109', 'firefox140', 'safari16'],
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
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
    ],
  },
});
