import { run, runOrFail } from './processes.mjs'
import { box, say, step } from './progress.mjs'

/** How to load the demo city, or only the reference data, with the program that is given; returns the new sign-ins. */
export function loadOf({ demo, program, env }) {
  const args = demo ? program : [...program, '--reference-only']
  const name = demo ? 'Loading the demo city' : 'Loading the reference data'
  return {
    kind: demo ? 'demo' : 'reference',
    work: async () => readSignIns(await step(name, () => runOrFail(name, process.execPath, args, { env }))),
  }
}

/** The sign-ins that a seed or a command-line tool printed as lines of JSON. */
function readSignIns(printed) {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => JSON.parse(line).signIns ?? [])
}

/** Shows the sign-ins; their passwords are kept nowhere. */
export function showSignIns(signIns) {
  if (!signIns?.length) return
  const columns = ['role', 'name', 'identifier', 'password'].filter((key) => signIns.some((each) => each[key]))
  const widths = columns.map((key) => Math.max(...signIns.map((each) => [...(each[key] ?? '')].length)))
  const pad = (text, width) => text + ' '.repeat(width - [...text].length)
  const rows = signIns.map((each) =>
    columns
      .map((key, place) => pad(each[key] ?? '', widths[place]))
      .join('   ')
      .trimEnd(),
  )
  say()
  box(['Demo sign-ins – shown only once; new ones: npm run passwords', '', ...rows])
}

/** Runs a command-line tool of the booth on our terminal and shows the sign-ins it makes; returns its exit code. */
export async function runTool(args, env) {
  const isSignIns = (text) => text.startsWith('{"signIns"')
  let isForUs = false
  const interactive = (text) => {
    isForUs ||= isSignIns(text)
    if (!isForUs) process.stdout.write(text)
  }
  const { code, stdout } = await run(process.execPath, args, { env, interactive })
  const signIns = isSignIns(stdout) ? readSignIns(stdout) : null
  if (signIns?.length === 0) say('There are no demo people in this database.')
  showSignIns(signIns)
  return typeof code === 'number' ? code : 1
}
