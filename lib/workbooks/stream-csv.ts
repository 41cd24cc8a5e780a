import { csvField, type WrittenCell } from './write'

/** How much may wait for a slow reader before the source pauses. */
const BUFFER_BYTES = 64 * 1024

/**
 * A CSV file that is written while it is read out: at no time are there more than some hundred rows of it. `produce` hands
 * over rows in parts and waits; a reader who goes away makes it fail with an error that ends there.
 */
export function streamCsv(
  head: string[],
  produce: (take: (rows: WrittenCell[][]) => Promise<void>) => Promise<unknown>,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const lines = (rows: WrittenCell[][]) =>
    encoder.encode(rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join(''))
  let isGone = false
  let wake = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode('\ufeff'))
        controller.enqueue(lines([head]))
        const room = () =>
          new Promise<void>((resolve) => {
            if (isGone || (controller.desiredSize ?? 0) > 0) resolve()
            else wake = resolve
          })
        produce(async (rows) => {
          await room()
          if (isGone) throw new ReaderGone()
          controller.enqueue(lines(rows))
        }).then(
          () => {
            if (!isGone) controller.close()
          },
          (error: unknown) => {
            if (isGone || error instanceof ReaderGone) return
            console.error('a CSV file could not be written to its end:', error)
            controller.error(error)
          },
        )
      },
      pull: () => wake(),
      cancel() {
        isGone = true
        wake()
      },
    },
    new ByteLengthQueuingStrategy({ highWaterMark: BUFFER_BYTES }),
  )
}

class ReaderGone extends Error {}
