import './steps/node-version.mjs'
import { bad } from './steps/diagnosis.mjs'
import { checkDatabase, checkDataFolder, checkSettings } from './steps/diagnosis-booth.mjs'
import { checkMachine, checkPackages, checkPort } from './steps/diagnosis-machine.mjs'
import { loadOperatorSettings } from './steps/environment.mjs'
import { command } from './steps/lifetime.mjs'
import { say } from './steps/progress.mjs'

const signs = { good: '✓', bad: '✗', mind: '!' }

// Says what is wrong with the machine or the configuration and how to mend it; changes nothing.
await command(async () => {
  loadOperatorSettings()
  let isWell = true
  for (const check of [checkMachine, checkPackages, checkPort, checkDataFolder, checkSettings, checkDatabase]) {
    for (const { state, what, mend } of await attempt(check)) {
      if (state === 'bad') isWell = false
      say(`${signs[state]} ${what}${mend ? `\n    → ${mend}` : ''}`)
    }
  }
  say(isWell ? '\nNothing stands in the way: npm start' : '\nMend what is marked ✗, then run this again.')
  return isWell ? 0 : 1
})

// A setting that makes a check fail is itself what there is to report.
async function attempt(check) {
  try {
    return await check()
  } catch (error) {
    return [bad(error.message)]
  }
}
