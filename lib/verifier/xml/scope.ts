/** The namespaces in force while a document is walked: prefix ('' for the default) and name. */
export class NamespaceScope {
  private readonly names: Map<string, string>

  constructor(declared: Iterable<readonly [string, string]> = []) {
    this.names = new Map(declared)
  }

  /** The name that a prefix stands for; undefined where it is not declared. */
  nameOf(prefix: string): string | undefined {
    return this.names.get(prefix)
  }

  get prefixes(): Iterable<string> {
    return this.names.keys()
  }

  /**
   * Declares further names and returns how to take them back. What it costs grows with the declarations, not with all that is in
   * force: a copy for each element would let a small file take minutes.
   */
  enter(declarations: ReadonlyMap<string, string>): () => void {
    if (declarations.size === 0) return nothing
    const before = [...declarations.keys()].map((prefix) => [prefix, this.names.get(prefix)] as const)
    for (const [prefix, name] of declarations) this.names.set(prefix, name)
    return () => {
      for (const [prefix, name] of before) {
        if (name === undefined) this.names.delete(prefix)
        else this.names.set(prefix, name)
      }
    }
  }
}

const nothing = () => {}
