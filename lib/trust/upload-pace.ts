export type PaceLimits = { patienceMs: number; bytesPerSecond: number; longestMs: number }

/**
 * Watches how fast one upload comes in and aborts `signal` when it falls behind: each byte buys its share of a second, never
 * more than `patienceMs` ahead, so that a burst does not pay for a long silence; and nothing takes longer than `longestMs`.
 * To be ended when the upload has been read.
 */
export class UploadPace {
  private readonly controller = new AbortController()
  private readonly latest: number
  private deadline: number
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly limits: PaceLimits) {
    const now = Date.now()
    this.latest = now + limits.longestMs
    this.deadline = now + Math.min(limits.patienceMs, limits.longestMs)
    this.wait(now)
  }

  get signal(): AbortSignal {
    return this.controller.signal
  }

  /** A function on its own, to be handed on. */
  readonly arrived = (bytes: number): void => {
    const { bytesPerSecond, patienceMs } = this.limits
    const bought = this.deadline + (bytes / bytesPerSecond) * 1000
    this.deadline = Math.min(bought, Date.now() + patienceMs, this.latest)
  }

  end(): void {
    clearTimeout(this.timer)
  }

  private wait(now: number): void {
    // Timers count whole milliseconds.
    this.timer = setTimeout(() => this.look(), Math.max(1, Math.ceil(this.deadline - now))).unref()
  }

  private look(): void {
    const now = Date.now()
    if (now < this.deadline) this.wait(now)
    else this.controller.abort(new Error('The upload came in too slowly.'))
  }
}
