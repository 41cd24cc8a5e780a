type Share = { bytes: number; files: number }

/** `bytes` of all together; `ofNobody`: of all those whom nobody can tell apart, counted as one owner. */
export type RoomLimits = { bytes: number; ofOwner: Share; ofNobody: Share }

/** Bounds what files in the making may hold of the server's memory; whoever finds no room is told to come again. */
export class UploadRoom {
  private held = 0
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
