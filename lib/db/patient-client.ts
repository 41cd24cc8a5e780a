import { Client } from 'pg'

/**
 * A connection that takes one query after the other. In a transaction Prisma asks for several relations at once
 * (github.com/prisma/orm/pull/29979), which pg 8 queues with a warning and pg 9 is going to refuse.
 */
export class PatientClient extends Client {
  #last: Promise<unknown> = Promise.resolve()

  override query: Client['query'] = ((...given: unknown[]) => {
    const ask = () => Reflect.apply(super.query, this, given)
    // With a callback it is the pool that asks, and it hands out one client to one at a time.
    if (typeof given.at(-1) === 'function') return ask()
    const answer = this.#last.then(ask)
    this.#last = answer.catch(() => undefined)
    return answer
  }) as Client['query']
}
