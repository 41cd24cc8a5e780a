import { describe, expect, it } from 'vitest'
import { UploadRoom } from './upload-room'
import { layReady, takeAnswer } from './verify-answer'

describe('the room for uploads', () => {
  it('is bounded for all together and given back once', () => {
    const room = new UploadRoom(100, 9)
    const leave = room.enter('a', 60)
    expect(room.enter('b', 41)).toBeNull()
    expect(room.enter('b', 40)).not.toBeNull()
    leave?.()
    leave?.()
    expect(room.enter('c', 61)).toBeNull()
    expect(room.enter('c', 60)).not.toBeNull()
  })
  it('is bounded for each owner, but not for those that nobody can tell apart', () => {
    const room = new UploadRoom(100, 2)
    const leave = room.enter('a', 1)
    expect(room.enter('a', 1)).not.toBeNull()
    expect(room.enter('a', 1)).toBeNull()
    expect(room.enter('b', 1)).not.toBeNull()
    leave?.()
    expect(room.enter('a', 1)).not.toBeNull()
    for (let i = 0; i < 9; i++) expect(room.enter(null, 1)).not.toBeNull()
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
