import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { sweepUnfinished, unfinishedCluster } from './steps/cluster.mjs'

const data = mkdtempSync(path.join(tmpdir(), 'cluster-'))
afterAll(() => rmSync(data, { recursive: true }))

describe('a first start that was killed', () => {
  it('leaves its password nowhere but beside the cluster, and the next start takes both away', () => {
    const { fresh, passwordFile } = unfinishedCluster(path.join(data, 'postgres'))
    expect([path.dirname(fresh), path.dirname(passwordFile)]).toEqual([data, data])
    mkdirSync(path.join(fresh, 'base'), { recursive: true })
    writeFileSync(passwordFile, 'x', { mode: 0o600 })
    for (const other of ['postgres', 'uploads']) mkdirSync(path.join(data, other))
    writeFileSync(path.join(data, 'secret.json'), '{}')
    sweepUnfinished(path.join(data, 'postgres'))
    expect(readdirSync(data).sort()).toEqual(['postgres', 'secret.json', 'uploads'])
  })
})
