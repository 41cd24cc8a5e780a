import './steps/node-version.mjs'
import { join } from 'node:path'
import { installPackages } from './steps/install.mjs'
import { atEnd, command } from './steps/lifetime.mjs'
import { dataFolder } from './steps/paths.mjs'
import { bringUpDatabase } from './steps/postgres.mjs'
import { generateClient } from './steps/prisma.mjs'
import { PlainError, step } from './steps/progress.mjs'
import { runningBooth } from './steps/serve.mjs'
import { quickStages, runStages } from './steps/stages.mjs'
import { makeTrialFolder, trialEnvironment } from './steps/trial.mjs'
import { browserStage, buildStage, databaseStage } from './steps/trial-stages.mjs'

// Everything, from format to browser, on a database and ports of its own.
await command(async () => {
  const boothFolder = dataFolder()
  await installPackages()
  await generateClient()
  const env = trialEnvironment()
  // What follows reads process.env, and none of it may see the operator's settings.
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name]
  const data = await makeTrialFolder()
  const database = await step('Bringing up a database for the tests', () => bringUpDatabase({ data, durable: false }))
  atEnd(database.release)
  const reports = join(data, 'reports')
  return runStages([
    ...quickStages(env, reports),
    databaseStage({ database, data, env, reports }),
    buildStage(() => refuseWhileOpen(boothFolder)),
    browserStage({ database, data, env, reports }),
  ])
})

// Its server reads files of the build as they are asked for.
function refuseWhileOpen(folder) {
  const open = runningBooth(folder)
  if (open)
    throw new PlainError(`The booth runs from this build (http://localhost:${open.port}). Stop it, then test again.`)
}
