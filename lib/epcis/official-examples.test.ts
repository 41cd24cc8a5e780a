import { expect, it } from 'vitest'
import { readDocument } from './document'
import { officialExamples } from './test-examples'

it.each(officialExamples.map(({ name, ...rest }) => [name, rest] as const))(
  'judges %s as the schema does',
  (_, { document, isValid }) => {
    const read = readDocument(document, { most: 1000 })
    expect(read.ok && read.faults.length === 0).toBe(isValid)
  },
)
