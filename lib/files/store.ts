import path from 'node:path'
import { environment } from '@/lib/config/environment'
import { diskStore } from '@/lib/files/disk-store'
import { s3Store } from '@/lib/files/s3-store'
import type { FileStore } from '@/lib/files/store-types'

let kept: { settings: string; store: FileStore } | undefined

/** The store of this installation: the bucket when S3_BUCKET is set, else the folder `DATA_DIR/uploads`. */
export function fileStore(): FileStore {
  const { s3, dataDir } = environment()
  const settings = JSON.stringify(s3 ?? dataDir)
  if (kept?.settings !== settings)
    kept = { settings, store: s3 ? s3Store(s3) : diskStore(path.join(/* turbopackIgnore: true */ dataDir, 'uploads')) }
  return kept.store
}
