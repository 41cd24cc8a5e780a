import { join } from 'node:path'
import { holdDatabase } from './booth.mjs'
import { externalDatabaseUrl, loadOperatorSettings } from './environment.mjs'
import { installPackages } from './install.mjs'
import { dataFolder, prepareDataFolder } from './paths.mjs'
import { noteChildrenIn, stopOrphans } from './processes.mjs'

/** The operator's database, or that of the data folder: joined when it runs, else brought up until this process ends. */
export async function borrowDatabase() {
  loadOperatorSettings()
  const data = prepareDataFolder(dataFolder())
  noteChildrenIn(join(data, 'run'))
  await stopOrphans(join(data, 'run'))
  await installPackages()
  return { data, databaseUrl: externalDatabaseUrl() ?? (await holdDatabase(data)).url }
}
