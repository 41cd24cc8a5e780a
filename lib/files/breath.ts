const waiting: (() => void)[] = []
let isTurning = false

function next() {
  const goOn = waiting.shift()
  if (waiting.length > 0) setImmediate(next)
  else isTurning = false
  goOn?.()
}

/**
 * Lets the event loop go round before more work is done: of all that wait here, one goes on each time. Twenty uploads that
 * arrive together would else be read in one go, and everybody else's requests would wait.
 */
export const breathe = (): Promise<void> =>
  new Promise((goOn) => {
    waiting.push(goOn)
    if (isTurning) return
    isTurning = true
    setImmediate(next)
  })
