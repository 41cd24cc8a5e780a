import './steps/node-version.mjs'
import { prepareBooth, readArguments } from './steps/booth.mjs'
import { buildServer, serverArguments } from './steps/build.mjs'
import { command } from './steps/lifetime.mjs'
import { say } from './steps/progress.mjs'
import { sayProxyHint } from './steps/proxy-setting.mjs'
import { showSignIns } from './steps/seed.mjs'
import { serve, stayOpen } from './steps/serve.mjs'

// From a bare clone to a running booth; everything that is done already is skipped.
await command(async () => {
  const { port, database, env, signIns } = await prepareBooth(readArguments())
  try {
    await buildServer()
    const server = await serve({ args: serverArguments, env: { ...env, NODE_ENV: 'production' }, port })
    say(`\nThe booth is open: http://localhost:${port}`)
    if (env.PUBLIC_URL) say(`For the public:    ${env.PUBLIC_URL}`)
    sayProxyHint()
    showSignIns(signIns)
    say('\nCtrl-C stops it.')
    return await stayOpen(server, database)
  } catch (error) {
    showSignIns(signIns)
    throw error
  }
})
