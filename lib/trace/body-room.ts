/** Bounds what bodies in the making hold of the server's memory, by whose they are. */
export class BodyRoom {
  private readonly held = new Map<string, number>()

  /** `ofOwner`: bytes that the bodies of one owner may hold together. */
  constructor(private readonly ofOwner: number) {}

  /** A body begins: `grow` answers whether there is room for so many bytes more, `leave` gives all of its room back. */
  enter(owner: string) {
    let own = 0
    const grow = (bytes: number): boolean => {
      const all = (this.held.get(owner) ?? 0) + bytes
      if (all > this.ofOwner) return false
      this.held.set(owner, all)
      own += bytes
      return true
    }
    const leave = () => {
      const left = (this.held.get(owner) ?? 0) - own
      own = 0
      if (left > 0) this.held.set(owner, left)
      else this.held.delete(owner)
    }
    return { grow, leave }
  }
}
