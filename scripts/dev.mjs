import './steps/node-version.mjs'
import { prepareBooth, readArguments } from './steps/booth.mjs'
import { command } from './steps/lifetime.mjs'
import { inProject } from './steps/paths.mjs'
import { say } from './steps/progress.mjs'
import { showSignIns } from './steps/seed.mjs'
import { serve, stayOpen } from './steps/serve.mjs'

// The same preparation as npm start, then Next's development server, which follows changes in the sources.
await command(async () => {
  const { port, database, env, signIns } = await prepareBooth(readArguments())
  const args = [inProject('node_modules/next/dist/bin/next'), 'dev', '--port', String(port), '--hostname', env.HOSTNAME]
  showSignIns(signIns)
  const server = await serve({ args, env: { ...env, NODE_ENV: 'development' }, port })
  say(`\nDevelopment server: http://localhost:${port}\nCtrl-C stops it.`)
  return stayOpen(server, database)
})
