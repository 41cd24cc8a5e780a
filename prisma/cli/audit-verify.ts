import { parseArgs } from 'node:util'
import { db } from '@/lib/db/client'
import { sealEntries, verifyChain } from '@/lib/oversight/verify-chain'

// npm run audit:verify -- --known 1234:9f…      (a place and hash noted earlier, from an export, the screen or the server's log)

const usage = 'npm run audit:verify [-- --known place:hash]'

function known() {
  const { values } = parseArgs({ options: { known: { type: 'string' } } })
  if (values.known === undefined) return undefined
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(values.known) ?? []
  if (!seq || !hash) throw new Error('--known is a place in the chain, a colon and the 64 digits of its hash')
  return { seq: Number(seq), hash }
}

try {
  const noted = known()
  const sealed = await sealEntries()
  if (sealed > 0) console.log(`${sealed} entries got their seal just now.`)
  const { fault, headHash, sealed: count } = await verifyChain(noted)
  console.log(`${count} entries follow one another unchanged. Head: ${count}:${headHash}`)
  if (fault) {
    console.error(`BROKEN: ${fault.kind}${fault.seq === null ? '' : ` at place ${fault.seq}`}`)
    process.exitCode = 1
  } else if (!noted)
    console.log('Note the head somewhere else: only a head noted earlier proves that the end was not cut off.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(usage)
  process.exitCode = 2
} finally {
  await db.$disconnect()
}
