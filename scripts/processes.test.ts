import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { withLock } from './steps/lock.mjs'
import { birthmark, isStillThat, mark, run, stopOrphans, stopProcess } from './steps/processes.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'processes-'))
afterAll(() => rmSync(folder, { recursive: true }))

const sleeper = () =>
  spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
const gone = { pid: process.pid, born: 'another life' }

describe('a noted process', () => {
  it('is known again as long as it lives, and no longer', async () => {
    const child = sleeper()
    const noted = mark(child.pid)
    expect(isStillThat(noted)).toBe(true)
    await stopProcess(child.pid)
    expect(isStillThat(noted)).toBe(false)
  })

  it('is not mistaken for a later one with its number', () => {
    expect(isStillThat(gone)).toBe(false)
    expect(isStillThat({ pid: process.pid, born: null })).toBe(false)
    expect(isStillThat(null)).toBe(false)
  })

  it('is stopped even when it ignores being asked', async () => {
    const deaf = `process.on('SIGTERM', () => {}); console.log('deaf'); setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['-e', deaf], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    await stopProcess(child.pid, { patienceMs: 200 })
    expect(birthmark(child.pid)).toBeNull()
  })
})

describe('what a killed run leaves behind', () => {
  it('is stopped when its parent is gone, and left alone when it is not', async () => {
    mkdirSync(path.join(folder, 'children'))
    const [orphan, kept] = [sleeper(), sleeper()]
    writeFileSync(path.join(folder, 'children/1'), JSON.stringify({ child: mark(orphan.pid), by: gone }))
    writeFileSync(path.join(folder, 'children/2'), JSON.stringify({ child: mark(kept.pid), by: mark(process.pid) }))
    expect(await stopOrphans(folder)).toBe(1)
    expect([birthmark(orphan.pid) === null, birthmark(kept.pid) === null]).toEqual([true, false])
    expect(existsSync(path.join(folder, 'children/1'))).toBe(false)
    await stopProcess(kept.pid)
  })
})

describe('a lock', () => {
  it('lets one in at a time', async () => {
    const file = path.join(folder, 'one.lock')
    let inside = 0
    const work = async () => {
      expect(++inside).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 20))
      inside -= 1
    }
    await Promise.all([withLock(file, work), withLock(file, work), withLock(file, work)])
    expect(existsSync(file)).toBe(false)
  })

  it('is taken over from a holder that died', async () => {
    const file = path.join(folder, 'dead.lock')
    writeFileSync(file, JSON.stringify(gone))
    expect(await withLock(file, () => JSON.parse(readFileSync(file, 'utf8')).pid)).toBe(process.pid)
  })

  it('is given back when the work fails', async () => {
    const file = path.join(folder, 'failed.lock')
    await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(file)).toBe(false)
  })
})

describe('a child that is run', () => {
  it('hands back its code and what it printed', async () => {
    const result = await run(process.execPath, ['-e', `console.log('out'); console.error('err'); process.exit(3)`])
    expect(result).toMatchObject({ code: 3, stdout: 'out\n' })
    expect(result.all).toContain('err')
  })

  it('is stopped when it takes too long', async () => {
    const result = await run(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { limitMs: 300 })
    expect(result.code).toBe('signal SIGTERM')
  })
})
