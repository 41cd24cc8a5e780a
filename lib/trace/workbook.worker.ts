import { answerFromWorker } from '@/lib/jobs/worker-answer'
import { readWorkbook } from '@/lib/workbooks/read'
import type { Refusal } from '@/lib/workbooks/types'
import { readLotSheets } from './workbook-sheets'
import type { ReadWorkbook, WorkbookFault } from './workbook-types'

await answerFromWorker<{ path: string }, ReadWorkbook | WorkbookFault | Refusal>(async ({ path }) => {
  const book = await readWorkbook(path)
  return book.ok ? readLotSheets(book.sheets) : book
})
