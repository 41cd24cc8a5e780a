import { applicationIdentifiers } from './application-identifiers'
import type { Element, Issue } from './types'

/** `31nn` means any identifier of four digits that begins with 31. */
const fits = (ai: string, pattern: string) =>
  ai.length === pattern.length && [...pattern].every((sign, place) => sign === 'n' || sign === ai.charAt(place))

/**
 * Which identifiers may not stand together (an error), and which one needs another that is not there (a warning, since the
 * specifications look at all codes on a thing together).
 */
export function associationIssues(elements: readonly Element[]): Issue[] {
  const issues: Issue[] = []
  const present = [...new Set(elements.map(({ ai }) => ai))]
  const isThere = (group: string) => group.split('+').every((pattern) => present.some((ai) => fits(ai, pattern)))
  for (const ai of present) {
    const entry = applicationIdentifiers.get(ai)
    if (!entry) continue
    const other = present.find((one) => one !== ai && entry.excludes.some((pattern) => fits(one, pattern)))
    if (other) issues.push({ code: 'excluded-pair', severity: 'error', ai, detail: other })
    for (const group of entry.needs)
      if (!group.some(isThere)) issues.push({ code: 'needs-other', severity: 'warning', ai, detail: group.join(', ') })
  }
  return issues
}
