import './steps/node-version.mjs'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { installPackages } from './steps/install.mjs'
import { command } from './steps/lifetime.mjs'
import { inProject, projectFolder } from './steps/paths.mjs'
import { verifyBundle } from './steps/verify-bundle.mjs'

// Unlike the other commands this one needs neither the booth nor its database: only the file and the anchors.
await command(async () => {
  await preparePackages()
  // Where the files are meant from; TypeScript is found from the project's folder.
  process.env.INIT_CWD ??= process.cwd()
  process.chdir(projectFolder)
  const bundle = await verifyBundle()
  if (!bundle) {
    const { register } = await import('tsx/esm/api')
    register()
  }
  await import(pathToFileURL(bundle ?? inProject('prisma/cli/verify.ts')).href)
  return process.exitCode
})

/**
 * Whoever verifies a file wants no network and no change of packages, so only a checkout without any is filled. Standard output
 * is for the reports alone: a program may be reading it.
 */
async function preparePackages() {
  if (existsSync(inProject('node_modules/tsx'))) return
  const { log } = console
  console.log = console.error
  await installPackages()
  console.log = log
}
