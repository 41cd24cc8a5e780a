import { db } from '@/lib/db/client'
import { settleShelf } from '@/lib/jobs/shelf'
import { browseListings, countChoices } from '@/lib/search/queries'
import { readBrowseState } from '@/lib/search/rules-address'

/*
 * Asks the database alone, one question after another, what browse and search ask it, and prints how long each kind took:
 * the cards of a page, and the counts beside all choices.
 */
const ROUNDS = 60
const kinds: Record<string, string> = {
  newest: '',
  'one group': 'group=IV',
  'two facets and price': 'set=21&stars=4&from=50000&to=900000',
  'by price': 'sort=price-up',
  'by name': 'sort=name',
  'search “gốm bát tràng”': 'q=gốm bát tràng',
  'search “gom bat trang”': 'q=gom bat trang',
  'search “lụa”': 'q=lụa',
  'search “ốc”': 'q=ốc',
  'search with a slip': 'q=gom bat trangg',
}

const spread = (times: number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return [at(0.5), at(0.95), at(0.99)].map((ms) => ms.padStart(8)).join('')
}

async function timed(work: () => Promise<unknown>) {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

try {
  // As the server does in the background a few seconds after an import.
  await settleShelf()
  console.log(`${'ms at the median, 95 %, 99 %'.padEnd(30)}                   cards                  counts`)
  for (const [name, parameters] of Object.entries(kinds)) {
    const cards: number[] = []
    const counts: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      // Another lowest price each time, so that no cache answers.
      const state = readBrowseState(new URLSearchParams(`from=${1000 + round}&${parameters}`))
      cards.push(await timed(() => browseListings(state)))
      counts.push(await timed(() => countChoices(state)))
    }
    console.log(`${name.padEnd(30)}${spread(cards)}${spread(counts)}`)
  }
} finally {
  await db.$disconnect()
}
