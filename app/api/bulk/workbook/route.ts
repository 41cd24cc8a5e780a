import { maxWorkbookBytes, receiveWorkbook } from '@/lib/bulk/commands/receive-workbook'
import { admitBulkFile } from '@/lib/bulk/upload-limit'
import { receiveFile } from '@/lib/files/received-file'
import { merchantUpload } from '../../merchant-upload'

/** Takes a filled-in workbook (multipart) and sends the browser on to its preview. */
export const POST = (request: Request) =>
  merchantUpload(request, {
    place: () => 'workbook',
    form: (step, told) => `/merchant/listings/bulk?step=${step}&${told}#${step}`,
    admit: admitBulkFile,
    async take(merchant) {
      const received = await receiveFile(request, maxWorkbookBytes, (file) => receiveWorkbook(merchant, file))
      return received.ok ? { path: `/merchant/listings/bulk/${received.value.runId}` } : { problem: received.reason }
    },
  })
