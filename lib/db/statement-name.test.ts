import { describe, expect, it } from 'vitest'
import { statementName } from './statement-name'

describe('a statement', () => {
  it('that reads the shelf has a name, the same each time and short enough for the server', () => {
    const sql = 'SELECT count(*) FROM shelf_entry e WHERE e.set_number = $1'
    expect(statementName(sql)).toMatch(/^[\w-]{32}$/)
    expect(statementName(sql)).toBe(statementName(sql))
    expect(statementName(`${sql} AND true`)).not.toBe(statementName(sql))
    expect(statementName('\n  SELECT shelf_count($1, $2, $3, $4)')).not.toBe('')
  })
  it('of another kind has none', () => {
    expect(statementName('SELECT name FROM merchant')).toBe('')
    expect(statementName('DELETE FROM shelf_entry')).toBe('')
  })
  it('has none once so many are named that a connection should not keep more', () => {
    const given = Array.from({ length: 400 }, (_, i) => statementName(`SELECT ${i} FROM shelf_entry`))
    expect(new Set(given.filter((name) => name !== '')).size).toBeLessThanOrEqual(250)
    expect(given.at(-1)).toBe('')
    expect(given[0]).toBe(statementName('SELECT 0 FROM shelf_entry'))
  })
})
