import { describe, expect, it } from 'vitest'
import { streamCsv } from './stream-csv'
import type { WrittenCell } from './write'

const wholeOf = (stream: ReadableStream<Uint8Array>) =>
  new Response(stream).arrayBuffer().then((b) => Buffer.from(b).toString('utf8'))

describe('a CSV file that is read while it is written', () => {
  it('has its mark, its head and every row, and computes nothing', async () => {
    const text = await wholeOf(
      streamCsv(['tên', 'số'], async (take) => {
        await take([
          ['=1+1', 2],
          ['a,"b"', null],
        ])
        await take([['@x', -3]])
      }),
    )
    expect(text).toBe(`\ufefftên,số\r\n'=1+1,2\r\n"a,""b""",\r\n'@x,-3\r\n`)
  })

  it('waits for a slow reader instead of piling up', async () => {
    let parts = 0
    const rows: WrittenCell[][] = Array.from({ length: 500 }, () => ['x'.repeat(100)])
    const stream = streamCsv(['a'], async (take) => {
      for (; parts < 200; parts++) await take(rows)
    })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(parts).toBeLessThan(10)
    expect((await wholeOf(stream)).length).toBeGreaterThan(200 * 500 * 100)
  })

  it('lets go of its source when the reader leaves', async () => {
    let ended: (reason: unknown) => void = () => {}
    const left = new Promise((resolve) => {
      ended = resolve
    })
    const stream = streamCsv(['a'], async (take) => {
      try {
        for (;;) await take([['x'.repeat(10_000)]])
      } catch (error) {
        ended(error)
        throw error
      }
    })
    const reader = stream.getReader()
    await reader.read()
    await reader.cancel()
    expect(await left).toBeInstanceOf(Error)
  })

  it('breaks off visibly when its source fails', async () => {
    const stream = streamCsv(['a'], () => Promise.reject(new Error('broken')))
    await expect(wholeOf(stream)).rejects.toThrow('broken')
  })
})
