import { describe, expect, it } from 'vitest'
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

describe('an answer that is laid ready', () => {
  it('is taken once, by its key alone', () => {
    const key = layReady({ kind: 'refused', reason: 'busy', waitSeconds: 60 })
    expect(takeAnswer('another')).toBeNull()
    expect(takeAnswer(key)).toEqual({ kind: 'refused', reason: 'busy', waitSeconds: 60 })
    expect(takeAnswer(key)).toBeNull()
  })
})
