import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { cityStatements } from '../bench/city-rows'

/*
 * node scripts/run-ts.mjs prisma/cli/bench-city.ts [--products N] [--listings N] [--open N]: fills an empty database
 * (npm start -- --no-demo) with a whole city, for a trial of the desk's screens (docs/desk-speed.md).
 */
const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '50000' },
    listings: { type: 'string', default: '20000' },
    open: { type: 'string', default: '2000' },
  },
})
const whole = (name: keyof typeof values) => {
  const number = Number(values[name])
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} wants a whole number of at least 1.`)
  return number
}
const [products, listings, open] = [whole('products'), whole('listings'), whole('open')]
const producers = Math.ceil(products / 8)
const size = { products, listings, open, producers, merchants: Math.ceil(producers / 2) }

const client = new Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
try {
  const { rows } = await client.query('SELECT 1 FROM registered_product LIMIT 1')
  if (rows.length > 0) throw new Error('This database holds products already. A speed trial wants an empty one.')
  for (const statement of cityStatements(size)) {
    const begun = performance.now()
    await client.query(statement)
    console.error(`  ${Math.round(performance.now() - begun)} ms  ${statement.slice(0, 70).replace(/\s+/g, ' ')}`)
  }
  console.log(`${products} products, ${listings} listings and ${open} open items.`)
} finally {
  await client.end()
}
