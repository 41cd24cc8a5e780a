import './steps/node-version.mjs'
import { readJson } from './steps/json-file.mjs'
import { lockGaps } from './steps/lock-gaps.mjs'
import { inProject } from './steps/paths.mjs'

// npm drops optional packages that it cannot fetch from the lock without a word; on another system "npm ci" then fails.
const gaps = lockGaps(readJson(inProject('package-lock.json')))
for (const { by, name } of gaps)
  console.error(`✗ ${by} names the optional package ${name}, which is not in package-lock.json`)
if (gaps.length > 0) {
  console.error('Pin the package to a version whose platform packages are all published, then run npm install again.')
  process.exit(1)
}
console.log('✓ Every optional package named in the lock is in the lock.')
