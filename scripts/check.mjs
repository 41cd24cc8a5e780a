import './steps/node-version.mjs'
import { join } from 'node:path'
import { installPackages } from './steps/install.mjs'
import { command } from './steps/lifetime.mjs'
import { generateClient } from './steps/prisma.mjs'
import { quickStages, runStages } from './steps/stages.mjs'
import { makeTrialFolder, trialEnvironment } from './steps/trial.mjs'

// What to run before every commit: no database, no browser.
await command(async () => {
  await installPackages()
  await generateClient()
  return runStages(quickStages(trialEnvironment(), join(await makeTrialFolder(), 'reports')))
})
