import { posix } from 'node:path'
import { composed } from '@/lib/format/text'
import { maxSheets } from './limits'
import { refuse } from './refusal'
import { attribute, type XmlSink } from './xml-tokens'

/** Reads a `.rels` part: what each relation points at, resolved to part names, and of which type it is. */
export class Relations implements XmlSink {
  readonly takesText = false
  readonly byId = new Map<string, { target: string; type: string }>()

  constructor(private readonly folder: string) {}

  open(name: string, tag: string) {
    if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return
    const target = attribute(tag, 'Target') ?? ''
    const path = target.startsWith('/') ? target : posix.join('/', this.folder, target)
    this.byId.set(attribute(tag, 'Id') ?? '', { target: path.slice(1), type: attribute(tag, 'Type') ?? '' })
  }

  /** The part that a relation of this kind points at, such as `sharedStrings`. */
  ofKind(kind: string) {
    return [...this.byId.values()].find(({ type }) => type.endsWith(`/${kind}`))?.target ?? null
  }

  close() {}
  text() {}
}

/** Reads `workbook.xml`: the sheets in order, and whether days count from 1904. */
export class SheetList implements XmlSink {
  readonly takesText = false
  readonly sheets: { name: string; hidden: boolean; relation: string }[] = []
  uses1904 = false

  open(name: string, tag: string) {
    if (name === 'workbookPr') {
      const value = attribute(tag, 'date1904')
      this.uses1904 = value === '1' || value === 'true'
    }
    if (name !== 'sheet') return
    if (this.sheets.length >= maxSheets) refuse('too-many-parts', { limit: maxSheets })
    const state = attribute(tag, 'state') ?? 'visible'
    this.sheets.push({
      // Excel allows 31 signs; a name without end would be carried along everywhere.
      name: composed(attribute(tag, 'name') ?? '').slice(0, 100),
      hidden: state !== 'visible',
      relation: attribute(tag, 'id') ?? '',
    })
  }

  close() {}
  text() {}
}
