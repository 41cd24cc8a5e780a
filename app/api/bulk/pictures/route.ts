import { receivePictures } from '@/lib/bulk/commands/receive-pictures'
import { maxArchiveBytes } from '@/lib/bulk/picture-archive'
import { admitBulkFile } from '@/lib/bulk/upload-limit'
import { receiveFile } from '@/lib/files/received-file'
import { merchantUpload } from '../../merchant-upload'

/** Takes a ZIP file of pictures (multipart) and sends the browser on to its preview. */
export const POST = (request: Request) =>
  merchantUpload(request, {
    place: () => 'pictures',
    form: (step, told) => `/merchant/listings/bulk?step=${step}&${told}#${step}`,
    admit: admitBulkFile,
    async take(merchant) {
      const received = await receiveFile(request, maxArchiveBytes, (file) => receivePictures(merchant, file))
      if (!received.ok) return { problem: received.reason }
      const { value } = received
      return value.ok ? { path: `/merchant/listings/bulk/${value.runId}` } : { problem: value.code }
    },
  })
