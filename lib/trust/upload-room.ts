type Share = { bytes: number; files: number }

/** `bytes` of all together; `ofNobody`: of all those whom nobody can tell apart, counted as one owner. */
export type RoomLimits = { bytes: number; ofOwner: Share; ofNobody: Share }

/** How long somebody may wait for room, and how many of one owner and of all may. */
export type RoomPatience = { patienceMs: number; ofOwner: number; ofAll: number }

type Waiting = { owner: string | null; bytes: number; enter: (leave: () => void) => void }

/** Bounds what files in the making may hold of the server's memory; whoever finds no room waits, or is told to come again. */
export class UploadRoom {
  private held = 0
  private readonly waiting = new Set<Waiting>()
  private readonly owners = new Map<string | null, Share>()

  constructor(private readonly limits: RoomLimits) {}

  /** Room for one upload, to be given back by calling the answer; null when there is none. An owner of null is nobody in particular. */
  enter(owner: string | null, bytes: number): (() => void) | null {
    const share = owner === null ? this.limits.ofNobody : this.limits.ofOwner
    const own = this.owners.get(owner) ?? { bytes: 0, files: 0 }
    if (this.held + bytes > this.limits.bytes) return null
    if (own.bytes + bytes > share.bytes || own.files >= share.files) return null
    this.take(owner, { bytes, files: 1 })
    let isLeft = false
    return () => {
      if (isLeft) return
      isLeft = true
      this.take(owner, { bytes: -bytes, files: -1 })
      this.letIn()
    }
  }

  /**
   * Room now, or after those of the same owner who came before; null when there is none in time, or too many wait. `gone` says
   * that nobody waits any more.
   */
  enterInTurn(
    owner: string | null,
    bytes: number,
    { patienceMs, ofOwner, ofAll }: RoomPatience,
    gone?: AbortSignal,
  ): Promise<(() => void) | null> {
    const ahead = [...this.waiting].filter((one) => one.owner === owner).length
    const leave = ahead === 0 ? this.enter(owner, bytes) : null
    if (leave || ahead >= ofOwner || this.waiting.size >= ofAll || !this.couldEnter(owner, bytes) || gone?.aborted)
      return Promise.resolve(leave)
    return new Promise((resolve) => {
      const enter = (given: (() => void) | null) => {
        clearTimeout(timer)
        gone?.removeEventListener('abort', giveUp)
        resolve(given)
      }
      const waiting: Waiting = { owner, bytes, enter }
      const giveUp = () => {
        this.waiting.delete(waiting)
        enter(null)
        // Those behind may be smaller.
        this.letIn()
      }
      const timer = setTimeout(giveUp, patienceMs)
      gone?.addEventListener('abort', giveUp)
      this.waiting.add(waiting)
    })
  }

  private couldEnter(owner: string | null, bytes: number) {
    const share = owner === null ? this.limits.ofNobody : this.limits.ofOwner
    return bytes <= Math.min(share.bytes, this.limits.bytes)
  }

  /** The first of each owner for whom there is room now, as they came. */
  private letIn(): void {
    const held = new Set<string | null>()
    for (const waiting of this.waiting) {
      const { owner, bytes, enter } = waiting
      const leave = held.has(owner) ? null : this.enter(owner, bytes)
      if (!leave) {
        held.add(owner)
        continue
      }
      this.waiting.delete(waiting)
      enter(leave)
    }
  }

  private take(owner: string | null, more: Share): void {
    this.held += more.bytes
    const own = this.owners.get(owner) ?? { bytes: 0, files: 0 }
    const files = own.files + more.files
    if (files === 0) this.owners.delete(owner)
    else this.owners.set(owner, { bytes: own.bytes + more.bytes, files })
  }
}
