import { isOfSet } from './characters'
import type { ApplicationIdentifier, IssueCode } from './types'
import { faultOf } from './value-checks'

/** The fewest and most characters a value of this identifier has. */
export function lengthsOf({ components }: ApplicationIdentifier): { min: number; max: number } {
  return {
    min: components.reduce((sum, { min, optional }) => sum + (optional ? 0 : min), 0),
    max: components.reduce((sum, { max }) => sum + max, 0),
  }
}

/** The first thing wrong with a value; null when it is what the General Specifications ask for. */
export function faultInValue(entry: ApplicationIdentifier, value: string): IssueCode | null {
  const { min, max } = lengthsOf(entry)
  if (value.length < min || value.length > max) return 'bad-length'
  let rest = value
  for (const { set, min: fewest, max: most, optional, checks } of entry.components) {
    if (rest === '' && optional) break
    const part = rest.slice(0, most)
    rest = rest.slice(most)
    if (part.length < fewest) return 'bad-length'
    if (!isOfSet(part, set)) return 'bad-characters'
    for (const check of checks) {
      const fault = faultOf(part, check)
      if (fault) return fault
    }
  }
  return rest === '' ? null : 'bad-length'
}
