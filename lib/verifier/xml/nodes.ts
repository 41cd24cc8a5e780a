const isBlank = (text: string) => /^[ \t\n\r]*$/.test(text)

export class XmlText {
  constructor(
    readonly text: string,
    /** Whether it is written as text and CDATA in turn, more than one of them with something in it or none: some readers stop at the first. */
    readonly isInPieces = false,
    // Remembered: a hostile file has a hundred thousand pieces, and reading what came before again with each takes minutes.
    private readonly hasWords = !isBlank(text),
  ) {}

  followedBy(text: string): XmlText {
    const bringsWords = !isBlank(text)
    const isSplit = this.hasWords && bringsWords
    return new XmlText(this.text + text, this.isInPieces || isSplit, this.hasWords || bringsWords)
  }
}

export class XmlComment {
  constructor(readonly text: string) {}
}

export class XmlInstruction {
  constructor(
    readonly target: string,
    readonly data: string,
  ) {}
}

export type XmlAttribute = { prefix: string; local: string; namespace: string; value: string }

export type XmlNode = XmlElement | XmlText | XmlComment | XmlInstruction

export class XmlElement {
  readonly children: XmlNode[] = []

  constructor(
    readonly prefix: string,
    readonly local: string,
    readonly namespace: string,
    readonly attributes: readonly XmlAttribute[],
    /** Namespace declarations on this element: prefix ('' for the default) and name. */
    readonly declarations: ReadonlyMap<string, string>,
    readonly parent: XmlElement | null,
  ) {}

  get elements(): XmlElement[] {
    return this.children.filter((child) => child instanceof XmlElement)
  }

  is(namespace: string, local: string) {
    return this.local === local && this.namespace === namespace
  }

  /** An attribute without namespace; null when there is none. */
  attribute(local: string): string | null {
    return this.attributes.find((each) => each.namespace === '' && each.local === local)?.value ?? null
  }

  /** All text below, comments and instructions left out. */
  get text(): string {
    return this.children
      .map((child) => (child instanceof XmlText || child instanceof XmlElement ? child.text : ''))
      .join('')
  }
}

/** A document: its root, and the comments and instructions before and after it. */
export class XmlDocument {
  constructor(readonly children: readonly XmlNode[]) {}

  get root(): XmlElement {
    const root = this.children.find((child) => child instanceof XmlElement)
    if (!root) throw new Error('a document has a root')
    return root
  }
}

/** The element and every element below it, parents first. */
export function descendants(element: XmlElement): XmlElement[] {
  const found: XmlElement[] = []
  const pending = [element]
  for (let next = pending.pop(); next; next = pending.pop()) {
    found.push(next)
    for (let place = next.children.length - 1; place >= 0; place--) {
      const child = next.children[place]
      if (child instanceof XmlElement) pending.push(child)
    }
  }
  return found
}

export const isWithin = (element: XmlElement, ancestor: XmlElement): boolean => {
  for (let at: XmlElement | null = element; at; at = at.parent) if (at === ancestor) return true
  return false
}

/** What a prefix stands for at an element; undefined where it is not declared. */
export function namespaceAt(element: XmlElement, prefix: string): string | undefined {
  for (let at: XmlElement | null = element; at; at = at.parent)
    if (at.declarations.has(prefix)) return at.declarations.get(prefix)
  return undefined
}
