import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

const setupFiles = ['./scripts/fixed-chance.ts']
const alias = { '@': import.meta.dirname, 'server-only': `${import.meta.dirname}/node_modules/server-only/empty.js` }

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['{lib,components,app,prisma,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
          environment: 'node',
          setupFiles,
          maxWorkers: availableParallelism(),
          // Machines are slow and busy; no test is about time.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: ['{lib,prisma}/**/*.db.test.ts'],
          environment: 'node',
          setupFiles: [...setupFiles, './scripts/own-database.ts'],
          // One database, one file at a time.
          maxWorkers: process.env.TEST_DATABASES?.split(' ').length ?? 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
