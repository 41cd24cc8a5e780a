import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_MS = 20

const seen = new WeakSet<ServerResponse>()
let early = 0
let inside = 0

/**
 * Counts who waits for an answer of this server, from now on. Next listens long before it is ready, so the first visitors may be
 * here already: theirs are the connections that are open before the server has opened any of its own.
 */
export function countVisitors(): void {
  early = process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse }
    seen.add(response)
    inside++
    response.once('close', () => {
      inside--
    })
  })
  subscribe('http.server.response.finish', (message) => {
    if (!seen.has((message as { response: ServerResponse }).response)) early = Math.max(0, early - 1)
  })
}

/** Whether somebody waits for an answer; one who came early and left without is believed to wait. */
export const isAnybodyWaiting = (): boolean => early + inside > 0

/** Waits until nobody waits for an answer, so many milliseconds at the most. */
export async function everybodyServed(mostMs: number): Promise<void> {
  const end = performance.now() + mostMs
  while (isAnybodyWaiting() && performance.now() < end) await wait(LOOK_MS, undefined, { ref: false })
}
