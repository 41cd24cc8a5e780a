/** After so many milliseconds since the first request of a turn of the event loop the others wait for the next. */
const MOST_MS = 10

const waiting: (() => void)[] = []
let begunAt = 0
let isTurning = false

function startTurn() {
  isTurning = false
  const next = waiting.shift()
  if (next) take(next)
}

function take(work: () => void) {
  if (!isTurning) {
    isTurning = true
    begunAt = performance.now()
    setImmediate(startTurn)
  }
  work()
}

/**
 * Takes in a request now, or after those that came before it: twenty that come together would else be begun in one turn, while
 * nothing else of the server moves. What counts is the time since the first: Next does most of its work not when it is
 * called, but in promises that end before the next request is heard of.
 */
export function inTurn(work: () => void): void {
  if (waiting.length > 0 || (isTurning && performance.now() - begunAt > MOST_MS)) waiting.push(work)
  else take(work)
}
