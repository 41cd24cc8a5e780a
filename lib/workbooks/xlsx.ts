import type { FileHandle } from 'node:fs/promises'
import { posix } from 'node:path'
import { maxCells, maxSharedStringsBytes, maxSheetBytes, maxSmallPartBytes } from './limits'
import { fillMerges } from './merged-cells'
import { StyleFormats } from './number-formats'
import { OldFontWatch } from './old-fonts'
import { refuse } from './refusal'
import { SharedStrings } from './shared-strings'
import { SheetCells, type WorkbookContext } from './sheet-cells'
import type { SheetRow } from './types'
import { Relations, SheetList } from './workbook-parts'
import { type XmlSink, XmlTokens } from './xml-tokens'
import { readZipDirectory, type ZipPart } from './zip-directory'
import { newUnpackBudget, unpackPart } from './zip-part'

/** A sheet after its rows went by; `rows` holds those that were to be kept. */
export type SheetPassage = {
  name: string
  hidden: boolean
  mergedRanges: number
  rows: SheetRow[]
}

type Container = { path: string; file: FileHandle; parts: Map<string, ZipPart> }

function refuseOtherContainers(parts: Map<string, ZipPart>) {
  const has = (pattern: RegExp) => [...parts.keys()].some((name) => pattern.test(name))
  if (has(/^mimetype$/) && has(/^content\.xml$/)) refuse('ods')
  if (has(/^xl\/workbook\.bin$/)) refuse('xlsb')
  if (has(/^word\//)) refuse('not-a-workbook', { kind: 'DOCX' })
  if (has(/^ppt\//)) refuse('not-a-workbook', { kind: 'PPTX' })
  refuse('not-a-workbook', { kind: 'ZIP' })
}

const textDecoder = (start: Buffer) => {
  const utf16 =
    start[0] === 0xff && start[1] === 0xfe ? 'utf-16le' : start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : null
  return new TextDecoder(utf16 ?? 'utf-8', { fatal: true })
}

/** Reads an XLSX file part by part as a stream. Throws refusals. */
export class XlsxReader {
  private readonly budget = newUnpackBudget()

  constructor(private readonly container: Container) {}

  static async open(path: string, file: FileHandle, size: number) {
    return new XlsxReader({ path, file, parts: await readZipDirectory(file, size) })
  }

  /** The sheets one after the other, or the one named; `keepRow` sees every row that holds a value. */
  async *sheets(
    wanted: string | null,
    keepRow: (sheet: string, row: SheetRow) => boolean,
  ): AsyncGenerator<SheetPassage> {
    const root = await this.relations('', '_rels/.rels')
    const main = root.ofKind('officeDocument') ?? 'xl/workbook.xml'
    if (!this.container.parts.has(main) || !/\.xml$/i.test(main)) refuseOtherContainers(this.container.parts)
    const list = await this.feed(main, maxSmallPartBytes, new SheetList())
    const folder = posix.dirname(main)
    const relations = await this.relations(folder, posix.join(folder, '_rels', `${posix.basename(main)}.rels`))
    const found = list.sheets
      .map((sheet) => ({ ...sheet, relation: relations.byId.get(sheet.relation) }))
      .filter(({ relation }) => relation?.type.endsWith('/worksheet') && this.container.parts.has(relation.target))
    if (found.length === 0) refuse('no-sheets')
    if (wanted !== null && !found.some(({ name }) => name === wanted)) refuse('unknown-sheet', { sheet: wanted })
    const context = await this.context(relations, list.uses1904)
    context.fonts.refuseOldFonts()
    for (const { name, hidden, relation } of found) {
      if (wanted !== null && name !== wanted) continue
      const rows: SheetRow[] = []
      const onRow = (row: SheetRow) => void (keepRow(name, row) && rows.push(row))
      const cells = await this.feed(relation?.target ?? '', maxSheetBytes, new SheetCells(name, context, onRow))
      context.fonts.refuseOldFonts()
      fillMerges(rows, cells.merges)
      yield { name, hidden, mergedRanges: cells.mergedRanges, rows }
    }
  }

  private async context(relations: Relations, uses1904: boolean): Promise<WorkbookContext> {
    const fonts = new OldFontWatch()
    const styles = relations.ofKind('styles')
    const strings = relations.ofKind('sharedStrings')
    const read = <Sink extends XmlSink>(part: string | null, limit: number, sink: Sink) =>
      part !== null && this.container.parts.has(part) ? this.feed(part, limit, sink) : sink
    return {
      fonts,
      uses1904,
      formats: (await read(styles, maxSmallPartBytes, new StyleFormats())).formats,
      strings: (await read(strings, maxSharedStringsBytes, new SharedStrings(fonts))).cells,
      cellsLeft: { left: maxCells },
    }
  }

  private async relations(folder: string, part: string) {
    const relations = new Relations(folder)
    return this.container.parts.has(part) ? this.feed(part, maxSmallPartBytes, relations) : relations
  }

  private async feed<Sink extends XmlSink>(partName: string, limit: number, sink: Sink): Promise<Sink> {
    const { path, file, parts } = this.container
    const part = parts.get(partName)
    if (!part) return refuse('damaged')
    const tokens = new XmlTokens(sink)
    let decoder: TextDecoder | null = null
    for await (const chunk of unpackPart(path, file, part, this.budget, limit)) {
      decoder ??= textDecoder(chunk)
      tokens.write(decodeChunk(decoder, chunk))
    }
    tokens.end()
    return sink
  }
}

function decodeChunk(decoder: TextDecoder, chunk: Buffer) {
  try {
    return decoder.decode(chunk, { stream: true })
  } catch {
    return refuse('damaged')
  }
}
