import './steps/node-version.mjs'
import { pathToFileURL } from 'node:url'
import { installPackages, isInstalled } from './steps/install.mjs'
import { command } from './steps/lifetime.mjs'
import { inProject } from './steps/paths.mjs'

// Unlike the other commands this one needs neither the booth nor its database: only the file and the anchors.
await command(async () => {
  await preparePackages()
  const { register } = await import('tsx/esm/api')
  register()
  await import(pathToFileURL(inProject('prisma/cli/verify.ts')).href)
  return process.exitCode
})

/** Standard output is for the reports alone: a program may be reading it. */
async function preparePackages() {
  if (isInstalled()) return
  const { log } = console
  console.log = console.error
  await installPackages()
  console.log = log
}
