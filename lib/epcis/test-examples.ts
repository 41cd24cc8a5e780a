import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { JsonObject } from './shape'

// Only tests import this file.
type Example = { name: string; isValid: boolean; document: JsonObject }

/** Documents that GS1 and openEPCIS publish, and whether they are as the schema says; official-examples.ndjson tells whose they are. */
export const officialExamples: Example[] = readFileSync(
  path.join(import.meta.dirname, 'official-examples.ndjson'),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line))
