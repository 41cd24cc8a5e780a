import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { readWorkbook } from '@/lib/workbooks/read'
import type { Refusal } from '@/lib/workbooks/types'
import { readSheetRows, type SheetRead } from './sheet-rows'

/** Reads the first sheet that has headings of ours; the help sheet beside it has none. */
await answerFromWorker<{ path: string }, SheetRead | Refusal>(async ({ path }) => {
  const book = await readWorkbook(path)
  if (!book.ok) return book
  let first: SheetRead | null = null
  for (const sheet of book.sheets) {
    const read = readSheetRows(sheet.rows)
    if (read.ok || read.code !== 'no-headings') return read
    first ??= read
  }
  return first ?? { ok: false, code: 'no-headings', params: {} }
})
