// The booth keeps pictures 1600 pixels wide; a little more leaves room for turning and cropping on the way.
const LONGEST_SIDE = 2400
const WORTH_SHRINKING = 1_500_000

/**
 * A phone's picture made small enough for a slow line, as JPEG; the file itself when it is small already, has
 * transparent parts to lose, or the browser cannot read it: then the server has the last word.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  if (file.size < WORTH_SHRINKING || file.type !== 'image/jpeg') return file
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.88))
    return small && small.size < file.size ? small : file
  } catch {
    return file
  }
}
