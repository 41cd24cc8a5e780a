import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UploadRoom } from './upload-room'
import { layReady, takeAnswer } from './verify-answer'

const whole = { bytes: 100, files: 9 }

describe('the room for uploads', () => {
  it('is bounded for all together and given back once', () => {
    const room = new UploadRoom({ bytes: 100, ofOwner: whole, ofNobody: whole })
    const leave = room.enter('a', 60)
    expect(room.enter('b', 41)).toBeNull()
    expect(room.enter('b', 40)).not.toBeNull()
    leave?.()
    leave?.()
    expect(room.enter('c', 61)).toBeNull()
    expect(room.enter('c', 60)).not.toBeNull()
  })
  it.each(['a', null])('is bounded for %s by files and by bytes, and not for the next', (owner) => {
    const share = { bytes: 30, files: 2 }
    const room = new UploadRoom({ bytes: 100, ofOwner: share, ofNobody: share })
    const leave = room.enter(owner, 1)
    expect(room.enter(owner, 30)).toBeNull()
    const leaveToo = room.enter(owner, 29)
    expect(leaveToo).not.toBeNull()
    expect(room.enter(owner, 0)).toBeNull()
    expect(room.enter('b', 30)).not.toBeNull()
    leave?.()
    leave?.()
    expect(room.enter(owner, 2)).toBeNull()
    expect(room.enter(owner, 1)).not.toBeNull()
    leaveToo?.()
    expect(room.enter(owner, 29)).not.toBeNull()
  })
  it('gives those that nobody can tell apart a share of their own', () => {
    const room = new UploadRoom({ bytes: 100, ofOwner: { bytes: 30, files: 1 }, ofNobody: { bytes: 60, files: 3 } })
    for (const bytes of [25, 25]) expect(room.enter(null, bytes)).not.toBeNull()
    expect(room.enter(null, 11)).toBeNull()
    expect(room.enter(null, 10)).not.toBeNull()
    expect(room.enter(null, 0)).toBeNull()
    expect(room.enter('a', 30)).not.toBeNull()
  })
})

describe('who waits for room', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())
  const patience = { patienceMs: 1_000, ofOwner: 2, ofAll: 3 }
  const small = { bytes: 50, files: 1 }
  const fullRoom = () => {
    const room = new UploadRoom({ bytes: 100, ofOwner: small, ofNobody: small })
    const entered: string[] = []
    const leaves = new Map<string, () => void>()
    const come = async (owner: string, name: string, bytes = 10) => {
      const leave = await room.enterInTurn(owner, bytes, patience)
      entered.push(leave ? name : `${name} not`)
      if (leave) leaves.set(name, leave)
    }
    const gone = async (name: string) => {
      leaves.get(name)?.()
      await vi.advanceTimersByTimeAsync(0)
    }
    return { come, gone, entered }
  }
  it('enters when one of his own has left, in order, and nobody else waits for that', async () => {
    const { come, gone, entered } = fullRoom()
    for (const name of ['a1', 'a2', 'a3']) void come('a', name)
    await come('b', 'b1')
    expect(entered).toEqual(['a1', 'b1'])
    await gone('a1')
    expect(entered).toEqual(['a1', 'b1', 'a2'])
    await gone('a2')
    expect(entered).toEqual(['a1', 'b1', 'a2', 'a3'])
  })
  it('enters before one of his own who comes later and would find room', async () => {
    const room = new UploadRoom({ bytes: 100, ofOwner: { bytes: 50, files: 9 }, ofNobody: small })
    const leave = room.enter('a', 30)
    const large = room.enterInTurn('a', 40, patience)
    const late = room.enterInTurn('a', 10, patience)
    leave?.()
    expect(await large).not.toBeNull()
    expect(await late).not.toBeNull()
    expect(room.enter('a', 1)).toBeNull()
  })
  it('is told when it takes too long, when too many wait, or when there never will be room', async () => {
    const { come, entered } = fullRoom()
    for (const name of ['a1', 'a2', 'a3', 'a4']) void come('a', name)
    for (const name of ['b1', 'b2', 'b3']) void come('b', name)
    void come('c', 'c1', 51)
    await vi.advanceTimersByTimeAsync(999)
    expect([...entered].sort()).toEqual(['a1', 'a4 not', 'b1', 'b3 not', 'c1 not'])
    await vi.advanceTimersByTimeAsync(1)
    expect(entered.slice(5)).toEqual(['a2 not', 'a3 not', 'b2 not'])
  })
  it('lets those behind in when one has waited in vain', async () => {
    const room = new UploadRoom({ bytes: 100, ofOwner: { bytes: 50, files: 9 }, ofNobody: small })
    room.enter('a', 30)
    const large = room.enterInTurn('a', 40, { ...patience, patienceMs: 10 })
    const less = room.enterInTurn('a', 20, patience)
    await vi.advanceTimersByTimeAsync(10)
    expect(await large).toBeNull()
    expect(await less).not.toBeNull()
  })
  it('gives up the place of one who has gone', async () => {
    const room = new UploadRoom({ bytes: 100, ofOwner: { bytes: 50, files: 9 }, ofNobody: small })
    room.enter('a', 30)
    const gone = new AbortController()
    const large = room.enterInTurn('a', 40, { ...patience, ofOwner: 1 }, gone.signal)
    gone.abort()
    expect(await large).toBeNull()
    expect(vi.getTimerCount()).toBe(0)
    expect(await room.enterInTurn('a', 40, patience, gone.signal)).toBeNull()
    const less = room.enterInTurn('a', 20, { ...patience, ofOwner: 1 })
    expect(await less).not.toBeNull()
  })
})

describe('an answer that is laid ready', () => {
  it('is taken once, by its key alone', () => {
    const key = layReady({ kind: 'refused', reason: 'busy', waitSeconds: 60 })
    expect(takeAnswer('another')).toBeNull()
    expect(takeAnswer(key)).toEqual({ kind: 'refused', reason: 'busy', waitSeconds: 60 })
    expect(takeAnswer(key)).toBeNull()
  })
})
