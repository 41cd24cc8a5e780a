/**
 * Asks for many at once: what comes while a question is on its way waits for the next one, so that each answer is from after it
 * was asked for. The inner function gets each key once.
 */
export function gathered<K, V>(ask: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>) {
  let next: { keys: Set<K>; answer: Promise<ReadonlyMap<K, V>> } | null = null
  let last: Promise<unknown> = Promise.resolve()
  return async (key: K): Promise<V | undefined> => {
    if (!next) {
      const keys = new Set<K>()
      const answer = last.then(() => {
        next = null
        return ask([...keys])
      })
      last = answer.catch(() => undefined)
      next = { keys, answer }
    }
    next.keys.add(key)
    return (await next.answer).get(key)
  }
}
