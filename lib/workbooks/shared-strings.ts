import { CellText } from './cell-text'
import { maxSharedStrings } from './limits'
import type { OldFontWatch } from './old-fonts'
import { refuse } from './refusal'
import type { Cell } from './types'
import type { XmlSink } from './xml-tokens'

/** Reads `sharedStrings.xml`; equal cells then share one object. Reading aids for other scripts (`rPh`) are left out. */
export class SharedStrings implements XmlSink {
  takesText = false
  readonly cells: Cell[] = []
  private readonly current = new CellText()
  private inReadingAid = false

  constructor(private readonly fonts: OldFontWatch) {}

  open(name: string) {
    if (name === 'rPh') this.inReadingAid = true
    this.takesText = name === 't' && !this.inReadingAid
  }

  close(name: string) {
    this.takesText = false
    if (name === 'rPh') this.inReadingAid = false
    if (name !== 'si') return
    if (this.cells.length >= maxSharedStrings) refuse('too-much-text')
    const text = this.current.take()
    this.fonts.read(text)
    this.cells.push(text === '' ? null : { kind: 'text', text })
  }

  text(text: string) {
    this.current.add(text)
  }
}
