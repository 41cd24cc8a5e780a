import { defineConfig } from 'prisma/config'

// The CLI would fetch a native engine that only `prisma migrate` needs; migrations here run on the WebAssembly one.
if (!process.argv.includes('migrate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema', migrations: { path: 'prisma/migrations' } })
