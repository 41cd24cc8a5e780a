import './steps/node-version.mjs'
import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildServer } from './steps/build.mjs'
import { readJson } from './steps/json-file.mjs'
import { command } from './steps/lifetime.mjs'
import { inProject } from './steps/paths.mjs'
import { generateClient } from './steps/prisma.mjs'
import { step } from './steps/progress.mjs'

const image = inProject('.next/image')

// They have parts for each platform, which cannot be put into one file: in the image they stay packages.
const packages = ['@node-rs/argon2', 'sharp']

// Puts together the folder that becomes the container image; it needs neither database nor secrets.
await command(async () => {
  await generateClient()
  await buildServer()
  rmSync(image, { recursive: true, force: true })
  cpSync(inProject('.next/standalone'), image, { recursive: true, verbatimSymlinks: true })
  cpSync(inProject('prisma/migrations'), join(image, 'prisma/migrations'), { recursive: true })
  await step('Bundling the programs of the image', bundle)
  for (const name of packages) keepPackage(name)
})

async function bundle() {
  const { build } = await import('esbuild')
  const engine = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg'))
  const all = {
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: [...packages, 'pg-native'],
    tsconfig: inProject('tsconfig.json'),
    logLevel: 'warning',
    // Bundled CommonJS packages ask for Node's own modules with require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  }
  await build({
    ...all,
    entryPoints: {
      booth: inProject('scripts/container.mjs'),
      seed: inProject('prisma/seed.ts'),
      'create-admin': inProject('prisma/cli/create-admin.ts'),
      passwords: inProject('prisma/cli/passwords.ts'),
    },
    outdir: join(image, 'scripts/image'),
    outExtension: { '.js': '.mjs' },
    conditions: ['react-server'],
  })
  // The seed's thread draws papers, which the React of servers cannot; what draws is there already, for the server's own.
  await build({
    ...all,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...all.external, '@react-pdf/renderer'],
    entryPoints: [inProject('prisma/seed/draw-papers.worker.ts')],
    outfile: join(image, 'scripts/image/draw-papers.worker.mjs'),
  })
  copyFileSync(join(dirname(engine), 'schema_engine_bg.wasm'), join(image, 'scripts/image/schema_engine_bg.wasm'))
}

// Next traces what the server uses; the programs beside it may use a package that no page does.
function keepPackage(name) {
  const source = inProject('node_modules', name)
  if (!existsSync(source)) return
  cpSync(source, join(image, 'node_modules', name), { recursive: true, dereference: true })
  const { dependencies, optionalDependencies } = readJson(join(source, 'package.json'))
  for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) keepPackage(needed)
}
