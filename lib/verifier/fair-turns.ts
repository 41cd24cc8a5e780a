/** Work that waits, by its owner: one from each in turn, so that nobody's many files hold up another's one. */
export class FairTurns {
  private readonly waiting = new Map<string, (() => void)[]>()
  private running = 0

  constructor(private readonly limit: number) {}

  /** Runs the work when it is its owner's turn. */
  async run<T>(owner: string, work: () => Promise<T>): Promise<T> {
    if (this.running >= this.limit) await new Promise<void>((start) => this.enqueue(owner, start))
    else this.running++
    try {
      return await work()
    } finally {
      this.next()
    }
  }

  private enqueue(owner: string, start: () => void) {
    this.waiting.set(owner, [...(this.waiting.get(owner) ?? []), start])
  }

  private next() {
    const [owner, queue] = this.waiting.entries().next().value ?? []
    if (owner === undefined || !queue) {
      this.running--
      return
    }
    const [start, ...rest] = queue
    this.waiting.delete(owner)
    // The owner goes to the end of the line.
    if (rest.length > 0) this.waiting.set(owner, rest)
    start?.()
  }
}
