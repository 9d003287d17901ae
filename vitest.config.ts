import path from 'node:path'
import { defineConfig } from 'vitest/config'

const shared = {
  environment: 'node',
  sequence: { shuffle: true },
  retry: 0,
  // Loading the tree anew for each file would take longer than its tests.
  isolate: false,
  testTimeout: 20_000,
  hookTimeout: 60_000,
} as const

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['{.ci,app,components,domain,lib,e2e/proofs}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'database',
          include: ['db/**/*.test.ts'],
          globalSetup: ['db/testing/global-setup.ts'],
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
})
