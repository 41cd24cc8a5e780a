import { parentPort, workerData } from 'node:worker_threads'

// One thread that knows every mutant: it switches one on, runs the tests that reach it, and stops at the first that fails.
const hits = new Uint8Array(workerData.mutants + 1)
const state = { active: 0 }
globalThis.__mutation = { hits, state }

// Files are made once, by tools that are not on trial.
const kept = new Map()
globalThis.__kept = (make) => {
  const { active } = state
  state.active = 0
  if (!kept.has(make)) {
    const start = process.cpuUsage()
    kept.set(make, Buffer.from(make()))
    const { user, system } = process.cpuUsage(start)
    workerData.making[0] += (user + system) / 1000
  }
  state.active = active
  return kept.get(make)
}

const { tests } = await import(workerData.bundle)

async function holds({ run }) {
  try {
    await run()
    return true
  } catch {
    return false
  }
}

/** Which tests pass at all, and which mutants each of them reaches. */
async function rehearse() {
  const reached = new Map()
  const failing = []
  const long = []
  const lasted = new Map()
  for (const [place, test] of tests.entries()) {
    // The first run makes the files, the second only reads them.
    const isFit = await holds(test)
    hits.fill(0)
    const start = performance.now()
    if (!isFit || !(await holds(test))) failing.push(test.name)
    else for (const [id, isHit] of hits.entries()) if (isHit) reached.set(id, [...(reached.get(id) ?? []), place])
    const duration = performance.now() - start
    lasted.set(place, duration)
    if (duration > workerData.longestMs) long.push(place)
  }
  // Short tests first: most mutants fall to one of them.
  for (const [id, places] of reached) {
    const order = places.filter((place) => !long.includes(place))
    reached.set(
      id,
      order.sort((a, b) => (lasted.get(a) ?? 0) - (lasted.get(b) ?? 0)),
    )
  }
  return { reached, failing, long: long.map((place) => tests[place].name), count: tests.length }
}

parentPort.on('message', async ({ id, places }) => {
  state.active = id
  let killer = null
  for (const place of places) {
    if (await holds(tests[place])) continue
    killer = tests[place].name
    break
  }
  state.active = 0
  parentPort.postMessage({ id, killer })
})
parentPort.postMessage({ rehearsal: workerData.isFirst ? await rehearse() : null })
