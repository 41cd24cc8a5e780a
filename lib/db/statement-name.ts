import { createHash } from 'node:crypto'

/** So many plans a connection keeps at most; what comes later is planned each time. */
const MOST = 250

const names = new Map<string, string>()

/**
 * A name for statements that read the shelf: the server then keeps their plan, which takes longer to make than to follow.
 * '' for all others, whose texts have no end: they stay nameless.
 */
export function statementName(sql: string): string {
  if (!/\bshelf_/.test(sql) || !/^\s*(?:SELECT|WITH)\b/.test(sql)) return ''
  const known = names.get(sql)
  if (known || names.size >= MOST) return known ?? ''
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 32)
  names.set(sql, name)
  return name
}
