/** Bounds what files in the making may hold of the server's memory; whoever finds no room is told to come again. */
export class UploadRoom {
  private held = 0
  private readonly owners = new Map<string, number>()

  /**
   * @param maxBytes of all files together
   * @param maxOfOwner files of one owner at a time
   */
  constructor(
    private readonly maxBytes: number,
    private readonly maxOfOwner: number,
  ) {}

  /** Room for one file, to be given back by calling the answer; null when there is none. An owner of null is nobody's and not counted. */
  enter(owner: string | null, bytes: number): (() => void) | null {
    const ofOwner = owner === null ? 0 : (this.owners.get(owner) ?? 0)
    if (this.held + bytes > this.maxBytes || ofOwner >= this.maxOfOwner) return null
    this.held += bytes
    if (owner !== null) this.owners.set(owner, ofOwner + 1)
    let isLeft = false
    return () => {
      if (isLeft) return
      isLeft = true
      this.held -= bytes
      if (owner === null) return
      const left = (this.owners.get(owner) ?? 1) - 1
      if (left === 0) this.owners.delete(owner)
      else this.owners.set(owner, left)
    }
  }
}
