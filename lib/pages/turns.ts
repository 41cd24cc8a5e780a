/** After so many milliseconds of requests in one turn of the event loop the others wait for the next. */
const MOST_MS = 10

const waiting: (() => void)[] = []
let spentMs = 0
let isCounting = false

function startTurn() {
  isCounting = false
  spentMs = 0
  const next = waiting.shift()
  if (next) take(next)
}

function take(work: () => void) {
  if (!isCounting) {
    isCounting = true
    setImmediate(startTurn)
  }
  const begun = performance.now()
  work()
  spentMs += performance.now() - begun
}

/**
 * Takes in a request now, or after those that came before it: twenty that come together would else be begun in one turn, while
 * nothing else of the server moves.
 */
export function inTurn(work: () => void): void {
  if (waiting.length > 0 || spentMs > MOST_MS) waiting.push(work)
  else take(work)
}
