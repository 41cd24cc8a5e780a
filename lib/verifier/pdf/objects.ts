/** The objects of ISO 32000-2, 7.3. An integer is a JavaScript number; what has a decimal point is a `Real`. */
export type PdfObject = null | boolean | number | Real | Name | Text | Reference | PdfObject[] | Dictionary | Stream

export class Real {
  constructor(readonly value: number) {}
}

export class Name {
  constructor(readonly text: string) {}
}

/** A string, and where its token stands in the file; `start` is -1 for one that came out of an object stream. */
export class Text {
  constructor(
    readonly bytes: Uint8Array,
    readonly start: number,
    readonly end: number,
  ) {}
}

export class Reference {
  constructor(
    readonly number: number,
    readonly generation: number,
  ) {}
}

export class Dictionary {
  readonly entries = new Map<string, PdfObject>()
  /** A key that stands twice means one thing to one reader and another to the next. */
  readonly twins = new Set<string>()

  set(key: string, value: PdfObject) {
    if (this.entries.has(key)) this.twins.add(key)
    this.entries.set(key, value)
  }

  get(key: string): PdfObject {
    return this.entries.get(key) ?? null
  }

  /** The text of a name; null when the value is no name. */
  name(key: string): string | null {
    const value = this.get(key)
    return value instanceof Name ? value.text : null
  }
}

export class Stream {
  constructor(
    readonly dictionary: Dictionary,
    /** As stored: still filtered. */
    readonly bytes: Uint8Array,
    /** Whether its Length was wrong, and its end was searched for. */
    readonly isMended = false,
  ) {}
}

export const numberOf = (value: PdfObject): number | null =>
  typeof value === 'number' ? value : value instanceof Real ? value.value : null
