import { MAX_PICTURES, MAX_UPLOADS_A_DAY } from '@/lib/catalog/rules-content'
import type { EditorWords } from './editor-words'
import { fill } from './fill'
import type { SendFault } from './send-picture'
import type { ShapeFault } from './shape-picture'

/** Why a picture was not changed, about the picture named so. */
export function faultText({ shape, 'upload-fault': upload }: EditorWords, fault: ShapeFault | SendFault, name: string) {
  const own: Partial<Record<string, string>> = shape.fault
  const general: Partial<Record<string, string>> = upload
  return fill(own[fault] ?? general[fault] ?? upload.failed, { name, max: MAX_PICTURES, daily: MAX_UPLOADS_A_DAY })
}
